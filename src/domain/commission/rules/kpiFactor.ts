import { centsToDecimal, roundToCents, type Cents } from "../../money/cents";
import type { Decimal } from "../../money/decimal";

/**
 * A commission times a KPI factor, rounded to the cent.
 *
 * @example applyKpiFactor(100005 as Cents, new Decimal("0.9")) // 90005: 900.045 is rounded up
 * @returns `undefined` where the result is too large to be exact
 */
export function applyKpiFactor(commission: Cents, factor: Decimal): Cents | undefined {
  return roundToCents(centsToDecimal(commission).times(factor));
}
