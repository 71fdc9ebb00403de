import { roundToCents } from "../money/cents";
import { Decimal, ZERO } from "../money/decimal";
import type { Payout, TooLarge } from "./payout";

/** The width of a step must be above 0. */
export interface NoStep {
  readonly code: "noStep";
  readonly per: Decimal;
}

/** What every whole step above a threshold earns (每滿 10,000 獎 400). */
export interface StepBonusPlan {
  readonly per: Decimal;
  readonly bonus: Decimal;
  /** Steps are counted from here; what lies below earns nothing. */
  readonly threshold?: Decimal;
}

/**
 * The bonus for whole steps; a step begun but not completed earns nothing.
 *
 * @example stepBonus(35000, { per: 10000, bonus: 400 }) // 3 steps: 1,200
 */
export function stepBonus(amount: Decimal, plan: StepBonusPlan): Payout | NoStep | TooLarge {
  const { per, bonus, threshold = ZERO } = plan;
  if (!per.greaterThan(0)) return { code: "noStep", per };
  const above = Decimal.max(ZERO, amount.minus(threshold));
  const cents = roundToCents(above.dividedToIntegerBy(per).times(bonus));
  return cents === undefined ? { code: "tooLarge", amount } : { code: "payout", cents };
}
