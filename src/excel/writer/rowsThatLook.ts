import type { Area, SheetReport } from "../../sheets/reports/report";
import { LOOKS, type Look } from "./looks";
import { extentOf, styleRuns } from "./styleRuns";

/** The rows in which a cell has such a look, as few rectangles over the whole width of the sheet's cells. */
export function rowsThatLook(sheet: SheetReport, isSuch: (look: Look) => boolean): Area[] {
  const found = styleRuns(sheet)
    .filter(({ style }) => isSuch(LOOKS[style]))
    .map(({ area }) => ({ first: area.row, end: area.row + area.rows }))
    .sort((a, b) => a.first - b.first);
  const joined: { first: number; end: number }[] = [];
  for (const { first, end } of found) {
    const last = joined[joined.length - 1];
    if (last && first <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ first, end });
  }
  const { column, columns } = extentOf(sheet);
  return joined.map(({ first, end }) => ({ row: first, rows: end - first, column, columns }));
}
