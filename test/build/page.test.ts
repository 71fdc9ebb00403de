import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { JSDOM } from "jsdom";
import { BUTTONS } from "../../src/commands/buttons";
import { SHORTCUTS } from "../../src/commands/shortcuts";
import { JOBS } from "../../src/jobs/jobs";
import { LANGUAGES } from "../../src/locale/catalogue";
import { SHEET_KINDS } from "../../src/sheets/reading/meaning";
import { builtFile, ROOT } from "./addinFolder";

const page = new JSDOM(builtFile("taskpane.html").toString()).window.document;
const scripts = [...page.querySelectorAll("script")];

/** Every file of the folder that is put on a server. */
const served = readdirSync(join(ROOT, "dist/addin"), { recursive: true, encoding: "utf8" }).map((file) =>
  file.replaceAll("\\", "/"),
);

const built = served.filter((file) => file.endsWith(".js")).map((file) => builtFile(file).toString());

describe("the page of the add-in", () => {
  test("loads Office.js from Microsoft's address before anything of ours", () => {
    expect(scripts[0]!.getAttribute("src")).toBe(
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    );
    expect(scripts.slice(1).map((script) => script.getAttribute("src")!.startsWith("http"))).not.toContain(
      true,
    );
  });

  test("loads the functions, and every script it loads is there", () => {
    const own = scripts.slice(1).map((script) => script.getAttribute("src")!);
    expect(own).toContain("functions.js");
    expect(own).toContain("taskpane.js");
    for (const file of own) expect(builtFile(file).length).toBeGreaterThan(0);
  });

  test("runs no script but its own and Microsoft's, and has none written into it", () => {
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")!.getAttribute("content")!;
    const rules = Object.fromEntries(policy.split(";").map((rule) => rule.trim().split(/ (.*)/)));
    expect(rules["script-src"]).toBe("'self' https://appsforoffice.microsoft.com");
    expect(rules["connect-src"]).toBe("'self'");
    expect(policy).not.toContain("frame-ancestors");
    expect(scripts.filter((script) => script.textContent !== "")).toEqual([]);
    expect(page.documentElement.outerHTML).not.toMatch(/\son\w+=/);
  });

  test("may ask its own origin and Microsoft's address for scripts, and nobody else for anything", () => {
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")!.getAttribute("content")!;
    const sources = policy.split(";").flatMap((rule) => rule.trim().split(" ").slice(1));
    expect(policy).toMatch(/^default-src 'none';/);
    expect(
      new Set(sources.filter((source) => !/^'(?:self|none|unsafe-inline)'$|^data:$/.test(source))),
    ).toEqual(new Set(["https://appsforoffice.microsoft.com"]));
    const linked = [...page.querySelectorAll("[src], link[href]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href")!,
    );
    expect(linked.filter((address) => /^(?:\w+:)?\/\//.test(address))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });

  test("says in every language what to do where Excel does not come", () => {
    const texts = [...page.querySelectorAll(".waiting p")];
    expect(texts.map((text) => text.getAttribute("lang") ?? page.documentElement.lang)).toEqual(LANGUAGES);
    for (const { textContent } of texts) expect(textContent).toContain("appsforoffice.microsoft.com");
  });

  test("carries the sample workbook that the ribbon inserts", () => {
    const committed = readFileSync(join(ROOT, "samples/opsplan-sample.xlsx"));
    expect(builtFile("samples/opsplan-sample.xlsx").equals(committed)).toBe(true);
  });

  test("makes no code out of text: the policy forbids it", () => {
    expect(built.filter((script) => /\beval\(|new Function\(/.test(script))).toEqual([]);
  });

  test("names no address of anybody else, in no script, page or list that is served with it", () => {
    const foreign = served
      .filter((file) => /\.(?:js|css|html|json)$/.test(file))
      .flatMap((file) =>
        (
          builtFile(file)
            .toString()
            .match(/(?:https?:)?\/\/[\w.-]+\.\w+[^"'`\s]*/g) ?? []
        ).map((address) => `${file}: ${address}`),
      )
      .filter((found) => !/: https:\/\/appsforoffice\.microsoft\.com[;/]/.test(found));
    expect(foreign).toEqual([]);
  });

  test("has a help page that runs nothing, loads one picture of its own and leads to the functions", () => {
    const help = new JSDOM(builtFile("assets/help.html").toString()).window.document;
    const policy = help.querySelector("meta[http-equiv=Content-Security-Policy]")!.getAttribute("content");
    expect(policy).toBe("default-src 'none'; img-src 'self'; style-src 'unsafe-inline'");
    expect(help.querySelectorAll("script, link, iframe, object, form")).toHaveLength(0);
    const sources = [...help.querySelectorAll("[src]")].map((element) => element.getAttribute("src")!);
    const leads = [...help.querySelectorAll("a")].map((link) => link.getAttribute("href")!);
    expect(sources).toEqual(["icon-80.png"]);
    expect(leads).toHaveLength(LANGUAGES.length);
    for (const path of [...sources, ...leads]) expect(served).toContain(posix.join("assets", path));
  });

  test("has neither the workbook host nor a file library in it", () => {
    expect(built.filter((script) => /univerjs|excelts/i.test(script))).toEqual([]);
  });

  test("answers each button of the ribbon and each shortcut, and knows no other", () => {
    const manifest = builtFile("manifest.xml").toString();
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]!);
    const { actions } = JSON.parse(builtFile("assets/shortcuts.json").toString()) as Shortcuts;
    const asked = new Set([...named, ...actions.map(({ id }) => id)]);
    expect([...asked].sort()).toEqual(Object.keys(BUTTONS).sort());
  });

  test("offers every job, every sheet to fill in and every language on the ribbon", () => {
    const requests = Object.values(BUTTONS);
    expect(requests.flatMap((each) => (each.act === "run" ? [each.job] : [])).sort()).toEqual(
      Object.keys(JOBS).sort(),
    );
    expect(requests.flatMap((each) => (each.act === "insert" ? [each.kind] : []))).toEqual(SHEET_KINDS);
    expect(requests.flatMap((each) => (each.act === "speak" ? [each.language] : []))).toEqual(LANGUAGES);
  });

  test("has shortcuts that are all different, with a name in every language, as the pane shows them", () => {
    const { actions, shortcuts } = JSON.parse(builtFile("assets/shortcuts.json").toString()) as Shortcuts;
    const { resources } = JSON.parse(builtFile("assets/shortcutTexts.json").toString()) as ShortcutTexts;
    const keys = Object.fromEntries(shortcuts.map(({ action, key }) => [action, key.default]));
    expect(keys).toEqual(SHORTCUTS);
    expect(new Set(Object.values(keys)).size).toBe(actions.length);
    expect(Object.keys(resources)).toEqual(["default", "zh-cn", "zh-tw"]);
    for (const texts of Object.values(resources)) {
      expect(actions.filter(({ name }) => !texts[/^\$\{resource\.(\w+)\}$/.exec(name)![1]!]?.value)).toEqual(
        [],
      );
    }
  });
});

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

interface ShortcutTexts {
  readonly resources: Readonly<Record<string, Readonly<Record<string, { readonly value: string }>>>>;
}
