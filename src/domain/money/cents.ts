import { Decimal, decimalFromNumber } from "./decimal";

/** An amount of money as a whole number of hundredths of the currency unit (分); exact up to ±1e15. */
export type Cents = number & { readonly unit: "cents" };

/** The largest amount that is taken from a single cell, in cents: ten trillion of the currency unit. */
const LARGEST_CENTS = 1e15;

export const NO_CENTS = 0 as Cents;

/**
 * The exact cents of a number that came from a sheet, or `undefined` when it has more than two decimals,
 * is too large or is not finite.
 *
 * @example centsFromNumber(0.30000000000000004) // 30
 * @example centsFromNumber(1.005) // undefined
 */
export function centsFromNumber(value: number): Cents | undefined {
  const direct = Math.round(value * 100);
  if (direct / 100 === value && direct <= LARGEST_CENTS && direct >= -LARGEST_CENTS)
    return (direct + 0) as Cents;
  if (!Number.isFinite(value)) return undefined;
  const seen = Number(value.toPrecision(15));
  const cents = Math.round(seen * 100);
  return cents / 100 === seen && Math.abs(cents) <= LARGEST_CENTS ? ((cents + 0) as Cents) : undefined;
}

/**
 * Rounds to the cent, halves away from zero, working on the decimal digits a person sees.
 *
 * @example roundToCents(1.005) // 101
 * @example roundToCents(-1.005) // -101
 * @returns `undefined` when the amount is not finite or beyond ±1e15 cents.
 */
export function roundToCents(value: number | Decimal): Cents | undefined {
  if (typeof value === "number") {
    const exact = centsFromNumber(value);
    if (exact !== undefined) return exact;
    if (!Number.isFinite(value)) return undefined;
  }
  const amount = typeof value === "number" ? decimalFromNumber(value) : value;
  if (!amount.isFinite()) return undefined;
  const cents = amount.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  return Math.abs(cents) <= LARGEST_CENTS ? ((cents + 0) as Cents) : undefined;
}

/** The amount in currency units, as the double nearest to it: what a cell shows. */
export function centsToNumber(cents: Cents): number {
  return cents / 100;
}

export function centsToDecimal(cents: Cents): Decimal {
  return new Decimal(cents).dividedBy(100);
}

/**
 * The amount as an exact decimal text, always with two decimals.
 *
 * @example centsToText(-5 as Cents) // "-0.05"
 */
export function centsToText(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Adds amounts exactly.
 *
 * @throws RangeError when the sum leaves the range in which whole numbers are exact (±90,071,992,547,409.91).
 */
export function addCents(a: Cents, b: Cents): Cents {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError("The sum is too large to be exact to the cent");
  return sum as Cents;
}
