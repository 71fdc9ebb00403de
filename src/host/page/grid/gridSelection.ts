import { type IRange, RANGE_TYPE } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService, type ISelectionWithStyle } from "@univerjs/sheets";
import type { Area, Subscription } from "../../engine/engine";
import { areaRange, rangeArea } from "../../engine/cells/areas";
import { areaAddress, isWholeColumns, isWholeRows } from "../../workbook/address";
import type { HostWorkbook } from "../../workbook/hostWorkbook";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/limits";
import { areaOf, type RangeTarget } from "../../workbook/targets";
import type { GridFrames } from "./gridFrames";

/**
 * Keeps what is selected in the grid and in the object model the same: a click reaches the add-in as an event, and a
 * range that a program selects is shown and scrolled to.
 */
export function linkSelection(workbook: HostWorkbook, frames: GridFrames): Subscription {
  const { engine } = workbook;
  const selections = engine.injector.get(SheetsSelectionsService);
  let shown = "";
  const fromGrid = selections.selectionChanged$.subscribe((list) => {
    const target = targetOf(workbook, list ?? []);
    if (!target) return;
    shown = addressOf(target);
    workbook.setSelection(target);
  });
  const fromProgram = workbook.onSelection((target) => {
    if (addressOf(target) === shown) return;
    shown = addressOf(target);
    show(workbook, target, frames);
  });
  return {
    dispose: () => {
      fromGrid.unsubscribe();
      fromProgram.dispose();
    },
  };
}

function targetOf(workbook: HostWorkbook, list: readonly ISelectionWithStyle[]): RangeTarget | undefined {
  const [first, ...others] = list.map(({ range }) => selectedArea(range));
  return first && { sheetId: workbook.activeSheetId, areas: [first, ...others] };
}

/** The grid has as many rows and columns as it shows; whole ones reach to the end of Excel's sheet. */
function selectedArea(range: IRange): Area {
  const area = rangeArea(range);
  const wholeColumns = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const wholeRows = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  return {
    ...area,
    ...(wholeColumns ? { row: 0, rows: MAX_ROWS } : {}),
    ...(wholeRows ? { column: 0, columns: MAX_COLUMNS } : {}),
  };
}

function addressOf({ sheetId, areas }: RangeTarget): string {
  return `${sheetId} ${areas.map(areaAddress).join(",")}`;
}

function show(workbook: HostWorkbook, target: RangeTarget, frames: GridFrames): void {
  const sheet = workbook.sheet(target.sheetId);
  const range = (area: Area): IRange => {
    const [wholeColumns, wholeRows] = [isWholeColumns(area), isWholeRows(area)];
    const { startRow, startColumn, endRow, endColumn } = areaRange(area);
    return {
      startRow,
      startColumn,
      endRow: Math.min(endRow, sheet.getRowCount() - 1),
      endColumn: Math.min(endColumn, sheet.getColumnCount() - 1),
      rangeType: rangeType(wholeColumns, wholeRows),
    };
  };
  const { row, column } = areaOf(target);
  const selections = target.areas.map((area, index) => ({
    range: range(area),
    primary: index === target.areas.length - 1 ? primaryCell(area.row, area.column) : null,
    style: null,
  }));
  workbook.run(SetSelectionsOperation.id, target.sheetId, { selections });
  frames.later.do(() => {
    if (workbook.activeSheetId !== target.sheetId) return;
    frames.catchUp();
    bringIntoView(workbook, row, column);
  });
}

/** Scrolls so far that a cell is seen, and not at all where it is: what stands around it and above the table stays in view. */
function bringIntoView(workbook: HostWorkbook, row: number, column: number): void {
  const sheet = workbook.engine.api().getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return;
  const seen = sheet.getVisibleRange();
  const rowSeen = seen && isSeen(row, sheet.getFrozenRows(), seen.startRow, seen.endRow);
  const columnSeen = seen && isSeen(column, sheet.getFrozenColumns(), seen.startColumn, seen.endColumn);
  if (rowSeen && columnSeen) return;
  sheet.scrollToCell(rowSeen ? seen.startRow : row, columnSeen ? seen.startColumn : column);
}

/** Whether the whole of a row or column is seen: it is frozen, or neither the first nor the last, of which there may be only a part. */
function isSeen(index: number, frozen: number, first: number, last: number): boolean {
  return index < frozen || (index > first && index < last);
}

function rangeType(wholeColumns: boolean, wholeRows: boolean): RANGE_TYPE {
  if (wholeColumns && wholeRows) return RANGE_TYPE.ALL;
  if (wholeColumns) return RANGE_TYPE.COLUMN;
  return wholeRows ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}

function primaryCell(row: number, column: number): object {
  return {
    actualRow: row,
    actualColumn: column,
    startRow: row,
    startColumn: column,
    endRow: row,
    endColumn: column,
    isMerged: false,
    isMergedMainCell: false,
    rangeType: RANGE_TYPE.NORMAL,
  };
}
