import { dayOfPlainText, monthOfSerialNumber } from "../../domain/calendar/monthTable";
import { centsOfText } from "../../domain/money/centsOfText";
import { totalLabel } from "../../locale/headers";
import type { CellValue, Grid } from "../grid";
import type { ReadingChoice } from "./choice";
import { FindingLog } from "./findingLog";
import type { OrderDays } from "./orderDays";
import type { SheetRecognition } from "./recognise";
import { CERTAIN, FIRST_MONTH, ORDERS, ROWS, SALES_MEASURES } from "./salesBook";
import { salesColumns } from "./salesColumns";
import type { SalesColumns } from "./salesColumns";
import { salesReading } from "./salesReading";
import type { SalesReading } from "./salesReading";
import { SalesRowReader } from "./salesRow";
import { SalesTally } from "./salesTally";

/** Rows after which sums that grew large are put aside. */
const RUN = 512;
const MOST_PLAIN_TEXTS = 4096;
/** Amounts above a hundred million, in cents, go the careful way: those of many runs cannot leave the exact range. */
const LARGEST_QUICK = 1e10;
/** Excel keeps 15 digits of a number: a longer order number typed as one has lost its end. */
const FIRST_CUT_SHORT = 1e15;
/** An amount that needs its full reading. */
const UNREAD = Number.NaN;

/** Counts are kept in hundredths like money. */
const HUNDREDTHS = 100;

const ORDER_COLUMN = SALES_MEASURES.indexOf("orders");
const [PAID, TOTAL, REFUND] = ["paid", "total", "refund"].map((each) =>
  SALES_MEASURES.findIndex((measure) => measure === each),
) as [number, number, number];

/** The day of a date in one of its common forms, with or without its time; 0 where a closer look is needed. */
function plainDay(value: CellValue | undefined): number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? dayOfPlainText(value) : 0;
}

