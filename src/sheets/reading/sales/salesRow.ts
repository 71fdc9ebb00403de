import type { DateReading } from "../../../domain/calendar/readDate";
import { ZERO } from "../../../domain/money/decimal";
import type { CellAddress, CellValue } from "../../grid";
import { isBlank, isWords, readAmountCell, readDateCell } from "../cells";
import type { ReadingChoice } from "../choice";
import type { FindingLog } from "../findingLog";
import type { Seen } from "./orderNumbers";
import type { SheetRecognition } from "../recognition";
import { HeaderRow, firstText, isBlankRow, isRemark } from "../rowKinds";
import { placesOf } from "./datePlaces";
import { FurtherRows, isOfTheOrder } from "./furtherRows";
import { MergedDates } from "./mergedDates";
import type { OrdersSeen } from "./ordersSeen";
import type { OrderStates } from "./orderStates";
import { ReturnedRows } from "./returnedRows";
import { amountIn, type RowAmounts } from "./rowAmounts";
import type { SalesColumns } from "./salesColumns";
import type { SalesTally } from "./salesTally";
import { SalesTotals } from "./salesTotals";

/** A row with where it stands in the sheet, and the row above it. */
interface RowPlace {
  readonly row: readonly CellValue[];
  /** From 0. */
  readonly sheetRow: number;
  /** The column that the row's first cell stands in. */
  readonly left: number;
  readonly above: readonly CellValue[] | undefined;
}

/**
 * Reads the rows of a sales sheet that are not in their common form, one by one: totals, repeated headers, unpaid
 * orders, dates and amounts that need their full reading, and everything that must be reported.
 */
export class SalesRowReader {
  private readonly totals: SalesTotals;
  private readonly header: HeaderRow;
  private readonly year: number | undefined;
  private readonly further: FurtherRows;
  private readonly dates: MergedDates;
  private readonly returns: ReturnedRows;

  constructor(
    private readonly recognition: SheetRecognition,
    private readonly choice: ReadingChoice,
    private readonly columns: SalesColumns,
    private readonly states: OrderStates,
    private readonly orders: OrdersSeen,
    private readonly tally: SalesTally,
    private readonly log: FindingLog,
  ) {
    this.further = new FurtherRows(columns);
    this.dates = new MergedDates(columns);
    this.returns = new ReturnedRows(columns, this.further, orders, tally);
    this.totals = new SalesTotals(recognition, columns, tally, log);
    this.header = new HeaderRow(recognition);
    this.year = choice.year ?? recognition.year;
  }

  /**
   * @param sheetRow the row in the sheet, from 0
   * @param left the column that the row's first cell stands in
   * @param above the row above it
   */
  read(
    row: readonly CellValue[],
    sheetRow: number,
    left: number,
    above: readonly CellValue[] | undefined,
  ): void {
    if (isBlankRow(row)) return;
    if (this.header.isRepeatedIn(row, left)) {
      this.log.add(
        "note",
        { code: "headerRepeated" },
        this.at(sheetRow, this.firstColumn(row, left)),
        firstText(row),
      );
      return;
    }
    if (this.totals.areIn(row, left)) {
      this.totals.read(row, sheetRow, left);
      return;
    }
    const first = this.further.firstOfItem(row, above, left);
    if (first) this.readItem(row, first, left);
    else if (!this.isLeftOut(row, left)) this.readSale(row, sheetRow, left, above);
  }

  /** Totals that wait for the end of the sheet. */
  finish(): void {
    this.totals.finish();
  }

  /** Whether nothing was ever paid for a row's order; it is counted as what it is. */
  private isLeftOut(row: readonly CellValue[], left: number): boolean {
    const { columns, tally } = this;
    const isOrder =
      !isBlank(this.cell(row, columns.order, left)) || !isBlank(this.cell(row, columns.create, left));
    if (!(isOrder || columns.pay < 0) || !this.isNeverPaid(row, left)) return false;
    tally.rows += 1;
    if (columns.pay < 0 && this.states.of(row, left) === "cancelled") tally.cancelled += 1;
    else tally.unpaid += 1;
    this.leaveOut(row, left);
    return true;
  }

