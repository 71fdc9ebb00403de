import type { Area } from "../engine/engine";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/limits";

export function lastRowOf(area: Area): number {
  return area.row + area.rows - 1;
}

export function lastColumnOf(area: Area): number {
  return area.column + area.columns - 1;
}

export function cellAt(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The rectangle from one corner to another, both included. */
export function areaBetween(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** What two areas share; `undefined` where they share nothing. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const lastRow = Math.min(lastRowOf(one), lastRowOf(other));
  const lastColumn = Math.min(lastColumnOf(one), lastColumnOf(other));
  if (lastRow < row || lastColumn < column) return undefined;
  return areaBetween(row, column, lastRow, lastColumn);
}

/** The smallest rectangle that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  return areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRowOf(one), lastRowOf(other)),
    Math.max(lastColumnOf(one), lastColumnOf(other)),
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRowOf(inner) <= lastRowOf(outer) &&
    lastColumnOf(inner) <= lastColumnOf(outer)
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** Whether an area lies on a sheet at all. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    lastRowOf(area) < MAX_ROWS &&
    lastColumnOf(area) < MAX_COLUMNS
  );
}

/** What is left of an area when another is taken out of it: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const rest = [
    { ...area, rows: shared.row - area.row },
    { ...area, row: lastRowOf(shared) + 1, rows: lastRowOf(area) - lastRowOf(shared) },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: lastColumnOf(shared) + 1, columns: lastColumnOf(area) - lastColumnOf(shared) },
  ];
  return rest.filter((part) => part.rows > 0 && part.columns > 0);
}

/**
 * Rectangles that together cover the given cells, each as wide and then as high as it goes.
 * Cells come row by row, in the order of their columns.
 */
export function areasOfCells(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  let row = -1;
  let runs: Area[] = [];
  const closeRow = (): void => {
    const next = new Map<string, Area>();
    for (const run of runs) {
      const key = `${run.column} ${run.columns}`;
      const above = open.get(key);
      if (above && lastRowOf(above) === run.row - 1) next.set(key, { ...above, rows: above.rows + 1 });
      else next.set(key, run);
      if (next.get(key) !== run) open.delete(key);
    }
    done.push(...open.values());
    open = next;
    runs = [];
  };
  for (const cell of cells) {
    if (cell.row !== row) {
      closeRow();
      row = cell.row;
    }
    const run = runs[runs.length - 1];
    if (run && lastColumnOf(run) === cell.column - 1)
      runs[runs.length - 1] = { ...run, columns: run.columns + 1 };
    else runs.push(cellAt(cell.row, cell.column));
  }
  closeRow();
  closeRow();
  return done.sort((one, other) => one.row - other.row || one.column - other.column);
}
