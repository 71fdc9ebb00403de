import type { Area } from "../../engine/engine";
import { areaBetween, intersection, lastColumnOf, lastRowOf } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/limits";
import { usedArea } from "./usedArea";

/** Which cells of a sheet are filled, looked at many times. */
function filledCells(host: HostWorkbook, sheetId: string): (row: number, column: number) => boolean {
  const used = usedArea(host, sheetId, host.sheetArea(), true);
  if (!used) return () => false;
  const values = host.engine.values(sheetId, used);
  return (row, column) => {
    const value = values[row - used.row]?.[column - used.column];
    return value !== undefined && value !== "";
  };
}

/** The block of filled cells around a range, up to blank rows and columns on all sides (Ctrl+Shift+*). */
export function surroundingRegion(host: HostWorkbook, sheetId: string, start: Area): Area {
  const filled = filledCells(host, sheetId);
  const anyIn = (area: Area): boolean => {
    const part = intersection(area, host.sheetArea());
    if (!part) return false;
    for (let row = part.row; row <= lastRowOf(part); row++) {
      for (let column = part.column; column <= lastColumnOf(part); column++)
        if (filled(row, column)) return true;
    }
    return false;
  };
  let region = start;
  for (;;) {
    const { row, column } = region;
    const around = { row: row - 1, column: column - 1, rows: region.rows + 2, columns: region.columns + 2 };
    const grown = areaBetween(
      row > 0 && anyIn({ ...around, rows: 1 }) ? row - 1 : row,
      column > 0 && anyIn({ ...around, columns: 1 }) ? column - 1 : column,
      lastRowOf(region) + (anyIn({ ...around, row: lastRowOf(around), rows: 1 }) ? 1 : 0),
      lastColumnOf(region) + (anyIn({ ...around, column: lastColumnOf(around), columns: 1 }) ? 1 : 0),
    );
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

export const DIRECTIONS = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;
export type Direction = keyof typeof DIRECTIONS;

/** Where Ctrl with an arrow key leads from a cell. */
export function edgeCell(
  host: HostWorkbook,
  sheetId: string,
  from: { readonly row: number; readonly column: number },
  direction: Direction,
): { row: number; column: number } {
  const filled = filledCells(host, sheetId);
  const [down, right] = DIRECTIONS[direction];
  const used = usedArea(host, sheetId, host.sheetArea(), true);
  const last = {
    row: down > 0 ? MAX_ROWS - 1 : down < 0 ? 0 : from.row,
    column: right > 0 ? MAX_COLUMNS - 1 : right < 0 ? 0 : from.column,
  };
  const beyond = (row: number, column: number): boolean =>
    row < 0 ||
    column < 0 ||
    row >= MAX_ROWS ||
    column >= MAX_COLUMNS ||
    !used ||
    row > lastRowOf(used) + 1 ||
    column > lastColumnOf(used) + 1;
  let { row, column } = from;
  if (filled(row, column) && filled(row + down, column + right)) {
    while (filled(row + down, column + right)) [row, column] = [row + down, column + right];
    return { row, column };
  }
  do [row, column] = [row + down, column + right];
  while (!filled(row, column) && !beyond(row, column));
  return filled(row, column) ? { row, column } : last;
}
