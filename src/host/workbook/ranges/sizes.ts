import type { Area } from "../../engine/engine";
import { lastColumnOf, lastRowOf } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";

/** Points of a pixel: Excel's programs count in points, the engine in pixels. */
export const POINTS_PER_PIXEL = 0.75;

/** The width of a column in points; 0 where it is hidden. */
export function columnWidth(host: HostWorkbook, sheetId: string, column: number): number {
  const sheet = host.sheet(sheetId);
  if (!sheet.getColVisible(column)) return 0;
  const { defaultColumnWidth, columnData } = sheet.getConfig();
  return (columnData[column]?.w ?? defaultColumnWidth) * POINTS_PER_PIXEL;
}

/** The height of a row in points; 0 where it is hidden. */
export function rowHeight(host: HostWorkbook, sheetId: string, row: number): number {
  const sheet = host.sheet(sheetId);
  if (!sheet.getRowVisible(row)) return 0;
  const { defaultRowHeight, rowData } = sheet.getConfig();
  const data = rowData[row];
  const height = data?.ia === 1 ? (data.ah ?? data.h) : data?.h;
  return (height ?? defaultRowHeight) * POINTS_PER_PIXEL;
}

/** Points from the left edge of the sheet to a column. */
export function leftOf(host: HostWorkbook, sheetId: string, column: number): number {
  const { defaultColumnWidth, columnData } = host.sheet(sheetId).getConfig();
  return sum(column, defaultColumnWidth * POINTS_PER_PIXEL, Object.keys(columnData), (index) =>
    columnWidth(host, sheetId, index),
  );
}

/** Points from the top edge of the sheet to a row. */
export function topOf(host: HostWorkbook, sheetId: string, row: number): number {
  const { defaultRowHeight, rowData } = host.sheet(sheetId).getConfig();
  return sum(row, defaultRowHeight * POINTS_PER_PIXEL, Object.keys(rowData), (index) =>
    rowHeight(host, sheetId, index),
  );
}

export function widthOf(host: HostWorkbook, sheetId: string, area: Area): number {
  return leftOf(host, sheetId, lastColumnOf(area) + 1) - leftOf(host, sheetId, area.column);
}

export function heightOf(host: HostWorkbook, sheetId: string, area: Area): number {
  return topOf(host, sheetId, lastRowOf(area) + 1) - topOf(host, sheetId, area.row);
}

/** All lines before one have the standard size, but those that have a size of their own. */
function sum(
  before: number,
  standard: number,
  ownLines: readonly string[],
  sizeOf: (index: number) => number,
): number {
  return ownLines
    .map(Number)
    .filter((index) => index < before)
    .reduce((total, index) => total + sizeOf(index) - standard, before * standard);
}

/** Gives columns a width in points. */
export function setColumnWidth(host: HostWorkbook, sheetId: string, area: Area, points: number): void {
  host.growSheet(sheetId, { ...area, rows: 1 });
  setColumns(host, sheetId, area, { w: points / POINTS_PER_PIXEL });
}

/** Gives rows a height in points, whatever stands in them. */
export function setRowHeight(host: HostWorkbook, sheetId: string, area: Area, points: number): void {
  host.growSheet(sheetId, { ...area, columns: 1 });
  setRows(host, sheetId, area, { h: points / POINTS_PER_PIXEL, ia: 0 });
}

export function setColumns(host: HostWorkbook, sheetId: string, area: Area, data: object): void {
  const columnData: Record<number, object> = {};
  for (let column = area.column; column <= lastColumnOf(area); column++) columnData[column] = data;
  host.run("sheet.mutation.set-col-data", sheetId, { columnData });
}

export function setRows(host: HostWorkbook, sheetId: string, area: Area, data: object): void {
  const rowData: Record<number, object> = {};
  for (let row = area.row; row <= lastRowOf(area); row++) rowData[row] = data;
  host.run("sheet.mutation.set-row-data", sheetId, { rowData });
}

/** Whether all rows are hidden, none is, or (`null`) some are. */
export function rowsHidden(host: HostWorkbook, sheetId: string, area: Area): boolean | null {
  const sheet = host.sheet(sheetId);
  return allAlike(
    area.row,
    Math.min(lastRowOf(area), sheet.getRowCount()),
    (row) => !sheet.getRowVisible(row),
  );
}

export function columnsHidden(host: HostWorkbook, sheetId: string, area: Area): boolean | null {
  const sheet = host.sheet(sheetId);
  return allAlike(
    area.column,
    Math.min(lastColumnOf(area), sheet.getColumnCount()),
    (column) => !sheet.getColVisible(column),
  );
}

function allAlike(first: number, last: number, isSo: (index: number) => boolean): boolean | null {
  const answer = isSo(first);
  for (let index = first + 1; index <= last; index++) if (isSo(index) !== answer) return null;
  return answer;
}
