import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";
import { type SpillRanges, spillsIn } from "../cells/spills";

/** The empty text that a formula gives: a cell with a formula, which Univer does not take for a blank one. */
const EMPTY_TEXT: ICellData = { v: "", t: CellValueType.STRING, f: '=""' };

let repaired = false;

/**
 * Univer builds two matrices to read one cell of a range, which makes a sum over a million rows take many seconds. It also takes the
 * empty text that a formula has just given for a blank cell: `=A1+1` is #VALUE! where A1 holds `=""`, as in Excel, and not 1.
 */
export function readCellsDirectly(): void {
  if (repaired) return;
  repaired = true;
  BaseReferenceObject.prototype.getCellData = function (row: number, column: number): Nullable<ICellData> {
    const calculated =
      this.getCurrentRuntimeSheetData()?.getValue(row, column) ||
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ||
      this.getRuntimeFeatureCellValue(row, column);
    if (calculated) return isEmptyText(calculated) ? EMPTY_TEXT : calculated;
    const spilled = this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);
    if (spilled) return isSpilledAnew(this, row, column) ? null : isEmptyText(spilled) ? EMPTY_TEXT : spilled;
    return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  };
}

function isEmptyText({ v, t }: ICellData): boolean {
  return v === "" && t === CellValueType.STRING;
}

/** True where the formula that covered the cell has a new result, which does not cover it any more. */
function isSpilledAnew(reference: BaseReferenceObject, row: number, column: number): boolean {
  const before = reference.getCurrentActiveArrayFormulaRange() as SpillRanges;
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange() as SpillRanges;
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  for (const range of spillsIn(before, cell)) if (now?.[range.startRow]?.[range.startColumn]) return true;
  return false;
}
