import { roundToCents, type Cents } from "../../money/cents";
import { Decimal, ZERO } from "../../money/decimal";

/**
 * Rounds amounts to the cent so that they add up to their rounded sum: each is cut to whole cents, and the cents left
 * over go to the largest remainders. An amount that is in whole cents already is never altered.
 *
 * @param amounts in currency units, not negative
 * @example roundToFoot([1.005, 1.005].map((amount) => new Decimal(amount))) // 101, 100: the sum is 2.01
 * @returns `undefined` where the sum is too large to be paid
 */
export function roundToFoot(
  amounts: readonly Decimal[],
): { cents: readonly Cents[]; total: Cents } | undefined {
  const total = roundToCents(amounts.reduce((sum, amount) => sum.plus(amount), ZERO));
  if (total === undefined) return undefined;
  const exact = amounts.map((amount) => amount.times(100));
  const cents = exact.map((amount) => amount.toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber());
  const left = total - cents.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((amount, index) => ({ index, remainder: amount.minus(cents[index]!) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) cents[index] = cents[index]! + 1;
  return { cents: cents as Cents[], total };
}
