import type { Decimal } from "../../money/decimal";
import type { Tiers } from "./compileTiers";
import { nothing, type Parts } from "./marginal";
import { bandReached, type OutsideTiers } from "./outside";

/**
 * The whole reading (累計落點, 全額累進): the rate of the band reached on the whole amount, and that band's flat alone.
 * Zero earns nothing, no flat either.
 *
 * @example 10% to 100,000 and 15% above, at 150,000: 22,500
 */
export function wholeParts(tiers: Tiers, amount: Decimal): Parts | OutsideTiers {
  const { bands } = tiers;
  if (amount.isZero()) return { code: "parts", parts: bands.map(nothing) };
  const reached = bandReached(tiers, amount);
  if (typeof reached !== "number") return reached;
  return {
    code: "parts",
    parts: bands.map((band, index) =>
      index === reached
        ? { band, amount, flat: band.flat, commission: amount.times(band.rate).plus(band.flat) }
        : nothing(band),
    ),
  };
}
