import { centsFromNumber, roundToCents, type Cents } from "../../money/cents";
import type { Decimal } from "../../money/decimal";
import { decimalFromNumber, ZERO } from "../../money/decimal";
import { stepsPart } from "../rules/everyStep";
import type { Tiers } from "./compileTiers";
import { NOT_HERE, payCents } from "./kernel";
import { marginalParts, type BandPart, type Parts } from "./marginal";
import type { OutsideTiers } from "./outside";
import type { Mode } from "./tierTable";
import { wholeParts } from "./whole";

/** An amount that is too large to be paid to the cent. */
export interface TooLarge {
  readonly code: "tooLarge";
  readonly amount: Decimal;
}

export interface Payout {
  readonly code: "payout";
  readonly cents: Cents;
}

/** Unrounded, in currency units. */
export interface Commission {
  readonly code: "commission";
  readonly amount: Decimal;
}

/** What each band contributes in the reading asked for, and behind them what the full steps do. */
export function bandParts(tiers: Tiers, mode: Mode, amount: Decimal): Parts | OutsideTiers {
  const found = mode === "marginal" ? marginalParts(tiers, amount) : wholeParts(tiers, amount);
  if (!tiers.steps || found.code !== "parts") return found;
  return { ...found, parts: [...found.parts, stepsPart(amount, tiers.steps)] };
}

/** The sum of the parts, unrounded. */
export function sumOfParts(parts: readonly BandPart[]): Decimal {
  return parts.reduce((sum, part) => sum.plus(part.commission), ZERO);
}

/**
 * The commission on an amount, rounded once, at the end, to the cent with halves away from zero.
 *
 * @param amount in currency units (or pieces), as a sheet holds it or exact; negative amounts are refused
 * @example payout(tiers, "marginal", 150000) // 10% to 100,000 and 15% above: 1,750,000 cents
 */
export function payout(tiers: Tiers, mode: Mode, amount: number | Decimal): Payout | OutsideTiers | TooLarge {
  if (tiers.kernel && typeof amount === "number" && amount >= 0) {
    const cents = centsFromNumber(amount);
    const paid = cents === undefined ? NOT_HERE : payCents(tiers.kernel, mode, cents);
    if (paid !== NOT_HERE) return { code: "payout", cents: paid as Cents };
  }
  return exactPayout(tiers, mode, typeof amount === "number" ? decimalFromNumber(amount) : amount);
}

function exactPayout(tiers: Tiers, mode: Mode, amount: Decimal): Payout | OutsideTiers | TooLarge {
  const found = commissionOn(tiers, mode, amount);
  if (found.code !== "commission") return found;
  const cents = roundToCents(found.amount);
  return cents === undefined ? { code: "tooLarge", amount } : { code: "payout", cents };
}

/** The commission on an amount as it is before anything rounds it. */
export function commissionOn(tiers: Tiers, mode: Mode, amount: Decimal): Commission | OutsideTiers {
  const found = bandParts(tiers, mode, amount);
  return found.code === "parts" ? { code: "commission", amount: sumOfParts(found.parts) } : found;
}
