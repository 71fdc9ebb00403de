import { centsToDecimal, NO_CENTS, type Cents } from "../../money/cents";
import { ZERO, type Decimal } from "../../money/decimal";
import type { Tiers } from "../tiers/compileTiers";
import { centsAdded } from "./centsAdded";
import { countedAmount, type Start } from "./countedAmount";
import type { FloorAboveCap, Limits } from "./limits";
import type { OutsideTiers } from "../tiers/outside";
import { commissionOn, type Commission, type TooLarge } from "../tiers/payout";
import type { NoTarget } from "./attainment";
import type { Mode } from "../tiers/tierTable";

/** When a plan forgets what was sold and paid before: with every quarter, half-year or year of the calendar. */
export type Restart = "quarter" | "half" | "year";

/** The terms of a plan that decide what one period earns. */
export interface PlanTerms extends Limits {
  readonly tiers: Tiers;
  readonly mode: Mode;
  /** Whether the tiers count each period by itself or everything since the plan began, or began anew. */
  readonly measure: "period" | "cumulative";
  readonly restarts?: Restart;
  readonly start?: Start;
  /** The most that is paid in all periods together, or until the plan starts anew. */
  readonly cumulativeCap?: Cents;
}

/** What one person did in a period, and what happened before. */
export interface PeriodFacts {
  /** This period's amount on the plan's basis; under a cumulative measure refunds may make it negative. */
  readonly amount: Decimal;
  /** The amount since the plan began, up to the period before. */
  readonly amountBefore?: Decimal;
  /** The KPI factor, 1 where it is left out. */
  readonly factor?: Decimal;
  /** What the factor makes of the commission, where that is rounded together with the shares of others. */
  readonly factored?: Cents;
  /** Under a cumulative measure: what KPI factors have added in the periods before, unrounded. */
  readonly byFactorBefore?: Decimal;
  /** Commission of earlier periods that is given back now (see `clawback`). */
  readonly clawback?: Cents;
  /** What was paid in all periods before, and what the cumulative cap cut of them. */
  readonly paidBefore?: Cents;
  readonly cutBefore?: Cents;
  /** What this period gives already, under a plan that ended in it: the floor is there for both together. */
  readonly dueEarlier?: Cents;
}

/** A period's commission, line by line: each line is what it adds (or, for cuts and clawback, takes away). */
export interface PeriodCommission {
  readonly code: "period";
  /** The part of the amount that counts under threshold or cliff. */
  readonly counted: Decimal;
  readonly byTiers: Cents;
  /** What the KPI factor adds, negative where it takes away. */
  readonly byFactor: Cents;
  /** Cut by the cap of the period. */
  readonly cut: Cents;
  readonly clawback: Cents;
  /** Added to reach the floor. */
  readonly raised: Cents;
  /** Cut by the cumulative cap; negative where a refund takes from what was cut before, and not from the person. */
  readonly cumulativeCut: Cents;
  /** byTiers + byFactor − cut − clawback + raised − cumulativeCut. */
  readonly due: Cents;
}

/** What the tiers give for a period. */
export interface Earned {
  readonly counted: Decimal;
  /** Unrounded: what a KPI factor multiplies. */
  readonly earned: Decimal;
  /** Unrounded: what everything before it has earned, KPI factors included; nothing where each period stands by itself. */
  readonly earnedBefore: Decimal;
  /** What it adds as it is shown. */
  readonly cents: Cents;
}

/**
 * What a period earns, in the order in which a plan is read: what counts of the amount, tiers, KPI factor, cap of the
 * period, clawback of earlier periods, floor, cumulative cap. The cap bounds what the period itself earned, so a clawback
 * comes after it; the floor is the least that is paid, so it comes after the clawback.
 *
 * @example 10% on 60,000 with a cap of 5,000 and a clawback of 700: 6,000 − 1,000 − 700 = 4,300
 */
export function periodCommission(
  terms: PlanTerms,
  facts: PeriodFacts,
): PeriodCommission | OutsideTiers | TooLarge | FloorAboveCap {
  const earned = earnedByTiers(terms, facts, (counted) => commissionOn(terms.tiers, terms.mode, counted));
  return "code" in earned ? earned : applyTerms(terms, facts, earned);
}

/**
 * What the terms beside the tiers make of a commission: factor, cap, clawback, floor, cumulative cap. The factor multiplies it
 * unrounded, and the cents are those of the product.
 *
 * @example 1,000.05 times 0.9 is 900.045 and pays 900.05; 1,000.046 times 0.9 is 900.0414 and pays 900.04
 */
export function applyTerms(
  terms: PlanTerms,
  facts: PeriodFacts,
  { counted, earned, earnedBefore, cents }: Earned,
): PeriodCommission | TooLarge | FloorAboveCap {
  const { floor, cap, cumulativeCap } = terms;
  if (floor !== undefined && cap !== undefined && floor > cap) {
    return { code: "floorAboveCap", floor: centsToDecimal(floor), cap: centsToDecimal(cap) };
  }
  const factored =
    facts.factored ?? (facts.factor ? centsAdded(earned.times(facts.factor), earnedBefore) : cents);
  if (factored === undefined) return { code: "tooLarge", amount: facts.amount };
  const cut = Math.max(0, factored - (cap ?? factored));
  const clawback = facts.clawback ?? NO_CENTS;
  const net = factored - cut - clawback;
  // Without a floor a clawback may leave less than nothing, which is then owed.
  const raised = floor === undefined ? 0 : Math.max(0, floor - net - (facts.dueEarlier ?? 0));
  const cutBefore = facts.cutBefore ?? NO_CENTS;
  const uncutBefore = (facts.paidBefore ?? NO_CENTS) + cutBefore;
  const beyond = Math.max(0, uncutBefore + net + raised - (cumulativeCap ?? Infinity));
  const cumulativeCut = cumulativeCap === undefined ? 0 : beyond - cutBefore;
  return {
    code: "period",
    counted,
    byTiers: cents,
    byFactor: (factored - cents) as Cents,
    cut: cut as Cents,
    clawback,
    raised: raised as Cents,
    cumulativeCut: cumulativeCut as Cents,
    due: (net + raised - cumulativeCut) as Cents,
  };
}

/**
 * What the tiers give: under a cumulative measure the commission on everything so far less the commission on what came before.
 *
 * @param commissionOn the commission on an amount that counts, unrounded
 */
export function earnedByTiers<Problem extends OutsideTiers | TooLarge | NoTarget>(
  { measure, start }: Pick<PlanTerms, "measure" | "start">,
  { amount, amountBefore, byFactorBefore = ZERO }: PeriodFacts,
  commissionOn: (counted: Decimal) => Commission | Problem,
): Earned | Problem | TooLarge {
  const isCumulative = measure === "cumulative";
  const before = (isCumulative && amountBefore) || ZERO;
  const countedBefore = countedAmount(before, start);
  const countedNow = countedAmount(before.plus(amount), start);
  const then = commissionOn(countedBefore);
  if (then.code !== "commission") return then;
  const now = commissionOn(countedNow);
  if (now.code !== "commission") return now;
  const earned = now.amount.minus(then.amount);
  const earnedBefore = then.amount.plus(isCumulative ? byFactorBefore : ZERO);
  const cents = centsAdded(earned, earnedBefore);
  if (cents === undefined) return { code: "tooLarge", amount: countedNow };
  return { counted: countedNow.minus(countedBefore), earned, earnedBefore, cents };
}
