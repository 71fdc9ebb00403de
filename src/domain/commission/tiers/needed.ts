import { Decimal, ZERO } from "../../money/decimal";
import type { Tiers } from "./compileTiers";
import { firstGapUpTo } from "./outside";
import { bandParts, sumOfParts } from "./payout";
import type { Band, Mode } from "./tierTable";

/** No amount pays that much. */
export interface NeverPaid {
  readonly code: "neverPaid";
  readonly payout: Decimal;
  /** The most the table pays. */
  readonly most: Decimal;
}

export interface Needed {
  readonly code: "needed";
  /** In currency units, a whole number of hundredths. */
  readonly amount: Decimal;
}

const CENT = new Decimal("0.01");

/**
 * The least amount, in hundredths, whose commission before rounding is at least the payout.
 *
 * @example 15% to 2,000 and 16% above: 460 needs 3,000
 */
export function needed(tiers: Tiers, mode: Mode, payout: Decimal): Needed | NeverPaid {
  if (!payout.isPositive() || payout.isZero()) return { code: "needed", amount: ZERO };
  let most = ZERO;
  for (const [index, band] of tiers.bands.entries()) {
    if (mode === "marginal" && firstGapUpTo(tiers.bands, index)) break;
    const candidate = leastIn(tiers, mode, band, payout);
    if (candidate) return { code: "needed", amount: candidate };
    const top = commissionOn(tiers, mode, highestIn(band) ?? lowestIn(band));
    if (top) most = Decimal.max(most, top);
  }
  return { code: "neverPaid", payout, most };
}

/** The commission on an amount, unrounded. */
function commissionOn(tiers: Tiers, mode: Mode, amount: Decimal): Decimal | undefined {
  const found = bandParts(tiers, mode, amount);
  return found.code === "parts" ? sumOfParts(found.parts) : undefined;
}

/** Inside a band the commission rises in a straight line, so one division finds the amount. */
function leastIn(tiers: Tiers, mode: Mode, band: Band, payout: Decimal): Decimal | undefined {
  const start = lowestIn(band);
  const atStart = commissionOn(tiers, mode, start);
  if (atStart === undefined) return undefined;
  if (atStart.greaterThanOrEqualTo(payout)) return start;
  if (band.rate.isZero()) return undefined;
  const more = payout.minus(atStart).dividedBy(band.rate).toDecimalPlaces(2, Decimal.ROUND_UP);
  const amount = start.plus(more);
  const top = highestIn(band);
  return !band.upper || (top && amount.lessThanOrEqualTo(top)) ? amount : undefined;
}

/** The least amount in hundredths that is in a band; 0 is left out, since it never earns anything. */
function lowestIn(band: Band): Decimal {
  const up = band.lower.toDecimalPlaces(2, Decimal.ROUND_UP);
  const isHeld = !up.isZero() && (band.lowerIncluded || up.greaterThan(band.lower));
  return isHeld ? up : up.plus(CENT);
}

/** The greatest amount in hundredths that is in a band, `undefined` where it is open. */
function highestIn(band: Band): Decimal | undefined {
  if (!band.upper) return undefined;
  const down = band.upper.toDecimalPlaces(2, Decimal.ROUND_DOWN);
  return band.upperIncluded || down.lessThan(band.upper) ? down : down.minus(CENT);
}
