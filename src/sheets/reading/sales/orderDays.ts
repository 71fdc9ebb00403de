import type { DaySerial } from "../../../domain/calendar/month";
import { LAST_DAY } from "../../../domain/calendar/readDate";
import type { DateBook } from "./salesBook";

/** Orders by day, for every reading of dates whose order of day and month is open. */
export class OrderDays {
  /** The orders of each day whose date can be read one way only. */
  readonly certain = new Float64Array(LAST_DAY + 1);
  private readonly books: (Float64Array | undefined)[] = [this.certain];

  add(day: number, orders: number, book: DateBook): void {
    const counts = (this.books[book] ??= new Float64Array(LAST_DAY + 1));
    counts[day]! += orders;
  }

  /** The days of the given books that have orders, in order. */
  of(books: readonly DateBook[]): ReadonlyMap<DaySerial, number> {
    const wanted = [...new Set(books)];
    const days = new Map<DaySerial, number>();
    for (let day = 0; day <= LAST_DAY; day += 1) {
      const orders = wanted.reduce<number>((sum, book) => sum + (this.books[book]?.[day] ?? 0), 0);
      if (orders > 0) days.set(day as DaySerial, orders);
    }
    return days;
  }
}
