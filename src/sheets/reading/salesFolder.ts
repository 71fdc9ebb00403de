import { monthOfPlainText, monthOfSerialNumber } from "../../domain/calendar/monthTable";
import { centsOfText } from "../../domain/money/centsOfText";
import { totalLabel } from "../../locale/headers";
import type { CellValue, Grid } from "../grid";
import type { ReadingChoice } from "./choice";
import { FindingLog } from "./findingLog";
import type { SheetRecognition } from "./recognise";
import { CERTAIN } from "./salesBook";
import { salesColumns } from "./salesColumns";
import type { SalesColumns } from "./salesColumns";
import { salesReading } from "./salesReading";
import type { SalesReading } from "./salesReading";
import { SalesRowReader } from "./salesRow";
import { SalesTally } from "./salesTally";

/** The month of a date in one of its common forms; 0 where a closer look is needed. */
function plainMonth(value: CellValue | undefined): number {
  if (typeof value === "number") return monthOfSerialNumber(value);
  return typeof value === "string" ? monthOfPlainText(value) : 0;
}

/** Rows that one call of the kernel takes. */
const RUN = 512;
const MOST_PLAIN_TEXTS = 4096;
/** Amounts above ten billion, in cents, go the careful way: a run of them cannot leave the exact range. */
const LARGEST_QUICK = 1e12;
/** Excel keeps 15 digits of a number: a longer order number typed as one has lost its end. */
const FIRST_CUT_SHORT = 1e15;

/**
 * Folds a sales sheet into month × shop while its rows arrive in blocks; no row is kept. Rows in their common form
 * (a date, amounts as numbers or plain texts) are added by a tight loop; every other row goes to `SalesRowReader`, which
 * knows totals, repeated headers, unpaid orders and everything that must be reported.
 */
export class SalesFolder {
  private readonly log = new FindingLog();
  private readonly columns: SalesColumns;
  private readonly tally: SalesTally;
  private readonly reader: SalesRowReader;
  private readonly staged: Float64Array;
  /** Whether an amount in `staged` was a text. */
  private stagedText = false;
  private readonly measureColumns: Int32Array;
  private readonly measureIndices: Int32Array;
  private readonly quick: boolean;
  /** 1 for the columns whose cells are read as dates, amounts or shops, which look after labels themselves. */
  private readonly isRead: Uint8Array;
  /** Texts found to be no label of a total; they repeat from row to row. */
  private readonly plainTexts = new Set<string>();
  private readonly hasTotal: boolean;

  /** @param expectedRows how many rows the sheet has, where it is known; it only saves memory */
  constructor(
    private readonly recognition: SheetRecognition,
    private readonly choice: ReadingChoice = {},
    expectedRows = 0,
  ) {
    this.columns = salesColumns(recognition, choice);
    this.tally = new SalesTally(this.columns.order >= 0 ? expectedRows : 0);
    this.reader = new SalesRowReader(recognition, choice, this.columns, this.tally, this.log);
    this.staged = new Float64Array(this.columns.measures.length);
    this.measureColumns = Int32Array.from(this.columns.measures, ({ column }) => column);
    this.measureIndices = Int32Array.from(this.columns.measures, ({ index }) => index);
    const read = [this.columns.date, this.columns.shop, ...this.measureColumns].filter(
      (column) => column >= 0,
    );
    this.isRead = new Uint8Array(Math.max(0, ...read) + 1);
    for (const column of read) this.isRead[column] = 1;
    this.hasTotal = recognition.columns.has("total");
    this.quick = this.columns.measures.every(({ unit }) => unit === 1);
  }

  /** Takes the next rows of the sheet. Rows up to the header row are passed over. */
  add(block: Grid): void {
    const first = Math.max(0, this.recognition.headerRow + 1 - block.top);
    for (let start = first; start < block.rows.length; start += RUN) {
      this.foldRun(block, start, Math.min(start + RUN, block.rows.length));
      this.tally.leftOut.settle();
      this.tally.repeated.settle();
      this.tally.counted.settle();
    }
  }

  /** The figures, and what is to be said of the sheet, once every row was added. */
  finish(): SalesReading {
    this.reader.finish();
    return salesReading(this.recognition, this.choice, this.columns, this.tally, this.log);
  }

