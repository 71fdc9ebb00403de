import { detectDateOrder } from "../calendar/dateOrder";
import type { DaySerial, Month } from "../calendar/month";
import { dayOfPlainText, monthOfPlainText, monthOfSerialNumber } from "../calendar/monthTable";
import {
  halfMonthOf,
  payWeeksOf,
  periodOfMonth,
  yearOfPeriod,
  type PeriodNumber,
  type Settled,
} from "../calendar/period";
import { readDate, readDateNumber } from "../calendar/readDate";
import type { DateOrder, NotADateReason } from "../calendar/readDate";
import { centsFromNumber } from "../money/cents";
import { centsOfText } from "../money/centsOfText";
import type { Decimal } from "../money/decimal";
import { decimalFromNumber, ZERO } from "../money/decimal";
import { ExactSum } from "../money/exactSum";
import { readAmount } from "../money/readAmount";
import type { NotANumberReason } from "../money/readAmount";

/** A value of a cell as a custom function gets it. */
export type CellInput = string | number | boolean | null | undefined;

export interface PeriodTotal {
  readonly period: PeriodNumber;
  readonly group: string;
  readonly total: Decimal;
}

/** Why there are no totals. `row` counts from 1 in the given ranges. */
export type MonthlyTotalsProblem =
  | {
      readonly code: "lengthsDiffer";
      readonly dates: number;
      readonly amounts: number;
      readonly groups?: number;
    }
  | {
      readonly code: "dateNotUnderstood";
      readonly row: number;
      readonly text: string;
      readonly reason: NotADateReason;
    }
  | { readonly code: "dateMissing"; readonly row: number }
  /** A month, where half months or weeks are asked for. */
  | { readonly code: "dayMissing"; readonly row: number; readonly text: string }
  | {
      readonly code: "amountNotUnderstood";
      readonly row: number;
      readonly text: string;
      readonly reason: NotANumberReason | "percent" | "bound";
    }
  | { readonly code: "dateOrderUndecided"; readonly dates: number }
  | { readonly code: "dateOrderContradictory"; readonly dates: number };

export type MonthlyTotals =
  | { readonly kind: "totals"; readonly totals: readonly PeriodTotal[] }
  | { readonly kind: "problem"; readonly problem: MonthlyTotalsProblem };

/**
 * Period × group totals of two or three columns, exact to the last decimal, in order of period and then group.
 * A row with neither date nor amount is passed over; a blank cell may arrive as 0. A blank amount adds nothing.
 *
 * @param period months where none is named; to date, every group has a total in every month that occurs
 * @example dates 43882, 43883, amounts 0.1, 0.2 // 2020-02: 0.3
 */
export function monthlyTotals(
  dates: readonly CellInput[],
  amounts: readonly CellInput[],
  groups?: readonly CellInput[],
  period: Settled = "month",
): MonthlyTotals {
  if (dates.length !== amounts.length || (groups && groups.length !== dates.length)) {
    const lengths = {
      dates: dates.length,
      amounts: amounts.length,
      ...(groups && { groups: groups.length }),
    };
    return problem({ code: "lengthsDiffer", ...lengths });
  }
  const order = orderOf(dates);
  if (typeof order === "object") return problem(order);
  const sums = new Map<string, Map<PeriodNumber, ExactSum>>();
  for (let row = 0; row < dates.length; row += 1) {
    const date = dates[row];
    const amount = amounts[row];
    if (isNothing(date) && isNothing(amount)) continue;
    const at = periodOfCell(period, date, order, row + 1);
    if (typeof at === "object") return problem(at);
    const group = groups ? String(groups[row] ?? "").trim() : "";
    let periods = sums.get(group);
    if (!periods) sums.set(group, (periods = new Map()));
    let sum = periods.get(at);
    if (!sum) periods.set(at, (sum = new ExactSum()));
    const refusal = addCell(sum, amount, row + 1);
    if (refusal) return problem(refusal);
  }
  const totals = inOrder(sums);
  return { kind: "totals", totals: period === "yearToDate" ? toDate(totals) : totals };
}

function problem(of: MonthlyTotalsProblem): MonthlyTotals {
  return { kind: "problem", problem: of };
}

function isNothing(value: CellInput): boolean {
  return (
    value === null || value === undefined || value === 0 || (typeof value === "string" && value.trim() === "")
  );
}

