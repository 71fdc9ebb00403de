import { BooleanNumber, type IRange, WrapStrategy, type Worksheet } from "@univerjs/core";
import { AutoHeightController } from "@univerjs/preset-sheets-core";
import {
  type ISetWorksheetRowAutoHeightMutationParams,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { Subscription } from "../../engine/engine";
import type { HostWorkbook } from "../../workbook/hostWorkbook";
import type { GridFrames } from "./gridFrames";

/** Headings, and texts that are wrapped, stand at the top of a sheet; below it rows keep the height that they have. */
const ROWS_LOOKED_AT = 1000;
/** The standard row holds a font of this size, in points. */
const STANDARD_FONT = 12;

/**
 * Gives rows that nobody gave a height one that shows their text whole, as Excel does: those with large letters or with
 * wrapped text, on each sheet when it comes to the front.
 */
export function fitRows(workbook: HostWorkbook, frames: GridFrames): Subscription {
  const sheets = workbook.engine.workbook.activeSheet$.subscribe((sheet) => {
    if (sheet) frames.later.do(() => fitSheet(workbook, sheet));
  });
  return { dispose: () => sheets.unsubscribe() };
}

function fitSheet(workbook: HostWorkbook, sheet: Worksheet): void {
  const sheetId = sheet.getSheetId();
  if (workbook.activeSheetId !== sheetId) return;
  const ranges = rowsToFit(sheet);
  if (ranges.length === 0) return;
  const { redos } = workbook.engine.injector
    .get(AutoHeightController)
    .getUndoRedoParamsOfAutoHeight(ranges, sheetId);
  const { defaultRowHeight } = sheet.getConfig();
  for (const { params } of redos) {
    const rowsAutoHeightInfo = (params as ISetWorksheetRowAutoHeightMutationParams).rowsAutoHeightInfo.filter(
      ({ autoHeight }) => (autoHeight ?? 0) > defaultRowHeight,
    );
    if (rowsAutoHeightInfo.length === 0) continue;
    const fitted = rowsAutoHeightInfo.map(({ row }) => wholeRow(sheet, row));
    workbook.run(SetWorksheetRowIsAutoHeightMutation.id, sheetId, {
      ranges: fitted,
      autoHeightInfo: BooleanNumber.TRUE,
    });
    workbook.run(SetWorksheetRowAutoHeightMutation.id, sheetId, { rowsAutoHeightInfo });
  }
}

/** Univer's own way through a matrix begins with a list of all its rows. */
function rowsToFit(sheet: Worksheet): IRange[] {
  const { rowData } = sheet.getConfig();
  const ranges: IRange[] = [];
  const cells = sheet.getCellMatrix().getMatrix();
  for (let row = 0; row < ROWS_LOOKED_AT; row++) {
    const height = rowData[row];
    const isGiven = height?.h !== undefined && height.ia !== BooleanNumber.TRUE;
    const columns = Object.keys(cells[row] ?? {}).map(Number);
    if (!isGiven && columns.some((column) => isTall(sheet, row, column))) ranges.push(wholeRow(sheet, row));
  }
  return ranges;
}

function isTall(sheet: Worksheet, row: number, column: number): boolean {
  const style = sheet.getCellStyle(row, column);
  return style?.tb === WrapStrategy.WRAP || (style?.fs ?? 0) > STANDARD_FONT;
}

function wholeRow(sheet: Worksheet, row: number): IRange {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
}
