import type { DateReading } from "../../../domain/calendar/readDate";
import type { Decimal } from "../../../domain/money/decimal";
import { ZERO, Decimal as DecimalNumber } from "../../../domain/money/decimal";
import { totalLabel } from "../../../locale/reading/headers";
import type { CellAddress, CellValue } from "../../grid";
import { isBlank, readAmountCell, readDateCell } from "../cells";
import type { ReadingChoice } from "../choice";
import type { FindingLog } from "../findingLog";
import { FIRST_CUT_SHORT } from "./orderNumbers";
import type { Seen } from "./orderNumbers";
import type { ColumnMeaning } from "../meaning";
import type { SheetRecognition } from "../recognise";
import { HeaderRow, isBlankRow, isLabelledTotal } from "../rowKinds";
import { placesOf } from "./datePlaces";
import type { MeasureColumn, SalesColumns } from "./salesColumns";
import type { SalesTally } from "./salesTally";
import { TotalCheck } from "../totalCheck";
import type { ColumnSums, PrintedTotal } from "../totalCheck";

/** The amounts of one row by measure; absent where the row has none. */
type RowAmounts = Map<MeasureColumn, Decimal>;

/**
 * Reads the rows of a sales sheet that are not in their common form, one by one: totals, repeated headers, unpaid
 * orders, dates and amounts that need their full reading, and everything that must be reported.
 */
export class SalesRowReader {
  private readonly totals: TotalCheck;
  private readonly header: HeaderRow;
  private readonly year: number | undefined;

  constructor(
    private readonly recognition: SheetRecognition,
    private readonly choice: ReadingChoice,
    private readonly columns: SalesColumns,
    private readonly tally: SalesTally,
    private readonly log: FindingLog,
  ) {
    this.totals = new TotalCheck(log);
    this.header = new HeaderRow(recognition);
    this.year = choice.year ?? recognition.year;
  }

  /** @param sheetRow the row in the sheet, from 0; `left` is the column that the row's first cell stands in */
  read(row: readonly CellValue[], sheetRow: number, left: number): void {
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
    if (this.isTotal(row, left)) {
      this.readTotal(row, sheetRow, left);
      return;
    }
    const hasOrder = !isBlank(this.cell(row, this.columns.order, left));
    const created = !isBlank(this.cell(row, this.columns.create, left));
    if (this.isUnpaid(row, left) && (hasOrder || created)) this.readUnpaid(row, left);
    else this.readSale(row, sheetRow, left);
  }

  /** Totals that wait for the end of the sheet. */
  finish(): void {
    this.totals.finish(this.sums());
  }

  /** What is known of the row's order number; identical rows are counted here. */
  seenOrder(row: readonly CellValue[], sheetRow: number, left: number): Seen {
    const value = this.cell(row, this.columns.order, left);
    if ((typeof value !== "string" && typeof value !== "number") || value === "") return "new";
    const cutShort =
      typeof value === "number"
        ? value >= FIRST_CUT_SHORT
        : value.includes("+") && /^\d(\.\d+)?E\+\d+$/i.test(value);
    if (cutShort) {
      this.tally.cutShort += 1;
      return "new";
    }
    const seen = this.tally.orders.see(value, row);
    if (seen === "sameOrder") this.tally.furtherRowsOfOrder += 1;
    if (seen === "identicalRow") this.countIdentical(row, sheetRow, left);
    return seen;
  }

  private countIdentical(row: readonly CellValue[], sheetRow: number, left: number): void {
    this.tally.addIdentical(sheetRow);
    const base = this.columns.measures.find(({ measure }) => measure === this.columns.base);
    const amount = base && readAmountCell(row[base.column - left], base.measure, base.unit);
    if (amount?.kind === "amount") this.tally.identicalAmount = this.tally.identicalAmount.plus(amount.value);
  }

  private isTotal(row: readonly CellValue[], left: number): boolean {
    const order = this.cell(row, this.columns.order, left);
    const hasOrder = !isBlank(order) && !(typeof order === "string" && totalLabel(order) !== undefined);
    if (hasOrder) return false;
    return isLabelledTotal(row) || this.equalsSumAbove(row, left);
  }

  /** A row with nothing but amounts, and they are the sum of the rows above. */
  private equalsSumAbove(row: readonly CellValue[], left: number): boolean {
    const dates = [this.columns.date, this.columns.pay, this.columns.create];
    if (this.tally.rows < 2 || dates.some((column) => !isBlank(this.cell(row, column, left)))) return false;
    const printed = this.printed(row, 0, left).filter(({ amount }) => !amount.isZero());
    const sums = this.sums();
    return printed.length > 0 && printed.every((total) => this.totals.agrees(total, sums));
  }

