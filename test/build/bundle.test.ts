import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { JOBS, type JobId } from "../../src/jobs/jobs";
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

/** What several share is named by all of them, and `jobs` where many do: `accounts-plan.3f9a1c07.js` is loaded for accounts and for the plan. */
const wantedBy = (file: string): readonly string[] => file.split(".")[0]!.split("-");
const isFor = (part: string) => (file: string) => wantedBy(file).includes(part);

/** What is loaded over the line in all, in bytes, by somebody who uses some parts beside the page. */
function loaded(parts: readonly string[], language: Language): number {
  const isWanted = (file: string) => parts.some((part) => isFor(part)(file));
  const scripts = code.filter(isWanted);
  const texts = textsIn(language).filter((file) => isFor("page")(file) || isWanted(file));
  return gzipped([...withThePage, ...scripts, ...texts]);
}

/** The most that a job may load, in kB, with the texts of one language. */
const MOST: Readonly<Record<JobId, number>> = {
  accounts: 182,
  plan: 280,
  work: 216,
  commission: 244,
  agency: 400,
};
const EACH_JOB_IN_EACH_LANGUAGE = (Object.keys(JOBS) as JobId[]).flatMap((job) =>
  LANGUAGES.map((language) => [job, MOST[job], language] as const),
);
/** What reads quotes, which a job loads where the workbook has some. */
const QUOTES = "quotes";

describe("the add-in's own bundle", () => {
  test("loads two scripts with the page, one of the pane and one of the functions", () => {
    expect(withThePage).toEqual(["taskpane.js", "functions.js"]);
  });

  test.each(LANGUAGES)("is at most 112 kB over the line before a job is used, in %s", (language) => {
    expect(loaded([], language)).toBeLessThanOrEqual(112_000);
  });

  test.each(EACH_JOB_IN_EACH_LANGUAGE)(
    "is for somebody who uses %s at most %d kB over the line, in %s",
    (job, most, language) => {
      const parts = job === "agency" ? [job, QUOTES] : [job];
      expect(code.filter(isFor(job))).not.toEqual([]);
      expect(loaded([...parts, "jobs"], language)).toBeLessThanOrEqual(most * 1000);
    },
  );

  test.each(LANGUAGES)("is with any job and quotes at most 419 kB over the line, in %s", (language) => {
    const jobs = Object.keys(JOBS).map((job) => loaded([job, QUOTES, "jobs"], language));
    expect(Math.max(...jobs)).toBeLessThanOrEqual(419_000);
  });

  test.each([
    ["shopFunctions", 149],
    ["agencyFunctions", 275],
  ] as const)("is at most %s: %d kB over the line for somebody who uses functions alone", (part, most) => {
    const sizes = LANGUAGES.map((language) => loaded([part, "functions"], language));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most * 1000);
  });

  test("names what is loaded later by its content, so that an open pane is never given another version's", () => {
    const named = /^[\w-]+(\.(en|zh-Hans|zh-Hant))?\.[0-9a-f]{8}\.js$/;
    expect(later.filter((file) => !named.test(file))).toEqual([]);
  });

  test("has the same scripts of texts in every language", () => {
    const parts = (language: Language) => textsIn(language).map((file) => file.split(".")[0]);
    expect(parts("zh-Hans")).toEqual(parts("en"));
    expect(parts("zh-Hant")).toEqual(parts("en"));
  });

  test.each(LANGUAGES)("is at most 589 kB with every job, in %s", (language) => {
    const parts = new Set(code.flatMap(wantedBy));
    const beside = [
      "agencyFunctions",
      "convert",
      "findings",
      "functions",
      "jobs",
      "ledger",
      QUOTES,
      "shopFunctions",
      "templates",
      "why",
    ];
    expect([...parts].sort()).toEqual([...Object.keys(JOBS), ...beside].sort());
    expect(gzipped([...withThePage, ...code, ...textsIn(language)])).toBeLessThanOrEqual(589_000);
  });
});
