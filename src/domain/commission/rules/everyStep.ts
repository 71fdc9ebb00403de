import type { Decimal } from "../../money/decimal";
import { ZERO } from "../../money/decimal";
import type { Tiers } from "../tiers/compileTiers";
import type { BandPart } from "../tiers/marginal";

/** A bonus for every full step of an amount, on top of what its bands pay. */
export interface EveryStep {
  /** In currency units or pieces, above 0. */
  readonly per: Decimal;
  readonly bonus: Decimal;
}

/** Tiers that pay a bonus for every full step as well. */
export function withSteps({ bands, slits }: Tiers, steps: EveryStep): Tiers {
  return { code: "tiers", bands, ...(slits && { slits }), steps };
}

/**
 * What the full steps of an amount give; the last one that is not full gives nothing.
 *
 * @example stepsPart(235000, { per: 100000, bonus: 500 }) // 2 times 500
 */
export function stepsPart(amount: Decimal, { per, bonus }: EveryStep): BandPart {
  const times = amount.greaterThan(0) ? amount.dividedToIntegerBy(per) : ZERO;
  const flat = times.times(bonus);
  const band = { lower: per, lowerIncluded: true, upperIncluded: false, rate: ZERO, flat };
  return { band, amount: ZERO, flat, commission: flat, times };
}
