import { BaseFunction, BaseReferenceObject } from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/**
 * Univer's sheets end a little behind their content, and a reference beyond is `#NAME?`, which nobody calculates again when the sheet
 * has grown so far. As all sheets of Excel are of one size, such cells are blank.
 */
export function readCellsBeyondEnd(): void {
  BaseReferenceObject.prototype.isExceedRange = function () {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
  };
}

/** What is reached into: how far a function may reach that is told of the size of its sheet, and the row and column it stands in. */
interface SizedFunction {
  _rowCount: number;
  _columnCount: number;
  readonly row: number;
  readonly column: number;
}

/**
 * `SEQUENCE` and `RANDARRAY` are `#REF!` where their values reach beyond the end of Univer's sheet. In Excel they are as large as a
 * sheet can be, wherever they stand; whether there is room for them is found when they spill.
 */
export function makeArraysBeyondEnd(): void {
  BaseFunction.prototype.setSheetRowColumnCount = function (this: unknown) {
    const sized = this as SizedFunction;
    sized._rowCount = MAX_ROWS + sized.row;
    sized._columnCount = MAX_COLUMNS + sized.column;
  };
}
