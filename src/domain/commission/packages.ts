import { roundToCents } from "../money/cents";
import { Decimal, ZERO } from "../money/decimal";
import type { Payout, TooLarge } from "./payout";
import type { NoStep } from "./stepBonus";

/** Pieces that are paid by the package. */
export interface PackagePlan {
  readonly size: Decimal;
  readonly price: Decimal;
  /** Pieces that come before the first package. */
  readonly free?: Decimal;
}

/**
 * The pay for packages, a started one counted as a whole: 不足一包按一包計.
 *
 * @example 121 pieces, packages of 10 at 100: 13 packages, 1,300
 */
export function payPackages(pieces: Decimal, plan: PackagePlan): Payout | NoStep | TooLarge {
  const { size, price, free = ZERO } = plan;
  if (!size.greaterThan(0)) return { code: "noStep", per: size };
  const packages = Decimal.max(ZERO, pieces.minus(free)).dividedBy(size).ceil();
  const cents = roundToCents(packages.times(price));
  return cents === undefined ? { code: "tooLarge", amount: pieces } : { code: "payout", cents };
}
