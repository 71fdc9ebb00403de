import { a1 } from "../../grid";
import type { Block, CellStyle, ReportCell } from "../report";

/** A table with its title and headings: two rows, then its own. */
export interface TitledTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly styles: readonly (CellStyle | undefined)[];
  readonly rows: readonly (readonly ReportCell[])[];
}

export const HEADED = 2;

export function tableBlocks(row: number, { title, headings, styles, rows }: TitledTable): Block[] {
  return [
    { row, column: 0, cells: [[title]], columnStyles: ["section"] },
    { row: row + 1, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
    ...(rows.length === 0 ? [] : [{ row: row + HEADED, column: 0, cells: rows, columnStyles: styles }]),
  ];
}

/** A column's cells from a row to another, as a formula writes them. */
export const rangeText = (column: number, first: number, last: number): string =>
  `${a1(first, column)}:${a1(last, column)}`;

/** The same range wherever the formula stands. */
export const fixedRange = (column: number, first: number, last: number): string =>
  `${fixedCell(first, column)}:${fixedCell(last, column)}`;

export const fixedCell = (row: number, column: number): string =>
  `$${a1(row, column).replace(/\d+$/, (digits) => `$${digits}`)}`;

/** What rests on the cost of a quote, which is blank where a person sets the quote aside. */
export const ifFigure = (cell: string, formula: string): string => `=IF(ISNUMBER(${cell}),${formula},"")`;

/** Where sales and the agencies' bills stand month by month, both from 0. */
export interface BillPlaces {
  sales(month: number): string;
  bill(quote: number, month: number): string;
  /** The range of a quote's months. */
  bills(quote: number): string;
}
