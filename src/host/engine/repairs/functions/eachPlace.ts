import {
  type ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  NullValueObject,
} from "@univerjs/engine-formula";
import { arrayObject, errorObject } from "../../functions/valueObjects";

/** What a function comes to for single values. */
export type OfSingles = (values: readonly BaseValueObject[]) => BaseValueObject;

/**
 * A function of single values over arrays, as Excel has it: a single value, row or column goes with each of the others, and
 * what is missing is `#N/A`.
 *
 * @example eachPlace([{1,2,3}, 10], ([one, other]) => one.plus(other)) // {11,12,13}
 */
export function eachPlace(values: readonly BaseValueObject[], resultOf: OfSingles): BaseValueObject {
  const rows = Math.max(...values.map((value) => sizeOf(value).rows));
  const columns = Math.max(...values.map((value) => sizeOf(value).columns));
  if (rows === 1 && columns === 1) return resultOf(values.map((value) => valueAt(value, 0, 0)));
  return arrayObject(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        resultOf(values.map((value) => valueAt(value, row, column))),
      ),
    ),
  );
}

/**
 * The value of an array of one that is calculated: a comparison with a cell, such as `A1=1`, comes as such. Cells stay arrays, for in
 * some functions they count differently from what is calculated.
 */
export function calculatedSingle(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const { rows, columns } = sizeOf(value);
  return array.getCurrentRow() < 0 && rows === 1 && columns === 1 ? array.getFirstCell() : value;
}

function sizeOf(value: BaseValueObject): { rows: number; columns: number } {
  if (!value.isArray()) return { rows: 1, columns: 1 };
  const array = value as ArrayValueObject;
  return { rows: array.getRowCount(), columns: array.getColumnCount() };
}

function valueAt(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const { rows, columns } = sizeOf(value);
  const [atRow, atColumn] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  if (atRow >= rows || atColumn >= columns) return errorObject(ErrorType.NA);
  return (value as ArrayValueObject).get(atRow, atColumn) ?? NullValueObject.create();
}
