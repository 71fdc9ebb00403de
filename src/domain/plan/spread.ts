import { allocate } from "../money/allocate";
import type { Decimal } from "../money/decimal";
import { answer, refuse, type PlanAnswer } from "./problem";

/**
 * Spreads a target over months (or any level) in proportion to weights. The rounded parts add up to the rounded
 * target exactly.
 *
 * @param decimals decimals of the parts; negative for tens, hundreds …
 * @example spread(50,000,000, twelve equal weights, 0) sums to 50,000,000: 4,166,667 eight times, 4,166,666 four times
 */
export function spread(
  target: Decimal,
  weights: readonly Decimal[],
  decimals: number,
): PlanAnswer<Decimal[]> {
  const negative = weights.find((weight) => weight.lessThan(0));
  if (negative) return refuse({ code: "negative", what: "weight", value: negative.toString() });
  if (weights.every((weight) => weight.isZero())) return refuse({ code: "weightsEmpty" });
  return answer(allocate(target, weights, decimals));
}
