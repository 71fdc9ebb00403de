import type { Cents } from "../../money/cents";
import type { Decimal } from "../../money/decimal";
import type { Tiers } from "./compileTiers";
import { applyLimits, type FloorAboveCap, type Limits } from "../rules/limits";
import type { OutsideTiers } from "./outside";
import { bandParts, type TooLarge } from "./payout";
import { roundToFoot } from "../rules/roundToFoot";
import type { Band, Mode } from "./tierTable";

/** One line of a payout's explanation: a band with what it contributes. */
export interface BandStep {
  readonly band: Band;
  /** The part of the amount that is paid at the band's rate. */
  readonly amount: Decimal;
  readonly flat: Decimal;
  /** In cents that add up to the commission. */
  readonly commission: Cents;
}

/** A payout with every figure that leads to it. */
export interface Steps {
  readonly code: "steps";
  readonly amount: Decimal;
  /** One a band, bands that were not reached included. */
  readonly bands: readonly BandStep[];
  /** The sum of the bands, before floor and cap. */
  readonly commission: Cents;
  readonly raised: Cents;
  readonly cut: Cents;
  readonly paid: Cents;
}

/**
 * The payout of an amount band by band. The commissions of the bands are rounded so that they add up to the rounded
 * commission: the figure that `payout` gives.
 */
export function steps(
  tiers: Tiers,
  mode: Mode,
  amount: Decimal,
  limits: Limits = {},
): Steps | OutsideTiers | TooLarge | FloorAboveCap {
  const found = bandParts(tiers, mode, amount);
  if (found.code !== "parts") return found;
  const rounded = roundToFoot(found.parts.map((part) => part.commission));
  if (!rounded) return { code: "tooLarge", amount };
  const limited = applyLimits(rounded.total, limits);
  if (limited.code !== "limited") return limited;
  const { raised, cut, paid } = limited;
  const bands = found.parts.map((part, index) => ({
    band: part.band,
    amount: part.amount,
    flat: part.flat,
    commission: rounded.cents[index]!,
  }));
  return { code: "steps", amount, bands, commission: rounded.total, raised, cut, paid };
}
