import type { HostProperty } from "../../../wire/hostClass";
import { isUnbounded, isWholeColumns, isWholeRows } from "../../address";
import { numberFormatCategory } from "../../content/cellText";
import { contents, contentsR1C1, numberFormats, readCells, rowsOf, texts } from "../../content/readRange";
import { inputInR1C1, inputReader, writeRange } from "../../content/writeRange";
import { errors } from "../../errors";
import { numberFormat } from "../../formats/formatProperties";
import { restyle, restyleCells } from "../../formats/restyle";
import type { HostWorkbook } from "../../hostWorkbook";
import { fullAddress } from "../../resolve";
import { areaOf, type RangeTarget } from "../../targets";

type RangeProperty = HostProperty<RangeTarget, HostWorkbook>;

const values: RangeProperty = {
  type: "any",
  get: (target, host) => readCells(host, target, (area) => host.engine.values(target.sheetId, area)),
  set: (target, input: unknown, host) => writeRange(host, target, input),
};

const formulas: RangeProperty = {
  type: "any",
  get: (target, host) => readCells(host, target, (area) => contents(host, target.sheetId, area)),
  set: (target, input: unknown, host) => writeRange(host, target, input),
};

const formulasR1C1: RangeProperty = {
  type: "any",
  get: (target, host) => readCells(host, target, (area) => contentsR1C1(host, target.sheetId, area)),
  set: (target, input: unknown, host) => writeRange(host, target, input, inputInR1C1),
};

const numberFormatProperty: RangeProperty = {
  type: "any",
  get: (target, host) =>
    isUnbounded(areaOf(target)) ? null : numberFormats(host, target.sheetId, areaOf(target)),
  set: (target, input: unknown, host) => setNumberFormat(host, target, input),
};

/** One format for all cells, or rows of formats of which `null` leaves a cell's own. */
function setNumberFormat(host: HostWorkbook, target: RangeTarget, input: unknown): void {
  host.protection.check(target.sheetId, "allowFormatCells");
  const area = areaOf(target);
  if (typeof input === "string") return restyle(host, target, (style) => numberFormat.write(style, input));
  const at = inputReader(input, area);
  if (isUnbounded(area)) return restyle(host, target, (style) => numberFormat.write(style, String(at(0, 0))));
  const known = new Map<object, Map<string, object>>();
  restyleCells(host, target.sheetId, area, (style, row, column) => {
    const format = at(row - area.row, column - area.column);
    if (format === null || format === undefined) return style;
    if (typeof format !== "string") throw errors.invalidArgument();
    const done = known.get(style) ?? new Map<string, object>();
    known.set(style, done);
    const changed = done.get(format) ?? numberFormat.write(style, format);
    done.set(format, changed);
    return changed;
  });
  host.changes.formatChanged(target);
}

/** What the cells of a range hold and show, and where it stands. */
export const rangeContent = {
  Values: values,
  Formulas: formulas,
  FormulasLocal: formulas,
  FormulasR1C1: formulasR1C1,
  NumberFormat: numberFormatProperty,
  NumberFormatLocal: numberFormatProperty,
  Text: {
    type: "matrix",
    get: (target, host) => readCells(host, target, (area) => texts(host, target.sheetId, area)),
  },
  ValueTypes: {
    type: "matrix",
    get: (target, host) => readCells(host, target, (area) => host.engine.valueTypes(target.sheetId, area)),
  },
  NumberFormatCategories: {
    type: "matrix",
    get: (target, host) =>
      isUnbounded(areaOf(target))
        ? null
        : numberFormats(host, target.sheetId, areaOf(target)).map((row) => row.map(numberFormatCategory)),
  },
  LinkedDataTypeState: {
    type: "matrix",
    get: (target) => (isUnbounded(areaOf(target)) ? null : rowsOf(areaOf(target), () => "None")),
  },
  Address: { type: "string", get: (target, host) => fullAddress(host, target) },
  AddressLocal: { type: "string", get: (target, host) => fullAddress(host, target) },
  RowIndex: { type: "number", get: (target) => areaOf(target).row },
  ColumnIndex: { type: "number", get: (target) => areaOf(target).column },
  RowCount: { type: "number", get: (target) => areaOf(target).rows },
  ColumnCount: { type: "number", get: (target) => areaOf(target).columns },
  CellCount: { type: "number", get: (target) => cellCount(target) },
  IsEntireColumn: { type: "boolean", get: (target) => target.areas.every(isWholeColumns) },
  IsEntireRow: { type: "boolean", get: (target) => target.areas.every(isWholeRows) },
  HasSpill: { type: "any", get: async (target, host) => hasSpill(host, target) },
  SavedAsArray: { type: "any", get: async (target, host) => hasSpill(host, target) },
} satisfies Readonly<Record<string, RangeProperty>>;

/** Excel counts up to 2³¹ − 1 cells and says −1 beyond. */
function cellCount(target: RangeTarget): number {
  const count = target.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  return count < 2 ** 31 ? count : -1;
}

async function hasSpill(host: HostWorkbook, target: RangeTarget): Promise<boolean | null> {
  await host.engine.idle();
  const area = areaOf(target);
  if (isUnbounded(area)) return null;
  const answers = new Set(
    rowsOf(area, (row, column) => host.engine.spillRange(target.sheetId, row, column) !== undefined).flat(),
  );
  return answers.size > 1 ? null : answers.has(true);
}
