import { daysIn, firstDayOf, monthOfSerial, type Month } from "../calendar/month";
import { Decimal, ZERO } from "../money/decimal";
import { allocate } from "../money/allocate";
import type { OrdersByDay } from "./dayPattern";

/** How the orders of a month were estimated from the past. */
export type OrdersMethod = "actual" | "lastYearGrown" | "lastYear" | "recent";

const RECENT_MONTHS = 3;
const YEAR = 12;
/** A small shop may sell nothing on so many days at the start or end of its past. */
const QUIET_DAYS = 2;

/**
 * The orders that a month can expect by the past: its own where it is over; else those of the same month last year, grown as
 * the last twelve whole months grew on the twelve before where they are known; else the mean of the last months.
 *
 * @returns `undefined` where there is no whole month in the past
 */
export function expectedOrders(
  orders: OrdersByDay,
  month: Month,
): { readonly orders: number; readonly method: OrdersMethod } | undefined {
  const months = wholeMonths(orders);
  const known = [...months.keys()].sort((a, b) => a - b);
  const own = months.get(month);
  if (own !== undefined) return { orders: own, method: "actual" };
  const last = known.filter((of) => of < month).pop();
  if (last === undefined) return undefined;
  const totalOf = (count: number, end: number) =>
    Array.from({ length: count }, (_, at) => months.get((end - at) as Month)).reduce<number | undefined>(
      (sum, of) => (sum === undefined || of === undefined ? undefined : sum + of),
      0,
    );
  const yearBefore = months.get((month - YEAR) as Month);
  if (yearBefore !== undefined) {
    const [year, before] = [totalOf(YEAR, last), totalOf(YEAR, last - YEAR)];
    return year !== undefined && before
      ? { orders: Math.round((yearBefore * year) / before), method: "lastYearGrown" }
      : { orders: yearBefore, method: "lastYear" };
  }
  const recent = known.filter((of) => of <= last).slice(-RECENT_MONTHS);
  const total = recent.reduce((sum, of) => sum + months.get(of)!, 0);
  return { orders: Math.round(total / recent.length), method: "recent" };
}

/** Orders of the months that the past covers from their first day to their last, but for quiet days at its ends. */
export function wholeMonths(orders: OrdersByDay): Map<Month, number> {
  const days = [...orders.keys()].sort((a, b) => a - b);
  const [first, last] = [days[0], days[days.length - 1]];
  const months = new Map<Month, number>();
  if (first === undefined || last === undefined) return months;
  for (const [day, count] of orders) {
    const month = monthOfSerial(day);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  const end = (month: Month) => firstDayOf(month) + daysIn(month) - 1;
  return new Map(
    [...months].filter(
      ([month]) => first - firstDayOf(month) <= QUIET_DAYS && end(month) - last <= QUIET_DAYS,
    ),
  );
}

/**
 * A month's orders over its days, in whole orders that add up to the month (largest remainder). Days that somebody typed stay
 * as typed; the others share what is left.
 *
 * @param weights how much a day weighs, not negative
 * @param typed the orders of a day that are known better, or `undefined`
 * @example ordersOverDays(10, [1, 1, 2], [undefined, 4, undefined]) // 2, 4, 4
 */
export function ordersOverDays(
  orders: Decimal,
  weights: readonly Decimal[],
  typed: readonly (number | undefined)[],
): Decimal[] {
  const known = typed.reduce<number>((sum, of) => sum + (of ?? 0), 0);
  const left = Decimal.max(ZERO, orders.minus(known));
  const open = weights.map((weight, at) => (typed[at] === undefined ? weight : ZERO));
  const shares = open.some((weight) => weight.gt(0)) ? allocate(left, open, 0) : open.map(() => ZERO);
  return shares.map((share, at) => (typed[at] === undefined ? share : new Decimal(typed[at])));
}
