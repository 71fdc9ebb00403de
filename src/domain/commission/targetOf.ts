import { daysIn, firstDayOf, type Month } from "../calendar/month";
import { ZERO, type Decimal } from "../money/decimal";
import type { Assignment } from "./assignments";
import type { TargetLine } from "./commissionInput";
import { monthsOfPeriod } from "./planPeriods";
import { isIn, NO_SALES } from "./salesScope";

/** What completion is measured against. */
export interface Quota {
  readonly target: Decimal;
  /** Months of the period for which no target is stated. */
  readonly missing: readonly Month[];
}

type Whose = Pick<Assignment, "month" | "person" | "shop" | "plan">;

/**
 * The target of the month that a plan pays, or of the quarter, half-year or year over which it counts: a person's own, else
 * the plan's, else the sum of their shop's. The quota of a quarter is the one that is stated for it, or the sum of those of its months, as far as
 * the plan is in force in them. A plan of one shop is measured against the targets of that shop; no target is of a category or brand.
 *
 * @example quotaOf([{ month: 2026-01, target: 100 }, { month: 2026-02, target: 120 }, { month: 2026-03, target: 80 }], …)
 * // 300 in each month of a plan by the quarter
 * @returns `undefined` where none is stated
 */
export function quotaOf(targets: readonly TargetLine[], of: Whose): Quota | undefined {
  const { plan, month, person, shop } = of;
  const months = monthsOfPeriod(month, plan.terms.restarts).filter((each) => isInForce(plan, each));
  const within = targets.filter((line) => monthsOf(line).every((each) => months.includes(each)));
  const fits = ({ shop: of }: TargetLine) => isIn({ ...NO_SALES, shop: of }, plan.only);
  const own = within.filter((line) => line.person !== "" && line.person === person && fits(line));
  if (own.length === 0 && plan.target) return { target: plan.target, missing: [] };
  const ofShop = within.filter(
    (line) => line.person === "" && fits(line) && (shop === "" || line.shop === shop || line.shop === ""),
  );
  const lines = own.length > 0 ? firstOfEach(own) : ofShop;
  if (lines.length === 0) return undefined;
  const counted = lines.filter((line) => !lines.some((other) => holds(other, line)));
  return {
    target: counted.reduce((sum, { target }) => sum.plus(target), ZERO),
    missing: months.filter((each) => !counted.some((line) => monthsOf(line).includes(each))),
  };
}

function monthsOf({ month, months = 1 }: TargetLine): Month[] {
  return Array.from({ length: months }, (_, index) => (month + index) as Month);
}

/** Whether a line states a longer period of the same shop, in which the other lies. */
function holds(longer: TargetLine, line: TargetLine): boolean {
  const isLonger = (longer.months ?? 1) > (line.months ?? 1) && longer.shop === line.shop;
  return isLonger && monthsOf(longer).includes(line.month);
}

/** A person has one target for each period. */
function firstOfEach(lines: readonly TargetLine[]): TargetLine[] {
  const isSame = (a: TargetLine, b: TargetLine) => a.month === b.month && a.months === b.months;
  return lines.filter((line, index) => lines.findIndex((other) => isSame(line, other)) === index);
}

function isInForce({ from, to }: Assignment["plan"], month: Month): boolean {
  const first = firstDayOf(month);
  return from < first + daysIn(month) && (to === undefined || to >= first);
}
