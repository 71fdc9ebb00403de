import { quotedSheetName } from "../address";
import { renamedTable } from "../tables/formulaRewriting";

/** What the sheets and tables of another workbook are called in this one. */
export interface NewNames {
  /** By the name in the other workbook, in lower case; a sheet that stays behind is not there. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Tables that get another name here: the old and the new one. */
  readonly tables: readonly { readonly from: string; readonly to: string }[];
}

/** Texts are left alone; a sheet name stands before `!`, quoted or plain. */
const SHEET_NAMES = /("(?:[^"]|"")*")|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]:'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula of the other workbook as it has to stand here: sheets and tables by their new names. A reference to a sheet that
 * was not inserted is an error, as when the sheet is deleted.
 *
 * @example with Data → `Data (2)`: `=SUM(Data!A1:A3)` becomes `=SUM('Data (2)'!A1:A3)`
 */
export function formulaHere(formula: string, { sheets, tables }: NewNames): string {
  const moved = formula.replace(
    SHEET_NAMES,
    (whole, text: string | undefined, quoted: string | undefined, plain: string | undefined) => {
      if (text !== undefined) return whole;
      const name = quoted?.replace(/''/g, "'") ?? plain ?? "";
      if (name.includes("[")) return whole;
      const here = sheets.get(name.toLowerCase());
      return here === undefined ? "#REF!" : `${quotedSheetName(here)}!`;
    },
  );
  return tables.reduce((text, { from, to }) => renamedTable(text, from, to), moved);
}

/** The sheets that a formula names, in lower case. */
export function sheetsNamedIn(formula: string): string[] {
  return [...formula.matchAll(SHEET_NAMES)].flatMap(([, , quoted, plain]) => {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    return name === undefined ? [] : [name.toLowerCase()];
  });
}

/** Plain data, such as a rule of a conditional format, with every formula in it as it has to stand here. */
export function dataHere<T>(data: T, names: NewNames): T {
  return mapped(data, names) as T;
}

function mapped(data: unknown, names: NewNames): unknown {
  if (typeof data === "string") return data.startsWith("=") ? formulaHere(data, names) : data;
  if (Array.isArray(data)) return data.map((item) => mapped(item, names));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapped(value, names)]));
}
