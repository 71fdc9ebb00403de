import type { Nullable } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { arrayObject } from "../functions/valueObjects";

/**
 * What a formula comes to, with 0 for each blank cell in it: `=IF(FALSE,1,A1)` over a blank cell is 0, and so is what `=A1:A3` spills of it.
 */
export function withoutBlanks(value: FunctionVariantType): FunctionVariantType {
  if (value.isReferenceObject()) {
    const reference = value as BaseReferenceObject;
    if (reference.isCell() || reference.isMultiArea()) return reference;
    const array = reference.toArrayValueObject();
    return hasBlank(array) ? filled(array) : reference;
  }
  const object = value as BaseValueObject;
  if (!object.isArray()) return orZero(object);
  return hasBlank(object as ArrayValueObject) ? filled(object as ArrayValueObject) : value;
}

/** Whether a formula comes to more than one value. */
export function isSeveral(value: FunctionVariantType): boolean {
  const { rows, columns } = sizeOf(value);
  return rows * columns > 1;
}

/** How many rows and columns of values a formula comes to: 1 and 1 for a single one. */
export function sizeOf(value: FunctionVariantType): { readonly rows: number; readonly columns: number } {
  const object = value.isReferenceObject()
    ? (value as BaseReferenceObject).toArrayValueObject()
    : (value as BaseValueObject);
  if (!object.isArray()) return { rows: 1, columns: 1 };
  const array = object as ArrayValueObject;
  return { rows: array.getRowCount(), columns: array.getColumnCount() };
}

function hasBlank(array: ArrayValueObject): boolean {
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) if (isBlank(array.get(row, column))) return true;
  return false;
}

function filled(array: ArrayValueObject): BaseValueObject {
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => orZero(array.get(row, column))),
  );
  return rows === 1 && columns === 1 ? cells[0]![0]! : arrayObject(cells);
}

function orZero(value: Nullable<BaseValueObject>): BaseValueObject {
  return !value || value.isNull() ? NumberValueObject.create(0) : value;
}

function isBlank(value: Nullable<BaseValueObject>): boolean {
  return !value || value.isNull();
}
