import { centsToDecimal, type Cents } from "../../money/cents";
import type { Decimal } from "../../money/decimal";
import type { Tiers } from "../tiers/compileTiers";
import type { OutsideTiers } from "../tiers/outside";
import { payout, type TooLarge } from "../tiers/payout";
import type { Mode } from "../tiers/tierTable";

/** What was paid before cannot be less than nothing. */
export interface NegativePaid {
  readonly code: "negativePaid";
  readonly paid: Decimal;
}

export interface Delta {
  readonly code: "delta";
  /** The commission earned so far, after the cap. */
  readonly earned: Cents;
  readonly paidBefore: Cents;
  /** What this period pays; negative where commission is taken back, never below what was paid. */
  readonly due: Cents;
}

/** The commission on cumulative amounts and what bounds it. */
export interface CumulativePlan {
  readonly tiers: Tiers;
  readonly mode: Mode;
  /** The most that is paid in all periods together. */
  readonly cap?: Cents;
}

/**
 * What a period pays where the tiers count cumulative amounts: the commission on everything so far is rounded, and
 * what was paid before is subtracted, so that the periods always add up to the commission on the whole. Where refunds
 * lower the cumulative amount, the difference is negative and takes the top band back first.
 *
 * @param previous cumulative amount up to the period before
 * @param current cumulative amount now
 * @param paid what was paid in the periods before; the commission on `previous` where it is left out
 * @example tiers 1 to 5, 2 to 10: from 7 to 3 pays 3 − 9 = −6
 */
export function delta(
  plan: CumulativePlan,
  previous: number | Decimal,
  current: number | Decimal,
  paid?: Cents,
): Delta | OutsideTiers | TooLarge | NegativePaid {
  if (paid !== undefined && paid < 0) return { code: "negativePaid", paid: centsToDecimal(paid) };
  const before = paid === undefined ? earnedOn(plan, previous) : ({ code: "payout", cents: paid } as const);
  if (before.code !== "payout") return before;
  const now = earnedOn(plan, current);
  if (now.code !== "payout") return now;
  return {
    code: "delta",
    earned: now.cents,
    paidBefore: before.cents,
    due: (now.cents - before.cents) as Cents,
  };
}

function earnedOn(plan: CumulativePlan, amount: number | Decimal): ReturnType<typeof payout> {
  const full = payout(plan.tiers, plan.mode, amount);
  if (full.code !== "payout" || plan.cap === undefined) return full;
  return { code: "payout", cents: Math.min(full.cents, plan.cap) as Cents };
}
