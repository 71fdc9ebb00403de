import { DocumentError } from "../../wire/agave";
import { texts } from "../content/readRange";
import { writeRange } from "../content/writeRange";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, rangeOf, type RangeTarget } from "../targets";

/** `Office.CoercionType`, as the client numbers it. */
export enum Coercion {
  text = 0,
  matrix = 1,
  table = 2,
}

/** `Office.ValueFormat.Formatted`, as the client numbers it. */
const FORMATTED = 1;

/** Errors of the client: `ooeGetSelectionNotMatchDataType`, `ooeInvalidDataFormat`, `ooeDataNotMatchCoercionType`. */
const NOT_OF_THIS_TYPE = 1001;
const INVALID_DATA = 2006;
const NOT_AS_COERCED = 2007;

/** Rows in the client's form: dimensions and sizes first, then the cells row by row. */
function safeArray(rows: readonly (readonly unknown[])[]): unknown[] {
  return [[2, rows.length, rows[0]?.length ?? 0], ...rows.flat()];
}

/** What a range holds, in the form that was asked for. */
export async function readData(
  host: HostWorkbook,
  target: RangeTarget,
  coercion: Coercion,
  valueFormat: number,
  headerRows = 0,
): Promise<unknown> {
  await host.engine.idle();
  const area = areaOf(target);
  const rows: readonly (readonly unknown[])[] =
    valueFormat === FORMATTED ? texts(host, target.sheetId, area) : host.engine.values(target.sheetId, area);
  switch (coercion) {
    case Coercion.text:
      return rows.map((row) => row.join("\t")).join("\n");
    case Coercion.matrix:
      return safeArray(rows);
    case Coercion.table:
      if (headerRows === 0) throw new DocumentError(NOT_OF_THIS_TYPE);
      return [safeArray(rows.slice(headerRows)), safeArray(rows.slice(0, headerRows))];
    default:
      throw new DocumentError(NOT_OF_THIS_TYPE);
  }
}

/** The rows that were given to be written. Texts are columns by tabs and rows by line breaks. */
export function givenRows(coercion: Coercion, data: unknown): unknown[][] {
  if (coercion === Coercion.text)
    return String(data)
      .split(/\r?\n/)
      .map((line) => line.split("\t"));
  const rows = coercion === Coercion.table ? tableRows(data) : data;
  if (!isRows(rows)) throw new DocumentError(NOT_AS_COERCED);
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) throw new DocumentError(INVALID_DATA);
  return rows;
}

/** A table's rows with its headers before them. */
function tableRows(data: unknown): unknown {
  const [rows, headers] = Array.isArray(data) ? (data as unknown[]) : [];
  return [...(isRows(headers) ? headers : []), ...(isRows(rows) ? rows : [])];
}

function isRows(data: unknown): data is unknown[][] {
  return Array.isArray(data) && data.every(Array.isArray);
}

/** Writes rows from the first cell of a range on, and gives the cells that were written. */
export function writeData(
  host: HostWorkbook,
  target: RangeTarget,
  rows: readonly (readonly unknown[])[],
): RangeTarget {
  const { row, column } = areaOf(target);
  const written = rangeOf(target.sheetId, { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 });
  writeRange(host, written, rows);
  return written;
}
