import { callsFunctions } from "../formulas/ownFunctions";
import type { CellValue, Grid } from "../grid";
import { isBlank } from "./cells";

/**
 * The top of a sheet without the table whose headers in a row come from a function of OpsPlan: what that gives is a result, and
 * read as data it would count what it was made from once more. Undefined where no header of the row comes from one.
 *
 * @param row of the sheet, from 0
 *
 * @example withoutOwnTable(top, 0) // of a top in which D1 holds =OPS.PLAN.EVENTS(2027): D1 and what spills from it are blank
 */
export function withoutOwnTable(top: Grid, row: number): Grid | undefined {
  const at = row - top.top;
  const headers = top.rows[at] ?? [];
  const isOwn = (line: number, column: number) =>
    callsFunctions(String(top.formulas?.[line]?.[column] ?? ""));
  const first = headers.findIndex((header, column) => typeof header === "string" && isOwn(at, column));
  if (first < 0) return undefined;
  const goesOn = (cell: CellValue | undefined, line: number, column: number) =>
    cell !== undefined && !isBlank(cell) && !isOwn(line, column);
  let end = first + 1;
  while (goesOn(headers[end], at, end)) end += 1;
  let below = at + 1;
  while (goesOn(top.rows[below]?.[first], below, first)) below += 1;
  const rows = top.rows.map((cells, line) =>
    line < at || line >= below
      ? cells
      : cells.map((cell, column) => (column < first || column >= end ? cell : null)),
  );
  return { ...top, rows };
}
