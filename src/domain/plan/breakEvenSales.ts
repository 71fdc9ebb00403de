import { Decimal } from "../money/decimal";
import { answer, refuse, type PlanAnswer } from "./problem";

/**
 * Sales at which profit is 0: fixed costs / (margin rate − the rates that grow with sales), rounded up to the cent, so
 * that at these sales nothing is lost.
 *
 * @param fixedCosts what is paid whatever is sold, 0 or more
 * @param marginRate gross profit / sales, at most 1
 * @param variableRates ad share, platform fees, commission and agency rate, each a share of sales, 0 or more
 * @example breakEvenSales(120,000, 0.4, [0.12, 0.05, 0.03]) → 600,000
 */
export function breakEvenSales(
  fixedCosts: Decimal,
  marginRate: Decimal,
  variableRates: readonly Decimal[],
): PlanAnswer<Decimal> {
  if (fixedCosts.lessThan(0))
    return refuse({ code: "negative", what: "fixedCosts", value: fixedCosts.toString() });
  if (marginRate.greaterThan(1) || marginRate.lessThan(-1)) {
    return refuse({ code: "rateOutOfRange", what: "margin", value: marginRate.toString() });
  }
  const bad = variableRates.find((rate) => rate.lessThan(0) || rate.greaterThan(1));
  if (bad) return refuse({ code: "rateOutOfRange", what: "variableRate", value: bad.toString() });
  const left = variableRates.reduce((rest, rate) => rest.minus(rate), marginRate);
  if (left.lessThanOrEqualTo(0)) return refuse({ code: "noSalesBreakEven", left: left.toString() });
  return answer(fixedCosts.dividedBy(left).toDecimalPlaces(2, Decimal.ROUND_UP));
}
