import { eventMethods, object, result, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import { WORKBOOK_TARGET } from "../../events";
import { contains, intersection } from "../../geometry";
import type { HostWorkbook } from "../../hostWorkbook";
import { rangeArgument } from "../../resolve";
import { createTable } from "../../tables/tableLayout";
import { followTables, raiseAdded, TableEvent, tableGuid } from "../../tables/tableEvents";
import { tablesOf } from "../../tables/tablesOf";
import { areaOf, type RangeTarget } from "../../targets";
import type { Table } from "../../tables/tables";
import type { TableTarget } from "./table";

/** The tables of a sheet; without one, of the workbook. */
interface Scope {
  readonly sheetId?: string;
}

const scopeId = ({ sheetId }: Scope, host: HostWorkbook): string => {
  followTables(host);
  return sheetId === undefined ? WORKBOOK_TARGET : host.sheetGuid(sheetId);
};

export const tableCollection: WorkbookClass<Scope> = {
  name: "TableCollection",
  properties: { Count: { type: "number", get: (scope, host) => list(host, scope).length } },
  methods: {
    Add: object<Scope, [unknown, boolean]>(
      "Table",
      ["any", "boolean"],
      ({ sheetId }, [address, hasHeaders], host) => {
        const target = rangeArgument(host, sheetId ?? host.activeSheetId, address);
        if (target.areas.length > 1) throw errors.invalidArgument();
        host.protection.checkContents(target);
        const table = createTable(host, target.sheetId, areaOf(target), hasHeaders);
        raiseAdded(host, table);
        return targetOf(table);
      },
    ),
    GetCount: result([], (scope, _args, host) => list(host, scope).length),
    GetItemAt: object<Scope, [number]>("Table", ["number"], (scope, [index], host) => {
      const table = list(host, scope)[index];
      if (!table) throw errors.invalidArgument();
      return targetOf(table);
    }),
    GetItemOrNullObject: object<Scope, [string]>(
      "Table",
      ["string"],
      (scope, [key], host) => find(host, list(host, scope), key) ?? null,
    ),
    ...eventMethods<Scope>("Added", TableEvent.added, scopeId),
    ...eventMethods<Scope>("Deleted", TableEvent.deleted, scopeId),
    ...eventMethods<Scope>("DataChanged", TableEvent.changed, scopeId),
  },
  items: {
    class: "Table",
    list: (scope, host) => list(host, scope).map(targetOf),
    find: (scope, key, host) => find(host, list(host, scope), String(key)),
  },
};

/** What a `TableScopedCollection` is of: the tables that lie in a range, whole or in part. */
export interface TablesOfRange extends RangeTarget {
  readonly fullyContained: boolean;
}

export const tableScopedCollection: WorkbookClass<TablesOfRange> = {
  name: "TableScopedCollection",
  methods: {
    GetCount: result([], (scope, _args, host) => listOfRange(host, scope).length),
    GetFirst: object("Table", [], (scope, _args, host) => {
      const [first] = listOfRange(host, scope);
      if (!first) throw errors.itemNotFound();
      return targetOf(first);
    }),
    GetItemOrNullObject: object<TablesOfRange, [string]>(
      "Table",
      ["string"],
      (scope, [key], host) => find(host, listOfRange(host, scope), key) ?? null,
    ),
  },
  items: {
    class: "Table",
    list: (scope, host) => listOfRange(host, scope).map(targetOf),
    find: (scope, key, host) => find(host, listOfRange(host, scope), String(key)),
  },
};

function list(host: HostWorkbook, { sheetId }: Scope): Table[] {
  return tablesOf(host.engine).list(sheetId);
}

/** From top to bottom and from left to right. */
function listOfRange(host: HostWorkbook, { sheetId, areas, fullyContained }: TablesOfRange): Table[] {
  return tablesOf(host.engine)
    .list(sheetId)
    .filter((table) =>
      areas.some((area) =>
        fullyContained ? contains(area, table.area) : intersection(area, table.area) !== undefined,
      ),
    )
    .sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column);
}

/** A table by its name or Excel's id. */
function find(host: HostWorkbook, tables: readonly Table[], key: string): TableTarget | undefined {
  const table = tables.find(
    (item) => item.name.toLowerCase() === key.toLowerCase() || tableGuid(host, item.id) === key,
  );
  return table && targetOf(table);
}

function targetOf({ id }: Table): TableTarget {
  return { tableId: id };
}
