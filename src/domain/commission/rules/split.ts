import { allocate } from "../../money/allocate";
import type { Decimal } from "../../money/decimal";
import { ZERO } from "../../money/decimal";

/** Weights that share nothing out. `index` counts from 0. */
export type SplitProblem =
  | { readonly code: "negativeWeight"; readonly index: number; readonly weight: Decimal }
  | { readonly code: "noWeight" };

export interface Split {
  readonly code: "split";
  /** One part a weight; they add up to the rounded amount. */
  readonly parts: readonly Decimal[];
}

/**
 * Shares an amount in proportion to weights: shared orders by their shares, a team pool equally (all weights 1), by
 * attendance (days) or by score. The parts are rounded by largest remainder, so they always add up.
 *
 * @param decimals of the parts, 2 for money
 * @example splitAmount(new Decimal(100), [1, 1, 1].map((w) => new Decimal(w))) // 33.34, 33.33, 33.33
 */
export function splitAmount(
  amount: Decimal,
  weights: readonly Decimal[],
  decimals = 2,
): Split | SplitProblem {
  const negative = weights.findIndex((weight) => weight.lessThan(0));
  if (negative !== -1) return { code: "negativeWeight", index: negative, weight: weights[negative]! };
  const sum = weights.reduce((total, weight) => total.plus(weight), ZERO);
  return sum.isZero() ? { code: "noWeight" } : { code: "split", parts: allocate(amount, weights, decimals) };
}
