import { dayParts, firstDayOf, monthText, yearOf, monthNumberOf, type DaySerial, type Month } from "./month";

/**
 * The stretch for which sales are settled together. A half month is the 1st to the 15th or the 16th to the end; `yearToDate`
 * is a month with every month before it in its year.
 */
export type Period = "halfMonth" | "month" | "quarter" | "halfYear" | "year" | "yearToDate";

/** Weeks, or two weeks at a time, one behind the other without end. `first` is the first day of one of them. */
export interface PayWeeks {
  readonly weeks: 1 | 2;
  readonly first: DaySerial;
}

/** What sales are settled by. */
export type Settled = Period | PayWeeks;

/** A period among those of its kind, counted on without a gap. */
export type PeriodNumber = number & { readonly unit: "period" };

const MONTHS: Readonly<Record<Exclude<Period, "halfMonth">, number>> = {
  month: 1,
  yearToDate: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};
const LAST_OF_FIRST_HALF = 15;
const DAYS_A_WEEK = 7;

/** The period of a month; none where half months are asked for, which only a day decides. */
export function periodOfMonth(period: Exclude<Period, "halfMonth">, month: Month): PeriodNumber {
  return Math.floor(month / MONTHS[period]) as PeriodNumber;
}

/**
 * The half of a month in which a day lies.
 *
 * @example halfMonthOf(2022-01, day 2022-01-16) // the second half of January 2022
 */
export function halfMonthOf(month: Month, day: DaySerial): PeriodNumber {
  const isSecond = Math.floor(day) - firstDayOf(month) >= LAST_OF_FIRST_HALF;
  return (month * 2 + (isSecond ? 1 : 0)) as PeriodNumber;
}

/**
 * The weeks in which a day lies, counted from those that begin on `first`; those before it are negative.
 *
 * @example payWeeksOf({ weeks: 2, first: day 2026-01-05 }, day 2026-01-18) // 0: it ends that Sunday
 */
export function payWeeksOf({ weeks, first }: PayWeeks, day: DaySerial): PeriodNumber {
  return Math.floor((Math.floor(day) - first) / (DAYS_A_WEEK * weeks)) as PeriodNumber;
}

/**
 * A period as every language writes it, in texts that sort by time.
 *
 * @example periodText("month", …) // "2022-01"
 * @example periodText("halfMonth", …) // "2022-01-01 – 15", "2022-01-16 – 31"
 * @example periodText("quarter", …) // "2022-Q1"
 * @example periodText("halfYear", …) // "2022-H1"
 * @example periodText({ weeks: 1, first: … }, …) // "2025-12-29 – 01-04"
 */
export function periodText(period: Settled, number: PeriodNumber): string {
  if (typeof period === "object") return payWeeksText(period, number);
  if (period === "halfMonth") return halfMonthText(number);
  const month = (number * MONTHS[period]) as Month;
  const ofYear = Math.floor((monthNumberOf(month) - 1) / MONTHS[period]) + 1;
  switch (period) {
    case "month":
    case "yearToDate":
      return monthText(month);
    case "quarter":
      return `${yearOf(month)}-Q${ofYear}`;
    case "halfYear":
      return `${yearOf(month)}-H${ofYear}`;
    case "year":
      return String(yearOf(month));
  }
}

function halfMonthText(number: PeriodNumber): string {
  const month = Math.floor(number / 2) as Month;
  if (number % 2 === 0) return `${monthText(month)}-01 – ${LAST_OF_FIRST_HALF}`;
  const { day } = dayParts((firstDayOf((month + 1) as Month) - 1) as DaySerial);
  return `${monthText(month)}-${LAST_OF_FIRST_HALF + 1} – ${day}`;
}

function payWeeksText({ weeks, first }: PayWeeks, number: PeriodNumber): string {
  const days = DAYS_A_WEEK * weeks;
  const start = (first + number * days) as DaySerial;
  const { month, day } = dayParts((start + days - 1) as DaySerial);
  const begin = dayParts(start);
  return `${begin.year}-${twoDigits(begin.month)}-${twoDigits(begin.day)} – ${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (of: number) => String(of).padStart(2, "0");

/** The calendar year of a period. */
export function yearOfPeriod(period: Exclude<Period, "halfMonth">, number: PeriodNumber): number {
  return yearOf((number * MONTHS[period]) as Month);
}
