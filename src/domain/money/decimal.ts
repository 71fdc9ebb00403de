import { Decimal as Base } from "decimal.js";

/**
 * The exact number type for rates, quantities and the edges of a money rule.
 * 40 significant digits; ties are rounded away from zero (四捨五入).
 */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
});
export type Decimal = Base;

export const ZERO = new Decimal(0);

/**
 * The decimal a person sees for a double that came from a sheet: its shortest text of at most 15 significant digits.
 *
 * @example decimalFromNumber(0.1 + 0.2).toString() // "0.3"
 * @throws RangeError when the number is not finite.
 */
export function decimalFromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  return new Decimal(Number(value.toPrecision(15)));
}
