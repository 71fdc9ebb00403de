import { headerKey, totalLabel } from "../../locale/reading/headers";
import type { CellValue, Grid } from "../grid";
import { isBlank, readTextCell } from "./cells";
import type { ColumnMeaning } from "./meaning";
import type { ColumnPlace, SheetRecognition } from "./recognition";
import { yearAbove } from "./statedAbove";

/** Where the year of months stands that are written as their numbers alone: in a column, or once for all rows. */
export type YearOfMonths = { readonly column: number } | { readonly year: number };

const MONTH_HEADER = /月|month/;
const YEAR_HEADER = /^(年|年份|年度|year)$/;
const MONTH_NUMBER = /^(1[0-2]|0?[1-9])$/;
const YEAR_NUMBER = /^20\d\d$/;

/** The year of the months of a sheet, if all of its first rows have them as numbers from 1 to 12, and it says one. */
export function yearOfMonths(
  preview: Grid,
  headerRow: number,
  columns: ReadonlyMap<ColumnMeaning, ColumnPlace>,
): YearOfMonths | undefined {
  const place = columns.get("date");
  if (!place || !MONTH_HEADER.test(headerKey(place.header))) return undefined;
  const below = preview.rows.slice(headerRow + 1 - preview.top);
  const filledIn = (column: number) =>
    below
      .map((cells) => readTextCell(cells[column - preview.left]))
      .filter((text) => text !== "" && !totalLabel(text));
  const months = filledIn(place.column);
  if (months.length === 0 || !months.every((text) => MONTH_NUMBER.test(text))) return undefined;
  const headers = preview.rows[headerRow - preview.top] ?? [];
  const column = headers.findIndex((header) => YEAR_HEADER.test(headerKey(String(header ?? ""))));
  if (column >= 0) {
    const years = filledIn(preview.left + column);
    return years.length > 0 && years.every((text) => YEAR_NUMBER.test(text))
      ? { column: preview.left + column }
      : undefined;
  }
  const year = yearAbove(preview, headerRow);
  return year === undefined ? undefined : { year };
}

/**
 * A block in which months that are numbers have their year.
 *
 * @example withYearsOfMonths(block, recognition) // [[2026, "2026-3", 100]] of [[2026, 3, 100]] below 年, 月, 銷售額
 */
export function withYearsOfMonths(
  block: Grid,
  { columns, monthsOf }: Pick<SheetRecognition, "columns" | "monthsOf">,
): Grid {
  const at = (columns.get("date")?.column ?? -1) - block.left;
  if (!monthsOf || at < 0) return block;
  let above: CellValue = null;
  const rows = block.rows.map((cells) => {
    if ("column" in monthsOf && !isBlank(cells[monthsOf.column - block.left]))
      above = cells[monthsOf.column - block.left]!;
    const year = "year" in monthsOf ? monthsOf.year : above;
    const month = readTextCell(cells[at]);
    if (!MONTH_NUMBER.test(month) || !YEAR_NUMBER.test(readTextCell(year))) return cells;
    return cells.map((cell, column) => (column === at ? `${readTextCell(year)}-${month}` : cell));
  });
  return { ...block, rows };
}
