import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { OFFICE_JS_ADDRESS, officeJsFolder } from "../../../src/host/node/officeJs";
import { openPage } from "../../../src/host/node/page";
import { openLibrary } from "../wire/openLibrary";

const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

describe("the client's files", () => {
  it("are those of Microsoft's package, byte for byte", async () => {
    const open = await openLibrary();
    try {
      const folder = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
      const names = open.page.served.map(({ file }) => basename(file));
      expect(names).toEqual(expect.arrayContaining(["office.js", "excel-mac-16.00.js", "office_strings.js"]));
      const own = new Map(
        readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => [join(folder, name), name]),
      );
      for (const { file } of open.page.served) {
        expect(own.has(file)).toBe(true);
        expect(sha256(file)).toBe(sha256(join(folder, own.get(file) ?? "")));
      }
      const scripts = open.page.window.document.querySelectorAll("script[src]");
      for (const script of scripts)
        expect(script.getAttribute("src")).toMatch(/^https:\/\/appsforoffice\.microsoft\.com\//);
    } finally {
      open.close();
    }
  });

  it("are found in the package and nowhere else: without it nothing starts", () => {
    expect(officeJsFolder()).toBe(join(__dirname, "../../../node_modules/@microsoft/office-js/dist"));
    expect(() => officeJsFolder(tmpdir())).toThrow("Microsoft's Office.js client is not installed.");
  });
});

describe("a page", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "opsplan-page-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const open = (file: string) =>
    openPage({ file, query: "?_host_Info=Excel$Mac$16.01$en-US$$$$16", prepare: () => {} });

  it("does not run without Microsoft's client", async () => {
    const file = write("pane.html", "<!doctype html><title>no client</title>");
    await expect(open(file)).rejects.toThrow("The page does not load Microsoft's Office.js client.");
  });

  it("reaches nothing but its own folder and the client", async () => {
    write("own.json", '{"own":true}');
    const file = write("pane.html", `<!doctype html><script src="${OFFICE_JS_ADDRESS}"></script>`);
    const outcome = await openLibrary({ file });
    try {
      const refusals = await outcome.run(`
        const attempts = [
          () => fetch("https://example.com/"),
          () => fetch("http://127.0.0.1:9/"),
          () => fetch("../../etc/passwd"),
          async () => new XMLHttpRequest(),
          async () => new WebSocket("wss://example.com/"),
          async () => new EventSource("https://example.com/"),
          () => new Promise((resolve, reject) => {
            const script = document.createElement("script");
            script.src = "https://example.com/script.js";
            script.onload = resolve;
            script.onerror = () => reject(new Error("refused"));
            document.head.append(script);
            setTimeout(() => reject(new Error("refused")), 100);
          }),
        ];
        const results = [];
        for (const attempt of attempts) results.push(await attempt().then(() => "reached", () => "refused"));
        return [await fetch("own.json").then((response) => response.json()), ...results];`);
      expect(refusals).toEqual([{ own: true }, ...Array<string>(7).fill("refused")]);
      expect(outcome.page.refused).toEqual(
        expect.arrayContaining([
          "https://example.com/",
          "http://127.0.0.1:9/",
          "https://example.com/script.js",
        ]),
      );
    } finally {
      outcome.close();
    }
  });
});

describe("script text in a page", () => {
  it("gives its last value, and may await and return at its top level", async () => {
    const { page, close } = await openLibrary();
    try {
      expect(await page.evaluate("const a = 20; function twice(n) { return 2 * n; } twice(a) + 2")).toBe(42);
      expect(await page.evaluate("twice(4)")).toBe(8);
      expect(await page.evaluate("await Promise.resolve(7)")).toBe(7);
      expect(await page.evaluate("const b = await Promise.resolve(7); return b + 1;")).toBe(8);
      expect(await page.evaluate("Promise.resolve('awaited')")).toBe("awaited");
      await expect(page.evaluate("const = 1")).rejects.toThrow("Unexpected token");
      await expect(page.evaluate("throw new RangeError('no')")).rejects.toThrow("no");
    } finally {
      close();
    }
  });
});
