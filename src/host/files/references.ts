import type { IRange } from "@univerjs/core";
import type { Area } from "../engine/engine";
import { columnName, parseAddress } from "../workbook/address";
import { areaBetween, lastColumnOf, lastRowOf } from "../workbook/geometry";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/limits";

/**
 * A reference without a sheet, as parts of a file write it: `B2`, `$A$1:$C$9`, `A:C`, `1:2`. `undefined` where it is
 * none or lies beyond the sheet.
 */
export function areaOf(reference: string): Area | undefined {
  return parseAddress(reference)?.area;
}

/** A list of references with spaces between them (`sqref`). What cannot be read is left out. */
export function areasOf(references: string | undefined): Area[] {
  return (references ?? "").split(/\s+/).flatMap((reference) => areaOf(reference) ?? []);
}

/**
 * The reference of an area as parts of a file want it: by its corners even where it is made of whole columns or rows.
 *
 * @example referenceOf({ row: 0, column: 2, rows: 1_048_576, columns: 1 }) // "C1:C1048576"
 */
export function referenceOf(area: Area): string {
  const first = `${columnName(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(lastColumnOf(area))}${lastRowOf(area) + 1}`;
}

export function referencesOf(areas: readonly Area[]): string {
  return areas.map(referenceOf).join(" ");
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: lastRowOf(area),
    endColumn: lastColumnOf(area),
  };
}

/** A range of the engine, with whole rows and columns (which it may mark with `NaN`) to the sheet's edge. */
export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const known = (value: number, absent: number): number => (Number.isFinite(value) ? value : absent);
  return areaBetween(
    known(startRow, 0),
    known(startColumn, 0),
    known(endRow, MAX_ROWS - 1),
    known(endColumn, MAX_COLUMNS - 1),
  );
}
