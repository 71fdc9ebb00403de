import type { Decimal } from "../../money/decimal";
import type { Scenario } from "../../plan/assumptions/planInputs";

/** Low and high sales in percent of base sales, where nothing but base sales is known. */
export const PERCENT_OF_BASE = { low: 85, high: 115 } as const;

/**
 * Sales of a month of which base sales alone are known: low and high are 15% below and above.
 *
 * @example usualSpread(new Decimal(110_000)); // low 93,500, high 126,500
 */
export function usualSpread(base: Decimal): Readonly<Record<Scenario, Decimal>> {
  const share = (percent: number) => base.times(percent).dividedBy(100).toDecimalPlaces(2);
  return { low: share(PERCENT_OF_BASE.low), base, high: share(PERCENT_OF_BASE.high) };
}
