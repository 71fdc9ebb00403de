import { centsToDecimal, type Cents } from "../../money/cents";
import type { Decimal } from "../../money/decimal";

/** What a plan guarantees and allows at most for a period. */
export interface Limits {
  /** 保底: at least this is paid, also where nothing was sold. */
  readonly floor?: Cents;
  /** 封頂: at most this is paid. */
  readonly cap?: Cents;
}

/** A floor above the cap: no payout can keep both. */
export interface FloorAboveCap {
  readonly code: "floorAboveCap";
  readonly floor: Decimal;
  readonly cap: Decimal;
}

export interface Limited {
  readonly code: "limited";
  /** What is added to reach the floor, 0 or more. */
  readonly raised: Cents;
  /** What is cut off by the cap, 0 or more. */
  readonly cut: Cents;
  readonly paid: Cents;
}

/**
 * Applies 保底 (the greater of commission and floor) and 封頂 (what lies above the cap is cut).
 *
 * @example applyLimits(420000 as Cents, { floor: 500000 as Cents }) // raised 800.00, paid 5,000.00
 */
export function applyLimits(commission: Cents, limits: Limits): Limited | FloorAboveCap {
  const { floor, cap } = limits;
  if (floor !== undefined && cap !== undefined && floor > cap) {
    return { code: "floorAboveCap", floor: centsToDecimal(floor), cap: centsToDecimal(cap) };
  }
  const raised = Math.max(0, (floor ?? 0) - commission);
  const cut = cap === undefined ? 0 : Math.max(0, commission - cap);
  return {
    code: "limited",
    raised: raised as Cents,
    cut: cut as Cents,
    paid: (commission + raised - cut) as Cents,
  };
}
