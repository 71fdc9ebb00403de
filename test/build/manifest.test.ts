import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { DEVELOPMENT_ORIGIN, servedFrom, withOrigin } from "../../tools/manifestOrigin";
import { builtFile, ROOT } from "./addinFolder";

const SOURCE = readFileSync(join(ROOT, "manifest.xml"), "utf8");

function parsed(xml: string): Document {
  return new JSDOM(xml, { contentType: "text/xml" }).window.document;
}

const manifest = parsed(SOURCE);

function all(name: string): Element[] {
  return [...manifest.getElementsByTagName(name)];
}

function valuesOf(attribute: string): string[] {
  return [...manifest.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute)!);
}

/** Every address of the add-in itself in the manifest; names of XML namespaces are none. */
function urls(document: Document): string[] {
  const attributes = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
  return attributes
    .filter(({ name, value }) => !name.startsWith("xmlns") && /^https?:/.test(value))
    .map(({ value }) => value);
}

describe("the manifest", () => {
  test("is the one the build hands out for the development server", () => {
    expect(builtFile("manifest.xml").toString()).toBe(SOURCE);
  });

  test("has a resource for every resid, and a use for every resource", () => {
    const resources = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap((group) =>
      [...all(group)[0]!.children].map((element) => element.id),
    );
    expect(new Set(resources).size).toBe(resources.length);
    expect([...new Set(valuesOf("resid"))].sort()).toEqual([...resources].sort());
  });

  test("keeps to the order in which Excel reads it, whose rest it passes over in silence", () => {
    const order = (element: Element) => [...element.children].map(({ localName }) => localName);
    expect(order(manifest.documentElement)).toEqual([
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
      ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements"],
      ...["DefaultSettings", "Permissions", "VersionOverrides", "ExtendedOverrides"],
    ]);
    const [overrides] = all("VersionOverrides");
    expect(order(overrides!)).toEqual(["Hosts", "Resources"]);
    expect(order(overrides!.querySelector("Host")!)).toEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
    expect(order(all("Resources")[0]!)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
    for (const control of [...all("Control"), ...all("Item")]) {
      const wanted =
        control.getAttribute("xsi:type") === "Menu"
          ? ["Label", "Supertip", "Icon", "Items"]
          : ["Label", "Supertip", "Icon", "Action"];
      expect([control.id, order(control)]).toEqual([control.id, wanted]);
    }
  });

  test("says who it is as Excel reads it: an id of its own, a version in numbers, the workbook as its place", () => {
    const only = (name: string) => all(name).map((element) => element.textContent);
    expect(only("Id")).toEqual([
      expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
    ]);
    expect(only("Version")).toEqual([expect.stringMatching(/^\d{1,5}(?:\.\d{1,5}){1,3}$/)]);
    expect(only("DefaultLocale")).toEqual(["en-US"]);
    expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
  });

  test("keeps away from an Excel that could not do its work: below API 1.9, or without a shared runtime", () => {
    const sets = all("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.9"]);
  });

  test("names every control once, and each icon at 16, 32 and 80 pixels", () => {
    const ids = [...all("Group"), ...all("Control"), ...all("Item")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const icons = all("Icon").map((icon) => [...icon.children].map((image) => image.getAttribute("size")));
    expect(icons.length).toBeGreaterThan(20);
    expect(icons.filter((sizes) => sizes.join() !== "16,32,80")).toEqual([]);
  });

  test("keeps to the lengths Excel allows: ids 32, short texts 125, long texts and the description 250", () => {
    const texts = (parent: string) =>
      [...all(parent)[0]!.querySelectorAll("*")].map(
        (e) => e.getAttribute("DefaultValue") ?? e.getAttribute("Value")!,
      );
    expect(valuesOf("id").filter((id) => id.length > 32)).toEqual([]);
    expect(texts("bt:ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(texts("bt:LongStrings").filter((text) => text.length > 250)).toEqual([]);
    const names = [...all("DisplayName"), ...all("DisplayName").flatMap((name) => [...name.children])];
    const shown = names.map((each) => each.getAttribute("DefaultValue") ?? each.getAttribute("Value")!);
    expect([...shown, all("ProviderName")[0]!.textContent].filter((name) => name!.length > 125)).toEqual([]);
    expect(urls(manifest).filter((url) => url.length > 2048 || !url.startsWith("https://"))).toEqual([]);
    const description = all("Description")[0]!;
    const descriptions = [
      description.getAttribute("DefaultValue")!,
      ...[...description.children].map((e) => e.getAttribute("Value")!),
    ];
    expect(descriptions.filter((text) => text.length > 250)).toEqual([]);
  });

  test("says every text, and the function metadata, in both Chinese scripts", () => {
    const spoken = [
      ...all("DisplayName"),
      ...all("Description").slice(0, 1),
      ...all("bt:String"),
      ...all("bt:Url"),
    ];
    const alone = spoken.filter((element) => {
      const locales = [...element.children].map((child) => child.getAttribute("Locale"));
      return locales.join() !== "zh-CN,zh-TW";
    });
    expect(alone.map((element) => element.id)).toEqual([
      "Functions.Namespace",
      "Page.Url",
      "Functions.Script.Url",
      "Help.Url",
    ]);
  });

  test("puts pane, commands and functions on one page in one long-lived runtime", () => {
    const pages = ["Runtime", "FunctionFile", "Page SourceLocation", "Action SourceLocation"].flatMap(
      (selector) => [...manifest.querySelectorAll(selector)].map((element) => element.getAttribute("resid")),
    );
    expect(pages).toEqual(["Page.Url", "Page.Url", "Page.Url", "Page.Url"]);
    expect(all("Runtime")[0]!.getAttribute("lifetime")).toBe("long");
    expect(all("TaskpaneId")).toEqual([]);
  });

  test("names only files that the build makes", () => {
    const files = [...new Set(urls(manifest))].map((url) => url.slice(DEVELOPMENT_ORIGIN.length + 1));
    expect(files.length).toBeGreaterThan(12);
    for (const file of files) expect(builtFile(file).length).toBeGreaterThan(0);
  });

  test("gives each icon in the size it is shown at", () => {
    const icons = [...all("bt:Images")[0]!.children].map((element) => element.getAttribute("DefaultValue")!);
    const others = ["IconUrl", "HighResolutionIconUrl"].map((name) =>
      all(name)[0]!.getAttribute("DefaultValue")!,
    );
    for (const url of [...icons, ...others, `${DEVELOPMENT_ORIGIN}/assets/icon-128.png`]) {
      const size = Number(/-(\d+)\.png$/.exec(url)![1]);
      expect(pngSize(builtFile(url.slice(DEVELOPMENT_ORIGIN.length + 1)))).toEqual([size, size]);
    }
    for (const image of [...manifest.getElementsByTagName("Icon")].flatMap((icon) => [...icon.children])) {
      expect(image.getAttribute("resid")).toMatch(new RegExp(`Icon\\.${image.getAttribute("size")}$`));
    }
  });

  test("asks for no more than to read and write the document", () => {
    expect(all("Permissions")[0]!.textContent).toBe("ReadWriteDocument");
  });
});

/** Width and height, which a PNG states at bytes 16 and 20. */
function pngSize(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("a build for another origin", () => {
  test.each([
    ["https://shop.example", "https://shop.example"],
    ["https://shop.example/tools/opsplan/", "https://shop.example/tools/opsplan"],
    [undefined, "https://localhost:3000"],
  ])("takes %s as %s", (given, expected) => {
    expect(servedFrom(given)).toBe(expected);
  });

  test.each(["http://shop.example", "shop.example", "https://shop.example?v=1", "https://shop.example/#a"])(
    "refuses %s",
    (given) => {
      expect(() => servedFrom(given)).toThrow(`--env origin=${given}`);
    },
  );

  test("moves every URL of the manifest and nothing else", () => {
    const moved = parsed(withOrigin(SOURCE, "https://shop.example/a$&b"));
    expect(urls(moved)).toEqual(
      urls(manifest).map((url) => url.replace(DEVELOPMENT_ORIGIN, () => "https://shop.example/a$&b")),
    );
    expect(urls(moved).every((url) => url.startsWith("https://shop.example/a$&b/"))).toBe(true);
    expect(moved.documentElement.outerHTML).not.toContain("localhost");
  });
});
