import { Decimal, ZERO } from "../../money/decimal";

/** From which amount on a plan counts at all. */
export type Start =
  /** Only what exceeds it earns: 超過 10,000 的部分. */
  | { readonly kind: "threshold"; readonly at: Decimal }
  /** Nothing below it, all of it from there on: 滿 10,000 起全額計提. */
  | { readonly kind: "cliff"; readonly at: Decimal };

/**
 * The part of an amount that a plan counts: 0 or more, for refunds and costs may exceed the sales.
 *
 * @example countedAmount(new Decimal(-500)) // 0
 * @example countedAmount(new Decimal(12000), { kind: "threshold", at: new Decimal(10000) }) // 2,000
 * @example countedAmount(new Decimal(12000), { kind: "cliff", at: new Decimal(10000) }) // 12,000
 */
export function countedAmount(amount: Decimal, start?: Start): Decimal {
  if (start?.kind === "cliff" && amount.lessThan(start.at)) return ZERO;
  return Decimal.max(ZERO, start?.kind === "threshold" ? amount.minus(start.at) : amount);
}
