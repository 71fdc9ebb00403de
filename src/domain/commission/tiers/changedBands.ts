import type { Decimal } from "../../money/decimal";
import { compileTiers, type Tiers } from "./compileTiers";
import type { TableDefect } from "./defects";
import type { Band, TierRow } from "./tierTable";

/** What a band is changed to. */
export interface BandChange {
  readonly from: Decimal;
  readonly rate: Decimal;
  readonly flat: Decimal;
}

/**
 * The bands of a plan with other bounds, rates and flats. A band still ends where the next one begins, and a bound that was
 * included stays so.
 *
 * @param changes one for each band, in their order
 * @returns the first defect, its row the number of the band, where nothing can be paid from the changed bands
 * @example 10% to 10,000 and 20% above, its second band changed to 25% from 12,000: 10% to 12,000 and 25% above
 */
export function changedBands({ bands }: Tiers, changes: readonly BandChange[]): Tiers | TableDefect {
  const rows = bands.map((band, index): TierRow => {
    const change = changes[index]!;
    const upper = changedUpper(bands, changes, index);
    return {
      row: index + 1,
      from: { at: change.from, included: band.lowerIncluded },
      ...(upper && { upTo: { at: upper, included: band.upperIncluded } }),
      rate: change.rate,
      flat: change.flat,
    };
  });
  return compileTiers({ bounds: "both", rows });
}

function changedUpper(
  bands: readonly Band[],
  changes: readonly BandChange[],
  index: number,
): Decimal | undefined {
  const { upper } = bands[index]!;
  const next = bands[index + 1];
  return upper && next && upper.equals(next.lower) ? changes[index + 1]!.from : upper;
}
