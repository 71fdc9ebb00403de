import type { DrawingPlace } from "../../files/chartModel";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { columnWidth, leftOf, POINTS_PER_PIXEL, rowHeight, topOf } from "../ranges/sizes";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/limits";

/** The size that Excel gives a new chart, in pixels: 360 × 216 points. */
export const CHART_SIZE = { width: 480, height: 288 } as const;

/** Points from the left edge of the sheet. */
export function placeLeft(host: HostWorkbook, sheetId: string, place: DrawingPlace): number {
  return leftOf(host, sheetId, place.column) + place.columnOffset * POINTS_PER_PIXEL;
}

/** Points from the top edge of the sheet. */
export function placeTop(host: HostWorkbook, sheetId: string, place: DrawingPlace): number {
  return topOf(host, sheetId, place.row) + place.rowOffset * POINTS_PER_PIXEL;
}

export function moveLeft(host: HostWorkbook, sheetId: string, place: DrawingPlace, points: number): void {
  const [column, offset] = lineAt(points, MAX_COLUMNS, (index) => columnWidth(host, sheetId, index));
  place.column = column;
  place.columnOffset = offset / POINTS_PER_PIXEL;
}

export function moveTop(host: HostWorkbook, sheetId: string, place: DrawingPlace, points: number): void {
  const [row, offset] = lineAt(points, MAX_ROWS, (index) => rowHeight(host, sheetId, index));
  place.row = row;
  place.rowOffset = offset / POINTS_PER_PIXEL;
}

/** A width or height in pixels from one in points. */
export function pixels(points: number): number {
  if (!(points >= 0)) throw errors.invalidArgument();
  return points / POINTS_PER_PIXEL;
}

export function points(pixelCount: number): number {
  return pixelCount * POINTS_PER_PIXEL;
}

/** The row or column in which a distance from the edge ends, and what is left of it there. */
function lineAt(
  distance: number,
  count: number,
  sizeOf: (index: number) => number,
): [index: number, rest: number] {
  if (!(distance >= 0)) throw errors.invalidArgument();
  let rest = distance;
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  throw errors.invalidArgument();
}
