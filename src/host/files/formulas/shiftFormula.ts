import { columnIndex, columnName } from "../../workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/limits";
import { mapCode } from "./pieces";

const CELL =
  /(?<![\p{L}\p{N}_.$!])((?:[\p{L}\p{N}_.]+!)?)(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;
const WHOLE_COLUMNS = /(?<![\p{L}\p{N}_.$:])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(:$!])/giu;
const WHOLE_ROWS = /(?<![\p{L}\p{N}_.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(:$])/gu;

/**
 * A shared formula as it stands in another of its cells: what is relative moves along.
 *
 * @example shiftFormula("A1+$B$2*Sheet2!C3", 1, 2) // "C2+$B$2*Sheet2!E4"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, text: string): string | undefined => {
    const value = Number(text) + (fixed ? 0 : rows);
    return value >= 1 && value <= MAX_ROWS ? `${fixed}${value}` : undefined;
  };
  const column = (fixed: string, text: string): string | undefined => {
    const index = columnIndex(text);
    if (index === undefined) return undefined;
    const value = index + (fixed ? 0 : columns);
    return value >= 0 && value < MAX_COLUMNS ? `${fixed}${columnName(value)}` : undefined;
  };
  const joined = (...parts: readonly (string | undefined)[]): string =>
    parts.includes(undefined) ? "#REF!" : parts.join("");
  return mapCode(formula, (code) => {
    /* What comes after a quoted sheet name begins with its exclamation mark. */
    const prefix = code.startsWith("!") ? "!" : "";
    return (
      prefix +
      code
        .slice(prefix.length)
        .replace(WHOLE_COLUMNS, (_, f1: string, c1: string, f2: string, c2: string) =>
          joined(column(f1, c1), ":", column(f2, c2)),
        )
        .replace(WHOLE_ROWS, (_, f1: string, r1: string, f2: string, r2: string) =>
          joined(row(f1, r1), ":", row(f2, r2)),
        )
        .replace(CELL, (whole, sheet: string, f1: string, c: string, f2: string, r: string) => {
          if (columnIndex(c) === undefined || Number(r) < 1 || Number(r) > MAX_ROWS) return whole;
          return sheet + joined(column(f1, c), row(f2, r));
        })
    );
  });
}
