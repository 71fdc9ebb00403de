import { ArrayValueObject } from "@univerjs/engine-formula";

let repaired = false;

/**
 * A comparison that Univer answers from its index holds the rows only in which something is found; the others have the array's default. Some
 * ways over an array take such a row for an error: the second formula `=NOT(A1=5)` is `#VALUE!` where A1 is not 5.
 */
export function fillSparseArrays(): void {
  if (repaired) return;
  repaired = true;
  const arrays = ArrayValueObject.prototype;
  const { mapValue, slice, transpose } = arrays;
  arrays.mapValue = function (callback) {
    return mapValue.call(withAllRows(this), callback);
  };
  arrays.slice = function (rows, columns) {
    return slice.call(withAllRows(this), rows, columns);
  };
  arrays.transpose = function () {
    return transpose.call(withAllRows(this));
  };
}

function withAllRows(array: ArrayValueObject): ArrayValueObject {
  const rows = array.getArrayValue();
  for (let row = 0; row < array.getRowCount(); row++) if (!rows[row] && array.get(row, 0)) rows[row] = [];
  return array;
}
