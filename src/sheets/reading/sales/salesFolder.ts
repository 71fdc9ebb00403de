import { dayOfPlainText, monthOfSerialNumber } from "../../../domain/calendar/monthTable";
import type { CellValue, Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import { FindingLog } from "../findingLog";
import type { OrderDays } from "./orderDays";
import type { SheetRecognition } from "../recognition";
import { OrdersSeen } from "./ordersSeen";
import { OrderStates } from "./orderStates";
import { CERTAIN, FIRST_MONTH, FURTHER_ROWS, ROWS, SALES_MEASURES } from "./salesBook";
import { salesColumns } from "./salesColumns";
import type { SalesColumns } from "./salesColumns";
import { salesReading } from "./salesReading";
import type { SalesReading } from "./salesReading";
import { SalesRowReader } from "./salesRow";
import { SalesTally } from "./salesTally";
import { areQuick, LARGEST_QUICK, plainCents, StagedAmounts } from "./stagedAmounts";
import { TotalLabels } from "../totalLabels";

/** Rows after which sums that grew large are put aside. */
const RUN = 512;

/** Counts are kept in hundredths like money. */
const HUNDREDTHS = 100;

const ORDER_COLUMN = SALES_MEASURES.indexOf("orders");
const [PAID, TOTAL, REFUND, FEE] = ["paid", "total", "refund", "serviceFee"].map((each) =>
  SALES_MEASURES.findIndex((measure) => measure === each),
) as [number, number, number, number];

/** The day of a date in one of its common forms, with or without its time; 0 where a closer look is needed. */
function plainDay(value: CellValue | undefined): number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? dayOfPlainText(value) : 0;
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
  private readonly labels: TotalLabels;
  /** The column of each measure; −1 where the sheet has none. */
  private readonly places: readonly number[];
  /** The measures that the sheet has. */
  private readonly present: readonly number[];
  /** Those beside paid, total and refund. */
  private readonly further: readonly number[];
  private readonly staged: StagedAmounts;
  /** Whether no amount stands in thousands or 萬. */
  private readonly inUnits: boolean;
  private readonly states: OrderStates;
  private readonly orders: OrdersSeen;
  /** The last row of the block before. */
  private before: readonly CellValue[] | undefined;

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
    this.states = new OrderStates(recognition);
    this.orders = new OrdersSeen(this.columns, this.tally);
    const { states, orders, log } = this;
    this.reader = new SalesRowReader(recognition, choice, this.columns, states, orders, this.tally, log);
    const found = SALES_MEASURES.map((_, index) => measures.find((measure) => measure.index === index));
    this.places = found.map((measure) => measure?.column ?? -1);
    this.labels = new TotalLabels(order, new Set([date, shop, ...this.places]));
    this.staged = new StagedAmounts(found);
    this.present = measures.map(({ index }) => index);
    this.further = this.present.filter((index) => index > REFUND);
    this.inUnits = measures.every(({ unit }) => unit === 1);
  }

  /** Takes the next rows of the sheet. Rows up to the header row are passed over. */
  add(block: Grid): void {
    const first = Math.max(0, this.recognition.headerRow + 1 - block.top);
    const labels = this.labels.placesIn(block);
    for (let start = first; start < block.rows.length; start += RUN) {
      const end = Math.min(start + RUN, block.rows.length);
      if (this.inUnits) this.foldRun(block, labels, start, end);
      else this.readRun(block, start, end);
      this.tally.leftOut.settle();
      this.tally.repeated.settle();
      this.tally.book.settle(RUN * LARGEST_QUICK);
    }
    this.before = block.rows[block.rows.length - 1] ?? this.before;
  }

  /** The figures, and what is to be said of the sheet, once every row was added. */
  finish(): SalesReading {
    this.reader.finish();
    return salesReading(this.recognition, this.choice, this.columns, this.tally, this.log);
  }

  private readRun({ left, top, rows }: Grid, start: number, end: number): void {
    for (let index = start; index < end; index += 1) this.readRow(rows, index, top, left);
  }

  private readRow(rows: Grid["rows"], index: number, top: number, left: number): void {
    this.reader.read(rows[index]!, top + index, left, rows[index - 1] ?? this.before);
  }

  /**
   * The loop that a million rows go through. Everything of a common row stays in plain variables: arrays in between would take as
   * long as the reading itself. What the sheet has not is asked about once, before the rows.
   */
  private foldRun({ left, top, rows }: Grid, labels: readonly number[], start: number, end: number): void {
    const { tally, columns, places, further, staged } = this;
    const { cents } = staged;
    const { book, paidEvidence: evidence } = tally;
    const [date, pay, shopAt] = [columns.date - left, columns.pay - left, columns.shop - left];
    const [paidAt, totalAt, refundAt] = [places[PAID]! - left, places[TOTAL]! - left, places[REFUND]! - left];
    const [hasPaid, hasTotal, hasRefund] = [places[PAID]! >= 0, places[TOTAL]! >= 0, places[REFUND]! >= 0];
    const checksPay = columns.pay >= 0 && columns.pay !== columns.date;
    const hasShop = columns.shop >= 0;
    const { shopOfSheet } = columns;
    const hasOrder = columns.order >= 0;
    const hasLabels = hasOrder || labels.length > 0;
    const hasFurther = further.length > 0;
    const { states } = this;
    const hasStates = states.areTold;
    const days = columns.ordersIn === "rows" ? tally.days?.certain : undefined;
    let { sums } = book;
    let plain = 0;
    let unrefunded = 0;
    let net = 0;
    for (let index = start; index < end; index += 1) {
      const row = rows[index]!;
      const when = row[date];
      const day = typeof when === "number" ? when : plainDay(when);
      const month = monthOfSerialNumber(day);
      if (month === 0 || (checksPay && monthOfSerialNumber(plainDay(row[pay])) === 0)) {
        tally.rows += plain;
        plain = 0;
        if (!this.addPlainUnpaid(row, left)) this.readRow(rows, index, top, left);
        sums = book.sums;
        continue;
      }
      const slots = tally.slotsOfShop(hasShop ? row[shopAt] : shopOfSheet);
      let paid = hasPaid ? plainCents(row[paidAt]) : 0;
      let total = hasTotal ? plainCents(row[totalAt]) : 0;
      let refund = hasRefund ? plainCents(row[refundAt]) : 0;
      const areNumbers = areQuick(Math.abs(paid) + Math.abs(total) + Math.abs(refund));
      if (
        slots === undefined ||
        (hasLabels && this.labels.mayBeIn(row, left, labels)) ||
        (hasStates && states.of(row, left) !== "sale") ||
        ((hasFurther || !areNumbers) && !staged.stage(row, left, areNumbers ? further : this.present)) ||
        (hasPaid ? (areNumbers ? paid : cents[PAID]!) : areNumbers ? total : cents[TOTAL]!) < 0
      ) {
        tally.rows += plain;
        plain = 0;
        this.readRow(rows, index, top, left);
        sums = book.sums;
        continue;
      }
      plain += 1;
      if (hasFurther || !areNumbers) staged.countTexts(tally);
      if (!areNumbers) {
        paid = cents[PAID]!;
        total = cents[TOTAL]!;
        refund = cents[REFUND]!;
      }
      let isNewOrder = true;
      let saysAgain = false;
      if (hasOrder) {
        const seen = this.orders.see(row, top + index, left);
        if (seen === "identicalRow" && this.choice.identicalRows !== "count") {
          this.addApart(tally.repeated.cents, paid, total, refund);
          continue;
        }
        isNewOrder = seen === "new";
        const above = rows[index - 1] ?? this.before;
        saysAgain = seen === "sameOrder" && this.orders.saysAgain(row, top + index, left, above);
      }
      let slot = slots[month - FIRST_MONTH]!;
      if (slot === 0) {
        slot = book.open(slots, month);
        sums = book.sums;
      }
      sums[slot + ROWS]! += 1;
      if (hasFurther) this.addFurther(sums, slot, day);
      if (!isNewOrder) sums[slot + FURTHER_ROWS]! += 1;
      else if (days) days[Math.floor(day)]! += 1;
      if (saysAgain) {
        const first = slot;
        slot = book.slot(month, tally.shop(hasShop ? row[shopAt] : shopOfSheet), CERTAIN, true);
        sums = book.sums;
        if (hasFurther) {
          sums[first + FEE]! -= cents[FEE]!;
          sums[slot + FEE]! += cents[FEE]!;
        }
      }
      sums[slot + PAID]! += paid;
      sums[slot + TOTAL]! += total;
      sums[slot + REFUND]! += refund;
      if (saysAgain) continue;
      if (refund === 0) {
        unrefunded += 1;
        if (total === paid) net += 1;
      } else evidence.addRefunded(paid, total, refund, hasTotal);
    }
    tally.rows += plain;
    evidence.addWithoutRefund(unrefunded, hasTotal ? net : 0);
  }

  private addFurther(sums: Float64Array, slot: number, day: number): void {
    for (let k = 0; k < this.further.length; k += 1) {
      const measure = this.further[k]!;
      sums[slot + measure]! += this.staged.cents[measure]!;
    }
    if (this.columns.ordersIn === "column") {
      this.tally.days?.add(Math.floor(day), this.staged.cents[ORDER_COLUMN]! / HUNDREDTHS, CERTAIN);
    }
  }

  /** Counts an unpaid order in its common form; false for any other row. */
  private addPlainUnpaid(row: readonly CellValue[], left: number): boolean {
    if (!this.isPlainUnpaid(row, left)) return false;
    this.tally.rows += 1;
    this.tally.unpaid += 1;
    for (const measure of this.present) this.tally.leftOut.cents[measure]! += this.staged.cents[measure]!;
    return true;
  }

  /** An order with its number and amounts in their common form, and nothing where the pay time would be. */
  private isPlainUnpaid(row: readonly CellValue[], left: number): boolean {
    const { pay, order } = this.columns;
    if (pay < 0 || order < 0) return false;
    const paidAt = row[pay - left];
    if ((paidAt !== null && paidAt !== "") || this.labels.mayBeIn(row, left, [])) return false;
    return this.staged.stage(row, left, this.present);
  }

  private addApart(sums: Float64Array, paid: number, total: number, refund: number): void {
    sums[PAID]! += paid;
    sums[TOTAL]! += total;
    sums[REFUND]! += refund;
    for (const measure of this.further) sums[measure]! += this.staged.cents[measure]!;
  }
}
