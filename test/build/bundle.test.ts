import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtFile, ROOT } from "./addinFolder";

/** Bytes over the line. */
const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(builtFile(file)).length, 0);

const all = readdirSync(join(ROOT, "dist/addin")).filter((file) => file.endsWith(".js"));
const withThePage = [
  ...builtFile("taskpane.html")
    .toString()
    .matchAll(/<script[^>]* src="([\w.]+\.js)"/g),
].map((match) => match[1]!);

describe("the add-in's own bundle", () => {
  test("is at most 300 kB over the line where the pane and the functions can be used", () => {
    expect(withThePage).toEqual(expect.arrayContaining(["functions.js", "taskpane.js"]));
    expect(gzipped(withThePage)).toBeLessThanOrEqual(300_000);
  });

  test("names what is loaded later by its content, so that an open pane is never given another version's", () => {
    const later = all.filter((file) => !withThePage.includes(file));
    expect(later.filter((file) => !/^\w+\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
  });

  test("is at most 450 kB with every job, in all three languages", () => {
    expect(all.filter((file) => !withThePage.includes(file))).toEqual([expect.stringMatching(/^jobs\./)]);
    expect(gzipped(all)).toBeLessThanOrEqual(450_000);
  });
});
