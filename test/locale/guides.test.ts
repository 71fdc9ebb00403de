import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../../src/locale/catalogue";
import { localisedTexts, manifestTexts } from "./localisedTexts";

const GUIDES = ["operations", "finance", "merchant"];

/** Excel's own tab, in which the add-in's buttons stand. */
const EXCELS: Readonly<Record<Language, string>> = { en: "Home", "zh-Hans": "开始", "zh-Hant": "常用" };

const guide = (name: string, language: Language): string =>
  readFileSync(
    join(__dirname, "../../docs", `guide-${name}${language === "en" ? "" : `.${language}`}.md`),
    "utf8",
  );

const unquoted = (name: string): string => name.replace(/^[\s“「]+|[\s”」]+$/g, "");

/** The buttons that a guide leads through: `**Data › Sheets**` are two. */
const buttonsOf = (text: string): string[] =>
  [...text.matchAll(/\*\*([^*\n]+›[^*\n]+)\*\*/g)].flatMap(([, path]) => path!.split("›").map(unquoted));

/** The sheets that a table of a guide explains, one or two a row. */
function sheetsOf(text: string): string[] {
  const tables = text.split(/\n\s*\n/).filter((block) => /^\| ?(?:sheet|工作表) ?\|/i.test(block));
  const rows = tables.flatMap((table) => table.split("\n").slice(2));
  return rows.flatMap((row) =>
    row
      .split("|")[1]!
      .split(/, |、/)
      .map((name) => name.trim()),
  );
}

describe.each(LANGUAGES)("the guides in %s", (language) => {
  const texts = new Set(
    [...localisedTexts(), ...manifestTexts()].map(({ texts: said }) => said[language].trim()),
  );

  it.each(GUIDES)("lead through buttons that the product has: %s", (name) => {
    const buttons = buttonsOf(guide(name, language));
    expect(buttons.length).toBeGreaterThanOrEqual(4);
    expect(buttons.filter((button) => button !== EXCELS[language] && !texts.has(button))).toEqual([]);
  });

  it.each(["finance", "merchant"])("explain sheets that the product writes: %s", (name) => {
    const sheets = sheetsOf(guide(name, language));
    expect(sheets.length).toBeGreaterThanOrEqual(8);
    expect(sheets.filter((sheet) => !texts.has(sheet))).toEqual([]);
  });
});
