import { centsToDecimal, NO_CENTS, roundToCents, type Cents } from "../money/cents";
import type { Decimal } from "../money/decimal";

/** A share of each period's commission that is kept back until the refund window has closed. */
export interface HoldbackPlan {
  /** 0 to 1. */
  readonly share: Decimal;
  /** After how many periods it is released, 1 or more. */
  readonly periods: number;
}

export interface HoldbackResult {
  readonly earned: Cents;
  /** Kept back of this period's commission. */
  readonly held: Cents;
  /** Released of an earlier period's. */
  readonly released: Cents;
  /** earned − held + released. */
  readonly paid: Cents;
  /** Kept back in all after this period. */
  readonly outstanding: Cents;
}

/**
 * Keeps back a share of every period's commission and releases it periods later. A period in which commission is taken
 * back keeps nothing.
 *
 * @example 20% for 2 periods, on 1,000, 500 and 800: pays 800, 400, and 640 + 200 of the first
 */
export function runHoldback(earned: readonly Cents[], plan: HoldbackPlan): HoldbackResult[] {
  const held = earned.map((cents) => heldOf(cents, plan.share));
  let outstanding: number = NO_CENTS;
  return earned.map((cents, index) => {
    const released = held[index - plan.periods] ?? NO_CENTS;
    const kept = held[index]!;
    outstanding += kept - released;
    return {
      earned: cents,
      held: kept,
      released,
      paid: (cents - kept + released) as Cents,
      outstanding: outstanding as Cents,
    };
  });
}

function heldOf(earned: Cents, share: Decimal): Cents {
  return earned > 0 ? (roundToCents(centsToDecimal(earned).times(share)) as Cents) : NO_CENTS;
}
