import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../../engine/engine";
import { movedFormula } from "../content/r1c1";
import { errors } from "../errors";
import { numberFormat, oneOf } from "../formats/formatProperties";
import { styleReader } from "../formats/restyle";
import { contains, lastColumnOf, lastRowOf } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, rangeOf, type RangeTarget } from "../targets";
import { MONTH_NAMES } from "../monthNames";

const KINDS = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
] as const;
type FillKind = (typeof KINDS)[number];

/** What one line of the source holds, seen in the direction of the fill. */
interface Source {
  readonly cells: readonly Nullable<ICellData>[];
  readonly values: readonly CellValue[];
  readonly formulas: readonly string[];
  readonly isDate: boolean;
}

/** Continues a range into a larger one that holds it, in one direction, as dragging its corner does. */
export function autoFill(
  host: HostWorkbook,
  source: RangeTarget,
  destination: RangeTarget,
  kindName: string,
): void {
  const kind = oneOf(KINDS, kindName);
  const from = areaOf(source);
  const to = areaOf(destination);
  const vertical = to.column === from.column && to.columns === from.columns;
  const horizontal = to.row === from.row && to.rows === from.rows;
  if (
    destination.sheetId !== source.sheetId ||
    !contains(to, from) ||
    !(vertical || horizontal) ||
    kind === "FlashFill"
  ) {
    throw errors.invalidArgument();
  }
  host.protection.checkContents(destination);
  host.growSheet(source.sheetId, to);
  const length = vertical ? from.rows : from.columns;
  const lines = vertical ? from.columns : from.rows;
  const before = vertical ? from.row - to.row : from.column - to.column;
  const after = vertical ? lastRowOf(to) - lastRowOf(from) : lastColumnOf(to) - lastColumnOf(from);
  for (let line = 0; line < lines; line++) {
    const area = vertical
      ? { ...from, column: from.column + line, columns: 1 }
      : { ...from, row: from.row + line, rows: 1 };
    const content = readSource(host, rangeOf(source.sheetId, area));
    const step = series(content, kind);
    const place = (index: number): { row: number; column: number } =>
      vertical
        ? { row: from.row + index, column: area.column }
        : { row: area.row, column: from.column + index };
    const fill = (first: number, count: number): void => {
      if (count === 0) return;
      const cells = Array.from({ length: count }, (_, offset) =>
        filledCell(content, step, first + offset, length, place, kind),
      );
      const at = place(first);
      host.engine.setCells(
        source.sheetId,
        at.row,
        at.column,
        vertical ? cells.map((cell) => [cell]) : [cells],
      );
    };
    fill(-before, before);
    fill(length, after);
  }
}

function readSource(host: HostWorkbook, target: RangeTarget): Source {
  const area = areaOf(target);
  const sheet = host.sheet(target.sheetId);
  const places = Array.from({ length: area.rows * area.columns }, (_, index) =>
    area.columns === 1
      ? ([area.row + index, area.column] as const)
      : ([area.row, area.column + index] as const),
  );
  return {
    cells: places.map(([row, column]) => sheet.getCellRaw(row, column)),
    values: host.engine.values(target.sheetId, area).flat(),
    formulas: host.engine.formulas(target.sheetId, area).flat(),
    isDate: numfmt.isDateFormat(
      numberFormat.read(styleReader(host, target.sheetId).at(area.row, area.column)),
    ),
  };
}

/** The value at a place counted from the first source cell; `undefined` where the cells are to be repeated. */
type Series = (index: number) => CellValue | undefined;

function series(source: Source, kind: FillKind): Series | undefined {
  const { values } = source;
  if (kind === "FillCopy" || kind === "FillFormats" || kind === "FillValues") return undefined;
  if (values.every((value): value is number => typeof value === "number"))
    return numberSeries(source, values, kind);
  return textSeries(values);
}

function numberSeries(source: Source, values: readonly number[], kind: FillKind): Series | undefined {
  const first = values[0] ?? 0;
  if (kind === "FillMonths") return (index) => addMonths(first, index);
  if (kind === "FillYears") return (index) => addMonths(first, index * 12);
  if (kind === "FillWeekdays") return (index) => addWeekdays(first, index);
  if (kind === "GrowthTrend") {
    const ratio = values.length > 1 ? (values[1] ?? first) / first : 2;
    return (index) => first * ratio ** index;
  }
  if (values.length > 1) return linear(values);
  const alone = source.isDate || kind === "FillSeries" || kind === "FillDays" || kind === "LinearTrend";
  return alone ? (index) => first + index : undefined;
}

/** The straight line through the values by least squares; exact for evenly spaced ones. */
function linear(values: readonly number[]): Series {
  const first = values[0] ?? 0;
  const step = (values[1] ?? first) - first;
  if (values.every((value, index) => value === first + step * index)) return (index) => first + step * index;
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const slope =
    values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) /
    values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return (index) => mean + slope * (index - middle);
}

const CYCLES = [
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  MONTH_NAMES,
  MONTH_NAMES.map((name) => name.slice(0, 3)),
] as const;

/** Days, months, and texts with a number at their end: `Quarter 1` goes on with `Quarter 2`. */
function textSeries(values: readonly CellValue[]): Series | undefined {
  const texts = values.map(String);
  for (const cycle of CYCLES) {
    const places = texts.map((text) => cycle.findIndex((name) => name.toLowerCase() === text.toLowerCase()));
    if (places.some((place) => place < 0)) continue;
    const step = places.length > 1 ? (places[1] ?? 0) - (places[0] ?? 0) : 1;
    return (index) => cycle[mod((places[0] ?? 0) + step * index, cycle.length)];
  }
  const parts = texts.map((text) => /^(.*?)(\d+)$/.exec(text));
  const prefix = parts[0]?.[1];
  if (prefix === undefined || parts.some((part) => part?.[1] !== prefix)) return undefined;
  const at = linear(
    parts.length > 1
      ? parts.map((part) => Number(part?.[2]))
      : [Number(parts[0]?.[2]), Number(parts[0]?.[2]) + 1],
  );
  return (index) => `${prefix}${Math.abs(Number(at(index)))}`;
}

function filledCell(
  source: Source,
  step: Series | undefined,
  index: number,
  length: number,
  place: (index: number) => { row: number; column: number },
  kind: FillKind,
): ICellData | null | undefined {
  const from = mod(index, length);
  const cell = source.cells[from];
  const s = cell?.s ?? null;
  if (kind === "FillFormats") return { s };
  const formula = source.formulas[from];
  const style = kind === "FillValues" ? {} : { s };
  if (formula) return { f: movedFormula(formula, place(from), place(index)), ...style };
  const value = step?.(index);
  if (value === undefined) return cell ? { ...cell, ...style } : null;
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING, ...style };
}

function mod(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function addMonths(serial: number, months: number): number {
  const [year, month, day] = numfmt.dateFromSerial(serial) as number[];
  if (year === undefined || month === undefined || day === undefined) return serial;
  const total = year * 12 + month - 1 + months;
  const lastDay = new Date(Date.UTC(Math.floor(total / 12), mod(total, 12) + 1, 0)).getUTCDate();
  return numfmt.dateToSerial([Math.floor(total / 12), mod(total, 12) + 1, Math.min(day, lastDay)]) ?? serial;
}

/** The n-th working day after (or before) a day. Serial 1 was a Sunday in Excel's count. */
function addWeekdays(serial: number, count: number): number {
  let day = serial;
  for (let left = Math.abs(count); left > 0;) {
    day += Math.sign(count);
    const weekday = mod(Math.floor(day) - 1, 7);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}
