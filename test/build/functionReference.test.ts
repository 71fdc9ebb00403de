import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { FUNCTION_EXAMPLES } from "../../docs/examples";
import { openHost } from "../../src/host/node/openHost";
import { functionReference } from "../../tools/functionReference";
import { withHelp, type FunctionMetadata } from "../../tools/functionMetadata";
import { withoutMatch } from "../../tools/functionReferenceModel";
import { asHtml, asMarkdown, syntaxOf } from "../../tools/functionReferencePages";
import { builtFile, ROOT } from "./addinFolder";

interface Declared {
  readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
}

const LANGUAGES_OF_EXCEL = ["functions.json", "functions.zh-CN.json", "functions.zh-TW.json"];
const built = (file: string) => JSON.parse(builtFile(file).toString()) as Declared;

describe("the function reference", () => {
  test("has for every function a formula that gives a result and one that fails", () => {
    expect(withoutMatch(built("functions.json").functions, FUNCTION_EXAMPLES)).toEqual([]);
  });

  test("is what `npm run docs` makes of the code, each example calculated anew", async () => {
    const pages = await functionReference(openHost, ROOT);
    expect(pages.size).toBe(6);
    const stale = [...pages].filter(([path, text]) => committed(path) !== text).map(([path]) => path);
    expect(stale).toEqual([]);
  });
});

function committed(path: string): string | undefined {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

describe.each(LANGUAGES_OF_EXCEL)("the help that %s leads to", (file) => {
  const { functions } = built(file);

  test("is served by the add-in itself, and has a part for each function", () => {
    const [page] = functions[0]!.helpUrl.split("#");
    const path = page!.replace("https://localhost:3000/", "");
    const { document } = new JSDOM(builtFile(path).toString()).window;
    const dead = functions.filter(
      ({ id, helpUrl }) => helpUrl !== `${page}#${id}` || document.getElementById(id) === null,
    );
    expect(dead).toEqual([]);
  });

  test("runs nothing and loads nothing", () => {
    const path = functions[0]!.helpUrl.replace("https://localhost:3000/", "").replace(/#.*/, "");
    const { document } = new JSDOM(builtFile(path).toString()).window;
    const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")!;
    expect(policy.getAttribute("content")).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(document.querySelectorAll("script, img, link, [src]")).toHaveLength(0);
    const leads = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")!);
    expect(
      leads.filter((href) => !href.startsWith("#") && !existsSync(join(ROOT, "docs/functions", href))),
    ).toEqual([]);
  });
});

describe("the pages of the reference", () => {
  const entry = {
    id: "A.B",
    description: "Says <b> and a|b.",
    parameters: [
      { name: "first", description: "One" },
      { name: "second", description: "Two", optional: true },
    ],
    result: { dimensionality: "matrix" },
    examples: [
      {
        shows: "A table",
        formula: '=OPS.A.B("<")',
        values: [
          ["Month", "Total"],
          ["x|y", 0.5],
        ],
      },
    ],
    failures: [{ formula: "=OPS.A.B(0)", error: "#VALUE!", message: "first: 0 < 1" }],
  };
  const reference = { language: "en", functions: [entry] } as const;

  test("show how a function is called, what may be left out in brackets", () => {
    expect(syntaxOf(entry)).toBe("=OPS.A.B(first, [second])");
  });

  test("keep marks of a text from becoming marks of the page", () => {
    const markdown = asMarkdown(reference);
    expect(markdown).toContain("Says \\<b\\> and a\\|b.");
    expect(markdown).toContain("| Month | Total |\n| --- | --- |\n| x\\|y | 0.5 |");
    const page = new JSDOM(asHtml(reference, { en: "a", "zh-Hans": "b", "zh-Hant": "c" })).window.document;
    expect(page.querySelector("h3 + p")!.textContent).toBe("Says <b> and a|b.");
    expect([...page.querySelectorAll("pre")].map((pre) => pre.textContent)).toContain('=OPS.A.B("<")');
  });

  test("say which page of the add-in's own origin is the help of a function", () => {
    const metadata: FunctionMetadata = { functions: [{ id: "SPLIT", parameters: [] }] };
    const helped = withHelp(metadata, "https://shop.example/ops", "zh-Hant");
    expect(helped.functions[0]!.helpUrl).toBe("https://shop.example/ops/help/functions.zh-Hant.html#SPLIT");
  });
});
