import type { CellValue, Grid } from "../grid";
import { isBlank } from "./cells";

/** Fewer rows with figures are a note beside a table, not a table, unless headers stand above. */
const LEAST_ROWS = 2;
/** With fewer words above a row of figures they may be a note as well. */
const LEAST_HEADERS = 3;

/** A number, also where it is a text: `1,200.00`, `¥50`, `2026-03-01`. */
const FIGURE = /^[-+(]?\s*[¥￥$€£]?\s*\d/;

/**
 * Whether the first rows of a sheet that is of no known kind look like a table of figures all the same: then somebody may miss it.
 *
 * @example holdsTable(preview) // false of a page of remarks
 */
export function holdsTable({ rows }: Grid): boolean {
  const isOfFigures = rows.map(hasFigureBesideWords);
  const isBelowHeaders = rows.some((_, at) => at > 0 && isOfFigures[at] && areHeaders(rows[at - 1]!));
  return isBelowHeaders || isOfFigures.filter(Boolean).length >= LEAST_ROWS;
}

function areHeaders(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length >= LEAST_HEADERS && !filled.some(isFigure);
}

function hasFigureBesideWords(cells: readonly CellValue[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length >= 2 && cells.some(isFigure);
}

function isFigure(cell: CellValue): boolean {
  return typeof cell === "number" || (typeof cell === "string" && FIGURE.test(cell.trim()));
}
