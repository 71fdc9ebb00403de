/**
 * A number to be shown by a number format. 1.005 is a little less than itself in binary, and would be shown as 1.00 with two decimals
 * where Excel, which goes by fifteen digits, shows 1.01.
 *
 * @example numfmt.format("0.00", shownNumber(1.005)) // "1.01"
 */
export function shownNumber(value: number): number {
  return Number.isInteger(value) ? value : value + value * Number.EPSILON;
}
