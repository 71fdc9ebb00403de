import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { builtFile, ROOT } from "./addinFolder";

const page = new JSDOM(builtFile("taskpane.html").toString()).window.document;
const scripts = [...page.querySelectorAll("script")];

const built = readdirSync(join(ROOT, "dist/addin"))
  .filter((file) => file.endsWith(".js"))
  .map((file) => builtFile(file).toString());

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

  test("carries the sample workbook that the ribbon inserts", () => {
    const committed = readFileSync(join(ROOT, "samples/opsplan-sample.xlsx"));
    expect(builtFile("samples/opsplan-sample.xlsx").equals(committed)).toBe(true);
  });

  test("makes no code out of text: the policy forbids it", () => {
    expect(built.filter((script) => /\beval\(|new Function\(/.test(script))).toEqual([]);
  });

  test("is light: neither the workbook host nor a file library is in it", () => {
    expect(built.reduce((sum, script) => sum + script.length, 0)).toBeLessThan(1_000_000);
    expect(built.filter((script) => /univerjs|excelts/i.test(script))).toEqual([]);
  });

  test("answers each button of the ribbon that the manifest names", () => {
    const manifest = builtFile("manifest.xml").toString();
    const names = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]!);
    expect(names).toEqual(["monthlyAccounts", "insertSample"]);
    for (const name of names) {
      expect(built.some((script) => script.includes("actions.associate") && script.includes(name))).toBe(
        true,
      );
    }
  });
});
