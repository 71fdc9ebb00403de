import type { Mode } from "../../commission/tiers/tierTable";
import { Decimal, ZERO } from "../../money/decimal";

/** From an amount on: a rate, and an amount that is paid once the band is reached. */
export interface PlanBand {
  readonly from: Decimal;
  readonly rate: Decimal;
  readonly flat: Decimal;
}

const ONE = new Decimal(1);
const BOUND_DECIMALS = 6;

/**
 * What bands pay on an amount, unrounded. `marginal`: each band's rate on the part of the amount inside it, and every flat that
 * was reached; `whole`: rate and flat of the band reached, on the whole amount. It adds up the steps from band to band, as the
 * plan's formulas do.
 *
 * @param bands in ascending order
 * @param scale what the bounds are multiplied with: a target, where they are shares of it
 * @example 1% from 0 and 2% from 100,000, at 150,000: 2,000 marginal, 3,000 whole
 */
export function payByBands(bands: readonly PlanBand[], mode: Mode, amount: Decimal, scale = ONE): Decimal {
  let [paid, rate, flat] = [ZERO, ZERO, ZERO];
  for (const band of bands) {
    const from = band.from.times(scale).toDecimalPlaces(BOUND_DECIMALS);
    const [step, flatStep] = [band.rate.minus(rate), band.flat.minus(flat)];
    [rate, flat] = [band.rate, band.flat];
    if (amount.lessThan(from)) continue;
    paid = paid.plus(
      mode === "whole" ? amount.times(step).plus(flatStep) : amount.minus(from).times(step).plus(band.flat),
    );
  }
  return paid;
}

/** Whether each band starts above the one before it, as adding up their steps needs. */
export function bandsAscend(bands: readonly PlanBand[]): boolean {
  return bands.every((band, at) => at === 0 || band.from.greaterThan(bands[at - 1]!.from));
}
