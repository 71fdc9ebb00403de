import { Decimal, ZERO } from "./decimal";

/**
 * Splits a total in proportion to weights so that the rounded parts add up to the total exactly
 * (largest remainder, also called Hare–Niemeyer). The unit left over goes to the largest remainder;
 * equal remainders are served in order of position.
 *
 * @param total what is split; it is rounded to `decimals` first
 * @param weights non-negative, at least one of them positive
 * @param decimals decimals of the parts, 2 for money
 * @example allocate(new Decimal(100), [1, 1, 1].map((w) => new Decimal(w)), 2) // 33.34, 33.33, 33.33
 * @throws RangeError when a weight is negative or all are zero.
 */
export function allocate(total: Decimal, weights: readonly Decimal[], decimals = 2): Decimal[] {
  const weightSum = weights.reduce((sum, weight) => sum.plus(weight), ZERO);
  if (weights.some((weight) => weight.isNegative() && !weight.isZero()) || weightSum.isZero()) {
    throw new RangeError("Weights must not be negative and one of them must be positive");
  }
  const unit = new Decimal(10).pow(-decimals);
  const units = total.dividedBy(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const sign = units.isNegative() ? -1 : 1;
  // Remainders are left undivided, all over the weights' sum: quotients cut to the digits kept would break a tie by chance.
  const products = weights.map((weight) => units.abs().times(weight));
  const parts = products.map((product) => product.divToInt(weightSum));
  const left = units
    .abs()
    .minus(parts.reduce((sum, part) => sum.plus(part), ZERO))
    .toNumber();
  const byRemainder = products
    .map((product, index) => ({ index, remainder: product.minus(parts[index]!.times(weightSum)) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = parts[index]!.plus(1);
  return parts.map((part) => part.times(unit).times(sign).plus(0));
}
