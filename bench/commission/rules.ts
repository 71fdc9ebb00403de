import { Decimal } from "decimal.js";
import { seeded } from "../seeded";

/** From, rate, flat of five bands, the marginal reading. */
export const TABLE: readonly (readonly [number, number, number])[] = [
  [0, 0.03, 0],
  [50_000, 0.05, 200],
  [100_000, 0.08, 500],
  [300_000, 0.1, 1000],
  [800_000, 0.125, 3000],
];

/** Sales of a month in whole cents, up to a million. */
export function monthlySales(people: number): Float64Array {
  const random = seeded(5);
  return Float64Array.from({ length: people }, () => Math.round(random() * 1e8) / 100);
}

/** The marginal reading on plain floats, rounded as is usual: wrong by a cent now and then. */
export function floatCommission(table: readonly (readonly number[])[], amount: number): number {
  let paid = 0;
  for (let band = 0; band < table.length; band += 1) {
    const row = table[band]!;
    const from = row[0]!;
    if (amount < from) break;
    const next = band + 1 < table.length ? table[band + 1]![0]! : Infinity;
    paid += (Math.min(amount, next) - from) * row[1]! + row[2]!;
  }
  return Math.round(paid * 100) / 100;
}

const ZERO = new Decimal(0);

/** The marginal reading on exact decimals. */
export function decimalCommission(table: readonly (readonly number[])[], amount: number): number {
  const exact = new Decimal(amount);
  let paid = ZERO;
  for (let band = 0; band < table.length; band += 1) {
    const [from = 0, rate = 0, flat = 0] = table[band]!;
    if (exact.lessThan(from)) break;
    const next = table[band + 1]?.[0];
    const inBand = (next === undefined ? exact : Decimal.min(exact, next)).minus(from);
    paid = paid.plus(inBand.times(rate)).plus(flat);
  }
  return paid.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
}
