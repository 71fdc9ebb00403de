import { commissionHeadings, type CommissionHeading } from "../../locale/commission/commissionSheets";
import { wordings } from "../../locale/languages";
import type { CellValue, Grid } from "../grid";

/** A row of a table on a result sheet, by its headings. */
export type ShownRow = (key: CommissionHeading) => CellValue;

/**
 * The rows of the table that has these headings, in whichever language they are; none where no such table stands there. A table ends at the first
 * row that begins with a blank.
 */
export function rowsUnder(grid: Grid, headings: readonly CommissionHeading[]): ShownRow[] {
  const header = grid.rows.findIndex((row) => headings.every((key) => columnOf(row, key) >= 0));
  if (header < 0) return [];
  const names = grid.rows[header]!;
  const below = grid.rows.slice(header + 1);
  const end = below.findIndex(([first]) => first === "" || first === null);
  return below
    .slice(0, end < 0 ? below.length : end)
    .map((row) => (key) => row[columnOf(names, key)] ?? null);
}

function columnOf(row: readonly CellValue[], key: CommissionHeading): number {
  const names: readonly unknown[] = wordings(commissionHeadings[key]);
  return row.findIndex((cell) => names.includes(cell));
}
