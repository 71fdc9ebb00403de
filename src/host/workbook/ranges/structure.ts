import type { Area } from "../../engine/engine";
import { isWholeColumns, isWholeRows } from "../address";
import { errors } from "../errors";
import { oneOf } from "../formats/formatProperties";
import type { HostWorkbook } from "../hostWorkbook";
import { shiftCharts } from "../charts/chartReferences";
import type { SheetPermission } from "../sheetProtections";
import { areaOf, rangeOf, type RangeTarget } from "../targets";
import { shiftExtras, type Shift } from "./shiftExtras";

/** What a way to move cells needs leave for, and what it is called in the event that tells of it. */
interface Edit {
  readonly permissions: Readonly<Record<"rows" | "columns", SheetPermission>>;
  readonly changes: Readonly<Record<Shift["kind"], string>>;
}

const INSERTING: Edit = {
  permissions: { rows: "allowInsertRows", columns: "allowInsertColumns" },
  changes: { rows: "RowInserted", columns: "ColumnInserted", cells: "CellInserted" },
};
const DELETING: Edit = {
  permissions: { rows: "allowDeleteRows", columns: "allowDeleteColumns" },
  changes: { rows: "RowDeleted", columns: "ColumnDeleted", cells: "CellDeleted" },
};

/** Inserts blank cells in the place of a range; what stood there goes down or right. Gives the blank cells. */
export function insertCells(host: HostWorkbook, target: RangeTarget, shiftName: string): RangeTarget {
  const direction = oneOf(["Down", "Right"] as const, shiftName);
  const area = areaOf(target);
  perform(INSERTING, host, target, insertion(area, direction), `Cell${direction}`);
  return rangeOf(target.sheetId, area);
}

/** Deletes the cells of a range; what stands below or beside comes up or left. */
export function deleteCells(host: HostWorkbook, target: RangeTarget, shiftName: string): void {
  const direction = oneOf(["Up", "Left"] as const, shiftName);
  perform(DELETING, host, target, deletion(areaOf(target), direction), `Cell${direction}`);
}

function perform(
  { permissions, changes }: Edit,
  host: HostWorkbook,
  target: RangeTarget,
  shift: Shift,
  shiftDirection: string,
): void {
  const { sheetId } = target;
  if (shift.kind === "cells") host.protection.checkUnprotected(sheetId);
  else host.protection.check(sheetId, permissions[shift.kind]);
  const done = host.changes.structural(target, changes[shift.kind], shiftDirection, () =>
    edited(host, sheetId, shift),
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
