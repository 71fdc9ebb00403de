import type { Area, SheetReport } from "../../sheets/reports/report";
import { LOOKS } from "./looks";
import { styleRuns } from "./styleRuns";

/** The rows that hold a text which may take several lines, as few rectangles one column wide. */
export function wrappedRows(sheet: SheetReport): Area[] {
  const wrapped = styleRuns(sheet)
    .filter(({ style }) => LOOKS[style].wrap)
    .map(({ area }) => ({ first: area.row, end: area.row + area.rows }))
    .sort((a, b) => a.first - b.first);
  const joined: { first: number; end: number }[] = [];
  for (const { first, end } of wrapped) {
    const last = joined[joined.length - 1];
    if (last && first <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ first, end });
  }
  return joined.map(({ first, end }) => ({ row: first, rows: end - first, column: 0, columns: 1 }));
}
