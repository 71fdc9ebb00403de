import type { Month } from "../../domain/calendar/month";
import { Decimal, ZERO } from "../../domain/money/decimal";
import { SAFE_SUM } from "../../domain/money/exactSum";

/** What a sales row adds to its month and shop; counts are kept in hundredths like money. */
export const SALES_MEASURES = ["paid", "total", "refund", "cost", "units", "orders"] as const;
export type SalesMeasure = (typeof SALES_MEASURES)[number];

/** Cells of a slot: one for each measure, then the rows and the orders. */
const STRIDE = 8;
const ROWS = 6;
const ORDERS = 7;

/** Under which reading of its date a row belongs to a month; only one of the last two comes to count. */
export type DateBook = 0 | 1 | 2;
export const CERTAIN: DateBook = 0;
export const MONTH_FIRST: DateBook = 1;
export const DAY_FIRST: DateBook = 2;

const MOST_MONTHS = 2400;
const FIRST_YEAR_MONTH = 1900 * 12;

/** The sums of one month and shop. */
export interface SalesSlot {
  readonly month: Month;
  readonly shop: number;
  readonly book: DateBook;
  readonly rows: number;
  readonly orders: number;
  sum(measure: SalesMeasure): Decimal;
  /** Whether some row of the slot lacked this measure. */
  lacks(measure: SalesMeasure): boolean;
}

/**
 * Month × shop sums as whole hundredths in one typed array. What is finer than a cent or too large for it goes
 * beside, as a Decimal, so that every sum is exact.
 */
export class SalesBook {
  private readonly slots = new Map<number, number>();
  private sums = new Float64Array(STRIDE * 64);
  private readonly rest = new Map<number, Decimal>();
  private readonly gaps = new Set<number>();
  private lastKey = -1;
  private lastSlot = -1;

  /** The place of a month, shop and book in the sums; made when it is first asked for. */
  slot(month: number, shop: number, book: DateBook): number {
    const key = (shop * 3 + book) * MOST_MONTHS + (month - FIRST_YEAR_MONTH);
    if (key === this.lastKey) return this.lastSlot;
    let slot = this.slots.get(key);
    if (slot === undefined) {
      slot = this.slots.size * STRIDE;
      this.slots.set(key, slot);
      if (slot + STRIDE > this.sums.length) {
        const larger = new Float64Array(this.sums.length * 2);
        larger.set(this.sums);
        this.sums = larger;
      }
    }
    this.lastKey = key;
    this.lastSlot = slot;
    return slot;
  }

  addCents(slot: number, measure: number, cents: number): void {
    const sum = this.sums[slot + measure]! + cents;
    if (sum <= SAFE_SUM && sum >= -SAFE_SUM) this.sums[slot + measure] = sum;
    else {
      this.sums[slot + measure] = 0;
      this.addDecimal(slot, measure, new Decimal(sum).dividedBy(100));
    }
  }

  addDecimal(slot: number, measure: number, amount: Decimal): void {
    this.rest.set(slot + measure, (this.rest.get(slot + measure) ?? ZERO).plus(amount));
  }

  addRow(slot: number, isNewOrder: boolean): void {
    this.sums[slot + ROWS]! += 1;
    if (isNewOrder) this.sums[slot + ORDERS]! += 1;
  }

  markGap(slot: number, measure: number): void {
    this.gaps.add(slot + measure);
  }

  /** Every month and shop that has rows. */
  all(): SalesSlot[] {
    return [...this.slots].map(([key, slot]) => ({
      month: ((key % MOST_MONTHS) + FIRST_YEAR_MONTH) as Month,
      shop: Math.floor(key / MOST_MONTHS / 3),
      book: (Math.floor(key / MOST_MONTHS) % 3) as DateBook,
      rows: this.sums[slot + ROWS]!,
      orders: this.sums[slot + ORDERS]!,
      sum: (measure) => this.sumOf(slot + SALES_MEASURES.indexOf(measure)),
      lacks: (measure) => this.gaps.has(slot + SALES_MEASURES.indexOf(measure)),
    }));
  }

  private sumOf(place: number): Decimal {
    return (this.rest.get(place) ?? ZERO).plus(new Decimal(this.sums[place]!).dividedBy(100));
  }
}