/** The order of day and month, needed only where texts leave it open. */
function orderOf(dates: readonly CellInput[]): DateOrder | undefined | MonthlyTotalsProblem {
  const texts = dates.filter(
    (date): date is string => typeof date === "string" && monthOfPlainText(date) === 0,
  );
  if (texts.length === 0) return undefined;
  const decision = detectDateOrder(texts);
  if (decision.kind === "undecided") return { code: "dateOrderUndecided", dates: decision.open };
  if (decision.kind === "contradictory") return { code: "dateOrderContradictory", dates: decision.open };
  return decision.kind === "decided" ? decision.order : undefined;
}

function periodOfCell(
  period: Settled,
  date: CellInput,
  order: DateOrder | undefined,
  row: number,
): PeriodNumber | MonthlyTotalsProblem {
  if (isNothing(date)) return { code: "dateMissing", row };
  const quick = typeof date === "number" ? Math.floor(date) : dayOfPlainText(String(date));
  const month = monthOfSerialNumber(quick);
  if (month !== 0) return periodOfDay(period, month, quick as DaySerial);
  const reading = typeof date === "number" ? readDateNumber(date) : readDate(String(date));
  switch (reading.kind) {
    case "month":
      if (period === "halfMonth" || typeof period === "object")
        return { code: "dayMissing", row, text: String(date) };
      return periodOfMonth(period, reading.month);
    case "day":
      return periodOfDay(period, monthOfSerialNumber(reading.day) as Month, reading.day);
    case "eitherOrder": {
      const day = order === "dayFirst" ? reading.dayFirst : reading.monthFirst;
      return periodOfDay(period, monthOfSerialNumber(day) as Month, day);
    }
    case "blank":
      return { code: "dateMissing", row };
    case "notADate":
      return { code: "dateNotUnderstood", row, text: String(date), reason: reading.reason };
  }
}

function periodOfDay(period: Settled, month: Month, day: DaySerial): PeriodNumber {
  if (typeof period === "object") return payWeeksOf(period, day);
  return period === "halfMonth" ? halfMonthOf(month, day) : periodOfMonth(period, month);
}

function addCell(sum: ExactSum, amount: CellInput, row: number): MonthlyTotalsProblem | undefined {
  if (amount === null || amount === undefined) return undefined;
  if (typeof amount === "number" && Number.isFinite(amount)) {
    const cents = centsFromNumber(amount);
    if (cents === undefined) sum.addDecimal(decimalFromNumber(amount));
    else sum.addCents(cents);
    return undefined;
  }
  const text = String(amount);
  const cents = centsOfText(text);
  if (cents !== undefined) {
    sum.addCents(cents);
    return undefined;
  }
  const reading = readAmount(text);
  if (reading.kind === "blank") return undefined;
  if (reading.kind === "amount") {
    sum.addDecimal(reading.value);
    return undefined;
  }
  const reason = reading.kind === "notANumber" ? reading.reason : reading.kind;
  return { code: "amountNotUnderstood", row, text, reason };
}

function inOrder(sums: ReadonlyMap<string, ReadonlyMap<PeriodNumber, ExactSum>>): PeriodTotal[] {
  const totals: PeriodTotal[] = [];
  for (const [group, periods] of sums) {
    for (const [period, sum] of periods) totals.push({ period, group, total: sum.value() });
  }
  return totals.sort((a, b) => a.period - b.period || (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
}

/** What each group has sold in the year up to every month that occurs. */
function toDate(totals: readonly PeriodTotal[]): PeriodTotal[] {
  const groups = [...new Set(totals.map(({ group }) => group))].sort();
  const periods = [...new Set(totals.map(({ period }) => period))];
  const found = new Map(totals.map(({ period, group, total }) => [`${period} ${group}`, total]));
  const running = new Map<string, Decimal>();
  let year: number | undefined;
  return periods.flatMap((period) => {
    const its = yearOfPeriod("yearToDate", period);
    if (its !== year) running.clear();
    year = its;
    return groups.map((group) => {
      const total = (running.get(group) ?? ZERO).plus(found.get(`${period} ${group}`) ?? ZERO);
      running.set(group, total);
      return { period, group, total };
    });
  });
}
