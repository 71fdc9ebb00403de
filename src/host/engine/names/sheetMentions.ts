import { formulaTokens } from "../repairs/formulaTokens";

/** A defined name and what it stands for. */
export type NameAndMeaning = readonly [name: string, meaning: string];

const OPERAND = /^(?:(?<sheet>'(?:[^']|'')*'|[^!'[\]]+)!)?(?<rest>.*)$/su;

/** Functions that read a text as a reference. */
const READS_TEXTS = /\bINDIRECT\s*\(/i;

/**
 * Whether a formula speaks of any of some sheets: by name, by a defined name, or in a text that `INDIRECT` may read. A link to a
 * sheet, `HYPERLINK("#Plan!A1")`, does not read it.
 *
 * @example sheetMentions(["Plan"], [["Total", "Plan!$A$1"]])("=TOTAL*2") // true
 */
export function sheetMentions(
  sheets: readonly string[],
  names: readonly NameAndMeaning[],
): (formula: string) => boolean {
  const soughtSheets = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const soughtNames = new Set<string>();
  const speaks = (formula: string): boolean => {
    const text = formula.toLowerCase();
    // In a quoted name an apostrophe is written twice.
    const sought = [...soughtSheets].flatMap((sheet) => [sheet, sheet.replace(/'/g, "''")]);
    if (![...sought, ...soughtNames].some((each) => text.includes(each))) return false;
    const readsTexts = READS_TEXTS.test(text);
    return formulaTokens(text).some((token) => {
      if (token.kind === "text") return readsTexts && sought.some((each) => token.text.includes(each));
      return token.kind === "operand" && isOf(token.text, soughtSheets, soughtNames);
    });
  };
  for (let known = -1; known < soughtNames.size;) {
    known = soughtNames.size;
    for (const [name, meaning] of names) if (speaks(meaning)) soughtNames.add(name.toLowerCase());
  }
  return speaks;
}

function isOf(operand: string, sheets: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  const { sheet, rest = "" } = OPERAND.exec(operand)?.groups ?? {};
  if (sheet !== undefined && sheetsOf(sheet).some((each) => sheets.has(each))) return true;
  return rest.split(":").some((part) => names.has(part.replace(/^.*!/s, "")));
}

/** The sheet, or the first and the last of several: `Jan:Mar!A1`. */
function sheetsOf(written: string): string[] {
  const name = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
  return name.split(":");
}
