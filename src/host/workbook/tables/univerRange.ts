import type { Area } from "../../engine/engine";

/** A range as Univer counts it, both ends included. */
export interface UniverRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export function rangeOfArea({ row, column, rows, columns }: Area): UniverRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function areaOfRange({ startRow, endRow, startColumn, endColumn }: UniverRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
