import { centsToDecimal, roundToCents, type Cents } from "../money/cents";
import type { Decimal } from "../money/decimal";
import type { Tiers } from "./compileTiers";
import { whyOutside, type OutsideTiers } from "./outside";
import { bandHolds } from "./tierTable";

export interface Factor {
  readonly code: "factor";
  readonly factor: Decimal;
}

/**
 * The factor that a KPI score earns, from a table of scores and factors: the rate of the band in which it lies.
 *
 * @example from 60 points 0.8, from 80 points 1, from 95 points 1.1: 85 points earn 1
 */
export function kpiFactor(table: Tiers, score: Decimal): Factor | OutsideTiers {
  const band = table.bands.find((each) => bandHolds(each, score));
  return band ? { code: "factor", factor: band.rate } : whyOutside(table.bands, score);
}

/**
 * A commission times a KPI factor, rounded to the cent.
 *
 * @example applyKpiFactor(100005 as Cents, new Decimal("0.9")) // 90005: 900.045 is rounded up
 * @returns `undefined` where the result is too large to be exact
 */
export function applyKpiFactor(commission: Cents, factor: Decimal): Cents | undefined {
  return roundToCents(centsToDecimal(commission).times(factor));
}
