import type { SheetArea } from "../grid";

/**
 * Joins cells that stand one below another into rectangles one column wide, so that a column of formulas is one request.
 *
 * @param cells row by row
 * @example columnRuns([{ row: 1, column: 2 }, { row: 2, column: 2 }]) // [{ row: 1, column: 2, rows: 2, columns: 1 }]
 */
export function columnRuns(cells: readonly { readonly row: number; readonly column: number }[]): SheetArea[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  const openByColumn = new Map<number, (typeof runs)[number]>();
  for (const { row, column } of cells) {
    const open = openByColumn.get(column);
    if (open && open.row + open.rows === row) open.rows += 1;
    else {
      const run = { row, column, rows: 1, columns: 1 };
      openByColumn.set(column, run);
      runs.push(run);
    }
  }
  return runs;
}
