import type { Cents } from "../money/cents";
import { Decimal } from "../money/decimal";
import type { Tiers } from "./compileTiers";
import type { OutsideTiers } from "./outside";
import { payout, type TooLarge } from "./payout";
import type { Mode } from "./tierTable";

export interface Clawback {
  readonly code: "clawback";
  /** The part of the refund that was sold in the period: a refund above the amount counts as the amount. */
  readonly refund: Decimal;
  readonly paid: Cents;
  /** The commission on what remains. */
  readonly earned: Cents;
  /**
   * What is given back: paid − earned, never more than was paid. It is negative where the whole reading pays more on the
   * smaller amount.
   */
  readonly givenBack: Cents;
}

/** A refund is an amount that is not negative. */
export interface NegativeRefund {
  readonly code: "negativeRefund";
  readonly refund: Decimal;
}

/**
 * The commission to be given back for a refund of a period's sales: the commission paid on them less the commission on
 * what remains. In the marginal reading this takes the top band back first, at the rate at which it was paid.
 *
 * @param amount the period's sales on which commission was paid
 * @param refund what was refunded of those sales since
 * @example 10% to 100,000 and 15% above: 30,000 refunded of 120,000 gives back 20,000 × 15% + 10,000 × 10% = 4,000
 */
export function clawback(
  tiers: Tiers,
  mode: Mode,
  amount: Decimal,
  refund: Decimal,
): Clawback | NegativeRefund | OutsideTiers | TooLarge {
  if (refund.lessThan(0)) return { code: "negativeRefund", refund };
  const paid = payout(tiers, mode, amount);
  if (paid.code !== "payout") return paid;
  const refunded = Decimal.min(refund, amount);
  const earned = payout(tiers, mode, amount.minus(refunded));
  if (earned.code !== "payout") return earned;
  const givenBack = (paid.cents - earned.cents) as Cents;
  return { code: "clawback", refund: refunded, paid: paid.cents, earned: earned.cents, givenBack };
}
