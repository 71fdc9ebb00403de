import { firstDayOf, type Month } from "../../../domain/calendar/month";
import { centsToNumber, type Cents } from "../../../domain/money/cents";
import { commissionHeadings, type CommissionHeading } from "../../../locale/commission/commissionSheets";
import type { Language } from "../../../locale/catalogue";
import { columnLetters, quotedSheet } from "../../grid";
import { BODY_ROW } from "../parts/sheetHead";
import type { Block, CellStyle, ReportCell } from "../report";

/** The header row under title, subtitle and stamp, and the first row of figures. */
export const HEADER_ROW = BODY_ROW;
export const FIRST_ROW = HEADER_ROW + 1;

/** A column of a table of which each row is made the same way. */
export interface TableColumn<Row> {
  readonly key: CommissionHeading;
  readonly style: CellStyle;
  readonly width: number;
  readonly cell: (row: Row, index: number) => ReportCell;
}

export function tableBlocks<Row>(
  row: number,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): Block[] {
  return [
    headerBlock(
      row,
      columns.map(({ key }) => key),
      language,
    ),
    ...(rows.length === 0
      ? []
      : [
          {
            row: row + 1,
            column: 0,
            cells: rows.map((each, index) => columns.map(({ cell }) => cell(each, index))),
            columnStyles: columns.map(({ style }) => style),
          },
        ]),
  ];
}

export function headerBlock(row: number, keys: readonly CommissionHeading[], language: Language): Block {
  const cells = keys.map((key) => commissionHeadings[key][language]);
  return { row, column: 0, cells: [cells], columnStyles: cells.map(() => "header") };
}

export function sectionBlock(row: number, title: string): Block {
  return { row, column: 0, cells: [[title]], columnStyles: ["section"] };
}

export function widthsOf(columns: readonly { readonly width: number }[]): Record<number, number> {
  return Object.fromEntries(columns.map(({ width }, index) => [index, width]));
}

export function monthCell(month: Month): ReportCell {
  return { value: firstDayOf(month), style: "month" };
}

export function money(cents: Cents): number {
  return centsToNumber(cents);
}

/** A figure that is left blank where there is none: most people have no draw and no clawback. */
export function moneyOrBlank(cents: Cents): number | null {
  return cents === 0 ? null : centsToNumber(cents);
}

/** A column of cells of another sheet, fixed: `Payouts!$A$8:$A$20`. */
export function columnRange(sheet: string | undefined, column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `${sheet === undefined ? "" : `${quotedSheet(sheet)}!`}$${letters}$${first + 1}:$${letters}$${last + 1}`;
}
