/** What a cell holds, as Excel hands it over: an error is a text such as `#N/A` (see `Grid.errors`). */
export type CellValue = string | number | boolean | null;

/** A rectangle of cell values with the place it stands at. Rows and columns count from 0. */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
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
