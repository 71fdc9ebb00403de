import type { IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../../engine/engine";
import { isWholeColumns, isWholeRows } from "../address";
import { lastColumnOf, lastRowOf } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import type { RangeTarget } from "../targets";
import { usedArea } from "../ranges/usedArea";
import { StyleReader, type CellStyle } from "./cellStyle";

/** What becomes of a style; `row` and `column` are those of the first cell that has it, unless each cell is asked. */
export type StyleChange = (style: CellStyle, row: number, column: number) => CellStyle;

export function styleReader(host: HostWorkbook, sheetId: string): StyleReader {
  const styles = host.engine.workbook.getStyles();
  return new StyleReader(host.sheet(sheetId), (style) => styles.get(style as string));
}

/**
 * Calls `visit` with every style that shows in a range, each once in a row of equal ones, until it gives `false`.
 * Of whole rows and columns it looks at what stands on the sheet and at the first cell beyond.
 */
export function visitStyles(
  host: HostWorkbook,
  target: RangeTarget,
  visit: (style: CellStyle) => boolean,
): void {
  const reader = styleReader(host, target.sheetId);
  for (const whole of target.areas) {
    const area = clipped(host, target.sheetId, whole);
    let previous: CellStyle | undefined;
    for (let row = area.row; row <= lastRowOf(area); row++) {
      for (let column = area.column; column <= lastColumnOf(area); column++) {
        const style = reader.at(row, column);
        if (style === previous) continue;
        if (!visit(style)) return;
        previous = style;
      }
    }
  }
}

/**
 * Changes the style of all cells of a range. Equal styles are changed once. On whole columns and rows the style becomes
 * that of the column or row, so that cells written later have it.
 */
export function restyle(host: HostWorkbook, target: RangeTarget, change: StyleChange): void {
  for (const area of target.areas) {
    if (isWholeRows(area) && isWholeColumns(area)) restyleSheet(host, target.sheetId, change);
    else if (isWholeColumns(area)) restyleColumns(host, target.sheetId, area, change);
    else if (isWholeRows(area)) restyleRows(host, target.sheetId, area, change);
    else restyleCells(host, target.sheetId, area, remembered(change));
  }
  host.changes.formatChanged(target);
}

/** Changes the style of each cell of a rectangle, asked cell by cell. */
export function restyleCells(host: HostWorkbook, sheetId: string, area: Area, change: StyleChange): void {
  host.growSheet(sheetId, area);
  const reader = styleReader(host, sheetId);
  const styles = host.engine.workbook.getStyles();
  const matrix = host.sheet(sheetId).getCellMatrix();
  const ids = new Map<CellStyle, string | undefined>();
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      const cell = matrix.getValue(row, column);
      const style = change(reader.compose(cell?.s, row, column), row, column);
      let id = ids.get(style);
      if (id === undefined && !ids.has(style)) {
        id = Object.keys(style).length > 0 ? (styles.setValue(style as IStyleData) ?? undefined) : undefined;
        ids.set(style, id);
      }
      if (id !== undefined) matrix.setValue(row, column, { ...cell, s: id });
      else if (cell?.s) matrix.setValue(row, column, { ...cell, s: undefined });
    }
  }
  host.redraw(sheetId, area);
}

/** A change that is worked out once for each style object. */
function remembered(change: StyleChange): StyleChange {
  const known = new Map<CellStyle, CellStyle>();
  return (style, row, column) => {
    const done = known.get(style) ?? change(style, row, column);
    known.set(style, done);
    return done;
  };
}

function restyleColumns(host: HostWorkbook, sheetId: string, area: Area, change: StyleChange): void {
  host.growSheet(sheetId, { ...area, rows: 1 });
  const sheet = host.sheet(sheetId);
  const resolve = resolver(host);
  const columnData = Object.fromEntries(
    indexes(area.column, area.columns).map((column) => [
      column,
      {
        s: change(
          { ...resolve(sheet.getDefaultCellStyle()), ...resolve(sheet.getColumnStyle(column, true)) },
          0,
          column,
        ),
      },
    ]),
  );
  restyleWritten(host, sheetId, area, change);
  host.run("sheet.mutation.set-col-data", sheetId, { columnData });
}