  /** By the pay time where there is a column of it, else by the state of the order. */
  private isNeverPaid(row: readonly CellValue[], left: number): boolean {
    const { pay } = this.columns;
    if (pay >= 0) return readDateCell(this.cell(row, pay, left), this.year).kind === "blank";
    const state = this.states.of(row, left);
    return state === "unpaid" || state === "cancelled";
  }

  private leaveOut(row: readonly CellValue[], left: number): void {
    for (const { measure, index, column, unit } of this.columns.measures) {
      const read = readAmountCell(row[column - left], measure, unit);
      if (read.kind === "amount") this.tally.leftOut.addDecimal(index, read.value);
    }
  }

  /** A further item of the order above: its units and cost belong to the order's month and shop. */
  private readItem(row: readonly CellValue[], first: readonly CellValue[], left: number): void {
    const { columns, tally } = this;
    tally.rows += 1;
    tally.items += 1;
    if (this.isNeverPaid(first, left)) return;
    const date = readDateCell(this.cell(first, columns.date, left), this.year);
    if (date.kind === "blank" || date.kind === "notADate") return;
    const shop = tally.shop(columns.shop < 0 ? columns.shopOfSheet : this.cell(first, columns.shop, left));
    for (const { measure, index, column, unit } of columns.measures) {
      if (isOfTheOrder(measure)) continue;
      const read = readAmountCell(row[column - left], measure, unit);
      if (read.kind !== "amount") continue;
      for (const { month, book } of placesOf(date)) {
        tally.book.addDecimal(tally.book.slot(month, shop, book), index, read.value);
      }
    }
  }

  private readSale(
    row: readonly CellValue[],
    sheetRow: number,
    left: number,
    above: readonly CellValue[] | undefined,
  ): void {
    const at = this.at(sheetRow, this.columns.date);
    const content = this.dates.of(row, left, above);
    if (!isBlank(content) && isBlank(this.cell(row, this.columns.date, left)))
      this.log.add("note", { code: "dateFromAbove" }, at, "");
    const date = readDateCell(content, this.year);
    if (this.isRemark(row, sheetRow, left, date)) {
      const first = this.at(sheetRow, this.firstColumn(row, left));
      this.log.add("note", { code: "remarkLeftOut" }, first, firstText(row));
      return;
    }
    if (date.kind === "blank") {
      this.log.add("error", { code: "rowWithoutDate" }, at, "");
      return;
    }
    this.tally.rows += 1;
    if (date.kind === "notADate") {
      const { dateMeaning } = this.columns;
      this.log.add(
        "error",
        { code: "dateNotUnderstood", meaning: dateMeaning, reason: date.reason },
        at,
        content,
      );
      return;
    }
    const amounts = this.amounts(row, sheetRow, left);
    if (!amounts) return;
    this.refundByState(row, left, amounts);
    this.addSale({ row, sheetRow, left, above }, date, amounts);
  }

  /** A row that tells no amount: of no day, or one in words alone below the headers that says what they mean, as TikTok Shop's. */
  private isRemark(row: readonly CellValue[], sheetRow: number, left: number, date: DateReading): boolean {
    const isBelowHeaders = sheetRow === this.recognition.headerRow + 1;
    const isInWords =
      date.kind === "notADate" &&
      (isBelowHeaders ? row.every(isWords) : isRemark(row, left, this.recognition));
    return (date.kind === "blank" || isInWords) && this.totals.printed(row, sheetRow, left).length === 0;
  }

  /** Where no amount says the refund, what the state of the order says of it. */
  private refundByState(row: readonly CellValue[], left: number, amounts: RowAmounts): void {
    const { columns, tally } = this;
    if (columns.refundsIn === "nothing") return;
    const column = (name: string) => columns.measures.find(({ measure }) => measure === name)!;
    const refund = column("refund");
    const paid = amounts.get(column(columns.base)) ?? ZERO;
    if (!(amounts.get(refund) ?? ZERO).isZero()) return;
    const state = this.states.of(row, left);
    if (state === "partlyRefunded") tally.partlyRefunded += 1;
    if (state !== "refunded" && state !== "cancelled") return;
    if (columns.refundsIn === "column" && !isBlank(row[refund.column - left])) {
      // Nothing is left of what was paid where refunds are taken off already.
      if (paid.gt(0)) tally.addUnmet(paid);
      return;
    }
    tally.refundedByState += 1;
    amounts.set(refund, paid);
  }

