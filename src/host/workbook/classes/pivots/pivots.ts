import type { Area } from "../../../engine/engine";
import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import { oneOf } from "../../formats/formatProperties";
import { intersection } from "../../geometry";
import type { HostWorkbook } from "../../hostWorkbook";
import { LAYOUTS, type PivotAreas, type PivotTable } from "../../pivots/pivotTable";
import {
  addPivotTable,
  deletePivotTable,
  pivotTables,
  refreshPivotTable,
  sameName,
} from "../../pivots/pivotTables";
import { fullAddress, rangeArgument } from "../../resolve";
import { tablesOf } from "../../tables/tablesOf";
import { isRangeTarget, rangeOf, type RangeTarget, type SheetTarget } from "../../targets";

/** A sheet, or with areas the cells that a pivot table has to meet; the workbook has neither. */
type Scope = Partial<SheetTarget> | RangeTarget;

function inScope(host: HostWorkbook, scope: Scope): PivotTable[] {
  const all = pivotTables(host, scope.sheetId);
  if (!isRangeTarget(scope)) return all;
  return all.filter(({ drawn }) => drawn && scope.areas.some((area) => intersection(area, drawn.all)));
}

function found(host: HostWorkbook, scope: Scope, name: string): PivotTable | undefined {
  return inScope(host, scope).find((pivot) => sameName(pivot.name, name) || pivot.id === name);
}

function collection(name: string, methods: WorkbookClass<Scope>["methods"]): WorkbookClass<Scope> {
  return {
    name,
    items: {
      class: "PivotTable",
      list: (scope, host) => inScope(host, scope),
      find: (scope, key, host) => found(host, scope, String(key)),
    },
    methods: {
      GetCount: result([], (scope, _args, host) => inScope(host, scope).length),
      GetItemOrNullObject: object<Scope, [string]>(
        "PivotTable",
        ["string"],
        (scope, [key], host) => found(host, scope, key) ?? null,
      ),
      ...methods,
    },
  };
}

/** A source is a range, its address, or a table. */
function sourceRange(host: HostWorkbook, sheetId: string, source: unknown): RangeTarget {
  if (typeof source !== "object" || source === null || !("tableId" in source))
    return rangeArgument(host, sheetId, source);
  const table = tablesOf(host.engine).byId(String(source.tableId));
  if (!table) throw errors.itemNotFound();
  return rangeOf(table.sheetId, { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) });
}

export const pivotTableCollection = collection("PivotTableCollection", {
  Add: object<Scope, [string, unknown, unknown]>(
    "PivotTable",
    ["string", "any", "any"],
    (scope, [name, source, destination], host) => {
      const sheetId = scope.sheetId ?? host.activeSheetId;
      return addPivotTable(
        host,
        name,
        sourceRange(host, sheetId, source),
        rangeArgument(host, sheetId, destination),
      );
    },
  ),
  RefreshAll: action([], async (scope, _args, host) => {
    for (const pivot of inScope(host, scope)) await refreshPivotTable(host, pivot);
  }),
});

export const pivotTableScopedCollection = collection("PivotTableScopedCollection", {
  GetFirst: object("PivotTable", [], (scope, _args, host) => {
    const [first] = inScope(host, scope);
    if (!first) throw errors.itemNotFound();
    return first;
  }),
  GetFirstOrNullObject: object("PivotTable", [], (scope, _args, host) => inScope(host, scope)[0] ?? null),
});

/** Something that the host keeps as it was set, and of which the cells show nothing unless it says so. */
function preference(name: string, standard: string | boolean): Record<string, WorkbookProperty<PivotTable>> {
  return {
    [name]: {
      type: typeof standard === "string" ? "string" : "boolean",
      get: ({ preferences }) => preferences.get(name) ?? standard,
      set: (pivot, value: unknown, host) => {
        pivot.preferences.set(name, value);
        return refreshPivotTable(host, pivot);
      },
    },
  };
}

