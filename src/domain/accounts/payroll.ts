import { daysIn, firstDayOf } from "../calendar/month";
import type { Month } from "../calendar/month";
import type { Decimal } from "../money/decimal";
import type { Employment } from "./lines";

/** A person's base pay for a month, rounded to the cent as it is paid. */
export interface MonthlyPay {
  readonly amount: Decimal;
  /** Days of the month employed. */
  readonly days: number;
  readonly ofDays: number;
}

/**
 * The base pay of an employment in a month: whole for a whole month, by calendar days for a part of one.
 *
 * @example 6,000 a month from 16 April: 15 of 30 days, 3,000.00
 * @returns `undefined` when nobody was employed on any day of the month.
 */
export function payIn(month: Month, { basePay, from, to }: Employment): MonthlyPay | undefined {
  const ofDays = daysIn(month);
  const first = firstDayOf(month);
  const start = Math.max(first, from ?? first);
  const end = Math.min(first + ofDays - 1, to ?? Infinity);
  const days = end - start + 1;
  if (days <= 0) return undefined;
  return { amount: basePay.times(days).dividedBy(ofDays).toDecimalPlaces(2), days, ofDays };
}
