import { action, object, result, type WorkbookClass } from "../declare";

/**
 * Pivot tables and slicers: the host has none. Their collections answer as those of a workbook without any; to make
 * one is an error that says so.
 */
function none(
  name: string,
  itemClass: string,
  methods: WorkbookClass<unknown>["methods"] = {},
): WorkbookClass<unknown> {
  return {
    name,
    items: { class: itemClass, list: () => [], find: () => undefined },
    methods: {
      GetCount: result([], () => 0),
      GetItemOrNullObject: object(itemClass, ["string"], () => null),
      ...methods,
    },
  };
}

export const pivotTableCollection = none("PivotTableCollection", "PivotTable", {
  RefreshAll: action([], () => undefined),
});

export const pivotTableScopedCollection = none("PivotTableScopedCollection", "PivotTable", {
  GetFirstOrNullObject: object("PivotTable", [], () => null),
});

export const slicerCollection = none("SlicerCollection", "Slicer");

const nameOnly: WorkbookClass<unknown>["properties"] = {
  Id: { type: "string", get: () => null },
  Name: { type: "string", get: () => null },
};

export const pivotTable: WorkbookClass<unknown> = { name: "PivotTable", properties: nameOnly };

export const slicer: WorkbookClass<unknown> = { name: "Slicer", properties: nameOnly };
