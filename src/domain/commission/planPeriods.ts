import { monthNumberOf, yearOf, type Month } from "../calendar/month";
import type { Assignment } from "./assignments";
import type { CommissionPlan } from "./plan";
import type { Restart } from "./rules/periodCommission";

const MONTHS: Readonly<Record<Restart, number>> = { quarter: 3, half: 6, year: 12 };

/**
 * The assignments with a plan of its own for every quarter, half-year or year in which their plan counts anew: what a person
 * has sold and was paid under one of them is nothing to the next, and a refund of its sales takes from it even later.
 *
 * @example a plan by the quarter gives January to March one plan, and April another of the same name and terms
 */
export function byPeriod(assignments: readonly Assignment[]): Assignment[] {
  const plans = new Map<CommissionPlan, Map<number, CommissionPlan>>();
  return assignments.map((assignment) => {
    const { plan, month } = assignment;
    const { restarts } = plan.terms;
    if (!restarts) return assignment;
    const periods = plans.get(plan) ?? new Map<number, CommissionPlan>();
    plans.set(plan, periods);
    const period = periodOf(month, restarts);
    const own = periods.get(period) ?? { ...plan };
    periods.set(period, own);
    return { ...assignment, plan: own };
  });
}

function periodOf(month: Month, restarts: Restart): number {
  return yearOf(month) * 12 + Math.floor((monthNumberOf(month) - 1) / MONTHS[restarts]);
}

/**
 * The months over which a plan counts: those of the quarter, half-year or year of the calendar that has a month, else the month
 * alone.
 *
 * @example monthsOfPeriod(monthOf(2026, 5), "quarter") // April, May and June 2026
 */
export function monthsOfPeriod(month: Month, restarts: Restart | undefined): Month[] {
  if (!restarts) return [month];
  const count = MONTHS[restarts];
  const first = month - ((monthNumberOf(month) - 1) % count);
  return Array.from({ length: count }, (_, index) => (first + index) as Month);
}
