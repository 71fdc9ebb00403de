import { centsToDecimal, roundToCents, type Cents } from "../../money/cents";
import { Decimal } from "../../money/decimal";
import { splitAmount, type SplitProblem } from "./split";

/** How a team's pool is shared: 平分, 按出勤, 按績效分. */
export type PoolRule = "equal" | "attendance" | "score";

export interface PoolMember {
  readonly person: string;
  /** Days or hours, in one unit for the whole team. */
  readonly attendance: Decimal;
  readonly score: Decimal;
}

export interface PoolShares {
  readonly code: "shares";
  /** In the order of the members; they add up to the pool. */
  readonly shares: readonly Cents[];
}

/**
 * Shares a team's pool among its members by largest remainder. Equally means among those who were there at all: whoever
 * has no attendance has no share.
 *
 * @example 7,500 among four, equally: 1,875 each
 */
export function sharePool(
  pool: Cents,
  members: readonly PoolMember[],
  rule: PoolRule,
): PoolShares | SplitProblem {
  const split = splitAmount(
    centsToDecimal(pool),
    members.map((member) => poolWeight(rule, member)),
  );
  if (split.code !== "split") return split;
  return { code: "shares", shares: split.parts.map((part) => roundToCents(part)!) };
}

/** The weight with which a member shares in the pool. */
export function poolWeight(rule: PoolRule, { attendance, score }: PoolMember): Decimal {
  if (rule === "equal") return new Decimal(attendance.isZero() ? 0 : 1);
  return rule === "attendance" ? attendance : score;
}
