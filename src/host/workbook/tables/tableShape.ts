import type { Area } from "../../engine/engine";
import type { Specifier, TableItem } from "./structuredReference";

/** A table as it lies on its sheet. */
export interface TableShape {
  /** All of it: header row, data and totals row. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columns: readonly string[];
}

export function headerArea({ area, showHeaders }: TableShape): Area | undefined {
  return showHeaders ? { ...area, rows: 1 } : undefined;
}

export function totalsArea({ area, showTotals }: TableShape): Area | undefined {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
}

export function bodyArea({ area, showHeaders, showTotals }: TableShape): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

/** The same rows of one column of the table. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

/** The index of a column by its name, in any case, as Excel compares names; -1 where there is none. */
export function columnIndex(columns: readonly string[], name: string): number {
  const wanted = name.trim().toLowerCase();
  return columns.findIndex((column) => column.trim().toLowerCase() === wanted);
}

/**
 * The cells that a structured reference means. `thisRow`: the columns are as said, the row is that of the formula.
 * `undefined`: there is no such column, or the table shows no such row, which is `#REF!`.
 */
export function resolveSpecifier(
  shape: TableShape,
  { items, columns }: Specifier,
): { readonly area: Area; readonly thisRow: boolean } | undefined {
  const from = columns ? columnIndex(shape.columns, columns.from) : 0;
  const to = columns ? columnIndex(shape.columns, columns.to) : shape.columns.length - 1;
  if (from < 0 || to < 0) return undefined;
  const wanted: readonly TableItem[] = items.size > 0 ? [...items] : ["data"];
  const parts = wanted.map((item) => itemArea(shape, item));
  const present = parts.filter((part) => part !== undefined);
  if (present.length === 0) return undefined;
  const top = Math.min(...present.map((part) => part.row));
  const bottom = Math.max(...present.map((part) => part.row + part.rows));
  const column = shape.area.column + Math.min(from, to);
  const area = { row: top, rows: bottom - top, column, columns: Math.abs(to - from) + 1 };
  return { area, thisRow: items.has("thisRow") };
}

function itemArea(shape: TableShape, item: TableItem): Area | undefined {
  const areas: Readonly<Record<TableItem, () => Area | undefined>> = {
    all: () => shape.area,
    data: () => bodyArea(shape),
    thisRow: () => bodyArea(shape),
    headers: () => headerArea(shape),
    totals: () => totalsArea(shape),
  };
  return areas[item]();
}

/**
 * Column names in Excel's manner: blank ones become `Column1`, a name that came before gets the next free number.
 *
 * @example columnNames(["Month", "", "Month"]) // ["Month", "Column1", "Month2"]
 */
export function columnNames(wanted: readonly string[]): string[] {
  const taken = new Set(wanted.map((name) => name.trim().toLowerCase()).filter((name) => name !== ""));
  const used = new Set<string>();
  return wanted.map((name) => {
    const base = name.trim() === "" ? "Column" : name;
    const first = name.trim() === "" ? 1 : 2;
    if (name.trim() !== "" && !used.has(base.trim().toLowerCase())) {
      used.add(base.trim().toLowerCase());
      return base;
    }
    let number = first;
    while (taken.has(`${base}${number}`.toLowerCase()) || used.has(`${base}${number}`.toLowerCase()))
      number += 1;
    used.add(`${base}${number}`.toLowerCase());
    return `${base}${number}`;
  });
}