  private foldRun(block: Grid, start: number, end: number): void {
    const { tally, staged, columns } = this;
    const { left, rows } = block;
    const date = columns.date - left;
    const pay = columns.pay - left;
    const checksPay = columns.pay >= 0 && columns.pay !== columns.date;
    for (let index = start; index < end; index += 1) {
      const row = rows[index]!;
      const when = row[date];
      const month = plainMonth(when);
      if (this.isPlainUnpaid(row, left)) {
        this.addUnpaid();
        continue;
      }
      if (
        month === 0 ||
        !this.quick ||
        (checksPay && plainMonth(row[pay]) === 0) ||
        !this.stage(row, left) ||
        this.mayBeTotal(row, left)
      ) {
        this.reader.read(row, block.top + index, left);
        continue;
      }
      const shop = columns.shop < 0 ? tally.shop("") : tally.shop(row[columns.shop - left]);
      if (shop < 0) this.reader.read(row, block.top + index, left);
      else this.addStaged(row, left, tally.book.slot(month, shop, CERTAIN), staged);
    }
  }

  /** An order with its number and amounts in their common form, and nothing where the pay time would be. */
  private isPlainUnpaid(row: readonly CellValue[], left: number): boolean {
    const { pay, order } = this.columns;
    if (pay < 0 || order < 0 || !this.quick) return false;
    const paidAt = row[pay - left];
    return (paidAt === null || paidAt === "") && !this.mayBeTotal(row, left) && this.stage(row, left);
  }

  private addUnpaid(): void {
    const { tally, staged, measureIndices } = this;
    tally.rows += 1;
    tally.unpaid += 1;
    for (let k = 0; k < measureIndices.length; k += 1) tally.leftOut.cents[measureIndices[k]!]! += staged[k]!;
  }

  /** Puts the row's amounts in cents into `staged`; false when one of them needs a closer look. */
  private stage(row: readonly CellValue[], left: number): boolean {
    const { staged, measureColumns, columns } = this;
    this.stagedText = false;
    for (let k = 0; k < measureColumns.length; k += 1) {
      const value = row[measureColumns[k]! - left];
      if (typeof value === "number") {
        const cents = Math.round(value * 100);
        if (!(cents / 100 === value && cents <= LARGEST_QUICK && cents >= -LARGEST_QUICK)) return false;
        staged[k] = cents;
      } else if (typeof value === "string" && value !== "") {
        const cents = centsOfText(value);
        if (cents === undefined || cents > LARGEST_QUICK || cents < -LARGEST_QUICK) return false;
        staged[k] = cents;
        this.stagedText = true;
      } else if (columns.measures[k]!.blankIsZero) staged[k] = 0;
      else return false;
    }
    return true;
  }

  /** Whether the row has the label of a total; an order number speaks for an order. */
  private mayBeTotal(row: readonly CellValue[], left: number): boolean {
    const order = this.columns.order;
    if (order >= 0) {
      const value = row[order - left];
      if (typeof value === "number") return value >= FIRST_CUT_SHORT;
      if (typeof value !== "string" || value === "") return true;
      const first = value.charCodeAt(0);
      return !(first >= 48 && first <= 57) || value.includes("E+");
    }
    for (let index = 0; index < row.length; index += 1) {
      const value = row[index];
      if (typeof value !== "string" || value.length > 30 || this.isRead[index + left] === 1) continue;
      const last = value.charCodeAt(value.length - 1);
      if ((last >= 48 && last <= 57) || this.plainTexts.has(value)) continue;
      if (totalLabel(value)) return true;
      if (this.plainTexts.size < MOST_PLAIN_TEXTS) this.plainTexts.add(value);
    }
    return false;
  }

  private addStaged(row: readonly CellValue[], left: number, slot: number, staged: Float64Array): void {
    const { tally, columns, measureIndices } = this;
    if (this.stagedText) this.countTexts(row, left);
    const seen = columns.order < 0 ? "new" : this.reader.seenOrder(row, left);
    const counts = seen !== "identicalRow" || this.choice.identicalRows === "count";
    const sums = counts ? tally.counted.cents : tally.repeated.cents;
    let paid = 0;
    let total = 0;
    let refund = 0;
    for (let k = 0; k < measureIndices.length; k += 1) {
      const measure = measureIndices[k]!;
      const cents = staged[k]!;
      if (measure === 0) paid = cents;
      else if (measure === 1) total = cents;
      else if (measure === 2) refund = cents;
      sums[measure]! += cents;
      if (counts) tally.book.addCents(slot, measure, cents);
    }
    tally.rows += 1;
    if (!counts) return;
    tally.book.addRow(slot, seen === "new");
    tally.paidEvidence.add(paid, total, refund, this.hasTotal);
  }

  private countTexts(row: readonly CellValue[], left: number): void {
    for (let k = 0; k < this.measureColumns.length; k += 1) {
      const value = row[this.measureColumns[k]! - left];
      if (typeof value === "string" && value !== "") this.tally.textCells[this.measureIndices[k]!]! += 1;
    }
  }
}
