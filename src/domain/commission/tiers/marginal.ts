import type { Decimal } from "../../money/decimal";
import { ZERO } from "../../money/decimal";
import type { Tiers } from "./compileTiers";
import { bandReached, firstGapUpTo, type OutsideTiers } from "./outside";
import { reaches, type Band } from "./tierTable";

/** What one band contributes to a payout, unrounded. */
export interface BandPart {
  readonly band: Band;
  /** The part of the amount that is paid at this band's rate. */
  readonly amount: Decimal;
  /** The flat that is earned in this band, 0 where it is not. */
  readonly flat: Decimal;
  readonly commission: Decimal;
  /** How often the flat of a step is in this part, where it stands for the full steps of the amount. */
  readonly times?: Decimal;
}

export interface Parts {
  readonly code: "parts";
  /** One part a band, bands that were not reached included. */
  readonly parts: readonly BandPart[];
}

/**
 * The marginal reading (分段加總, 超額累進): each band's rate on the part of the amount inside it, and the flat of every
 * band entered. Zero earns nothing, no flat either.
 *
 * @example 10% to 100,000 and 15% above, at 150,000: 10,000 + 7,500 = 17,500
 */
export function marginalParts(tiers: Tiers, amount: Decimal): Parts | OutsideTiers {
  const { bands } = tiers;
  if (amount.isZero()) return { code: "parts", parts: bands.map(nothing) };
  const reached = bandReached(tiers, amount);
  if (typeof reached !== "number") return reached;
  const gap = firstGapUpTo(bands, reached);
  if (gap) return { code: "passesGap", amount, ...gap };
  return {
    code: "parts",
    parts: bands.map((band) => (reaches(band, amount) ? partOf(band, amount) : nothing(band))),
  };
}

function partOf(band: Band, amount: Decimal): BandPart {
  const top = band.upper && amount.greaterThan(band.upper) ? band.upper : amount;
  const inside = top.minus(band.lower);
  return { band, amount: inside, flat: band.flat, commission: inside.times(band.rate).plus(band.flat) };
}

/** A band that contributes nothing. */
export function nothing(band: Band): BandPart {
  return { band, amount: ZERO, flat: ZERO, commission: ZERO };
}
