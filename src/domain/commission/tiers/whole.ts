import type { Decimal } from "../../money/decimal";
import type { Tiers } from "./compileTiers";
import { nothing, type Parts } from "./marginal";
import { inSlit, whyOutside, type OutsideTiers } from "./outside";
import { bandHolds } from "./tierTable";

/**
 * The whole reading (累計落點, 全額累進): the rate of the band reached on the whole amount, and that band's flat alone.
 * Zero earns nothing, no flat either.
 *
 * @example 10% to 100,000 and 15% above, at 150,000: 22,500
 */
export function wholeParts(tiers: Tiers, amount: Decimal): Parts | OutsideTiers {
  const { bands } = tiers;
  if (amount.isZero()) return { code: "parts", parts: bands.map(nothing) };
  const slit = inSlit(tiers, amount);
  if (slit) return slit;
  const reached = bands.findIndex((band) => bandHolds(band, amount));
  if (reached === -1 || amount.isNegative()) return whyOutside(bands, amount);
  return {
    code: "parts",
    parts: bands.map((band, index) =>
      index === reached
        ? { band, amount, flat: band.flat, commission: amount.times(band.rate).plus(band.flat) }
        : nothing(band),
    ),
  };
}