/** The cents of a number that has no more than cents; `UNREAD` where it has, or is large. */
function plainCents(value: number): number {
  const cents = Math.round(value * 100);
  return cents / 100 === value && cents <= LARGEST_QUICK && cents >= -LARGEST_QUICK ? cents : UNREAD;
}

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
  /** The column of each measure; −1 where the sheet has none. */
  private readonly places: readonly number[];
  /** The measures beside paid, total and refund that the sheet has. */
  private readonly further: readonly number[];
  /** The cents of the last row by measure, for the measures in `further`. */
  private readonly staged = new Float64Array(SALES_MEASURES.length);
  /** The measures whose amounts were texts in the last row, a bit each. */
  private texts = 0;
  private readonly blankIsZero: readonly boolean[];
  private readonly quick: boolean;
  /** Columns whose cells are read as dates, amounts or shops, which look after labels themselves. */
  private readonly read: ReadonlySet<number>;
  /** Texts found to be no label of a total; they repeat from row to row. */
  private readonly plainTexts = new Set<string>();

  /**
   * @param expectedRows how many rows the sheet has, where it is known; it only saves memory
   * @param days where orders are counted by day, for those who need them
   */
  constructor(
    private readonly recognition: SheetRecognition,
    private readonly choice: ReadingChoice = {},
    expectedRows = 0,
    days?: OrderDays,
  ) {
    this.columns = salesColumns(recognition, choice);
    const { measures, order, date, shop } = this.columns;
    this.tally = new SalesTally(order >= 0 ? expectedRows : 0, days);
    this.reader = new SalesRowReader(recognition, choice, this.columns, this.tally, this.log);
    const found = SALES_MEASURES.map((_, index) => measures.find((measure) => measure.index === index));
    this.places = found.map((measure) => measure?.column ?? -1);
    this.blankIsZero = found.map((measure) => measure?.blankIsZero ?? false);
    this.further = this.places.flatMap((place, index) => (place >= 0 && index > REFUND ? [index] : []));
    this.read = new Set([date, shop, ...this.places]);
    this.quick = measures.every(({ unit }) => unit === 1);
  }

  /** Takes the next rows of the sheet. Rows up to the header row are passed over. */
  add(block: Grid): void {
    const first = Math.max(0, this.recognition.headerRow + 1 - block.top);
    const labels = this.labelPlaces(block);
    for (let start = first; start < block.rows.length; start += RUN) {
      this.foldRun(block, labels, start, Math.min(start + RUN, block.rows.length));
      this.tally.leftOut.settle();
      this.tally.repeated.settle();
      this.tally.book.settle(RUN * LARGEST_QUICK);
    }
  }

  /** The figures, and what is to be said of the sheet, once every row was added. */
  finish(): SalesReading {
    this.reader.finish();
    return salesReading(this.recognition, this.choice, this.columns, this.tally, this.log);
  }

  /**
   * The loop that a million rows go through. Everything of a common row stays in plain variables: arrays in between would take as
   * long as the reading itself.
   */
  private foldRun({ left, top, rows }: Grid, labels: readonly number[], start: number, end: number): void {
    const { tally, columns, places, further, quick } = this;
    const { book, paidEvidence: evidence } = tally;
    const [date, pay, shopAt] = [columns.date - left, columns.pay - left, columns.shop - left];
    const [paidAt, totalAt, refundAt] = [places[PAID]! - left, places[TOTAL]! - left, places[REFUND]! - left];
    const [hasPaid, hasTotal, hasRefund] = [places[PAID]! >= 0, places[TOTAL]! >= 0, places[REFUND]! >= 0];
    const checksPay = columns.pay >= 0 && columns.pay !== columns.date;
    const hasShop = columns.shop >= 0;
    const hasOrder = columns.order >= 0;
    const days = columns.ordersIn === "rows" ? tally.days?.certain : undefined;
    let { sums } = book;
    let plain = 0;
    let unrefunded = 0;
    let net = 0;
    for (let index = start; index < end; index += 1) {
      const row = rows[index]!;
      const when = row[date];
      const day = !quick ? 0 : typeof when === "number" ? when : plainDay(when);
      const month = monthOfSerialNumber(day);
      if (month === 0 || (checksPay && monthOfSerialNumber(plainDay(row[pay])) === 0)) {
        tally.rows += plain;
        plain = 0;
        this.addUncommon(row, top + index, left);
        sums = book.sums;
        continue;
      }
      this.texts = 0;
      const paidCell = hasPaid ? row[paidAt] : 0;
      const paid = typeof paidCell === "number" ? plainCents(paidCell) : this.textCents(paidCell, PAID);
      const totalCell = hasTotal ? row[totalAt] : 0;
      const total = typeof totalCell === "number" ? plainCents(totalCell) : this.textCents(totalCell, TOTAL);
      const refundCell = hasRefund ? row[refundAt] : 0;
      const refund =
        typeof refundCell === "number" ? plainCents(refundCell) : this.textCents(refundCell, REFUND);
      const slots = tally.slotsOfShop(hasShop ? row[shopAt] : "");
      if (
        Number.isNaN(paid + total + refund) ||
        slots === undefined ||
        (further.length > 0 && !this.stageFurther(row, left)) ||
        ((hasOrder || labels.length > 0) && this.mayBeTotal(row, left, labels))
      ) {
        tally.rows += plain;
        plain = 0;
        this.reader.read(row, top + index, left);
        sums = book.sums;
        continue;
      }
      plain += 1;
      if (this.texts !== 0) this.countTexts();
      let isNewOrder = true;
      if (hasOrder) {
        const seen = this.reader.seenOrder(row, left);
        isNewOrder = seen === "new";
        if (seen === "identicalRow" && this.choice.identicalRows !== "count") {
          this.addApart(tally.repeated.cents, paid, total, refund);
          continue;
        }
      }
      let slot = slots[month - FIRST_MONTH]!;
      if (slot === 0) {
        slot = book.open(slots, month);
        sums = book.sums;
      }
      sums[slot + PAID]! += paid;
      sums[slot + TOTAL]! += total;
      sums[slot + REFUND]! += refund;
      sums[slot + ROWS]! += 1;
      if (isNewOrder) {
        sums[slot + ORDERS]! += 1;
        if (days) days[Math.floor(day)]! += 1;
      }
      for (let k = 0; k < further.length; k += 1) sums[slot + further[k]!]! += this.staged[further[k]!]!;
      if (columns.ordersIn === "column") {
        tally.days?.add(Math.floor(day), this.staged[ORDER_COLUMN]! / HUNDREDTHS, CERTAIN);
      }
      if (refund === 0) {
        unrefunded += 1;
        if (total === paid) net += 1;
      } else evidence.addRefunded(paid, total, refund, hasTotal);
    }
    tally.rows += plain;
    evidence.addWithoutRefund(unrefunded, hasTotal ? net : 0);
  }

  /** A row without a plain date: an unpaid order in its common form, or something that is read with care. */
  private addUncommon(row: readonly CellValue[], sheetRow: number, left: number): void {
    if (!this.isPlainUnpaid(row, left)) {
      this.reader.read(row, sheetRow, left);
      return;
    }
    this.tally.rows += 1;
    this.tally.unpaid += 1;
    for (const { index } of this.columns.measures) this.tally.leftOut.cents[index]! += this.staged[index]!;
  }

  /** An order with its number and amounts in their common form, and nothing where the pay time would be. */
  private isPlainUnpaid(row: readonly CellValue[], left: number): boolean {
    const { pay, order, measures } = this.columns;
    if (pay < 0 || order < 0 || !this.quick) return false;
    const paidAt = row[pay - left];
    if ((paidAt !== null && paidAt !== "") || this.mayBeTotal(row, left, [])) return false;
    return measures.every(({ index }) => this.stage(row, left, index));
  }

  private stageFurther(row: readonly CellValue[], left: number): boolean {
    for (let k = 0; k < this.further.length; k += 1) {
      if (!this.stage(row, left, this.further[k]!)) return false;
    }
    return true;
  }

  /** Puts one of the row's amounts in cents into `staged`; false when it needs a closer look. */
  private stage(row: readonly CellValue[], left: number, measure: number): boolean {
    const cell = row[this.places[measure]! - left];
    const cents = typeof cell === "number" ? plainCents(cell) : this.textCents(cell, measure);
    this.staged[measure] = cents;
    return !Number.isNaN(cents);
  }

  private textCents(cell: CellValue | undefined, measure: number): number {
    if (cell === undefined || cell === null || cell === "") return this.blankIsZero[measure] ? 0 : UNREAD;
    const cents = typeof cell === "string" ? centsOfText(cell) : undefined;
    if (cents === undefined || cents > LARGEST_QUICK || cents < -LARGEST_QUICK) return UNREAD;
    this.texts |= 1 << measure;
    return cents;
  }

  /** The places in a row where the label of a total may stand unseen: columns that nothing else reads. */
  private labelPlaces({ left, rows }: Grid): readonly number[] {
    if (this.columns.order >= 0) return [];
    const width = rows[0]?.length ?? 0;
    return Array.from({ length: width }, (_, place) => place).filter((place) => !this.read.has(place + left));
  }

  /** Whether the row has the label of a total; an order number speaks for an order. */
  private mayBeTotal(row: readonly CellValue[], left: number, labels: readonly number[]): boolean {
    const { order } = this.columns;
    if (order >= 0) {
      const value = row[order - left];
      if (typeof value === "number") return value >= FIRST_CUT_SHORT;
      if (typeof value !== "string" || value === "") return true;
      const first = value.charCodeAt(0);
      return !(first >= 48 && first <= 57) || value.includes("E+");
    }
    for (let k = 0; k < labels.length; k += 1) {
      const value = row[labels[k]!];
      if (typeof value !== "string" || value.length > 30) continue;
      const last = value.charCodeAt(value.length - 1);
      if ((last >= 48 && last <= 57) || this.plainTexts.has(value)) continue;
      if (totalLabel(value)) return true;
      if (this.plainTexts.size < MOST_PLAIN_TEXTS) this.plainTexts.add(value);
    }
    return false;
  }

  private addApart(sums: Float64Array, paid: number, total: number, refund: number): void {
    sums[PAID]! += paid;
    sums[TOTAL]! += total;
    sums[REFUND]! += refund;
    for (const measure of this.further) sums[measure]! += this.staged[measure]!;
  }

  private countTexts(): void {
    for (const { index } of this.columns.measures) {
      if (this.texts & (1 << index)) this.tally.textCells[index]! += 1;
    }
  }
}
