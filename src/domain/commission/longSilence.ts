import { daysIn, firstDayOf, type DaySerial, type Month } from "../calendar/month";
import type { OrderLedger } from "./orderLedger";
import type { Recognition } from "./plan";

/** More than a year in which no order counts, and some after it: the date of one may be typed wrong. */
export interface LongSilence {
  readonly code: "longSilence";
  readonly recognition: Recognition;
  /** The last month before it with an order, and the first after it. */
  readonly before: Month;
  readonly after: Month;
  /** The orders from that month on, and where the first of them stands. */
  readonly orders: number;
  readonly sheet: number;
  readonly row: number;
}

const YEAR = 12;
const NO_END = Number.MAX_SAFE_INTEGER as DaySerial;

/**
 * The first stretch of more than twelve months without an order.
 *
 * @param months without a gap between them
 * @example orders of March 2026 and one received in May 2062: before 2026-03, after 2062-05, 1 order
 */
export function longSilence(
  ledger: OrderLedger,
  recognition: Recognition,
  months: readonly Month[],
): LongSilence | undefined {
  let before: Month | undefined;
  for (const month of months) {
    const first = firstDayOf(month);
    const last = (first + daysIn(month) - 1) as DaySerial;
    if (ledger.between("all", "", recognition, first, last).length === 0) continue;
    if (before !== undefined && month - before > YEAR + 1) {
      const later = ledger.between("all", "", recognition, first, NO_END);
      const { sheet, row } = ledger.part(later[0]!);
      return { code: "longSilence", recognition, before, after: month, orders: later.length, sheet, row };
    }
    before = month;
  }
  return undefined;
}
