import type { Month } from "../../calendar/month";
import { ZERO, type Decimal } from "../../money/decimal";
import { PLAN_MONTHS } from "./assumptions";

/**
 * What costs come to in a month of the year before a plan, over the months of it that have sales, to the cent.
 *
 * @example costs of 24,000 in a year with sales in twelve months // 2,000
 */
export function costsAMonth(
  costs: readonly { readonly month: Month; readonly amount: Decimal }[],
  sales: readonly { readonly month: Month }[],
  start: Month,
): Decimal {
  const inYear = ({ month }: { readonly month: Month }) => month >= start - PLAN_MONTHS && month < start;
  const months = new Set(sales.filter(inYear).map(({ month }) => month)).size;
  const sum = costs.filter(inYear).reduce((all, { amount }) => all.plus(amount), ZERO);
  return sum.dividedBy(Math.max(1, months)).toDecimalPlaces(2);
}
