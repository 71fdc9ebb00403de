import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { JOBS } from "../../src/jobs/jobs";
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
const later = all.filter((file) => !withThePage.includes(file));

/** What several share is named by all of them: `accounts-plan.3f9a1c07.js` is loaded for accounts and for the plan. */
const wantedBy = (file: string): readonly string[] => file.split(".")[0]!.split("-");

describe("the add-in's own bundle", () => {
  test("loads two scripts with the page, one of the functions and one of the pane", () => {
    expect(withThePage).toEqual(["functions.js", "taskpane.js"]);
    expect(gzipped(withThePage)).toBeLessThanOrEqual(230_000);
  });

  test.each(Object.keys(JOBS))("is at most 342 kB over the line for somebody who uses %s", (job) => {
    const scripts = later.filter((file) => wantedBy(file).includes(job));
    expect(scripts).not.toEqual([]);
    expect(gzipped([...withThePage, ...scripts])).toBeLessThanOrEqual(342_000);
  });

  test("names what is loaded later by its content, so that an open pane is never given another version's", () => {
    expect(later.filter((file) => !/^[\w-]+\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
  });

  test("is at most 500 kB with every job, in all three languages", () => {
    const parts = new Set(later.flatMap(wantedBy));
    expect([...parts].sort()).toEqual([...Object.keys(JOBS), "findings", "templates", "why"].sort());
    expect(gzipped(all)).toBeLessThanOrEqual(500_000);
  });
});
