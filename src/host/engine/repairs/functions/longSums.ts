import {
  type BaseReferenceObject,
  type BaseValueObject,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { errorObject } from "../../functions/valueObjects";
import { CellError, contentsOf } from "./rangeContents";
import { totalOf } from "./totals";

/** From so many cells on a sum is taken this way; for fewer Univer's own is as good. */
const LONG = 4096;

/**
 * Univer makes an object of each cell and a decimal of each addition: a sum over a million rows takes seconds. Of a long range `SUM` reads
 * the cells themselves, once in a calculation, and the result is the same.
 */
export function sumLongRanges(functions: IFunctionService): void {
  const sum = functions.getExecutor("SUM");
  if (!sum) return;
  const calculate = sum.calculate;
  sum.needsReferenceObject = true;
  sum.calculate = function (...values) {
    return calculate.apply(this, values.map(summed));
  };
}

/** A long range as its sum, any other as the array that Univer would have made of it. */
function summed(value: BaseValueObject): BaseValueObject {
  if (!value.isReferenceObject()) return value;
  const reference = value as unknown as BaseReferenceObject;
  if (!isLong(reference)) return reference.toArrayValueObject();
  const total = totalOf(contentsOf(reference));
  if (total instanceof CellError) return errorObject(total.name);
  const first = reference.getFirstCell();
  return NumberValueObject.create(total, first.isNumber() ? first.getPattern() : "");
}

function isLong(reference: BaseReferenceObject): boolean {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (reference.isMultiArea() || startRow < 0 || startColumn < 0) return false;
  return (endRow - startRow + 1) * (endColumn - startColumn + 1) >= LONG;
}