  /** The amounts of a row, or nothing when one that the figures need is not there: then the row is left out. */
  private amounts(row: readonly CellValue[], sheetRow: number, left: number): RowAmounts | undefined {
    const amounts: RowAmounts = new Map();
    let complete = true;
    for (const column of this.columns.measures) {
      const { measure, index, unit, blankIsZero } = column;
      const content = row[column.column - left];
      const read = readAmountCell(content, measure, unit);
      const needed = measure === this.columns.base || measure === "refund";
      const at = this.at(sheetRow, column.column);
      if (read.kind === "amount") {
        amounts.set(column, read.value);
        if (read.wasText) this.tally.textCells[index]! += 1;
      } else if (read.kind === "refused") {
        this.log.add(needed ? "error" : "warning", read.problem, at, content);
        if (needed) complete = false;
      } else if (blankIsZero) amounts.set(column, ZERO);
      else if (needed) {
        this.log.add("error", { code: "amountBlank", meaning: measure }, at, content);
        complete = false;
      }
    }
    if (complete) return amounts;
    for (const [{ index }, amount] of amounts) this.tally.leftOut.addDecimal(index, amount);
    return undefined;
  }

  private addSale(
    { row, sheetRow, left, above }: RowPlace,
    date: Exclude<DateReading, { kind: "blank" | "notADate" }>,
    amounts: RowAmounts,
  ): void {
    const { tally } = this;
    const seen = this.orders.see(row, sheetRow, left);
    if (seen === "identicalRow" && this.choice.identicalRows !== "count") {
      for (const [{ index }, amount] of amounts) tally.repeated.addDecimal(index, amount);
      return;
    }
    tally.dateOrder.add(date);
    const { shop: shopAt, shopOfSheet } = this.columns;
    const shop = tally.shop(shopAt < 0 ? shopOfSheet : this.cell(row, shopAt, left));
    const places = placesOf(date);
    const returned = this.returns.see({ row, left, above, sheetRow }, amounts, seen);
    const orders = this.ordersOf(returned ? "sameOrder" : seen, amounts);
    const again = seen === "sameOrder" && this.orders.saysAgain(row, sheetRow, left, above);
    for (const { month, day, book } of places) {
      const slot = tally.book.slot(month, shop, book);
      tally.book.addRow(slot, seen === "new" && !returned);
      if (returned) tally.book.addReturned(slot, returned);
      if (day !== undefined) tally.days?.add(day, orders, book);
      for (const column of this.columns.measures) {
        const amount = amounts.get(column);
        const isAgain = again && isOfTheOrder(column.measure);
        const place = isAgain ? tally.book.slot(month, shop, book, true) : slot;
        if (amount) tally.book.addDecimal(place, column.index, amount);
        else tally.book.markGap(place, column.index);
      }
    }
    if (!again) this.addEvidence(amounts);
  }

  private ordersOf(seen: Seen, amounts: RowAmounts): number {
    if (this.columns.ordersIn === "rows") return seen === "new" ? 1 : 0;
    return amountIn(amounts, "orders")?.toNumber() ?? 0;
  }

  private addEvidence(amounts: RowAmounts): void {
    const refund = amountIn(amounts, "refund");
    const [paid, total] = [amountIn(amounts, "paid"), amountIn(amounts, "total")];
    if (refund) this.tally.paidEvidence.addAmounts(paid ?? ZERO, total, refund);
  }

  private cell(row: readonly CellValue[], column: number, left: number): CellValue | undefined {
    return column < 0 ? undefined : row[column - left];
  }

  private firstColumn(row: readonly CellValue[], left: number): number {
    const first = row.findIndex((value) => !isBlank(value));
    return left + Math.max(0, first);
  }

  private at(row: number, column: number): CellAddress {
    return { sheet: this.recognition.sheet, row, column };
  }
}
