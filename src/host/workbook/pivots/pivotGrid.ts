import type { CellValue } from "../../engine/engine";
import { aggregate, itemsOf, type DataField, type PivotSource, type PivotTable } from "./pivotTable";

/** A pivot table as rows of cells, with how many rows and columns its labels take. */
export interface PivotGrid {
  readonly cells: readonly (readonly CellValue[])[];
  readonly headerRows: number;
  readonly labelColumns: number;
}

type Record = PivotSource["records"][number];

/** One line of labels, down the side or along the top: what stands there, and which records it sums up. */
interface Line {
  readonly labels: readonly CellValue[];
  readonly records: readonly Record[];
  readonly grandTotal?: boolean;
}

/**
 * Lays a pivot table out as Excel does: items down the side in the compact, outline or tabular form, items along the top,
 * figures where they cross, grand totals at the ends.
 */
export function pivotGrid(pivot: PivotTable, source: PivotSource): PivotGrid {
  const shown = source.records.filter((record) =>
    [...pivot.hidden].every(
      ([field, items]) => !inUse(pivot, field) || !items.has(record[source.fields.indexOf(field)] ?? ""),
    ),
  );
  const data = { fields: source.fields, records: shown };
  const { rows, columns, data: figures } = pivot;
  if (rows.length + columns.length + figures.length === 0)
    return { cells: [], headerRows: 0, labelColumns: 0 };
  const labelColumns = pivot.layout === "Compact" ? 1 : Math.max(rows.length, 1);
  const side = [
    ...sideLines(pivot, data),
    ...totalLine(pivot.showColumnGrandTotals || rows.length === 0, rows, data),
  ];
  const top = [
    ...topLines(columns, pivot, data),
    ...totalLine(pivot.showRowGrandTotals || columns.length === 0, columns, data),
  ];
  const across = top.flatMap((line) => figures.map((figure) => ({ line, figure })));
  const unfilled: CellValue[] = figures.length === 0 && columns.length > 0 ? top.map(() => "") : [];
  const headers = headerLines(pivot, top, labelColumns);
  const body = side.map(({ labels, records }) => [
    ...filled(labels, labelColumns),
    ...unfilled,
    ...across.map(({ line, figure }) => figureOf(figure, records, line.records, source)),
  ]);
  return { cells: [...headers, ...body], headerRows: headers.length, labelColumns };
}

function inUse({ rows, columns, filters }: PivotTable, field: string): boolean {
  return [rows, columns, filters].some((fields) => fields.includes(field));
}

function sideLines(pivot: PivotTable, data: PivotSource): Line[] {
  const lines = (depth: number, records: readonly Record[], above: readonly CellValue[]): Line[] => {
    const field = pivot.rows[depth];
    if (field === undefined) return [];
    const last = depth === pivot.rows.length - 1;
    return groups(pivot, { ...data, records }, field).flatMap(([item, own]) => {
      const beneath = lines(depth + 1, own, [...above, item]);
      if (pivot.layout === "Compact") return [{ labels: [item], records: own }, ...beneath];
      const labels = [...above.map(() => "" as CellValue), item];
      if (last || pivot.layout === "Outline") return [{ labels, records: own }, ...beneath];
      const [first, ...others] = beneath;
      const opened = first
        ? [{ ...first, labels: first.labels.map((label, at) => (at === depth ? item : label)) }]
        : [];
      return [...opened, ...others, { labels: [...labels.slice(0, -1), `${item} Total`], records: own }];
    });
  };
  return lines(0, data.records, []);
}

/** Items along the top, the deepest in columns of their own, each with the total of its group behind it. */
function topLines(fields: readonly string[], pivot: PivotTable, data: PivotSource): Line[] {
  const lines = (depth: number, records: readonly Record[]): Line[] => {
    const field = fields[depth];
    if (field === undefined) return [];
    const last = depth === fields.length - 1;
    return groups(pivot, { ...data, records }, field).flatMap(([item, own]) => {
      const indent = Array.from({ length: depth }, () => "" as CellValue);
      if (last) return [{ labels: [...indent, item], records: own }];
      const [first, ...others] = lines(depth + 1, own);
      const opened = first
        ? [{ ...first, labels: first.labels.map((label, at) => (at === depth ? item : label)) }]
        : [];
      return [...opened, ...others, { labels: [...indent, `${item} Total`], records: own }];
    });
  };
  return lines(0, data.records);
}

function groups(pivot: PivotTable, data: PivotSource, field: string): [CellValue, Record[]][] {
  const index = data.fields.indexOf(field);
  return itemsOf(data, field, pivot.descending.has(field)).map((item) => [
    item,
    data.records.filter((record) => (record[index] ?? "") === item),
  ]);
}

function totalLine(wanted: boolean, fields: readonly string[], { records }: PivotSource): Line[] {
  return wanted ? [{ labels: fields.length > 0 ? ["Grand Total"] : [""], records, grandTotal: true }] : [];
}

/** The rows above the figures: the items along the top, and the names of the figures. */
function headerLines(pivot: PivotTable, top: readonly Line[], labelColumns: number): CellValue[][] {
  const { rows, columns, data: figures, layout } = pivot;
  const compact = layout === "Compact";
  const corner: CellValue[] = compact ? [rows.length > 0 ? "Row Labels" : ""] : filled(rows, labelColumns);
  const names = figures.map(({ name }) => name);
  if (columns.length === 0) {
    if (figures.length === 0) return [corner];
    return [[...corner, ...names]];
  }
  const caption = [
    ...filled([figures.length === 1 ? (names[0] ?? "") : ""], labelColumns),
    ...(compact ? ["Column Labels"] : columns),
  ];
  const several = figures.length > 1;
  const levels = columns.map((_field, depth) =>
    top.flatMap((line) =>
      several && line.grandTotal
        ? names.map((name) => (depth === 0 ? `Total ${name}` : ""))
        : filled([line.labels[depth] ?? ""], Math.max(figures.length, 1)),
    ),
  );
  const captions = top.flatMap((line) => names.map((name) => (line.grandTotal ? "" : name)));
  const lines = several ? [...levels, captions] : levels;
  const width = labelColumns + top.length * Math.max(figures.length, 1);
  return [
    filled(caption, width),
    ...lines.map((line, index) => [
      ...(index === lines.length - 1 ? corner : filled([], labelColumns)),
      ...line,
    ]),
  ];
}

function figureOf(
  { field, summarizeBy }: DataField,
  side: readonly Record[],
  top: readonly Record[],
  { fields }: PivotSource,
): CellValue {
  const index = fields.indexOf(field);
  const crossing = new Set(top);
  const both = side.filter((record) => crossing.has(record));
  return aggregate(
    both.map((record) => record[index] ?? ""),
    summarizeBy,
  );
}

function filled(labels: readonly CellValue[], width: number): CellValue[] {
  return Array.from({ length: width }, (_, index) => labels[index] ?? "");
}
