import { monthOfSerial, type Month } from "../../domain/calendar/month";
import { monthOfPlainText, monthOfSerialNumber } from "../../domain/calendar/monthTable";
import { totalLabel } from "../../locale/reading/headers";
import { withLongYear } from "../../domain/calendar/shortYear";
import type { CellValue, Grid } from "../grid";
import { isBlank, readDateCell, readTextCell } from "../reading/cells";
import type { ReadingChoice } from "../reading/choice";
import type { SheetRecognition } from "../reading/recognition";
import { OrderStates } from "../reading/sales/orderStates";
import { salesColumns, type SalesColumns } from "../reading/sales/salesColumns";

/** The sales that a figure of the monthly accounts adds up. */
export interface WantedSales {
  readonly month: Month;
  /** Absent where the accounts know one shop only; empty for the rows that name none. */
  readonly shop?: string;
}

/** Rows of a sheet that stand together, from 0. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the rows of a sales sheet that belong to a month and shop, by the columns that the accounts go by. Unpaid orders, totals and
 * what has no date are none.
 */
export class SourceRows {
  readonly runs: RowRun[] = [];
  count = 0;
  private readonly columns: SalesColumns;
  private readonly base: number;
  private readonly states: OrderStates;

  constructor(
    private readonly recognition: SheetRecognition,
    private readonly choice: ReadingChoice,
    private readonly wanted: WantedSales,
  ) {
    this.columns = salesColumns(recognition, choice);
    this.states = new OrderStates(recognition);
    this.base = this.columns.measures.find(({ measure }) => measure === this.columns.base)?.column ?? -1;
  }

  /** Takes the next rows of the sheet. */
  add({ top, left, rows }: Grid): void {
    rows.forEach((cells, index) => {
      const row = top + index;
      if (row <= this.recognition.headerRow || !this.belongs((column) => cells[column - left])) return;
      if (!this.isSale(cells, left)) return;
      this.count += 1;
      const last = this.runs[this.runs.length - 1];
      if (last && last.last === row - 1) this.runs[this.runs.length - 1] = { ...last, last: row };
      else this.runs.push({ first: row, last: row });
    });
  }

  private belongs(cell: (column: number) => CellValue | undefined): boolean {
    const { date, pay, shop, shopOfSheet } = this.columns;
    if (this.monthOf(cell(date)) !== this.wanted.month) return false;
    if (pay >= 0 && isBlank(cell(pay))) return false;
    if (this.base >= 0 && isBlank(cell(this.base))) return false;
    const name = shop < 0 ? shopOfSheet : readTextCell(cell(shop));
    return totalLabel(name) === undefined && (this.wanted.shop ?? name) === name;
  }

  /** Where no pay time tells, the state of an order says whether anything was paid. */
  private isSale(cells: readonly CellValue[], left: number): boolean {
    if (this.columns.pay >= 0 || !this.states.areTold) return true;
    const state = this.states.of(cells, left);
    return state !== "unpaid" && state !== "cancelled";
  }

  private monthOf(value: CellValue | undefined): Month | 0 {
    if (typeof value === "number") return monthOfSerialNumber(value);
    const plain = typeof value === "string" ? monthOfPlainText(value) : 0;
    if (plain !== 0) return plain;
    const { shortYears } = this.recognition;
    const long = shortYears && typeof value === "string" ? withLongYear(value, shortYears) : value;
    const read = readDateCell(long, this.choice.year ?? this.recognition.year);
    if (read.kind === "month") return read.month;
    if (read.kind === "day") return monthOfSerial(read.day);
    if (read.kind !== "eitherOrder" || !this.choice.dateOrder) return 0;
    return monthOfSerial(this.choice.dateOrder === "monthFirst" ? read.monthFirst : read.dayFirst);
  }
}
