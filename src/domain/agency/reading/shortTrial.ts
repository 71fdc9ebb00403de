import { Decimal } from "../../money/decimal";
import { ask, type Draft } from "./draft";
import type { Duration, Item } from "./items";
import { textOf } from "./rules/putTerm";
import type { ReadPhase } from "./quoteReading";

const DAYS_A_MONTH = new Decimal(30);
const DAYS_A_WEEK = 7;

/**
 * `14-day free trial, then $1,200/month`: the first month is charged for the days that are left of it, which is asked.
 *
 * @example 1,200 a month behind fourteen days: 640 for the first
 */
export function readShortTrial(
  draft: Draft,
  [trial, later, ...others]: readonly ReadPhase[],
  items: readonly Item[],
): void {
  const fee = later?.terms.monthlyFee;
  const isPaidByFee = later && Object.keys(later.terms).every((term) => term === "monthlyFee");
  const isFree = trial?.terms.monthlyFee?.high?.isZero() && !trial.months;
  const time = items.find((item): item is Duration => item.kind === "duration" && item.unit !== "month");
  if (!isFree || !fee || !isPaidByFee || others.length > 0 || !time) return;
  const days = time.unit === "week" ? time.high.times(DAYS_A_WEEK) : time.high;
  if (!days.lessThan(DAYS_A_MONTH)) return;
  const left = (amount: Decimal) =>
    amount.times(DAYS_A_MONTH.minus(days)).dividedBy(DAYS_A_MONTH).toDecimalPlaces(2);
  const first = { ...fee, low: left(fee.low), ...(fee.high && { high: left(fee.high) }) };
  const months = { low: new Decimal(1), high: new Decimal(1) };
  draft.read.add(time);
  draft.terms.phases = [{ months, terms: { monthlyFee: first } }, later];
  ask(draft, { code: "approximate", term: "phases", text: textOf(draft, time) });
}