  private readTotal(row: readonly CellValue[], sheetRow: number, left: number): void {
    const printed = this.printed(row, sheetRow, left);
    if (printed.length === 0) {
      this.log.add(
        "note",
        { code: "totalLeftOut" },
        this.at(sheetRow, this.firstColumn(row, left)),
        firstText(row),
      );
    }
    this.totals.check(printed, this.sums());
  }

  private printed(row: readonly CellValue[], sheetRow: number, left: number): PrintedTotal[] {
    return this.columns.measures.flatMap(({ measure, column, unit }): PrintedTotal[] => {
      const content = row[column - left];
      const read = readAmountCell(content, measure, unit);
      if (read.kind !== "amount") return [];
      return [{ meaning: measure, amount: read.value, at: this.at(sheetRow, column), content }];
    });
  }

  private sums(): ReadonlyMap<ColumnMeaning, ColumnSums> {
    const { book, leftOut, repeated } = this.tally;
    return new Map(
      this.columns.measures.map(({ measure, index }) => [
        measure,
        {
          counted: book.total(index),
          leftOut: leftOut.value(index),
          repeated: repeated.value(index),
        },
      ]),
    );
  }

  private isUnpaid(row: readonly CellValue[], left: number): boolean {
    if (this.columns.pay < 0) return false;
    return readDateCell(this.cell(row, this.columns.pay, left), this.year).kind === "blank";
  }

  private readUnpaid(row: readonly CellValue[], left: number): void {
    this.tally.rows += 1;
    this.tally.unpaid += 1;
    for (const { measure, index, column, unit } of this.columns.measures) {
      const read = readAmountCell(row[column - left], measure, unit);
      if (read.kind === "amount") this.tally.leftOut.addDecimal(index, read.value);
    }
  }

  private readSale(row: readonly CellValue[], sheetRow: number, left: number): void {
    const content = this.cell(row, this.columns.date, left);
    const date = readDateCell(content, this.year);
    const at = this.at(sheetRow, this.columns.date);
    if (date.kind === "blank") {
      const remark = this.printed(row, sheetRow, left).length === 0;
      if (remark)
        this.log.add(
          "note",
          { code: "remarkLeftOut" },
          this.at(sheetRow, this.firstColumn(row, left)),
          firstText(row),
        );
      else this.log.add("error", { code: "rowWithoutDate" }, at, "");
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
    if (amounts) this.addSale(row, sheetRow, left, date, amounts);
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
        if (read.currency) this.tally.currencies.add(read.currency);
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
    row: readonly CellValue[],
    sheetRow: number,
    left: number,
    date: Exclude<DateReading, { kind: "blank" | "notADate" }>,
    amounts: RowAmounts,
  ): void {
    const { tally } = this;
    const seen = this.seenOrder(row, sheetRow, left);
    if (seen === "identicalRow" && this.choice.identicalRows !== "count") {
      for (const [{ index }, amount] of amounts) tally.repeated.addDecimal(index, amount);
      return;
    }
    tally.dateOrder.add(date);
    const shop = tally.shop(this.columns.shop < 0 ? "" : this.cell(row, this.columns.shop, left));
    const places = placesOf(date);
    const orders = this.ordersOf(seen, amounts);
    for (const { month, day, book } of places) {
      const slot = tally.book.slot(month, shop, book);
      tally.book.addRow(slot, seen === "new");
      if (day !== undefined) tally.days?.add(day, orders, book);
      for (const column of this.columns.measures) {
        const amount = amounts.get(column);
        if (amount) tally.book.addDecimal(slot, column.index, amount);
        else tally.book.markGap(slot, column.index);
      }
    }
    this.addEvidence(amounts);
  }

  private ordersOf(seen: Seen, amounts: RowAmounts): number {
    if (this.columns.ordersIn === "rows") return seen === "new" ? 1 : 0;
    return [...amounts].find(([{ measure }]) => measure === "orders")?.[1].toNumber() ?? 0;
  }

  private addEvidence(amounts: RowAmounts): void {
    const value = (name: string): Decimal | undefined =>
      [...amounts].find(([{ measure }]) => measure === name)?.[1];
    const paid = value("paid");
    const refund = value("refund");
    if (!paid || !refund) return;
    const total = value("total");
    const scale = new DecimalNumber(1e6);
    this.tally.paidEvidence.add(
      paid.times(scale).toNumber(),
      (total ?? ZERO).times(scale).toNumber(),
      refund.times(scale).toNumber(),
      total !== undefined,
    );
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

function firstText(row: readonly CellValue[]): CellValue | undefined {
  return row.find((value) => !isBlank(value));
}
