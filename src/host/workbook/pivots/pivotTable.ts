import type { Area, CellValue } from "../../engine/engine";

/** `Excel.AggregationFunction`. */
export const AGGREGATIONS = ["Sum", "Count", "Average", "Max", "Min", "Product", "CountNumbers"] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export const LAYOUTS = ["Compact", "Outline", "Tabular"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A column of the source that is summed up in the body. */
export interface DataField {
  readonly id: string;
  readonly field: string;
  name: string;
  summarizeBy: Aggregation;
  numberFormat: string;
}

/** A pivot table: where its data is, where it stands, and which columns of its data go where. */
export interface PivotTable {
  readonly id: string;
  name: string;
  readonly sourceSheetId: string;
  /** Cells with headers in their first row. */
  readonly source: Area;
  readonly sheetId: string;
  /** The upper left corner. */
  readonly row: number;
  readonly column: number;
  rows: string[];
  columns: string[];
  filters: string[];
  readonly data: DataField[];
  /** Items that are not shown, by column. */
  readonly hidden: Map<string, Set<CellValue>>;
  /** Columns whose items are listed from last to first. */
  readonly descending: Set<string>;
  layout: Layout;
  showRowGrandTotals: boolean;
  showColumnGrandTotals: boolean;
  /** What a program has said of the look or of Excel's own window, by the names of Excel's properties. */
  readonly preferences: Map<string, unknown>;
  /** Where the last refresh left what. */
  drawn: PivotAreas | undefined;
}

/** The parts of a pivot table on its sheet. */
export interface PivotAreas {
  readonly all: Area;
  readonly body: Area;
  readonly rowLabels: Area;
  readonly columnLabels: Area;
  readonly filters: Area | undefined;
}

/** Records of a source: its headers, and its rows beneath them. */
export interface PivotSource {
  readonly fields: readonly string[];
  readonly records: readonly (readonly CellValue[])[];
}

/** The items of a column in their order: numbers, then texts, each once. */
export function itemsOf({ fields, records }: PivotSource, field: string, descending = false): CellValue[] {
  const index = fields.indexOf(field);
  const items = [...new Set(records.map((record) => record[index] ?? ""))].sort(compareItems);
  return descending ? items.reverse() : items;
}

function compareItems(one: CellValue, other: CellValue): number {
  const numbers = Number(typeof other === "number") - Number(typeof one === "number");
  if (numbers !== 0) return numbers;
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en", { sensitivity: "base" });
}

/** What a group of values comes to; `""` where there is nothing to sum up. */
export function aggregate(values: readonly CellValue[], by: Aggregation): CellValue {
  const numbers = values.filter((value) => typeof value === "number");
  if (values.length === 0) return "";
  switch (by) {
    case "Sum":
      return sum(numbers);
    case "Count":
      return values.filter((value) => value !== "").length;
    case "CountNumbers":
      return numbers.length;
    case "Average":
      return numbers.length > 0 ? sum(numbers) / numbers.length : "#DIV/0!";
    case "Max":
      return numbers.length > 0 ? numbers.reduce((most, value) => Math.max(most, value)) : 0;
    case "Min":
      return numbers.length > 0 ? numbers.reduce((least, value) => Math.min(least, value)) : 0;
    case "Product":
      return numbers.reduce((product, value) => product * value, 1);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
