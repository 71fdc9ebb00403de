import { daysIn, type Month } from "../../calendar/month";
import type { Decimal } from "../../money/decimal";
import { comparedLines, type ActualMonth } from "./actuals";
import {
  causesOfProfit,
  causesOfSales,
  keptShares,
  PROFIT_LINES,
  type KeptShares,
  type ProfitCauses,
  type ProfitLine,
  type SalesCauses,
  type SalesFigures,
} from "./causes";
import type { MonthlyPlan, PlanMonth } from "../monthlyPlan";

/** A month that came, beside what was planned for its days. */
export interface MonthCompared {
  readonly actual: ActualMonth;
  /** The plan's figures, of an open month for the days that have passed. */
  readonly planned: SalesFigures & { readonly sales: Decimal };
  readonly bySales: SalesCauses;
  /** Absent where the month is open: what is paid by the month cannot be set beside a part of it. */
  readonly profit?: { readonly shares?: KeptShares; readonly causes: ProfitCauses };
}

/** Actual beside plan. */
export interface Comparison {
  readonly months: ReadonlyMap<Month, MonthCompared>;
  /** The lines between sales and profit that plan and actual are compared by: those that the sheets tell. */
  readonly lines: readonly ProfitLine[];
}

/** Sets the months that came beside the plan. */
export function compareWithPlan(plan: MonthlyPlan, actuals: readonly ActualMonth[]): Comparison {
  const lines = comparedLines(
    actuals.filter(({ days }) => days === undefined),
    PROFIT_LINES,
  );
  const months = plan.months.flatMap((month) => {
    const actual = actuals.find((of) => of.month === month.month);
    return actual ? [[month.month, compareMonth(month, actual, lines)] as const] : [];
  });
  return { months: new Map(months), lines };
}

function compareMonth(
  { figures }: PlanMonth,
  actual: ActualMonth,
  lines: readonly ProfitLine[],
): MonthCompared {
  const planned = plannedToDate(figures, actual);
  const bySales = causesOfSales(planned, actual);
  if (actual.days !== undefined) return { actual, planned, bySales };
  const shares = keptShares(figures, actual, lines);
  const causes = causesOfProfit(figures, actual, bySales, lines);
  return { actual, planned, bySales, profit: { ...(shares && { shares }), causes } };
}

/** What the plan has for the days that have passed, by their part of the month's days. */
function plannedToDate(
  { sales, orders, visitors }: SalesFigures,
  { month, days = daysIn(month) }: ActualMonth,
): SalesFigures {
  const part = (amount: Decimal, decimals: number) =>
    amount.times(days).dividedBy(daysIn(month)).toDecimalPlaces(decimals);
  return {
    sales: part(sales, 2),
    ...(orders && { orders: part(orders, 0) }),
    ...(visitors && { visitors: part(visitors, 0) }),
  };
}
