import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../engine/engine";
import { movedFormula } from "../content/r1c1";
import { errors } from "../errors";
import { fillProperties, fontProperties } from "../formats/formatProperties";
import { styleReader } from "../formats/restyle";
import type { HostWorkbook } from "../hostWorkbook";
import { EventType } from "../events";
import { areaAddress } from "../address";
import { areaOf, type RangeTarget } from "../targets";
import { boundedTarget } from "./bounded";

/** One key of a sort, as `Excel.SortField`: a column (or row) counted from 0 within the range. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean | null;
  readonly sortOn?: string | null;
  readonly color?: string | null;
  readonly dataOption?: string | null;
}

export interface SortOptions {
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
  readonly byColumns: boolean;
}

interface Line {
  readonly index: number;
  readonly cells: readonly Nullable<ICellData>[];
  readonly keys: readonly (CellValue | boolean)[];
}

/** Puts the rows (or columns) of a range in order; equal ones keep theirs, and formulas follow their line. */
export function sortRange(
  host: HostWorkbook,
  range: RangeTarget,
  fields: readonly SortField[],
  options: SortOptions,
): void {
  const target = boundedTarget(host, range);
  const area = areaOf(target);
  const count = options.byColumns ? area.columns : area.rows;
  const width = options.byColumns ? area.rows : area.columns;
  if (fields.length === 0 || fields.some((field) => !(field.key >= 0 && field.key < width)))
    throw errors.invalidArgument();
  if (host.protection.of(target.sheetId)) {
    host.protection.check(target.sheetId, "allowSort");
    host.protection.checkContents(target);
  }
  const first = options.hasHeaders ? 1 : 0;
  const lines = Array.from({ length: count - first }, (_, index) =>
    readLine(host, target, index + first, fields, options),
  );
  const sorted = [...lines].sort((one, other) => compareLines(one, other, fields, options.matchCase));
  const block = emptyBlock(area.rows, area.columns);
  sorted.forEach((line, position) => {
    const to = position + first;
    line.cells.forEach((cell, across) => {
      const [r, c] = options.byColumns ? [across, to] : [to, across];
      const from = options.byColumns
        ? { row: area.row + across, column: area.column + line.index }
        : { row: area.row + line.index, column: area.column + across };
      const row = block[r];
      if (row) row[c] = moved(cell, from, { row: area.row + r, column: area.column + c });
    });
  });
  host.engine.setCells(target.sheetId, area.row, area.column, block);
  host.changes.raise(
    options.byColumns ? EventType.worksheetColumnSorted : EventType.worksheetRowSorted,
    target.sheetId,
    {
      address: areaAddress(area),
      source: "Local",
    },
  );
}

function emptyBlock(rows: number, columns: number): (ICellData | null | undefined)[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => undefined));
}

function moved(
  cell: Nullable<ICellData>,
  from: { row: number; column: number },
  to: { row: number; column: number },
): ICellData | null {
  if (!cell) return null;
  return cell.f ? { f: movedFormula(cell.f, from, to), s: cell.s ?? null } : { ...cell, s: cell.s ?? null };
}

function readLine(
  host: HostWorkbook,
  { sheetId, areas: [area] }: RangeTarget,
  index: number,
  fields: readonly SortField[],
  { byColumns }: SortOptions,
): Line {
  const sheet = host.sheet(sheetId);
  const across = byColumns
    ? { ...area, column: area.column + index, columns: 1 }
    : { ...area, row: area.row + index, rows: 1 };
  const values = host.engine.values(sheetId, across).flat();
  const formulas = host.engine.formulas(sheetId, across).flat();
  const reader = styleReader(host, sheetId);
  const placeOf = (position: number): [number, number] =>
    byColumns ? [area.row + position, area.column + index] : [area.row + index, area.column + position];
  const cells = values.map((_, position) => {
    const raw = sheet.getCellRaw(...placeOf(position));
    const formula = formulas[position];
    return formula ? { ...raw, f: formula, v: undefined, si: undefined } : raw;
  });
  const keys = fields.map((field) => {
    const style = reader.at(...placeOf(field.key)) as IStyleData;
    if (field.sortOn === "CellColor") return fillProperties.color.read(style) === field.color;
    if (field.sortOn === "FontColor") return fontProperties.color.read(style) === field.color;
    return values[field.key] ?? "";
  });
  return { index, cells, keys };
}

function compareLines(one: Line, other: Line, fields: readonly SortField[], matchCase: boolean): number {
  for (const [position, field] of fields.entries()) {
    const order = compareField(one.keys[position], other.keys[position], field, matchCase);
    if (order !== 0) return order;
  }
  return one.index - other.index;
}

function compareField(one: unknown, other: unknown, field: SortField, matchCase: boolean): number {
  if (field.sortOn === "CellColor" || field.sortOn === "FontColor") {
    return (field.ascending === false ? -1 : 1) * (Number(other) - Number(one));
  }
  // Blank cells come last either way.
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  const asNumber = field.dataOption === "TextAsNumber";
  return (
    (field.ascending === false ? -1 : 1) *
    compareValues(sortable(one, asNumber), sortable(other, asNumber), matchCase)
  );
}

function sortable(value: unknown, textAsNumber: boolean): unknown {
  return textAsNumber && typeof value === "string" && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** Excel's order of values: numbers, texts, FALSE, TRUE. */
function compareValues(one: unknown, other: unknown, matchCase: boolean): number {
  const kinds = ["number", "string", "boolean"];
  const kind = kinds.indexOf(typeof one) - kinds.indexOf(typeof other);
  if (kind !== 0) return kind;
  if (typeof one === "string" && typeof other === "string") {
    const order = one.localeCompare(other, undefined, { sensitivity: "accent" });
    return order !== 0 || !matchCase ? order : one.localeCompare(other, undefined, { caseFirst: "lower" });
  }
  return Number(one) - Number(other);
}
