import type { Cents } from "./cents";
import { Decimal } from "./decimal";

/** An exact rate as a fraction of whole numbers; the denominator is a power of ten. 0.6% is 6 / 1000. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

const MOST_RATE_DECIMALS = 12;

/**
 * A rate compiled for `applyRate`, or `undefined` when it has more than 12 decimals or 15 digits.
 *
 * @param rate 0.05 for 5%
 * @example rateOf(new Decimal("0.006")) // { numerator: 6, denominator: 1000 }
 */
export function rateOf(rate: Decimal): Rate | undefined {
  if (!rate.isFinite() || rate.decimalPlaces() > MOST_RATE_DECIMALS) return undefined;
  const denominator = 10 ** rate.decimalPlaces();
  const numerator = rate.times(denominator).toNumber();
  return Math.abs(numerator) <= 1e15 ? { numerator: numerator + 0, denominator } : undefined;
}

/**
 * Rate × amount, rounded to the cent with halves away from zero, in whole numbers throughout.
 *
 * @example applyRate(1050 as Cents, { numerator: 1, denominator: 20 }) // 53: 5% of 10.50 is 0.525
 * @returns `undefined` when the result is too large to be exact.
 */
export function applyRate(amount: Cents, rate: Rate): Cents | undefined {
  const product = amount * rate.numerator;
  const magnitude = Math.abs(product) + rate.denominator / 2;
  if (magnitude >= Number.MAX_SAFE_INTEGER) return applyLargeRate(amount, rate);
  const cents = rate.denominator === 1 ? Math.abs(product) : Math.floor(magnitude / rate.denominator);
  return (product < 0 ? 0 - cents : cents) as Cents;
}

/** The product has up to 31 digits, which a Decimal of 40 holds exactly. */
function applyLargeRate(amount: Cents, rate: Rate): Cents | undefined {
  const exact = new Decimal(amount).times(rate.numerator).dividedBy(rate.denominator);
  const cents = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  return Number.isSafeInteger(cents) ? ((cents + 0) as Cents) : undefined;
}
