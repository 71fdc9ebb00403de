/** What a cell holds, as Excel hands it over: an error is a text such as `#N/A` (see `Grid.errors`). */
export type CellValue = string | number | boolean | null;

/** A rectangle of cell values with the place it stands at. Rows and columns count from 0. */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** The number format of every cell, where they were read with the values. */
  readonly formats?: readonly (readonly string[])[];
  /** The formula of every cell, or its value where it has none, where they were read with the values. */
  readonly formulas?: readonly (readonly CellValue[])[];
}

/** A cell of a sheet; row and column count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The letters of a column.
 *
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * @example a1(0, 1) // "B1"
 */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * A sheet's name as a formula writes it: quoted where it must be.
 *
 * @example quotedSheet("It's") // "'It''s'"
 */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*|true|false)$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/**
 * @example addressText({ sheet: "訂單", row: 1, column: 2 }) // "訂單!C2"
 */
export function addressText(address: CellAddress): string {
  return `${quotedSheet(address.sheet)}!${a1(address.row, address.column)}`;
}

/** A rectangle of a sheet; row and column count from 0. */
export interface SheetArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rows and columns of the largest sheet that Excel has. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * The rectangle of an address without its sheet; `undefined` for one that is no single rectangle.
 *
 * @example areaOfAddress("B4:H9") // { row: 3, column: 1, rows: 6, columns: 7 }
 * @example areaOfAddress("B:C") // { row: 0, column: 1, rows: 1048576, columns: 2 }
 */
export function areaOfAddress(address: string): SheetArea | undefined {
  const corner = /^([A-Z]*)(\d*)$/i;
  const [from, to = from, ...more] = address
    .replace(/\$/g, "")
    .split(":")
    .map((part) => corner.exec(part));
  if (!from || !to || more.length > 0) return undefined;
  const row = from[2] ? Number(from[2]) - 1 : 0;
  const column = from[1] ? columnIndex(from[1]) : 0;
  const lastRow = to[2] ? Number(to[2]) - 1 : MOST_ROWS - 1;
  const lastColumn = to[1] ? columnIndex(to[1]) : MOST_COLUMNS - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/**
 * @example areaAddress({ row: 3, column: 1, rows: 6, columns: 7 }) // "B4:H9"
 */
export function areaAddress({ row, column, rows, columns }: SheetArea): string {
  return `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;
}

/** The index of a column by its letters: the inverse of `columnLetters`. */
function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
