import { errors } from "../errors";
import { MONTH_NAMES } from "../monthNames";

/** A span of days as serial numbers, the end not included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a date serial lies in a period by its name in `Excel.DynamicFilterCriteria`, such as `ThisMonth`; weeks begin
 * on Sunday. Serial numbers are of the 1900 system.
 */
export function isInPeriod(serial: number, period: string, today: number): boolean {
  const ofAnyYear = monthsOf(period);
  if (ofAnyYear) return ofAnyYear.includes(dateOf(serial).getUTCMonth());
  const span = SPANS[period]?.(today);
  if (!span) throw errors.invalidArgument();
  return serial >= span.from && serial < span.to;
}

/** The serial number of a day in the time zone of the machine. */
export function serialOf(date: Date): number {
  return dayOf(date.getFullYear(), date.getMonth(), date.getDate());
}

function monthsOf(period: string): number[] | undefined {
  const [, name = ""] = /^AllDatesInPeriod(.+)$/.exec(period) ?? [];
  const quarter = Number(/^Quarter([1-4])$/.exec(name)?.[1]);
  if (quarter) return [0, 1, 2].map((month) => (quarter - 1) * 3 + month);
  const month = MONTH_NAMES.findIndex((item) => item === name || item.slice(0, 3) === name);
  return month < 0 ? undefined : [month];
}

const days =
  (offset: number, length = 1) =>
  (today: number): Span => ({ from: today + offset, to: today + offset + length });

const week =
  (offset: number) =>
  (today: number): Span => {
    const sunday = today - dateOf(today).getUTCDay() + offset * 7;
    return { from: sunday, to: sunday + 7 };
  };

/** Spans of whole months: `size` of them, beginning at a multiple of `size`, `offset` spans from now. */
const months =
  (size: number, offset: number) =>
  (today: number): Span => {
    const date = dateOf(today);
    const first = Math.floor(date.getUTCMonth() / size) * size + offset * size;
    return {
      from: dayOf(date.getUTCFullYear(), first, 1),
      to: dayOf(date.getUTCFullYear(), first + size, 1),
    };
  };

const SPANS: Readonly<Record<string, (today: number) => Span>> = {
  Today: days(0),
  Tomorrow: days(1),
  Yesterday: days(-1),
  ThisWeek: week(0),
  LastWeek: week(-1),
  NextWeek: week(1),
  ThisMonth: months(1, 0),
  LastMonth: months(1, -1),
  NextMonth: months(1, 1),
  ThisQuarter: months(3, 0),
  LastQuarter: months(3, -1),
  NextQuarter: months(3, 1),
  ThisYear: months(12, 0),
  LastYear: months(12, -1),
  NextYear: months(12, 1),
  YearToDate: (today) => ({ from: dayOf(dateOf(today).getUTCFullYear(), 0, 1), to: today + 1 }),
};

/** 1970-01-01 in days of Excel's 1900 system. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

function dateOf(serial: number): Date {
  return new Date((Math.floor(serial) - UNIX_EPOCH) * DAY);
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY + UNIX_EPOCH;
}
