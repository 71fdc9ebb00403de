import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import { oneOf } from "../../formats/formatProperties";
import type { HostWorkbook } from "../../hostWorkbook";
import { AGGREGATIONS, itemsOf, type DataField, type PivotTable } from "../../pivots/pivotTable";
import { refreshPivotTable, sameName, sourceNow, sourceOf } from "../../pivots/pivotTables";
import type { CellValue } from "../../../engine/engine";

type Axis = "rows" | "columns" | "filters";

/** A column of the source of a pivot table: what stands behind a hierarchy and its one field. */
interface FieldTarget {
  readonly pivot: PivotTable;
  readonly field: string;
  readonly axis?: Axis;
}

interface AxisTarget {
  readonly pivot: PivotTable;
  readonly axis: Axis;
}

interface DataTarget {
  readonly pivot: PivotTable;
  readonly figure: DataField;
}

interface ItemTarget extends FieldTarget {
  readonly item: CellValue;
}

const AXES: readonly Axis[] = ["rows", "columns", "filters"];

function fieldNames(host: HostWorkbook, { sourceSheetId, source }: PivotTable): string[] {
  return (host.engine.values(sourceSheetId, { ...source, rows: 1 })[0] ?? []).map(String);
}

function leave(pivot: PivotTable, field: string): void {
  for (const axis of AXES) pivot[axis] = pivot[axis].filter((other) => other !== field);
}

/** The class of a list whose items are found by name. */
function list<T, I>(
  name: string,
  itemClass: string,
  items: (target: T, host: HostWorkbook) => readonly I[],
  nameOf: (item: I) => string,
  methods: WorkbookClass<T>["methods"] = {},
): WorkbookClass<T> {
  const find = (target: T, key: string | number, host: HostWorkbook): I | undefined =>
    items(target, host).find((item) => sameName(nameOf(item), String(key)));
  return {
    name,
    items: { class: itemClass, list: items, find },
    methods: {
      GetCount: result([], (target: T, _args, host) => items(target, host).length),
      GetItemOrNullObject: object<T, [string]>(
        itemClass,
        ["string"],
        (target, [key], host) => find(target, key, host) ?? null,
      ),
      ...methods,
    },
  };
}

const fieldId: WorkbookProperty<FieldTarget> = { type: "string", get: ({ field }) => field };

function axisCollection(name: string, itemClass: string): WorkbookClass<AxisTarget> {
  return list<AxisTarget, FieldTarget>(
    name,
    itemClass,
    ({ pivot, axis }) => pivot[axis].map((field) => ({ pivot, field, axis })),
    ({ field }) => field,
    {
      Add: object<AxisTarget, [FieldTarget]>(
        itemClass,
        ["reference"],
        async ({ pivot, axis }, [{ field }], host) => {
          leave(pivot, field);
          pivot[axis].push(field);
          await refreshPivotTable(host, pivot);
          return { pivot, field, axis };
        },
      ),
      Remove: action<AxisTarget, [FieldTarget]>(["reference"], ({ pivot, axis }, [{ field }], host) => {
        if (!pivot[axis].includes(field)) throw errors.itemNotFound();
        leave(pivot, field);
        return refreshPivotTable(host, pivot);
      }),
    },
  );
}

function axisHierarchy(name: string): WorkbookClass<FieldTarget> {
  return {
    name,
    id: ({ field }) => field,
    properties: {
      Id: fieldId,
      Name: fieldId,
      Position: {
        type: "number",
        get: ({ pivot, field, axis = "rows" }) => pivot[axis].indexOf(field),
        set: ({ pivot, field, axis = "rows" }, position: number, host) => {
          const others = pivot[axis].filter((other) => other !== field);
          pivot[axis] = [...others.slice(0, position), field, ...others.slice(position)];
          return refreshPivotTable(host, pivot);
        },
      },
    },
    navigation: { Fields: { class: "PivotFieldCollection", get: (target) => target } },
  };
}

const data = (summarizeBy: DataField["summarizeBy"], field: string): string =>
  `${summarizeBy === "CountNumbers" ? "Count" : summarizeBy} of ${field}`;

const dataCollection = list<PivotTable, DataTarget>(
  "DataPivotHierarchyCollection",
  "DataPivotHierarchy",
  (pivot) => pivot.data.map((figure) => ({ pivot, figure })),
  ({ figure }) => figure.name,
  {
    Add: object<PivotTable, [FieldTarget]>(
      "DataPivotHierarchy",
      ["reference"],
      async (pivot, [{ field }], host) => {
        const { fields, records } = await sourceOf(host, pivot);
        const index = fields.indexOf(field);
        const summarizeBy = records.every((record) => typeof record[index] === "number") ? "Sum" : "Count";
        const same = pivot.data.filter((other) => other.field === field).length;
        const name = `${data(summarizeBy, field)}${same > 0 ? String(same + 1) : ""}`;
        const figure: DataField = { id: name, field, name, summarizeBy, numberFormat: "General" };
        pivot.data.push(figure);
        await refreshPivotTable(host, pivot);
        return { pivot, figure };
      },
    ),
    Remove: action<PivotTable, [DataTarget]>(["reference"], (pivot, [{ figure }], host) => {
      const index = pivot.data.indexOf(figure);
      if (index < 0) throw errors.itemNotFound();
      pivot.data.splice(index, 1);
      return refreshPivotTable(host, pivot);
    }),
  },
);

