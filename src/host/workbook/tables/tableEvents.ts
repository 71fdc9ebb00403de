import { areaAddress } from "../address";
import { WORKBOOK_TARGET } from "../events";
import { contains, intersection } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf } from "../targets";
import type { Table } from "./tables";
import { tablesOf } from "./tablesOf";

/** The numbers that the events of tables have on the wire. */
export const TableEvent = { selectionChanged: 100, changed: 101, added: 102, deleted: 103 } as const;

const followed = new WeakSet<HostWorkbook>();

/** Excel's id of a table. */
export function tableGuid(host: HostWorkbook, id: string): string {
  return host.identities.guid("table", id);
}

/** From now on edits and selections in tables raise events for those who registered for them. */
export function followTables(host: HostWorkbook): void {
  if (followed.has(host)) return;
  followed.add(host);
  host.engine.onCellsChanged(({ sheetId, area, source }) => {
    if (source !== "edit") return;
    for (const table of tablesOf(host.engine).list(sheetId)) {
      const edited = intersection(table.area, area);
      if (edited) raiseChanged(host, table, "RangeEdited", areaAddress(edited));
    }
  });
  host.onSelection((target) => {
    for (const table of tablesOf(host.engine).list(target.sheetId)) {
      const isInsideTable = contains(table.area, areaOf(target));
      const address = isInsideTable ? areaAddress(areaOf(target)) : "";
      const tableId = tableGuid(host, table.id);
      const worksheetId = host.sheetGuid(table.sheetId);
      host.events.raise(TableEvent.selectionChanged, [tableId], {
        address,
        isInsideTable,
        tableId,
        worksheetId,
      });
    }
  });
}

function raiseChanged(host: HostWorkbook, table: Table, changeType: string, address: string): void {
  const tableId = tableGuid(host, table.id);
  const worksheetId = host.sheetGuid(table.sheetId);
  const args = { changeType, source: "Local", worksheetId, tableId, address };
  host.events.raise(TableEvent.changed, [tableId, worksheetId, WORKBOOK_TARGET], args);
}

export function raiseAdded(host: HostWorkbook, table: Table): void {
  const worksheetId = host.sheetGuid(table.sheetId);
  const args = { source: "Local", tableId: tableGuid(host, table.id), worksheetId };
  host.events.raise(TableEvent.added, [worksheetId, WORKBOOK_TARGET], args);
}

export function raiseDeleted(host: HostWorkbook, table: Table): void {
  const worksheetId = host.sheetGuid(table.sheetId);
  const args = { source: "Local", tableId: tableGuid(host, table.id), tableName: table.name, worksheetId };
  host.events.raise(TableEvent.deleted, [worksheetId, WORKBOOK_TARGET], args);
}
