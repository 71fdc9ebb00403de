import { Decimal, ZERO } from "../money/decimal";

/**
 * Splits an amount in proportion to shares by rounding the running total: each part is the rounded total so far less the one
 * before. The parts foot to the amount, and a sheet does the same with one ROUND a part.
 *
 * @param shares not negative; nothing is split where all are 0
 * @example shareInSteps(100, [1, 1, 1]) // 33.33, 33.34, 33.33
 */
export function shareInSteps(amount: Decimal, shares: readonly Decimal[]): Decimal[] {
  const all = shares.reduce((sum, share) => sum.plus(share), ZERO);
  if (all.isZero()) return shares.map(() => ZERO);
  let soFar = ZERO;
  let given = new Decimal(0);
  return shares.map((share) => {
    soFar = soFar.plus(share);
    const upTo = amount.times(soFar).dividedBy(all).toDecimalPlaces(2);
    const part = upTo.minus(given);
    given = upTo;
    return part;
  });
}
