import { type IRange, moveRangeByOffset } from "@univerjs/core";
import { BaseReferenceObject, type IUnitData } from "@univerjs/engine-formula";
import { WHOLE_SHEET, usedCells } from "../cells/usedCells";
import { spillsOf, type SpillRanges } from "../cells/spills";

type Axis = "row" | "column";

const extents = { row: new WeakMap<IUnitData, number>(), column: new WeakMap<IUnitData, number>() };
const repaired = new WeakSet<object>();

/**
 * `A:A` and `1:1` reach to the end of the sheet, and Univer visits each of their million cells at every use. They end here
 * where the workbook's content ends; as dependencies they keep their full length.
 */
export function endReferencesWithContent(): void {
  const reference = BaseReferenceObject.prototype;
  if (repaired.has(reference)) return;
  repaired.add(reference);

  const closedPosition = reference.getRangePosition;
  reference.getRangePosition = function (): IRange {
    if (isClosed(this.getRangeData())) return closedPosition.call(this);
    const { open, position } = fullPosition(this);
    if (open.row)
      position.endRow = Math.min(position.endRow, Math.max(position.startRow, lastUsed(this, "row")));
    if (open.column) {
      position.endColumn = Math.min(
        position.endColumn,
        Math.max(position.startColumn, lastUsed(this, "column")),
      );
    }
    return position;
  };

  reference.toUnitRange = function () {
    return { range: fullPosition(this).position, sheetId: this.getSheetId(), unitId: this.getUnitId() };
  };
}

function isClosed({ startRow, startColumn, endRow, endColumn }: IRange): boolean {
  return !Number.isNaN(startRow + startColumn + endRow + endColumn);
}

/** A reference without an end row (or column) is a whole column (or row), up to the end of its sheet. */
function fullPosition(reference: BaseReferenceObject): { open: Record<Axis, boolean>; position: IRange } {
  const { x, y } = reference.getRefOffset();
  const position = moveRangeByOffset({ ...reference.getRangeData() }, x, y);
  const open = { row: Number.isNaN(position.endRow), column: Number.isNaN(position.endColumn) };
  if (Number.isNaN(position.startRow)) position.startRow = 0;
  if (Number.isNaN(position.startColumn)) position.startColumn = 0;
  if (open.row) position.endRow = reference.getActiveSheetRowCount() - 1;
  if (open.column) position.endColumn = reference.getActiveSheetColumnCount() - 1;
  return { open, position };
}

/** The last used row or column over all sheets, so that whole columns of different sheets stay of one size. */
function lastUsed(reference: BaseReferenceObject, axis: Axis): number {
  const data = reference.getUnitData();
  const written = extents[axis].get(data) ?? lastWritten(data, axis);
  extents[axis].set(data, written);
  const spills = [
    ...spillsOf(reference.getCurrentActiveArrayFormulaRange() as SpillRanges),
    ...spillsOf(reference.getCurrentRuntimeActiveArrayFormulaRange() as SpillRanges),
  ];
  return spills.reduce(
    (last, range) => Math.max(last, axis === "row" ? range.endRow : range.endColumn),
    written,
  );
}

function lastWritten(data: IUnitData, axis: Axis): number {
  const sheets = Object.values(data).flatMap((each) => Object.values(each ?? {}));
  return sheets.reduce((last, { cellData, rowCount, columnCount }) => {
    const used = usedCells({ cells: cellData.getMatrix(), rowCount, columnCount }, WHOLE_SHEET, () => true);
    return Math.max(last, (axis === "row" ? used?.endRow : used?.endColumn) ?? 0);
  }, 0);
}
