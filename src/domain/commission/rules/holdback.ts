import { centsToDecimal, NO_CENTS, roundToCents, type Cents } from "../../money/cents";
import type { Decimal } from "../../money/decimal";

/** A share of each period's commission that is kept back until the refund window has closed. */
export interface HoldbackPlan {
  /** 0 to 1. */
  readonly share: Decimal;
  /** After how many periods it is released, 1 or more. */
  readonly periods: number;
}

/** A period's commission with the holdback in force in it, if there is one. */
export interface HoldbackPeriod {
  readonly earned: Cents;
  readonly plan?: HoldbackPlan;
}

export interface HoldbackResult {
  readonly earned: Cents;
  /** Kept back of this period's commission. */
  readonly held: Cents;
  /** Released of earlier periods'. */
  readonly released: Cents;
  /** earned − held + released. */
  readonly paid: Cents;
  /** Kept back in all after this period. */
  readonly outstanding: Cents;
}

/**
 * Keeps back a share of every period's commission and releases it periods later, by the plan under which it was kept. A
 * period in which commission is taken back keeps nothing.
 *
 * @example 20% for 2 periods, on 1,000, 500 and 800: pays 800, 400, and 640 + 200 of the first
 */
export function runHoldback(periods: readonly HoldbackPeriod[]): HoldbackResult[] {
  const released = periods.map(() => 0);
  let outstanding = 0;
  return periods.map(({ earned, plan }, index) => {
    const held = plan ? heldOf(earned, plan.share) : NO_CENTS;
    const due = index + (plan?.periods ?? 0);
    if (due < released.length) released[due] = released[due]! + held;
    const free = released[index]!;
    outstanding += held - free;
    return {
      earned,
      held,
      released: free as Cents,
      paid: (earned - held + free) as Cents,
      outstanding: outstanding as Cents,
    };
  });
}

function heldOf(earned: Cents, share: Decimal): Cents {
  return earned > 0 ? (roundToCents(centsToDecimal(earned).times(share)) as Cents) : NO_CENTS;
}
