import type { Area } from "../../engine/engine";
import { isWholeColumns, isWholeRows } from "../address";
import { errors } from "../errors";
import { oneOf } from "../formats/formatProperties";
import type { HostWorkbook } from "../hostWorkbook";
import { shiftCharts } from "../charts/chartReferences";
import { areaOf, rangeOf, type RangeTarget } from "../targets";
import { shiftExtras, type Shift } from "./shiftExtras";

/** Inserts blank cells in the place of a range; what stood there goes down or right. Gives the blank cells. */
export function insertCells(host: HostWorkbook, target: RangeTarget, shiftName: string): RangeTarget {
  const direction = oneOf(["Down", "Right"] as const, shiftName);
  const { sheetId } = target;
  const area = areaOf(target);
  const shift = insertion(area, direction);
  if (shift.kind === "rows") host.protection.check(sheetId, "allowInsertRows");
  else if (shift.kind === "columns") host.protection.check(sheetId, "allowInsertColumns");
  else host.protection.checkUnprotected(sheetId);
  const names = { rows: "RowInserted", columns: "ColumnInserted", cells: "CellInserted" } as const;
  const done = host.changes.structural(
    target,
    names[shift.kind],
    direction === "Down" ? "CellDown" : "CellRight",
    () => edited(host, sheetId, shift),
  );
  if (!done) throw errors.invalidOperation();
  return rangeOf(sheetId, area);
}

/** Deletes the cells of a range; what stands below or beside comes up or left. */
export function deleteCells(host: HostWorkbook, target: RangeTarget, shiftName: string): void {
  const direction = oneOf(["Up", "Left"] as const, shiftName);
  const { sheetId } = target;
  const shift = deletion(areaOf(target), direction);
  if (shift.kind === "rows") host.protection.check(sheetId, "allowDeleteRows");
  else if (shift.kind === "columns") host.protection.check(sheetId, "allowDeleteColumns");
  else host.protection.checkUnprotected(sheetId);
  const names = { rows: "RowDeleted", columns: "ColumnDeleted", cells: "CellDeleted" } as const;
  const done = host.changes.structural(
    target,
    names[shift.kind],
    direction === "Up" ? "CellUp" : "CellLeft",
    () => edited(host, sheetId, shift),
  );
  if (!done) throw errors.invalidOperation();
}

function insertion(area: Area, direction: "Down" | "Right"): Shift {
  if (isWholeRows(area)) return { kind: "rows", area, by: area.rows };
  if (isWholeColumns(area)) return { kind: "columns", area, by: area.columns };
  return {
    kind: "cells",
    area,
    direction: direction === "Down" ? "rows" : "columns",
    by: direction === "Down" ? area.rows : area.columns,
  };
}

function deletion(area: Area, direction: "Up" | "Left"): Shift {
  if (isWholeRows(area)) return { kind: "rows", area, by: -area.rows };
  if (isWholeColumns(area)) return { kind: "columns", area, by: -area.columns };
  return {
    kind: "cells",
    area,
    direction: direction === "Up" ? "rows" : "columns",
    by: direction === "Up" ? -area.rows : -area.columns,
  };
}

function edited(host: HostWorkbook, sheetId: string, shift: Shift): boolean {
  const done = editModel(host, sheetId, shift);
  if (done) {
    shiftExtras(host.extras, sheetId, shift);
    shiftCharts(host, sheetId, shift);
    host.tracked.shift(sheetId, shift);
  }
  return done;
}

function editModel(host: HostWorkbook, sheetId: string, { kind, area, by, direction }: Shift): boolean {
  const { engine } = host;
  const sheet = host.sheet(sheetId);
  const beyondRows = area.row >= sheet.getRowCount();
  const beyondColumns = area.column >= sheet.getColumnCount();
  if (beyondRows || beyondColumns) return true;
  if (kind === "rows") {
    const count = Math.min(area.rows, sheet.getRowCount() - area.row);
    return by > 0
      ? engine.insertRows(sheetId, area.row, area.rows)
      : engine.deleteRows(sheetId, area.row, count);
  }
  if (kind === "columns") {
    const count = Math.min(area.columns, sheet.getColumnCount() - area.column);
    return by > 0
      ? engine.insertColumns(sheetId, area.column, area.columns)
      : engine.deleteColumns(sheetId, area.column, count);
  }
  host.growSheet(sheetId, area);
  if (by > 0) return engine.insertCells(sheetId, area, direction === "rows" ? "down" : "right");
  return engine.deleteCells(sheetId, area, direction === "rows" ? "up" : "left");
}
