import type { DaySerial, Month } from "../calendar/month";
import type { Decimal } from "../money/decimal";

/** The shop of what belongs to no shop in particular. */
export const NO_SHOP = "";

/** What is told of a month and a shop. */
export interface Placed {
  readonly month: Month;
  readonly shop: string;
}

/** Whether two lines may be of the same: of one month, and of one shop as far as both name theirs. */
export function mayBeOfOne(a: Placed, b: Placed): boolean {
  return a.month === b.month && (a.shop === b.shop || a.shop === NO_SHOP || b.shop === NO_SHOP);
}

/** Sales of a shop in a month. What a sheet does not tell is absent, never 0. */
export interface SalesLine {
  readonly month: Month;
  readonly shop: string;
  readonly orders?: number;
  readonly units?: Decimal;
  /** What buyers paid, before refunds. */
  readonly gross: Decimal;
  readonly refunds?: Decimal;
  /** What buyers paid, less refunds. */
  readonly net: Decimal;
  /** Cost of the goods sold. */
  readonly cost?: Decimal;
  /** What was charged on these sales, where the sheet that tells them tells it as well. */
  readonly fees?: Decimal;
}

/** What a channel cost and brought a shop in a month. */
export interface AdSpendLine {
  readonly month: Month;
  readonly shop: string;
  readonly channel: string;
  readonly spend: Decimal;
  readonly impressions?: Decimal;
  readonly clicks?: Decimal;
  readonly attributedSales?: Decimal;
}

/** Who came to a shop in a month. */
export interface TrafficLine {
  readonly month: Month;
  readonly shop: string;
  /** Different people; somebody who comes on three days counts three times where days were added up. */
  readonly visitors: Decimal;
  /** Visitors who paid. */
  readonly buyers?: Decimal;
  /** The days of the month that have figures; absent where the month is told as a whole. */
  readonly days?: ReadonlySet<DaySerial>;
}

/** A person's employment at a monthly base pay; open where no day is given. Both days are worked. */
export interface Employment {
  readonly person: string;
  readonly role: string;
  readonly shop: string;
  /** Per month. */
  readonly basePay: Decimal;
  /** The KPI factor on commission of every month for which attendance tells no other. */
  readonly factor?: Decimal;
  readonly from?: DaySerial;
  readonly to?: DaySerial;
}

/** An amount of a month; several of one month add up. */
export interface MonthAmount {
  readonly month: Month;
  readonly amount: Decimal;
}

/** A cost of the shop that is neither goods, ads, pay nor a platform fee. */
export interface CostLine {
  readonly month: Month;
  readonly shop: string;
  readonly item: string;
  readonly amount: Decimal;
}

/** What a platform charges: a rate on sales (0.05 for 5%), or a fixed amount for a month or a year. */
export type FeeBasis =
  | { readonly kind: "rateOnNet"; readonly rate: Decimal }
  | { readonly kind: "rateOnGross"; readonly rate: Decimal }
  | { readonly kind: "perMonth"; readonly amount: Decimal }
  | { readonly kind: "perYear"; readonly amount: Decimal };

/** A fee from a day on, until the next term of the same name (and shop) takes its place. */
export interface FeeTerm {
  readonly from: DaySerial;
  readonly name: string;
  /** `NO_SHOP`: every shop pays it. */
  readonly shop: string;
  readonly basis: FeeBasis;
}
