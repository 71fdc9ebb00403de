import type { Decimal } from "../../money/decimal";
import type { Tiers } from "./compileTiers";
import { bandHolds, leavesGap, reaches, type Band } from "./tierTable";

/** Why a table says nothing of an amount. */
export type OutsideTiers =
  | { readonly code: "negativeAmount"; readonly amount: Decimal }
  /** An amount is looked up among shares of a target, of which it is none. */
  | { readonly code: "notAShare"; readonly amount: Decimal }
  /** Beyond the end of a last band that is not open. */
  | { readonly code: "beyondLast"; readonly amount: Decimal; readonly upTo: Decimal; readonly row: number }
  /** Between two bands, or below the first one of a table whose rows say where they start and end. */
  | { readonly code: "inGap"; readonly amount: Decimal; readonly above: Decimal; readonly below: Decimal }
  /** In a band, but a part of the amount lies in a gap below it, for which the marginal reading has no rate. */
  | {
      readonly code: "passesGap";
      readonly amount: Decimal;
      readonly above: Decimal;
      readonly below: Decimal;
    };

/** A new shop may sell several times its target; what is more than this is an amount, given in place of a share. */
const HIGHEST_SHARE = 20;

/** The place of the band that holds an amount, from 0; or why none does. */
export function bandReached(tiers: Tiers, amount: Decimal): number | OutsideTiers {
  if (tiers.ofShares && isNoShare(tiers.bands, amount)) return { code: "notAShare", amount };
  const slit = inSlit(tiers, amount);
  if (slit) return slit;
  const reached = tiers.bands.findIndex((band) => bandHolds(band, amount));
  return reached === -1 || amount.isNegative() ? whyOutside(tiers.bands, amount) : reached;
}

function isNoShare(bands: readonly Band[], amount: Decimal): boolean {
  return amount.greaterThan(HIGHEST_SHARE) && bands.every((band) => amount.greaterThan(band.lower));
}

/** Why an amount is between two bands that have a bound in common; `undefined` where it is not. */
function inSlit({ slits }: Tiers, amount: Decimal): OutsideTiers | undefined {
  const slit = slits?.find(({ above, below }) => amount.greaterThan(above) && amount.lessThan(below));
  return slit && { code: "inGap", amount, above: slit.above, below: slit.below };
}

/** Why an amount that no band holds is outside. */
function whyOutside(bands: readonly Band[], amount: Decimal): OutsideTiers {
  if (amount.isNegative()) return { code: "negativeAmount", amount };
  const next = bands.findIndex((band) => !reaches(band, amount));
  if (next === -1) {
    const last = bands[bands.length - 1]!;
    return { code: "beyondLast", amount, upTo: last.upper!, row: last.row! };
  }
  return { code: "inGap", amount, ...gapBelow(bands, next) };
}

/** The first gap at or below a band, or `undefined` where the bands reach down to 0 without one. */
export function firstGapUpTo(
  bands: readonly Band[],
  index: number,
): { above: Decimal; below: Decimal } | undefined {
  for (let at = 0; at <= index; at += 1) {
    const band = bands[at]!;
    const isGap = at === 0 ? !band.lower.isZero() : leavesGap(bands[at - 1]!, band);
    if (isGap) return gapBelow(bands, at);
  }
  return undefined;
}

/** The stretch without a rate between a band and the one before it, or 0. */
function gapBelow(bands: readonly Band[], index: number): { above: Decimal; below: Decimal } {
  const below = bands[index]!.lower;
  return { above: bands[index - 1]?.upper ?? below.minus(below), below };
}
