import type { Cents } from "../../money/cents";
import { Decimal } from "../../money/decimal";
import type { Tiers } from "../tiers/compileTiers";
import type { OutsideTiers } from "../tiers/outside";
import { payout, type TooLarge } from "../tiers/payout";
import type { Mode } from "../tiers/tierTable";

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
 * @param cap the most that was paid for the period: what it had cut was never paid and is not given back
 * @example 10% to 100,000 and 15% above: 30,000 refunded of 120,000 gives back 20,000 × 15% + 10,000 × 10% = 4,000
 */
export function clawback(
  tiers: Tiers,
  mode: Mode,
  amount: Decimal,
  refund: Decimal,
  cap?: Cents,
): Clawback | NegativeRefund | OutsideTiers | TooLarge {
  if (refund.lessThan(0)) return { code: "negativeRefund", refund };
  const before = payout(tiers, mode, amount);
  if (before.code !== "payout") return before;
  const refunded = Decimal.min(refund, amount);
  const after = payout(tiers, mode, amount.minus(refunded));
  if (after.code !== "payout") return after;
  const [paid, earned] = [before.cents, after.cents].map((cents) => Math.min(cents, cap ?? cents) as Cents);
  return {
    code: "clawback",
    refund: refunded,
    paid: paid!,
    earned: earned!,
    givenBack: (paid! - earned!) as Cents,
  };
}
