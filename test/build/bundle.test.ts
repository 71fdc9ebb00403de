import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { JOBS } from "../../src/jobs/jobs";
import { LANGUAGES, type Language } from "../../src/locale/catalogue";
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

/** The language whose texts a script holds. */
const languageOf = (file: string): Language | undefined =>
  LANGUAGES.find((language) => file.split(".")[1] === language);
const textsIn = (language: Language) => later.filter((file) => languageOf(file) === language);
const code = later.filter((file) => languageOf(file) === undefined);

/** What several share is named by all of them: `accounts-plan.3f9a1c07.js` is loaded for accounts and for the plan. */
const wantedBy = (file: string): readonly string[] => file.split(".")[0]!.split("-");
const isFor = (part: string) => (file: string) => wantedBy(file).includes(part);

const EACH_JOB_IN_EACH_LANGUAGE = Object.keys(JOBS).flatMap((job) =>
  LANGUAGES.map((language) => [job, language] as const),
);

describe("the add-in's own bundle", () => {
  test("loads two scripts with the page, one of the functions and one of the pane", () => {
    expect(withThePage).toEqual(["functions.js", "taskpane.js"]);
  });

  test.each(LANGUAGES)("is at most 223 kB over the line before a job is used, in %s", (language) => {
    expect(gzipped([...withThePage, ...textsIn(language).filter(isFor("page"))])).toBeLessThanOrEqual(
      223_000,
    );
  });

  test.each(EACH_JOB_IN_EACH_LANGUAGE)(
    "is at most 322 kB over the line for somebody who uses %s in %s",
    (job, language) => {
      const scripts = code.filter(isFor(job));
      expect(scripts).not.toEqual([]);
      // What many jobs say has the name of none.
      const texts = ["page", "jobs", job].flatMap((part) => textsIn(language).filter(isFor(part)));
      expect(gzipped([...withThePage, ...scripts, ...new Set(texts)])).toBeLessThanOrEqual(322_000);
    },
  );

  test("names what is loaded later by its content, so that an open pane is never given another version's", () => {
    const named = /^[\w-]+(\.(en|zh-Hans|zh-Hant))?\.[0-9a-f]{8}\.js$/;
    expect(later.filter((file) => !named.test(file))).toEqual([]);
  });

  test("has the same scripts of texts in every language", () => {
    const parts = (language: Language) => textsIn(language).map((file) => file.split(".")[0]);
    expect(parts("zh-Hans")).toEqual(parts("en"));
    expect(parts("zh-Hant")).toEqual(parts("en"));
  });

  test.each(LANGUAGES)("is at most 448 kB with every job, in %s", (language) => {
    const parts = new Set(code.flatMap(wantedBy));
    expect([...parts].sort()).toEqual([...Object.keys(JOBS), "findings", "templates", "why"].sort());
    expect(gzipped([...withThePage, ...code, ...textsIn(language)])).toBeLessThanOrEqual(448_000);
  });
});