const dataHierarchy: WorkbookClass<DataTarget> = {
  name: "DataPivotHierarchy",
  id: ({ figure }) => figure.id,
  properties: {
    Id: { type: "string", get: ({ figure }) => figure.id },
    Name: {
      type: "string",
      get: ({ figure }) => figure.name,
      set: ({ pivot, figure }, name: string, host) => {
        figure.name = name;
        return refreshPivotTable(host, pivot);
      },
    },
    Position: { type: "number", get: ({ pivot, figure }) => pivot.data.indexOf(figure) },
    NumberFormat: {
      type: "string",
      get: ({ figure }) => figure.numberFormat,
      set: ({ pivot, figure }, format: string, host) => {
        figure.numberFormat = format;
        return refreshPivotTable(host, pivot);
      },
    },
    SummarizeBy: {
      type: "string",
      get: ({ figure }) => figure.summarizeBy,
      set: ({ pivot, figure }, name: string, host) => {
        const automatic = figure.name === data(figure.summarizeBy, figure.field);
        figure.summarizeBy = oneOf(AGGREGATIONS, name);
        if (automatic) figure.name = data(figure.summarizeBy, figure.field);
        return refreshPivotTable(host, pivot);
      },
    },
    ShowAs: {
      type: "object",
      get: () => ({ calculation: "None" }),
      set: (_target, { calculation }: { calculation?: string }) => {
        if (calculation !== undefined && calculation !== "None")
          throw errors.notImplemented(`PivotTable figures shown as ${calculation}`);
      },
    },
  },
  navigation: {
    Field: { class: "PivotField", get: ({ pivot, figure }) => ({ pivot, field: figure.field }) },
  },
};

const pivotHierarchy: WorkbookClass<FieldTarget> = {
  name: "PivotHierarchy",
  id: ({ field }) => field,
  properties: { Id: fieldId, Name: fieldId },
  navigation: { Fields: { class: "PivotFieldCollection", get: (target) => target } },
};

const pivotField: WorkbookClass<FieldTarget> = {
  name: "PivotField",
  id: ({ field }) => field,
  properties: { Id: fieldId, Name: fieldId },
  navigation: { Items: { class: "PivotItemCollection", get: (target) => target } },
  methods: {
    SortByLabels: action<FieldTarget, [boolean]>(["boolean"], ({ pivot, field }, [ascending], host) => {
      if (ascending) pivot.descending.delete(field);
      else pivot.descending.add(field);
      return refreshPivotTable(host, pivot);
    }),
    ClearAllFilters: action([], ({ pivot, field }, _args, host) => {
      pivot.hidden.delete(field);
      return refreshPivotTable(host, pivot);
    }),
    IsFiltered: result(["string?"], ({ pivot, field }) => (pivot.hidden.get(field)?.size ?? 0) > 0),
    ApplyFilter: action<FieldTarget, [{ manualFilter?: { selectedItems?: readonly unknown[] } }]>(
      ["any"],
      async ({ pivot, field }, [{ manualFilter }], host) => {
        const selected = manualFilter?.selectedItems;
        if (!selected) throw errors.notImplemented("PivotTable filters by label, value or date");
        const names = selected.map((item) => (isItem(item) ? String(item.item) : String(item)));
        const items = itemsOf(await sourceOf(host, pivot), field);
        pivot.hidden.set(field, new Set(items.filter((item) => !names.includes(String(item)))));
        await refreshPivotTable(host, pivot);
      },
    ),
  },
};

function isItem(value: unknown): value is ItemTarget {
  return typeof value === "object" && value !== null && "item" in value;
}

const pivotItem: WorkbookClass<ItemTarget> = {
  name: "PivotItem",
  id: ({ item }) => String(item),
  properties: {
    Id: { type: "string", get: ({ item }) => String(item) },
    Name: { type: "string", get: ({ item }) => String(item) },
    Visible: {
      type: "boolean",
      get: ({ pivot, field, item }) => !pivot.hidden.get(field)?.has(item),
      set: ({ pivot, field, item }, visible: boolean, host) => {
        const hidden = pivot.hidden.get(field) ?? new Set();
        pivot.hidden.set(field, hidden);
        if (visible) hidden.delete(item);
        else hidden.add(item);
        return refreshPivotTable(host, pivot);
      },
    },
  },
};

export const pivotHierarchyClasses = [
  list<PivotTable, FieldTarget>(
    "PivotHierarchyCollection",
    "PivotHierarchy",
    (pivot, host) => fieldNames(host, pivot).map((field) => ({ pivot, field })),
    ({ field }) => field,
  ),
  pivotHierarchy,
  axisCollection("RowColumnPivotHierarchyCollection", "RowColumnPivotHierarchy"),
  axisHierarchy("RowColumnPivotHierarchy"),
  axisCollection("FilterPivotHierarchyCollection", "FilterPivotHierarchy"),
  axisHierarchy("FilterPivotHierarchy"),
  dataCollection,
  dataHierarchy,
  list<FieldTarget, FieldTarget>(
    "PivotFieldCollection",
    "PivotField",
    (target) => [target],
    ({ field }) => field,
  ),
  pivotField,
  list<FieldTarget, ItemTarget>(
    "PivotItemCollection",
    "PivotItem",
    (target, host) =>
      itemsOf(sourceNow(host, target.pivot), target.field).map((item) => ({ ...target, item })),
    ({ item }) => String(item),
  ),
  pivotItem,
] as const;
