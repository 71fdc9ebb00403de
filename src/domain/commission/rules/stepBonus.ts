import { roundToCents } from "../../money/cents";
import { Decimal, ZERO } from "../../money/decimal";
import type { Payout, TooLarge } from "../tiers/payout";

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
  /** Which steps earn it: those completed, or every one begun (packages of pieces, 不足一包按一包計). */
  readonly earnedBy?: "full" | "started";
}

/**
 * The bonus for the steps of an amount; unless steps begun earn it, one that is not completed earns nothing.
 *
 * @example stepBonus(35000, { per: 10000, bonus: 400 }) // 3 steps: 1,200
 * @example stepBonus(121, { per: 10, bonus: 100, earnedBy: "started" }) // 13 packages: 1,300
 */
export function stepBonus(amount: Decimal, plan: StepBonusPlan): Payout | NoStep | TooLarge {
  const { per, bonus, threshold = ZERO, earnedBy = "full" } = plan;
  if (!per.greaterThan(0)) return { code: "noStep", per };
  const above = Decimal.max(ZERO, amount.minus(threshold));
  const full = above.dividedToIntegerBy(per);
  const isBegun = earnedBy === "started" && full.times(per).lessThan(above);
  const cents = roundToCents((isBegun ? full.plus(1) : full).times(bonus));
  return cents === undefined ? { code: "tooLarge", amount } : { code: "payout", cents };
}
