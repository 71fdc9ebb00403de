import { detectDateOrder } from "../calendar/dateOrder";
import type { Month } from "../calendar/month";
import { monthOfPlainText, monthOfSerialNumber } from "../calendar/monthTable";
import { readDate, readDateNumber } from "../calendar/readDate";
import type { DateOrder, NotADateReason } from "../calendar/readDate";
import { centsFromNumber } from "../money/cents";
import { centsOfText } from "../money/centsOfText";
import type { Decimal } from "../money/decimal";
import { decimalFromNumber } from "../money/decimal";
import { ExactSum } from "../money/exactSum";
import { readAmount } from "../money/readAmount";
import type { NotANumberReason } from "../money/readAmount";

/** A value of a cell as a custom function gets it. */
export type CellInput = string | number | boolean | null | undefined;

export interface MonthlyTotal {
  readonly month: Month;
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
  | {
      readonly code: "amountNotUnderstood";
      readonly row: number;
      readonly text: string;
      readonly reason: NotANumberReason | "percent" | "bound";
    }
  | { readonly code: "dateOrderUndecided"; readonly dates: number }
  | { readonly code: "dateOrderContradictory"; readonly dates: number };

export type MonthlyTotals =
  | { readonly kind: "totals"; readonly totals: readonly MonthlyTotal[] }
  | { readonly kind: "problem"; readonly problem: MonthlyTotalsProblem };

/**
 * Month × group totals of two or three columns, exact to the last decimal, in order of month and then group.
 * A row with neither date nor amount is passed over; a blank cell may arrive as 0. A blank amount adds nothing.
 *
 * @example dates 43882, 43883, amounts 0.1, 0.2 // 2020-02: 0.3
 */
export function monthlyTotals(
  dates: readonly CellInput[],
  amounts: readonly CellInput[],
  groups?: readonly CellInput[],
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
  const sums = new Map<string, Map<number, ExactSum>>();
  for (let row = 0; row < dates.length; row += 1) {
    const date = dates[row];
    const amount = amounts[row];
    if (isNothing(date) && isNothing(amount)) continue;
    const month = monthOfCell(date, order, row + 1);
    if (typeof month === "object") return problem(month);
    const group = groups ? String(groups[row] ?? "").trim() : "";
    let months = sums.get(group);
    if (!months) sums.set(group, (months = new Map()));
    let sum = months.get(month);
    if (!sum) months.set(month, (sum = new ExactSum()));
    const refusal = addCell(sum, amount, row + 1);
    if (refusal) return problem(refusal);
  }
  return { kind: "totals", totals: inOrder(sums) };
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

function monthOfCell(
  date: CellInput,
  order: DateOrder | undefined,
  row: number,
): Month | MonthlyTotalsProblem {
  if (isNothing(date)) return { code: "dateMissing", row };
  const quick = typeof date === "number" ? monthOfSerialNumber(date) : monthOfPlainText(String(date));
  if (quick !== 0) return quick;
  const reading = typeof date === "number" ? readDateNumber(date) : readDate(String(date));
  switch (reading.kind) {
    case "month":
      return reading.month;
    case "day":
      return monthOfSerialNumber(reading.day) as Month;
    case "eitherOrder":
      return monthOfSerialNumber(order === "dayFirst" ? reading.dayFirst : reading.monthFirst) as Month;
    case "blank":
      return { code: "dateMissing", row };
    case "notADate":
      return { code: "dateNotUnderstood", row, text: String(date), reason: reading.reason };
  }
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

function inOrder(sums: ReadonlyMap<string, ReadonlyMap<number, ExactSum>>): MonthlyTotal[] {
  const totals: MonthlyTotal[] = [];
  for (const [group, months] of sums) {
    for (const [month, sum] of months) totals.push({ month: month as Month, group, total: sum.value() });
  }
  return totals.sort((a, b) => a.month - b.month || (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
}
