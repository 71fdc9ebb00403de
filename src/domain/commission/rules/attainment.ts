import { roundToCents } from "../../money/cents";
import type { Decimal } from "../../money/decimal";
import { ZERO } from "../../money/decimal";
import type { Slit, Tiers } from "../tiers/compileTiers";
import type { OutsideTiers } from "../tiers/outside";
import { bandParts, type Commission, type Payout, type TooLarge } from "../tiers/payout";
import type { Band, Mode } from "../tiers/tierTable";

/** Completion is measured against a target above 0. */
export interface NoTarget {
  readonly code: "noTarget";
  readonly target: Decimal;
}

/**
 * What completion of a target pays: the bands are shares of the target (0.8 or "80%"), their rates apply to `base`, and
 * their flats (a base pay that steps with completion, say) are added as they stand. Zero completion pays zero.
 *
 * - `whole`: the rate of the band reached × base + that band's flat.
 * - `marginal`: each band's rate on the part of the base that was earned inside it + the flats of the bands entered.
 *
 * @param bands bounds as shares of the target
 * @param base what the rates apply to; `actual` where it is left out
 * @param baseOf the achievement that the base stands for; `target` for a bonus that 100% pays
 * @example a bonus of 100,000, × 1 to 100% and × 1.5 above: 130% pays 100,000 + 45,000 where it stands for the target
 * @example from 80%: 1.2% and 500 flat. 80,000 of 100,000, whole: 960 + 500 = 1,460
 */
export function attainmentPay(
  bands: Tiers,
  mode: Mode,
  actual: Decimal,
  target: Decimal,
  base: Decimal = actual,
  baseOf: Decimal = actual,
): Payout | OutsideTiers | TooLarge | NoTarget {
  const found = attainmentCommission(bands, mode, actual, target, base, baseOf);
  if (found.code !== "commission") return found;
  const cents = roundToCents(found.amount);
  return cents === undefined ? { code: "tooLarge", amount: base } : { code: "payout", cents };
}

/** What completion pays before anything rounds it: see `attainmentPay`. */
export function attainmentCommission(
  bands: Tiers,
  mode: Mode,
  actual: Decimal,
  target: Decimal,
  base: Decimal = actual,
  baseOf: Decimal = actual,
): Commission | OutsideTiers | NoTarget {
  if (!target.greaterThan(0)) return { code: "noTarget", target };
  if (actual.isZero()) return { code: "commission", amount: ZERO };
  // Bounds × target are exact, actual ÷ target need not be: 1 of 3 is no decimal.
  const found = bandParts(
    {
      code: "tiers",
      bands: bands.bands.map((band) => inAmounts(band, target)),
      ...(bands.slits && { slits: bands.slits.map((slit) => slitInAmounts(slit, target)) }),
    },
    mode,
    actual,
  );
  if (found.code !== "parts") return found;
  const byRate = found.parts.reduce((sum, part) => sum.plus(part.amount.times(part.band.rate)), ZERO);
  const flats = found.parts.reduce((sum, part) => sum.plus(part.flat), ZERO);
  return { code: "commission", amount: byRate.times(base).dividedBy(baseOf).plus(flats) };
}

function slitInAmounts({ row, above, below }: Slit, target: Decimal): Slit {
  return { row, above: above.times(target), below: below.times(target) };
}

function inAmounts(band: Band, target: Decimal): Band {
  const lower = band.lower.times(target);
  return { ...band, lower, ...(band.upper && { upper: band.upper.times(target) }) };
}
