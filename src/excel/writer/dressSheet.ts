import { a1, columnLetters, quotedSheet } from "../../sheets/grid";
import { withFittedWidths } from "../../sheets/reports/parts/fittedWidths";
import { MARGINS, pagesOf } from "../../sheets/reports/parts/pages";
import type { Area, PageReport, SheetReport } from "../../sheets/reports/report";
import { rowsThatLook } from "./rowsThatLook";
import { extentOf } from "./styleRuns";

/** What belongs to a worksheet and not to its cells: widths, panes, tab, page. It is set where the result stays. */
export function dressSheet(worksheet: Excel.Worksheet, report: SheetReport): void {
  const sheet = withFittedWidths(report);
  if (sheet.tabColor) worksheet.tabColor = sheet.tabColor;
  worksheet.showGridlines = false;
  for (const [column, characters] of Object.entries(sheet.columnWidths ?? {})) {
    worksheet.getRangeByIndexes(0, Number(column), 1, 1).getEntireColumn().format.columnWidth =
      pointsOf(characters);
  }
  fitWrappedRows(worksheet, sheet);
  worksheet.freezePanes.unfreeze();
  if (sheet.freeze) {
    const { rows, columns } = sheet.freeze;
    if (rows > 0 && columns > 0)
      worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
    else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
    else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
  }
  if (sheet.page) layOutPage(worksheet, sheet, sheet.page);
}

/** Rows are as high as their texts take, and figures stand beside the first line. */
function fitWrappedRows(worksheet: Excel.Worksheet, sheet: SheetReport): void {
  for (const rows of rowsThatLook(sheet, ({ wrap, align }) => wrap === true && align === undefined))
    rangeOf(worksheet, rows).format.verticalAlignment = "Top";
  const merged = sheet.merges ?? [];
  // A merged text has the width of its cells and as many rows as its report gave it.
  const isMerged = ({ row, rows }: Area) =>
    merged.some((area) => row < area.row + area.rows && area.row < row + rows);
  for (const rows of rowsThatLook(sheet, ({ wrap }) => wrap === true)) {
    if (!isMerged(rows)) rangeOf(worksheet, rows).getEntireRow().format.autofitRows();
  }
}

export function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** An area as an absolute reference with its sheet, as a name or a conditional format wants it. */
export function absoluteReference(sheetName: string, area: Area): string {
  return `${quotedSheet(sheetName)}!${absoluteArea(area)}`;
}

/** An area as an absolute reference on its own sheet. */
export function absoluteArea(area: Area): string {
  const absolute = (row: number, column: number) => a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const first = absolute(area.row, area.column);
  const last = absolute(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${first}:${last}`;
}

/** Excel takes a column's width in points; a character of the default font is about 5.25 of them. */
function pointsOf(characters: number): number {
  return characters * 5.25 + 4;
}

function layOutPage(worksheet: Excel.Worksheet, sheet: SheetReport, page: PageReport): void {
  const layout = worksheet.pageLayout;
  const { scale, areas, titleColumns, rowStarts, columnStarts } = pagesOf(sheet, extentOf(sheet));
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.setPrintMargins("Points", MARGINS);
  layout.setPrintArea(areas.map(absoluteArea).join(","));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (titleColumns) {
    const { first, last } = titleColumns;
    layout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  layout.printOrder = columnStarts.length > 0 ? "OverThenDown" : "DownThenOver";
  layout.zoom = scale === undefined ? { horizontalFitToPages: 1 } : { scale };
  const { defaultForAllPages: foot } = layout.headersFooters;
  // A line has the height of the page's Latin digits: a tab's Chinese name of their size would be cut off below.
  foot.leftFooter = "&9&A";
  foot.rightFooter = "&P / &N";
  worksheet.horizontalPageBreaks.removePageBreaks();
  worksheet.verticalPageBreaks.removePageBreaks();
  for (const row of rowStarts) {
    worksheet.horizontalPageBreaks.add(worksheet.getRangeByIndexes(row, 0, 1, 1));
  }
  for (const column of columnStarts) {
    worksheet.verticalPageBreaks.add(worksheet.getRangeByIndexes(0, column, 1, 1));
  }
}
