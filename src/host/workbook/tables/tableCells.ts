import type { ICellData } from "@univerjs/core";
import type { Area } from "../../engine/engine";
import { contents } from "../content/readRange";
import { writeRange } from "../content/writeRange";
import type { HostWorkbook } from "../hostWorkbook";
import { rangeOf } from "../targets";

/** What a program gives for a cell: `null` leaves it as it is, a text that starts with `=` is a formula. */
export type CellInput = string | number | boolean | null;

/** Writes cells as they are given, as `Range.values` does. */
export function writeCells(
  host: HostWorkbook,
  sheetId: string,
  area: Area,
  rows: readonly (readonly CellInput[])[],
): void {
  writeRange(host, rangeOf(sheetId, area), rows);
}

/** Writes texts that stay texts, such as headers: `2024` does not become a number. */
export function writeTexts(host: HostWorkbook, sheetId: string, area: Area, texts: readonly string[]): void {
  writeCells(host, sheetId, area, [texts.map((text) => (text === "" ? "" : `'${text}`))]);
}

export function clearCells(host: HostWorkbook, sheetId: string, area: Area): void {
  writeRange(host, rangeOf(sheetId, area), "");
}

export function isBlank(host: HostWorkbook, sheetId: string, area: Area): boolean {
  const formulas = host.engine.formulas(sheetId, area);
  return host.engine
    .values(sheetId, area)
    .every((row, index) => row.every((value, column) => value === "" && formulas[index]?.[column] === ""));
}

/** What has to be written to get the same cells again. */
export function inputsOf(host: HostWorkbook, sheetId: string, area: Area): CellInput[][] {
  return contents(host, sheetId, area) as CellInput[][];
}

/** Gives cells the style of the row above or below them. */
export function copyRowStyle(host: HostWorkbook, sheetId: string, from: Area, to: Area): void {
  const sheet = host.sheet(sheetId);
  const styles = Array.from(
    { length: from.columns },
    (_, index) => sheet.getCellRaw(from.row, from.column + index)?.s,
  );
  if (styles.every((style) => style === undefined || style === null)) return;
  const row = styles.map((s): ICellData | undefined => (s === undefined || s === null ? undefined : { s }));
  host.engine.setCells(
    sheetId,
    to.row,
    to.column,
    Array.from({ length: to.rows }, () => row),
  );
}
