import type { ICellData } from "@univerjs/core";
import type { Area, CellValue, ValueType } from "../../engine/engine";
import { movedFormula } from "../content/r1c1";
import { errors } from "../errors";
import { excelColor } from "../formats/colors";
import type { CellStyle } from "../formats/cellStyle";
import { styleReader } from "../formats/restyle";
import type { HostWorkbook } from "../hostWorkbook";
import { rangeOf } from "../targets";
import type { SortField } from "./tableMeta";

/** A cell as sorting sees it. */
interface SortKey {
  readonly value: CellValue;
  readonly type: ValueType;
  readonly style: CellStyle;
}

/**
 * Sorts the rows of an area in place, equal ones staying in their order. `key` of a field counts columns of the area.
 * Numbers come before texts, these before truth values and errors; blank cells come last in either direction.
 */
export function sortRows(
  host: HostWorkbook,
  sheetId: string,
  area: Area,
  fields: readonly SortField[],
  matchCase = false,
): void {
  if (fields.length === 0 || fields.some(({ key }) => !Number.isInteger(key) || key < 0 || key >= area.columns)) {
    throw errors.invalidArgument();
  }
  host.protection.checkContents(rangeOf(sheetId, area));
  const keys = fields.map((field) => sortKeys(host, sheetId, { ...area, column: area.column + field.key, columns: 1 }));
  const order = Array.from({ length: area.rows }, (_, index) => index).sort((one, other) => {
    for (const [index, field] of fields.entries()) {
      const [a, b] = [keys[index]?.[one], keys[index]?.[other]];
      const difference = a && b ? compareCells(a, b, field, matchCase) : 0;
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  if (order.some((from, to) => from !== to)) reorderRows(host, sheetId, area, order);
}

function sortKeys(host: HostWorkbook, sheetId: string, area: Area): SortKey[] {
  const values = host.engine.values(sheetId, area);
  const types = host.engine.valueTypes(sheetId, area);
  const reader = styleReader(host, sheetId);
  return values.map(([value = ""], index) => ({
    value,
    type: types[index]?.[0] ?? "Empty",
    style: reader.at(area.row + index, area.column),
  }));
}

function compareCells(one: SortKey, other: SortKey, field: SortField, matchCase: boolean): number {
  const direction = field.ascending === false ? -1 : 1;
  if (field.sortOn === "CellColor" || field.sortOn === "FontColor") {
    const matches = ({ style }: SortKey): number => {
      const color = (field.sortOn === "CellColor" ? style.bg : style.cl)?.rgb;
      return color && field.color && excelColor(color) === excelColor(field.color) ? 0 : 1;
    };
    return direction * (matches(one) - matches(other));
  }
  const ranks = RANKS[one.type] - RANKS[other.type];
  if (one.type === "Empty" || other.type === "Empty") return ranks;
  if (ranks !== 0 && field.dataOption !== "TextAsNumber") return direction * ranks;
  return direction * compareValues(one.value, other.value, matchCase, field.dataOption === "TextAsNumber");
}

const RANKS: Readonly<Record<ValueType, number>> = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 };

function compareValues(one: CellValue, other: CellValue, matchCase: boolean, textAsNumber: boolean): number {
  const [a, b] = textAsNumber ? [Number(one), Number(other)] : [one, other];
  if (typeof a === "number" && typeof b === "number" && !Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return String(one).localeCompare(String(other), "en", { sensitivity: matchCase ? "variant" : "accent" });
}

/** Puts row `order[n]` in the place of row `n`, with its formats; formulas move as if they were copied. */
function reorderRows(host: HostWorkbook, sheetId: string, area: Area, order: readonly number[]): void {
  const sheet = host.sheet(sheetId);
  const formulas = host.engine.formulas(sheetId, area);
  const rows = order.map((from, to) =>
    Array.from({ length: area.columns }, (_, index): ICellData => {
      const column = area.column + index;
      const { custom: _custom, si: _si, ...cell } = sheet.getCellRaw(area.row + from, column) ?? {};
      const formula = formulas[from]?.[index] ?? "";
      const place = { row: area.row + from, column };
      const style = { s: cell.s ?? null };
      if (formula === "") return { ...cell, ...style };
      return { f: movedFormula(formula, place, { row: area.row + to, column }), ...style };
    }),
  );
  host.engine.setCells(sheetId, area.row, area.column, rows);
}
