import { CellValueType, type ICellData, isTextFormat, type Nullable } from "@univerjs/core";
import {
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  FORMULA_REF_TO_ARRAY_CACHE,
  type IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { arrayObject } from "../functions/valueObjects";
import { type CellTest, cellTest } from "./criteria";

/** From so many cells on a sum is taken this way; for fewer Univer's own is as good. */
const LONG = 4096;
/** Sums in hundredths stay exact below this. */
const SAFE_SUM = Number.MAX_SAFE_INTEGER / 2;

/** A cell as a sum or a condition sees it; `null` where it is blank. */
export type PlainValue = number | string | null;

/**
 * Univer makes an object of each cell and a decimal of each addition: a sum over a million rows takes seconds. Over ranges of
 * plain numbers and texts `SUMIF`, `SUMIFS`, `COUNTIF`, `COUNTIFS` and, where they are long, `SUM` read the cells themselves, each
 * range once in a calculation. Whatever is not plain (errors, logicals, rich texts, amounts finer than a cent) is left to
 * Univer, and the results are the same.
 */
export function readLongColumns(functions: IFunctionService): void {
  const own = (name: string) => functions.getExecutor(name);
  const sum = own("SUM");
  const countif = own("COUNTIF");
  if (!sum || !countif) return;
  forgetCellsWithUniversArrays();
  const passesAlone = testOfOneCell(countif.calculate.bind(countif));

  const plainSum = sum.calculate;
  sum.needsReferenceObject = true;
  sum.calculate = function (...values) {
    return plainSum.apply(this, values.map(summed));
  };
  replace(own("COUNTIF"), ([range, criterion, ...rest]) =>
    rest.length > 0 ? undefined : conditional(undefined, [range, criterion], passesAlone),
  );
  replace(own("COUNTIFS"), (values) => conditional(undefined, values, passesAlone));
  replace(own("SUMIF"), ([range, criterion, sums]) =>
    conditional(sums ?? range, [range, criterion], passesAlone),
  );
  replace(own("SUMIFS"), ([sums, ...conditions]) => conditional(sums, conditions, passesAlone));
}

type Values = readonly (BaseValueObject | undefined)[];

/** Univer's own way remains where there is no answer. */
function replace(
  executor: Nullable<BaseFunction>,
  answer: (values: Values) => BaseValueObject | undefined,
): void {
  if (!executor) return;
  const calculate = executor.calculate;
  executor.calculate = function (...values) {
    return answer(values) ?? calculate.apply(this, values);
  };
}

/** A long range of plain cells as its sum, any other as the array that Univer would have made of it. */
function summed(value: BaseValueObject): BaseValueObject {
  const reference = referenceOf(value);
  if (!reference) return value;
  const total = isLong(reference) ? plainTotal(reference, () => true) : undefined;
  if (total === undefined) return reference.toArrayValueObject();
  const first = reference.getFirstCell();
  const pattern = first.isNumber() ? first.getPattern() : "";
  return NumberValueObject.create(total, pattern);
}

/** How many rows pass all conditions, or the sum of the cells beside them. */
function conditional(
  sums: BaseValueObject | undefined,
  conditions: Values,
  passesAlone: CellTest,
): BaseValueObject | undefined {
  const ranges = conditions.filter((_, index) => index % 2 === 0).map(referenceOf);
  const criteria = conditions.filter((_, index) => index % 2 === 1);
  const target = sums && referenceOf(sums);
  const [first] = ranges;
  if (!first || !isOneArea(first) || ranges.length !== criteria.length || (sums && !target)) return undefined;
  if (![...ranges, ...(target ? [target] : [])].every((range) => range && isSameSize(range, first)))
    return undefined;
  const tests = criteria.map((criterion) => criterion && cellTest(criterion, passesAlone));
  const columns: (readonly PlainValue[])[] = [];
  for (const range of ranges) {
    const cells = range && plainCells(range);
    if (!cells) return undefined;
    columns.push(cells);
  }
  const passed = new Uint8Array(columns[0]?.length ?? 0).fill(1);
  for (const [index, cells] of columns.entries()) {
    const test = tests[index];
    if (!test) return undefined;
    for (let place = 0; place < cells.length; place++) {
      if (passed[place] === 0) continue;
      const passes = test(cells[place] ?? null);
      if (passes === undefined) return undefined;
      if (!passes) passed[place] = 0;
    }
  }
  if (!target) return NumberValueObject.create(passed.reduce((count, each) => count + each, 0));
  const total = plainTotal(target, (place) => passed[place] === 1);
  return total === undefined ? undefined : NumberValueObject.create(total);
}

/** Asks Univer whether one cell passes a criterion. */
function testOfOneCell(countif: BaseFunction["calculate"]): CellTest {
  return (value, criterion) => {
    const object =
      value === null
        ? NullValueObject.create()
        : typeof value === "number"
          ? NumberValueObject.create(value)
          : StringValueObject.create(value);
    const count = countif(new OneCell(object) as unknown as BaseValueObject, criterion);
    return (count as BaseValueObject).getValue() === 1;
  };
}

class OneCell extends BaseReferenceObject {
  constructor(private readonly value: BaseValueObject) {
    super("");
  }

  override toArrayValueObject() {
    return arrayObject([[this.value]]);
  }
}

function referenceOf(value: BaseValueObject | undefined): BaseReferenceObject | undefined {
  return value?.isReferenceObject() ? (value as unknown as BaseReferenceObject) : undefined;
}

function isOneArea(reference: BaseReferenceObject): boolean {
  const { startRow, startColumn } = reference.getRangePosition();
  return !reference.isMultiArea() && startRow >= 0 && startColumn >= 0;
}

function isLong(reference: BaseReferenceObject): boolean {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return isOneArea(reference) && (endRow - startRow + 1) * (endColumn - startColumn + 1) >= LONG;
}

function isSameSize(one: BaseReferenceObject, other: BaseReferenceObject): boolean {
  const [a, b] = [one.getRangePosition(), other.getRangePosition()];
  return (
    a.endRow - a.startRow === b.endRow - b.startRow &&
    a.endColumn - a.startColumn === b.endColumn - b.startColumn
  );
}

/** The cells of the ranges that the calculation under way has read; nothing for those that are not plain. */
const cellsRead = new Map<string, readonly PlainValue[] | undefined>();

let forgets = false;

/** What a range holds stays as it is while a calculation goes on: it is read after all that it depends on. */
function forgetCellsWithUniversArrays(): void {
  if (forgets) return;
  forgets = true;
  const arrays = FORMULA_REF_TO_ARRAY_CACHE;
  const { clear } = arrays;
  arrays.clear = function () {
    cellsRead.clear();
    clear.call(this);
  };
}

/** The cells row by row; nothing where one of them is not plain. */
function plainCells(reference: BaseReferenceObject): readonly PlainValue[] | undefined {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const key = [
    reference.getUnitId(),
    reference.getSheetId(),
    startRow,
    endRow,
    startColumn,
    endColumn,
  ].join();
  if (!cellsRead.has(key)) cellsRead.set(key, readPlainCells(reference));
  return cellsRead.get(key);
}

/**
 * The sum of the numbers among the chosen cells in whole hundredths; nothing where a number is finer. A number that is the
 * nearest to some hundredths adds up to the number nearest to their sum, which is what Univer's decimals come to.
 */
function plainTotal(
  reference: BaseReferenceObject,
  isChosen: (place: number) => boolean,
): number | undefined {
  const cells = plainCells(reference);
  if (!cells) return undefined;
  let hundredths = 0;
  for (let place = 0; place < cells.length; place++) {
    const value = cells[place];
    if (typeof value !== "number" || !isChosen(place)) continue;
    const whole = Math.round(value * 100);
    hundredths += whole;
    if (whole / 100 !== value || Math.abs(hundredths) >= SAFE_SUM || Math.abs(whole) >= SAFE_SUM)
      return undefined;
  }
  return hundredths / 100;
}

function readPlainCells(reference: BaseReferenceObject): PlainValue[] | undefined {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (!reference.getCurrentActiveSheetData()) return undefined;
  const isText = textFormats(reference);
  const cells: PlainValue[] = [];
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      const value = plainValue(reference.getCellData(row, column), isText);
      if (value === undefined) return undefined;
      cells.push(value);
    }
  }
  return cells;
}

/** Whether a cell's format makes a text of a number. */
function textFormats(reference: BaseReferenceObject): (cell: ICellData) => boolean {
  const styles = reference.getCurrentStylesData();
  if (!styles) return () => false;
  const known = new Map<ICellData["s"], boolean>();
  return (cell) => {
    if (!cell.s) return false;
    const found = known.get(cell.s) ?? isTextFormat(styles.getStyleByCell(cell)?.n?.pattern ?? "");
    known.set(cell.s, found);
    return found;
  };
}

function plainValue(cell: Nullable<ICellData>, isText: (cell: ICellData) => boolean): PlainValue | undefined {
  if (!cell) return null;
  const { v: value } = cell;
  if (cell.p) return undefined;
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "number") {
    const isNumber = cell.t === CellValueType.NUMBER || cell.t === undefined || cell.t === null;
    return isNumber && !isText(cell) ? value : undefined;
  }
  if (typeof value !== "string" || ERROR_TYPE_SET.has(value as ErrorType)) return undefined;
  return cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING ? value : undefined;
}
