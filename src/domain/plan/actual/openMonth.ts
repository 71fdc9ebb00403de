import { daysIn, firstDayOf, monthOfSerial, type DaySerial, type Month } from "../../calendar/month";

/**
 * The month that sales go into without reaching its end: how many of its days have passed on the last day with sales. It is
 * open while the calendar is in it, and afterwards where more days are left than the shop ever went without an order.
 *
 * @param sold days that have orders
 * @returns nothing where the last month is whole
 * @example orders nearly every day, the last on 12 June: { month: June, days: 12 }
 */
export function openMonth(
  sold: Iterable<DaySerial>,
  today: DaySerial,
): { readonly month: Month; readonly days: number } | undefined {
  const days = [...sold].sort((a, b) => a - b);
  const last = days[days.length - 1];
  if (last === undefined) return undefined;
  const month = monthOfSerial(last);
  const passed = last - firstDayOf(month) + 1;
  const left = daysIn(month) - passed;
  const longestPause = days.slice(1).reduce((longest, day, at) => Math.max(longest, day - days[at]! - 1), 0);
  const isOpen = left > 0 && (monthOfSerial(today) <= month || left > longestPause);
  return isOpen ? { month, days: passed } : undefined;
}
