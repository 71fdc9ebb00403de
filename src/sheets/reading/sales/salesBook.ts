import { monthOf, type Month } from "../../../domain/calendar/month";
import { Decimal, ZERO } from "../../../domain/money/decimal";
import { SAFE_SUM } from "../../../domain/money/exactSum";

/** What a sales row adds to its month and shop; counts are kept in hundredths like money. */
export const SALES_MEASURES = ["paid", "total", "refund", "cost", "units", "orders", "serviceFee"] as const;
export type SalesMeasure = (typeof SALES_MEASURES)[number];

export const ROWS = SALES_MEASURES.length;
export const FURTHER_ROWS = ROWS + 1;
/** What came back by rows with a minus. */
const RETURNED = FURTHER_ROWS + 1;
/** Cells of a slot: one for each measure, then the rows, those among them that are further rows of an order, and what came back. */
const STRIDE = RETURNED + 1;

/** Under which reading of its date a row belongs to a month; only one of the last two comes to count. */
export type DateBook = 0 | 1 | 2;
export const CERTAIN: DateBook = 0;
export const MONTH_FIRST: DateBook = 1;
export const DAY_FIRST: DateBook = 2;
const DATE_BOOKS = 3;
/** Of each reading one book, and one for the amounts that further rows of an order say again. */
const BOOKS = 2 * DATE_BOOKS;

/** The first month that a date can have; the months of a shop are counted from it. */
export const FIRST_MONTH = monthOf(1900, 1);
const MOST_MONTHS = 2400;
/** What a sum may come to by additions that are not watched one by one. */
const UNWATCHED = SAFE_SUM / 4;

/** The place in the sums of each month of a shop and book, by `month − FIRST_MONTH`; 0 where it has none yet. */
export type Slots = Int32Array;

/** The sums of one month and shop. */
export interface SalesSlot {
  readonly month: Month;
  readonly shop: number;
  readonly book: DateBook;
  /** Whether it holds what further rows of orders say again, and nothing else. */
  readonly isAgain: boolean;
  readonly rows: number;
  readonly orders: number;
  readonly returned: Decimal;
  sum(measure: SalesMeasure): Decimal;
  /** Whether some row of the slot lacked this measure. */
  lacks(measure: SalesMeasure): boolean;
}

interface Place {
  readonly month: Month;
  readonly shop: number;
  readonly book: DateBook;
  readonly isAgain: boolean;
  readonly slot: number;
}

/**
 * Month × shop sums as whole hundredths in one typed array. What is finer than a cent or too large for it goes
 * beside, as a Decimal, so that every sum is exact.
 */
export class SalesBook {
  /** Slot by slot; another array once a place was opened. A loop may add to it, if it then calls `settle`. */
  sums = new Float64Array(STRIDE * 64);
  private readonly tables: Slots[] = [];
  private readonly places: Place[] = [];
  private readonly rest = new Map<number, Decimal>();
  private readonly gaps = new Set<number>();
  private unwatched = 0;

  /**
   * The places of a shop's months under a reading of their dates.
   *
   * @param isAgain the places of what further rows of an order say again
   */
  slots(shop: number, book: DateBook, isAgain = false): Slots {
    const table = shop * BOOKS + (isAgain ? DATE_BOOKS : 0) + book;
    return (this.tables[table] ??= new Int32Array(MOST_MONTHS));
  }

  /** The place of a month, shop and book in the sums; made when it is first asked for. */
  slot(month: number, shop: number, book: DateBook, isAgain = false): number {
    const slots = this.slots(shop, book, isAgain);
    return slots[month - FIRST_MONTH] || this.open(slots, month);
  }

  /** Gives a month that has none a place in the sums. Places begin at one stride: 0 is none. */
  open(slots: Slots, month: number): number {
    const slot = (this.places.length + 1) * STRIDE;
    if (slot + STRIDE > this.sums.length) {
      const larger = new Float64Array(this.sums.length * 2);
      larger.set(this.sums);
      this.sums = larger;
    }
    const table = this.tables.indexOf(slots);
    const book = table % BOOKS;
    this.places.push({
      month: month as Month,
      shop: Math.floor(table / BOOKS),
      book: (book % DATE_BOOKS) as DateBook,
      isAgain: book >= DATE_BOOKS,
      slot,
    });
    slots[month - FIRST_MONTH] = slot;
    return slot;
  }

  /**
   * Puts large sums aside, so that what a loop added stays exact.
   *
   * @param added the most that the loop can have added to any one sum, in cents
   */
  settle(added: number): void {
    this.unwatched += added;
    if (this.unwatched + added <= UNWATCHED) return;
    this.unwatched = 0;
    for (const { slot } of this.places) {
      for (let at = slot; at < slot + ROWS; at += 1) {
        if (Math.abs(this.sums[at]!) > UNWATCHED) this.putAside(at);
      }
    }
  }

  addDecimal(slot: number, measure: number, amount: Decimal): void {
    this.rest.set(slot + measure, (this.rest.get(slot + measure) ?? ZERO).plus(amount));
  }

  addRow(slot: number, isNewOrder: boolean): void {
    this.sums[slot + ROWS]! += 1;
    if (!isNewOrder) this.sums[slot + FURTHER_ROWS]! += 1;
  }

  addReturned(slot: number, amount: Decimal): void {
    this.addDecimal(slot, RETURNED, amount);
  }

  markGap(slot: number, measure: number): void {
    this.gaps.add(slot + measure);
  }

  /** Every month and shop that has rows. */
  all(): SalesSlot[] {
    return this.places.map(({ month, shop, book, isAgain, slot }) => ({
      month,
      shop,
      book,
      isAgain,
      rows: this.sums[slot + ROWS]!,
      orders: this.sums[slot + ROWS]! - this.sums[slot + FURTHER_ROWS]!,
      returned: this.sumAt(slot + RETURNED),
      sum: (measure) => this.sumAt(slot + SALES_MEASURES.indexOf(measure)),
      lacks: (measure) => this.gaps.has(slot + SALES_MEASURES.indexOf(measure)),
    }));
  }

  /**
   * A measure's sum over every row so far; a row whose date has two readings counts once.
   *
   * @param again whether what further rows say again is asked for, or all but that
   */
  total(measure: number, again = false): Decimal {
    return this.places
      .filter(({ book, isAgain }) => book !== DAY_FIRST && isAgain === again)
      .reduce((sum, { slot }) => sum.plus(this.sumAt(slot + measure)), ZERO);
  }

  private sumAt(place: number): Decimal {
    return (this.rest.get(place) ?? ZERO).plus(new Decimal(this.sums[place]!).dividedBy(100));
  }

  private putAside(place: number): void {
    this.rest.set(place, this.sumAt(place));
    this.sums[place] = 0;
  }
}
