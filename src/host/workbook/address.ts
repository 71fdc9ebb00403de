import type { Area } from "../engine/engine";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/limits";

/** An address as it is written: a rectangle, and the sheet where it names one. */
export interface WrittenAddress {
  readonly sheetName?: string;
  readonly area: Area;
}

/** `0` is `A`, `26` is `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `AA` is `26`. `undefined` beyond the last column, `XFD`. */
export function columnIndex(name: string): number | undefined {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index >= 1 && index <= MAX_COLUMNS ? index - 1 : undefined;
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

/** Whether an area is made of whole rows or whole columns: such ranges have no values of their own. */
export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

/** `A1`, `A1:B2`, `A:C`, `2:5`; the whole sheet is `1:1048576`. */
export function areaAddress(area: Area): string {
  const lastRow = area.row + area.rows;
  const first = columnName(area.column);
  const last = columnName(area.column + area.columns - 1);
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow}`;
  if (isWholeColumns(area)) return `${first}:${last}`;
  if (area.rows === 1 && area.columns === 1) return `${first}${lastRow}`;
  return `${first}${area.row + 1}:${last}${lastRow}`;
}

/** The same with dollar signs: `$A$1:$B$2`. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** A sheet name as it stands before `!`: quoted where it has to be. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/**
 * Reads one address: `B2`, `A1:B2`, `$A:$C`, `2:5`, `Sheet1!A1`, `'My sheet'!A1:B2`.
 * `undefined`: it is not one (it may be a name).
 */
export function parseAddress(text: string): WrittenAddress | undefined {
  const { sheetName, rest } = splitSheetName(text.trim());
  const parts = rest.split(":").map((part) => part.trim());
  if (parts.length > 2) return undefined;
  const first = parts[0] ?? "";
  const last = parts[1] ?? first;
  const area =
    areaOfCells(first, last) ??
    (parts.length === 2 ? (areaOfColumns(first, last) ?? areaOfRows(first, last)) : undefined);
  if (!area) return undefined;
  return sheetName === undefined ? { area } : { sheetName, area };
}

/** Cuts a list of addresses at its commas, but not at those inside a quoted sheet name. */
export function splitAddresses(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function splitSheetName(text: string): { sheetName?: string; rest: string } {
  const cut = text.lastIndexOf("!");
  if (cut < 0) return { rest: text };
  const name = text.slice(0, cut);
  const quoted = /^'(.*)'$/.exec(name)?.[1];
  return { sheetName: quoted === undefined ? name : quoted.replace(/''/g, "'"), rest: text.slice(cut + 1) };
}

function areaOfCells(first: string, last: string): Area | undefined {
  const from = parseCell(first);
  const to = parseCell(last);
  if (!from || !to) return undefined;
  return between(from.row, from.column, to.row, to.column);
}

function parseCell(text: string): { row: number; column: number } | undefined {
  const match = CELL.exec(text);
  const column = match?.[1] === undefined ? undefined : columnIndex(match[1]);
  const row = Number(match?.[2]) - 1;
  if (column === undefined || !(row >= 0 && row < MAX_ROWS)) return undefined;
  return { row, column };
}

function areaOfColumns(first: string, last: string): Area | undefined {
  const from = columnIndexOf(first);
  const to = columnIndexOf(last);
  if (from === undefined || to === undefined) return undefined;
  return between(0, from, MAX_ROWS - 1, to);
}

function columnIndexOf(text: string): number | undefined {
  const name = COLUMN.exec(text)?.[1];
  return name === undefined ? undefined : columnIndex(name);
}

function areaOfRows(first: string, last: string): Area | undefined {
  const from = Number(ROW.exec(first)?.[1]);
  const to = Number(ROW.exec(last)?.[1]);
  if (!(from >= 1 && from <= MAX_ROWS && to >= 1 && to <= MAX_ROWS)) return undefined;
  return between(from - 1, 0, to - 1, MAX_COLUMNS - 1);
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
}
