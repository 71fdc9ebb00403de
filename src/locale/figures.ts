import type { Decimal } from "../domain/money/decimal";

/**
 * An exact number as a sentence shows it, with thousands separators and all of its decimals.
 *
 * @example figure(new Decimal("1234567.5")) // "1,234,567.5"
 */
export function figure(value: Decimal): string {
  const [whole = "", decimals] = value.toFixed().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