function restyleRows(host: HostWorkbook, sheetId: string, area: Area, change: StyleChange): void {
  host.growSheet(sheetId, { ...area, columns: 1 });
  const sheet = host.sheet(sheetId);
  const resolve = resolver(host);
  const rowData = Object.fromEntries(
    indexes(area.row, area.rows).map((row) => [
      row,
      {
        s: change(
          { ...resolve(sheet.getDefaultCellStyle()), ...resolve(sheet.getRowStyle(row, true)) },
          row,
          0,
        ),
      },
    ]),
  );
  restyleWritten(host, sheetId, area, change);
  host.run("sheet.mutation.set-row-data", sheetId, { rowData });
}

function restyleSheet(host: HostWorkbook, sheetId: string, change: StyleChange): void {
  const sheet = host.sheet(sheetId);
  const resolve = resolver(host);
  const { columnData, rowData } = sheet.getConfig();
  const styled = (data: typeof columnData | typeof rowData): Record<string, { s: CellStyle }> =>
    Object.fromEntries(
      Object.entries(data)
        .filter(([, entry]) => entry?.s)
        .map(([index, entry]) => [index, { s: change(resolve(entry?.s), 0, 0) }]),
    );
  restyleWritten(host, sheetId, host.sheetArea(), change);
  host.run("sheet.mutation.set-col-data", sheetId, { columnData: styled(columnData) });
  host.run("sheet.mutation.set-row-data", sheetId, { rowData: styled(rowData) });
  const defaultStyle = change(resolve(sheet.getDefaultCellStyle()), 0, 0);
  host.run("sheet.mutation.set-worksheet-default-style", sheetId, { defaultStyle });
}

/** The cells of whole rows or columns that have an entry of their own, or lie where a styled row crosses. */
function restyleWritten(host: HostWorkbook, sheetId: string, area: Area, change: StyleChange): void {
  const sheet = host.sheet(sheetId);
  const written = sheet.getCellMatrix();
  const reader = styleReader(host, sheetId);
  const styles = host.engine.workbook.getStyles();
  const kept = remembered(change);
  const updates: [number, number, string | undefined][] = [];
  written.forValue((row, column, cell) => {
    const inside =
      row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
    if (!inside || !cell) return;
    updates.push([
      row,
      column,
      styles.setValue(kept(reader.compose(cell.s, row, column), row, column) as IStyleData) ?? undefined,
    ]);
  });
  for (const [row, column, id] of updates)
    written.setValue(row, column, { ...written.getValue(row, column), s: id });
}

function resolver(host: HostWorkbook): (style: Nullable<string | IStyleData>) => CellStyle {
  const styles = host.engine.workbook.getStyles();
  return (style) => (style ? styles.get(style as string) || {} : {});
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** A range without the endless part of it in which all cells are alike. */
export function clipped(host: HostWorkbook, sheetId: string, area: Area): Area {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const { rowData, columnData } = host.sheet(sheetId).getConfig();
  const used = usedArea(host, sheetId, host.sheetArea(), false);
  const lastRow = Math.max(used ? lastRowOf(used) : -1, lastKey(rowData));
  const lastColumn = Math.max(used ? lastColumnOf(used) : -1, lastKey(columnData));
  const rows = isWholeColumns(area) ? Math.min(area.rows, lastRow + 2) : area.rows;
  const columns = isWholeRows(area)
    ? Math.min(area.columns, Math.max(1, lastColumn + 2 - area.column))
    : area.columns;
  return { ...area, rows, columns };
}

function lastKey(data: object): number {
  return Object.keys(data).reduce((last, key) => Math.max(last, Number(key)), -1);
}
