import type { Month } from "../calendar/month";
import { PLAN_MONTHS, type PlanAssumptions } from "./assumptions/assumptions";
import type { Horizon } from "./horizon";
import { monthlyPlan, periodOf, type MonthlyPlan, type PlanMonth, type PlanPeriod } from "./monthlyPlan";
import { answer, type PlanAnswer } from "./problem";

/** A plan of one year or several; each foots to its own target. */
export interface PlanOfYears {
  readonly months: readonly PlanMonth[];
  readonly years: readonly MonthlyPlan[];
  /** All years together. */
  readonly whole: PlanPeriod;
}

/**
 * The plan of several years, each of twelve months from the first month on. Events take place when they do in each year, pay
 * grows every twelve months, dated fees and contracts go on; what is counted over a year begins anew with each.
 *
 * @param horizon the months of the plan
 * @example 12,000,000 and 13,200,000 on equal weights over 24 months: 1,000,000 a month, then 1,100,000
 */
export function planOfYears(assumptions: PlanAssumptions, horizon: Horizon): PlanAnswer<PlanOfYears> {
  const years: MonthlyPlan[] = [];
  for (let year = 0; year < horizon / PLAN_MONTHS; year += 1) {
    const plan = monthlyPlan(assumptionsOfYear(assumptions, year));
    if (!plan.ok) return plan;
    years.push(plan.value);
  }
  const months = years.flatMap((plan) => plan.months);
  return answer({ months, years, whole: periodOf(months) });
}

/** The assumptions of a plan year, counted from 0. */
function assumptionsOfYear(assumptions: PlanAssumptions, year: number): PlanAssumptions {
  if (year === 0) return assumptions;
  const { start, target, laterTargets = [], events, netTargets } = assumptions;
  return {
    ...assumptions,
    start: (start + year * PLAN_MONTHS) as Month,
    planStart: start,
    target: laterTargets[year - 1] ?? target,
    events: events.map((event) => ({ ...event, ...event.later?.[year - 1] })),
    ...(netTargets && { netTargets: netTargets.slice(year * PLAN_MONTHS) }),
  };
}
