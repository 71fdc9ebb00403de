import type { Area } from "../../engine/engine";
import { areaBetween, intersection, lastColumnOf, lastRowOf } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";

/**
 * The smallest rectangle with everything in a part of a sheet that has a value, a formula or a spilled value, or, unless only
 * values count, a format of its own. `undefined`: there is nothing.
 */
export function usedArea(
  host: HostWorkbook,
  sheetId: string,
  within: Area,
  valuesOnly: boolean,
): Area | undefined {
  let bounds: [top: number, left: number, bottom: number, right: number] | undefined;
  const include = (area: Area): void => {
    const part = intersection(area, within);
    if (!part) return;
    const [top, left, bottom, right] = bounds ?? [part.row, part.column, lastRowOf(part), lastColumnOf(part)];
    bounds = [
      Math.min(top, part.row),
      Math.min(left, part.column),
      Math.max(bottom, lastRowOf(part)),
      Math.max(right, lastColumnOf(part)),
    ];
  };
  host
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const filled = hasContent(cell);
      if (!filled && (valuesOnly || !cell.s)) return;
      const [top, left, bottom, right] = bounds ?? [row, column, row, column];
      const known = bounds && row >= top && row <= bottom && column >= left && column <= right;
      if (!known) include({ row, column, rows: 1, columns: 1 });
      if (cell.f || cell.si) {
        const spill = host.engine.spillRange(sheetId, row, column);
        if (spill) include(spill.area);
      }
    });
  return bounds && areaBetween(...bounds);
}

export function hasContent(cell: { v?: unknown; f?: unknown; si?: unknown; p?: unknown }): boolean {
  return (
    (cell.v !== undefined && cell.v !== null && cell.v !== "") ||
    Boolean(cell.f) ||
    Boolean(cell.si) ||
    Boolean(cell.p)
  );
}
