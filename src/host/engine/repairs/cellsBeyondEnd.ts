import { BaseReferenceObject } from "@univerjs/engine-formula";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * Univer's sheets end a little behind their content, and a reference beyond is `#NAME?`, which nobody calculates again when the sheet
 * has grown so far. As all sheets of Excel are of one size, such cells are blank.
 */
export function readCellsBeyondEnd(): void {
  BaseReferenceObject.prototype.isExceedRange = function () {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= ROWS || endColumn >= COLUMNS;
  };
}
