import { Decimal } from "../../money/decimal";

/** How large the trade calls a shop. */
export type SizeClass = "small" | "smallToMedium" | "medium" | "large";

export interface ShopClass {
  readonly size: SizeClass;
  /** The monthly service fee that is credible for it. */
  readonly low: Decimal;
  /** Absent where more is usual. */
  readonly high?: Decimal;
}

const amount = (value: number) => new Decimal(value);
const SMALL_UP_TO = amount(400_000);
const MEDIUM_FROM = amount(1_000_000);
const LARGE_FROM = amount(3_000_000);

/**
 * The size of a shop by its monthly sales, and the monthly fee that goes with it, as agencies of the Chinese trade told it in 2021: up to 300,000 or
 * 400,000 a month is small, one to three million medium (20,000 to 30,000 at least), three million and more large
 * (30,000 at least, 30,000 to 50,000 and above). Between small and medium the text is silent.
 *
 * @example shopClass(new Decimal(2_000_000)) // medium, from 20,000 to 30,000
 */
export function shopClass(monthlySales: Decimal): ShopClass {
  if (monthlySales.lessThanOrEqualTo(SMALL_UP_TO))
    return { size: "small", low: amount(5_000), high: amount(20_000) };
  if (monthlySales.lessThan(MEDIUM_FROM))
    return { size: "smallToMedium", low: amount(5_000), high: amount(30_000) };
  if (monthlySales.lessThan(LARGE_FROM)) return { size: "medium", low: amount(20_000), high: amount(30_000) };
  return { size: "large", low: amount(30_000), high: amount(50_000) };
}