export const pivotTable: WorkbookClass<PivotTable> = {
  name: "PivotTable",
  id: ({ id }) => id,
  properties: {
    Id: { type: "string", get: ({ id }) => id },
    Name: {
      type: "string",
      get: ({ name }) => name,
      set: (pivot, name: string) => {
        pivot.name = name;
      },
    },
    ...preference("AllowMultipleFiltersPerField", false),
    ...preference("EnableDataValueEditing", false),
    ...preference("RefreshOnOpen", false),
    ...preference("UseCustomSortLists", true),
  },
  navigation: {
    Hierarchies: { class: "PivotHierarchyCollection", get: (pivot) => pivot },
    RowHierarchies: {
      class: "RowColumnPivotHierarchyCollection",
      get: (pivot) => ({ pivot, axis: "rows" }),
    },
    ColumnHierarchies: {
      class: "RowColumnPivotHierarchyCollection",
      get: (pivot) => ({ pivot, axis: "columns" }),
    },
    FilterHierarchies: {
      class: "FilterPivotHierarchyCollection",
      get: (pivot) => ({ pivot, axis: "filters" }),
    },
    DataHierarchies: { class: "DataPivotHierarchyCollection", get: (pivot) => pivot },
    Layout: { class: "PivotLayout", get: (pivot) => pivot },
    Worksheet: { class: "Worksheet", get: ({ sheetId }) => ({ sheetId }) },
  },
  methods: {
    Delete: action([], (pivot, _args, host) => deletePivotTable(host, pivot)),
    Refresh: action([], (pivot, _args, host) => refreshPivotTable(host, pivot)),
    GetDataSourceType: result([], () => "LocalRange"),
    GetDataSourceString: result([], ({ sourceSheetId, source }, _args, host) =>
      fullAddress(host, rangeOf(sourceSheetId, source)),
    ),
  },
};

/** A part of the pivot table on its sheet; `ItemNotFound` where it has none. */
function part(pick: (areas: PivotAreas) => Area | undefined): ReturnType<typeof object<PivotTable>> {
  return object("Range", [], ({ sheetId, drawn }) => {
    const area = drawn && pick(drawn);
    if (!area) throw errors.itemNotFound();
    return rangeOf(sheetId, area);
  });
}

function grandTotals(key: "showRowGrandTotals" | "showColumnGrandTotals"): WorkbookProperty<PivotTable> {
  return {
    type: "boolean",
    get: (pivot) => pivot[key],
    set: (pivot, show: boolean, host) => {
      pivot[key] = show;
      return refreshPivotTable(host, pivot);
    },
  };
}

export const pivotLayout: WorkbookClass<PivotTable> = {
  name: "PivotLayout",
  properties: {
    LayoutType: {
      type: "string",
      get: ({ layout }) => layout,
      set: (pivot, layout: string, host) => {
        pivot.layout = oneOf(LAYOUTS, layout);
        return refreshPivotTable(host, pivot);
      },
    },
    ...preference("AltTextDescription", ""),
    ...preference("AltTextTitle", ""),
    ...preference("AutoFormat", true),
    ...preference("EmptyCellText", ""),
    ...preference("EnableFieldList", true),
    ...preference("FillEmptyCells", true),
    ...preference("PreserveFormatting", true),
    ...preference("ShowFieldHeaders", true),
    ShowRowGrandTotals: grandTotals("showRowGrandTotals"),
    ShowColumnGrandTotals: grandTotals("showColumnGrandTotals"),
    SubtotalLocation: {
      type: "string",
      get: ({ layout }) => (layout === "Tabular" ? "AtBottom" : "AtTop"),
    },
  },
  methods: {
    GetRange: part(({ all }) => all),
    GetDataBodyRange: part(({ body }) => body),
    GetRowLabelRange: part(({ rowLabels }) => rowLabels),
    GetColumnLabelRange: part(({ columnLabels }) => columnLabels),
    GetFilterAxisRange: part(({ filters }) => filters),
  },
};

/** The host has no slicers: their lists answer as those of a workbook without any. */
export const slicerCollection: WorkbookClass<unknown> = {
  name: "SlicerCollection",
  items: { class: "Slicer", list: () => [], find: () => undefined },
  methods: {
    GetCount: result([], () => 0),
    GetItemOrNullObject: object("Slicer", ["string"], () => null),
  },
};

export const slicer: WorkbookClass<unknown> = {
  name: "Slicer",
  properties: {
    Id: { type: "string", get: () => null },
    Name: { type: "string", get: () => null },
  },
};
