import { ZERO, type Decimal } from "../../money/decimal";

export type MaxRate =
  | { readonly code: "rate"; readonly rate: Decimal }
  /** Costs and profit already take more than the margin. */
  | { readonly code: "noRate"; readonly short: Decimal };

/**
 * The highest rate on sales that a margin can bear. All are shares of sales.
 *
 * @param margin gross margin rate
 * @param otherCosts ads, platform fees, staff
 * @param targetProfit what is to be left
 * @example maxRate(0.4, 0.25, 0.05) // 0.1
 */
export function maxRate(margin: Decimal, otherCosts: Decimal = ZERO, targetProfit: Decimal = ZERO): MaxRate {
  const rate = margin.minus(otherCosts).minus(targetProfit);
  return rate.lessThan(0) ? { code: "noRate", short: rate.negated() } : { code: "rate", rate };
}
