import { action, eventMethods, object, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";
import { rangeArgument } from "../../resolve";
import { clearTableFilters, reapplyTableFilters } from "../../tables/tableFilters";
import {
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  setShowHeaders,
  setShowTotals,
} from "../../tables/tableLayout";
import type { TableMeta } from "../../tables/tableMeta";
import { followTables, raiseDeleted, TableEvent, tableGuid } from "../../tables/tableEvents";
import { bodyArea, headerArea, totalsArea } from "../../tables/tableShape";
import type { Table } from "../../tables/tables";
import { tablesOf } from "../../tables/tablesOf";
import { areaOf, rangeOf, type RangeTarget } from "../../targets";

export interface TableTarget {
  readonly tableId: string;
}

/** The table as it is now. The error `ItemNotFound` where it has been deleted. */
export function tableNow(host: HostWorkbook, { tableId }: TableTarget): Table {
  const table = tablesOf(host.engine).byId(tableId);
  if (!table) throw errors.itemNotFound();
  return table;
}

type Flag =
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "showFilterButton";

function flag(name: Flag): WorkbookProperty<TableTarget> {
  return {
    type: "boolean",
    get: (target, host) => tableNow(host, target).meta[name],
    set: (target, value: boolean, host) => change(host, target, { [name]: value }),
  };
}

function change(host: HostWorkbook, target: TableTarget, meta: Partial<TableMeta>): void {
  tablesOf(host.engine).change(tableNow(host, target).id, { meta });
}

const guid = ({ tableId }: TableTarget, host: HostWorkbook): string => {
  followTables(host);
  return tableGuid(host, tableId);
};

const editable = (host: HostWorkbook, target: TableTarget): Table => {
  const table = tableNow(host, target);
  host.protection.checkContents(rangeOf(table.sheetId, table.area));
  return table;
};

export const table: WorkbookClass<TableTarget> = {
  name: "Table",
  id: guid,
  properties: {
    Id: { type: "string", get: guid },
    LegacyId: {
      type: "string",
      get: (target, host) =>
        String(
          tablesOf(host.engine)
            .list()
            .findIndex(({ id }) => id === target.tableId) + 1,
        ),
    },
    Name: {
      type: "string",
      get: (target, host) => tableNow(host, target).name,
      set: (target, name: string, host) => renameTable(host, tableNow(host, target), name),
    },
    Style: {
      type: "string",
      get: (target, host) => tableNow(host, target).meta.style,
      set: (target, style: string, host) => change(host, target, { style }),
    },
    ShowHeaders: {
      type: "boolean",
      get: (target, host) => tableNow(host, target).showHeaders,
      set: (target, show: boolean, host) => setShowHeaders(host, editable(host, target), show),
    },
    ShowTotals: {
      type: "boolean",
      get: (target, host) => tableNow(host, target).showTotals,
      set: (target, show: boolean, host) => setShowTotals(host, editable(host, target), show),
    },
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
    ShowFilterButton: flag("showFilterButton"),
  },
  navigation: {
    AutoFilter: { class: "AutoFilter", get: (target) => target },
    Columns: { class: "TableColumnCollection", get: (target) => target },
    Rows: { class: "TableRowCollection", get: (target) => target },
    Sort: { class: "TableSort", get: (target) => target },
    Worksheet: { class: "Worksheet", get: (target, host) => ({ sheetId: tableNow(host, target).sheetId }) },
  },
  methods: {
    ClearFilters: action([], (target, _args, host) => clearTableFilters(host, tableNow(host, target))),
    ReapplyFilters: action([], (target, _args, host) => reapplyTableFilters(host, tableNow(host, target))),
    ConvertToRange: object("Range", [], (target, _args, host) => {
      const gone = editable(host, target);
      const area = convertToRange(host, gone);
      raiseDeleted(host, gone);
      return rangeOf(gone.sheetId, area);
    }),
    Delete: action([], (target, _args, host) => {
      const gone = editable(host, target);
      deleteTable(host, gone);
      raiseDeleted(host, gone);
    }),
    GetRange: object("Range", [], (target, _args, host) => rangeOfTable(host, target, (item) => item.area)),
    GetHeaderRowRange: object("Range", [], (target, _args, host) => rangeOfTable(host, target, headerArea)),
    GetDataBodyRange: object("Range", [], (target, _args, host) => rangeOfTable(host, target, bodyArea)),
    GetTotalRowRange: object("Range", [], (target, _args, host) => rangeOfTable(host, target, totalsArea)),
    Resize: action<TableTarget, [unknown]>(["any"], (target, [newRange], host) => {
      const item = editable(host, target);
      const range = rangeArgument(host, item.sheetId, newRange);
      if (range.sheetId !== item.sheetId) throw errors.invalidArgument();
      resizeTable(host, item, areaOf(range));
    }),
    ...eventMethods<TableTarget>("DataChanged", TableEvent.changed, guid),
    ...eventMethods<TableTarget>("SelectionChanged", TableEvent.selectionChanged, guid),
  },
};

function rangeOfTable(
  host: HostWorkbook,
  target: TableTarget,
  part: (table: Table) => ReturnType<typeof headerArea>,
): RangeTarget {
  const item = tableNow(host, target);
  const area = part(item);
  if (!area) throw errors.itemNotFound();
  return rangeOf(item.sheetId, area);
}
