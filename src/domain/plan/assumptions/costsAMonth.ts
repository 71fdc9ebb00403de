import { isToldBy } from "../../accounts/linesByPlace";
import type { Month } from "../../calendar/month";
import { ZERO, type Decimal } from "../../money/decimal";
import { PLAN_MONTHS } from "./assumptions";

/**
 * What costs come to in a month of the year before a plan, over the months of it that have sales and that costs are told of, to the cent.
 *
 * @param told all costs, where those asked for are some of them
 * @example costs of 24,000 in a year with sales in twelve months // 2,000
 * @example costs of 900 in the last three months, and none told before // 300
 */
export function costsAMonth(
  costs: readonly { readonly month: Month; readonly amount: Decimal }[],
  sales: readonly { readonly month: Month }[],
  start: Month,
  told = costs,
): Decimal {
  const inYear = ({ month }: { readonly month: Month }) => month >= start - PLAN_MONTHS && month < start;
  const months = new Set(
    sales
      .filter(inYear)
      .filter(isToldBy(told))
      .map(({ month }) => month),
  ).size;
  const sum = costs.filter(inYear).reduce((all, { amount }) => all.plus(amount), ZERO);
  return sum.dividedBy(Math.max(1, months)).toDecimalPlaces(2);
}
