import type { CellInput, MonthlyTotalsProblem } from "../accounts/monthlyTotals";
import { detectDateOrder } from "../calendar/dateOrder";
import { dayParts, daysIn, firstDayOf, monthOfSerial, type DaySerial, type Month } from "../calendar/month";
import { readDate, readDateNumber, type DateOrder, type DateReading } from "../calendar/readDate";
import { Decimal, decimalFromNumber, ZERO } from "../money/decimal";
import { readAmount } from "../money/readAmount";
import type { DatedAmount } from "./seasonality";

/** A history as two columns of a sheet tell it. */
export interface History {
  readonly entries: readonly DatedAmount[];
  /** Each entry is a whole month, not a day: months are written, or every date is the first of its month. */
  readonly monthly: boolean;
}

export type HistoryReading =
  | { readonly kind: "history"; readonly history: History }
  | { readonly kind: "problem"; readonly problem: MonthlyTotalsProblem };

/**
 * Dates and amounts as they stand in a sheet. A row without either is passed over. Where whole months are given, each is
 * entered on its first day and, with nothing, on its last, so that the history covers all of it.
 *
 * @example "2024-02", 1000 // 1,000 on 2024-02-01 and 0 on 2024-02-29, monthly
 */
export function datedAmounts(dates: readonly CellInput[], amounts: readonly CellInput[]): HistoryReading {
  if (dates.length !== amounts.length) {
    return refused({ code: "lengthsDiffer", dates: dates.length, amounts: amounts.length });
  }
  const readings = dates.map(dateOfCell);
  const order = orderOf(dates, readings);
  if (typeof order === "object") return refused(order);
  const entries: (DatedAmount & { readonly wholeMonth: boolean })[] = [];
  for (const [index, reading] of readings.entries()) {
    const amount = amountOfCell(amounts[index], index + 1);
    if (!Decimal.isDecimal(amount)) return refused(amount);
    if (reading.kind === "blank") {
      if (isNothing(amounts[index])) continue;
      return refused({ code: "dateMissing", row: index + 1 });
    }
    if (reading.kind === "notADate") {
      const text = String(dates[index]);
      return refused({ code: "dateNotUnderstood", row: index + 1, text, reason: reading.reason });
    }
    entries.push({ day: dayOf(reading, order), amount, wholeMonth: reading.kind === "month" });
  }
  return { kind: "history", history: settled(entries) };
}

function refused(problem: MonthlyTotalsProblem): HistoryReading {
  return { kind: "problem", problem };
}

function isNothing(value: CellInput): boolean {
  return (
    value === null || value === undefined || value === 0 || (typeof value === "string" && value.trim() === "")
  );
}

function dateOfCell(date: CellInput): DateReading {
  if (isNothing(date)) return { kind: "blank" };
  return typeof date === "number" ? readDateNumber(date) : readDate(String(date));
}

function orderOf(
  dates: readonly CellInput[],
  readings: readonly DateReading[],
): DateOrder | undefined | MonthlyTotalsProblem {
  if (!readings.some(({ kind }) => kind === "eitherOrder")) return undefined;
  const decision = detectDateOrder(dates.filter((date): date is string => typeof date === "string"));
  if (decision.kind === "undecided") return { code: "dateOrderUndecided", dates: decision.open };
  if (decision.kind === "contradictory") return { code: "dateOrderContradictory", dates: decision.open };
  return decision.kind === "decided" ? decision.order : undefined;
}

function dayOf(
  reading: Exclude<DateReading, { kind: "blank" | "notADate" }>,
  order: DateOrder | undefined,
): DaySerial {
  switch (reading.kind) {
    case "day":
      return Math.floor(reading.day) as DaySerial;
    case "month":
      return firstDayOf(reading.month);
    case "eitherOrder":
      return order === "dayFirst" ? reading.dayFirst : reading.monthFirst;
  }
}

function amountOfCell(amount: CellInput, row: number): Decimal | MonthlyTotalsProblem {
  if (isNothing(amount)) return ZERO;
  if (typeof amount === "number" && Number.isFinite(amount)) return decimalFromNumber(amount);
  const text = String(amount);
  const reading = readAmount(text);
  if (reading.kind === "blank") return ZERO;
  if (reading.kind === "amount") return reading.value;
  const reason = reading.kind === "notANumber" ? reading.reason : reading.kind;
  return { code: "amountNotUnderstood", row, text, reason };
}

/** Two first days of months at least tell a list of months; a single one may be a shop's first day. */
function settled(entries: readonly (DatedAmount & { readonly wholeMonth: boolean })[]): History {
  const months = new Set(entries.map(({ day }) => monthOfSerial(day)));
  const monthly =
    entries.length > 0 &&
    entries.every(({ day, wholeMonth }) => wholeMonth || (months.size > 1 && dayParts(day).day === 1));
  if (!monthly) return { entries: entries.map(({ day, amount }) => ({ day, amount })), monthly };
  return {
    monthly,
    entries: entries.flatMap(({ day, amount }) => [
      { day, amount },
      { day: (day + daysIn(monthOfSerial(day)) - 1) as DaySerial, amount: ZERO },
    ]),
  };
}

/** A history by whole months, as a forecast needs it. */
export interface MonthlyHistory {
  readonly first: Month;
  readonly totals: readonly Decimal[];
  /** Months at either end that the history covers in part only; they are not in the totals. */
  readonly leftOut: readonly Month[];
}

/**
 * Totals of every month from the first to the last whole one, months without sales as 0. The month at an end is partial
 * where the history falls short of its edge by more days than it is ever silent in between.
 *
 * @returns `undefined` where no whole month is there
 */
export function monthlyHistory(entries: readonly DatedAmount[]): MonthlyHistory | undefined {
  const days = [...new Set(entries.map(({ day }) => day))].sort((a, b) => a - b);
  if (days.length === 0) return undefined;
  const silence = days.slice(1).reduce((most, day, at) => Math.max(most, day - days[at]! - 1), 0);
  const [firstDay, lastDay] = [days[0]!, days[days.length - 1]!];
  const [first, last] = [monthOfSerial(firstDay), monthOfSerial(lastDay)];
  const lateStart = firstDay - firstDayOf(first) > silence;
  const earlyEnd = firstDayOf((last + 1) as Month) - 1 - lastDay > silence;
  const from = (lateStart ? first + 1 : first) as Month;
  const to = (earlyEnd ? last - 1 : last) as Month;
  if (to < from) return undefined;
  const totals: Decimal[] = Array.from({ length: to - from + 1 }, () => ZERO);
  for (const { day, amount } of entries) {
    const at = monthOfSerial(day) - from;
    if (at >= 0 && at < totals.length) totals[at] = totals[at]!.plus(amount);
  }
  return {
    first: from,
    totals,
    leftOut: [...(lateStart ? [first] : []), ...(earlyEnd && last !== first ? [last] : [])],
  };
}
