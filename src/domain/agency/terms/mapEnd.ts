import { Decimal, ZERO } from "../../money/decimal";

/** The map goes beyond the best month by half. */
export const MAP_BEYOND = "1.5";

/**
 * Up to which monthly sales the cheapest agency is looked for: half above the best month, up to two digits.
 *
 * @example mapEnd([new Decimal(500_000), new Decimal(575_000)]); // 870,000: 862,500 rounded up
 */
export function mapEnd(sales: readonly Decimal[]): Decimal {
  return Decimal.max(ZERO, ...sales)
    .times(MAP_BEYOND)
    .toSignificantDigits(2, Decimal.ROUND_UP);
}
