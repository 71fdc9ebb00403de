import { centsFromNumber, type Cents } from "../../money/cents";
import type { Decimal } from "../../money/decimal";
import { leavesGap, type Band, type Mode } from "./tierTable";

/**
 * Bands in whole numbers: amounts in cents, rates as whole numbers over one power of ten. It computes a payout with
 * a handful of additions and one multiplication, exactly; what would leave the range of exact whole numbers, and every
 * amount that is in no band, is handed back with `NOT_HERE`, for the exact way to pay or to explain.
 */
export interface TierKernel {
  /** The least amount in each band. */
  readonly first: Float64Array;
  /** The greatest amount in each band, `Infinity` where it is open. */
  readonly last: Float64Array;
  readonly lower: Float64Array;
  readonly rate: Float64Array;
  readonly flat: Float64Array;
  /** What the bands below and this one's flat come to in the marginal reading; `Infinity` behind a gap. */
  readonly before: Float64Array;
  /** One cent of commission in the unit of `rate`, `flat` and `before`. */
  readonly scale: number;
}

/** No payout is negative, so this is none. */
export const NOT_HERE = -1;

const MOST_RATE_DECIMALS = 12;

/** @returns `undefined` where a bound or a flat is no whole number of cents or a rate has more than 12 decimals. */
export function compileKernel(bands: readonly Band[]): TierKernel | undefined {
  const decimals = Math.max(...bands.map((band) => band.rate.decimalPlaces()));
  if (decimals > MOST_RATE_DECIMALS) return undefined;
  const scale = 10 ** decimals;
  const kernel = {
    first: new Float64Array(bands.length),
    last: new Float64Array(bands.length),
    lower: new Float64Array(bands.length),
    rate: new Float64Array(bands.length),
    flat: new Float64Array(bands.length),
    before: new Float64Array(bands.length),
    scale,
  };
  for (const [index, band] of bands.entries()) {
    const lower = wholeCents(band.lower);
    const upper = band.upper ? wholeCents(band.upper) : Infinity;
    const flat = wholeCents(band.flat);
    const rate = band.rate.times(scale).toNumber();
    if (lower === undefined || upper === undefined || flat === undefined || !Number.isSafeInteger(rate))
      return undefined;
    kernel.first[index] = band.lowerIncluded ? lower : lower + 1;
    kernel.last[index] = band.upperIncluded ? upper : upper - 1;
    kernel.lower[index] = lower;
    kernel.rate[index] = rate;
    kernel.flat[index] = exactOr(flat * scale);
    kernel.before[index] = exactOr(paidBelow(bands, kernel, index) + kernel.flat[index]!);
  }
  return kernel;
}

function wholeCents(value: Decimal): Cents | undefined {
  return value.decimalPlaces() <= 2 ? centsFromNumber(value.toNumber()) : undefined;
}

/** A whole number beyond the exact range becomes `Infinity`, which no comparison lets through. */
function exactOr(value: number): number {
  return value <= Number.MAX_SAFE_INTEGER ? value : Infinity;
}

function paidBelow(bands: readonly Band[], kernel: TierKernel, index: number): number {
  if (index === 0) return bands[0]!.lower.isZero() ? 0 : Infinity;
  if (leavesGap(bands[index - 1]!, bands[index]!)) return Infinity;
  const width = kernel.lower[index]! - kernel.lower[index - 1]!;
  return kernel.before[index - 1]! + width * kernel.rate[index - 1]!;
}

/**
 * The payout of an amount, rounded to the cent with halves away from zero.
 *
 * @param amount in cents, not negative
 * @returns cents, or `NOT_HERE`
 */
export function payCents(kernel: TierKernel, mode: Mode, amount: number): number {
  if (amount === 0) return 0;
  const { first, scale } = kernel;
  let band = first.length - 1;
  while (band >= 0 && amount < first[band]!) band -= 1;
  if (band < 0 || amount > kernel.last[band]!) return NOT_HERE;
  const scaled =
    mode === "marginal"
      ? kernel.before[band]! + (amount - kernel.lower[band]!) * kernel.rate[band]!
      : kernel.flat[band]! + amount * kernel.rate[band]!;
  const withHalf = scaled + scale / 2;
  if (!(withHalf <= Number.MAX_SAFE_INTEGER)) return NOT_HERE;
  return scale === 1 ? scaled : Math.floor(withHalf / scale);
}
