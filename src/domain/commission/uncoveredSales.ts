import type { DaySerial, Month } from "../calendar/month";
import { centsToDecimal, type Cents } from "../money/cents";
import type { Decimal } from "../money/decimal";
import { isOfAll, type Assignment } from "./assignments";
import type { OrderLedger } from "./orderLedger";

/** Somebody whose plans are each of one shop has sold in another one: that pays nothing. */
export interface ShopWithoutPlan {
  readonly code: "shopWithoutPlan";
  readonly person: string;
  readonly months: readonly Month[];
  /** Empty: orders that name no shop. */
  readonly shop: string;
  /** Before refunds. */
  readonly amount: Decimal;
}

/**
 * The sales of people in shops that none of their plans counts, by shop.
 *
 * @example plans for shop A alone, 500 sold in shop B: { shop: "B", amount: 500 }
 */
export function uncoveredSales(ledger: OrderLedger, assignments: readonly Assignment[]): ShopWithoutPlan[] {
  const found = new Map<string, { person: string; shop: string; months: Set<Month>; cents: number }>();
  for (const own of byPersonAndMonth(assignments)) {
    if (own.some((each) => isOfAll(each) || each.plan.salesOf === "shop")) continue;
    const { person, month, plan } = own[0]!;
    const first = Math.min(...own.map((each) => each.first)) as DaySerial;
    const last = Math.max(...own.map((each) => each.last)) as DaySerial;
    const covered = new Set(own.map((each) => each.shop));
    for (const entry of ledger.between("person", person, plan.recognition, first, last)) {
      const { shop, gross } = ledger.part(entry);
      if (covered.has(shop)) continue;
      const key = JSON.stringify([person, shop]);
      const known = found.get(key) ?? { person, shop, months: new Set<Month>(), cents: 0 };
      found.set(key, known);
      known.months.add(month);
      known.cents += gross;
    }
  }
  return [...found.values()].map(({ person, shop, months, cents }) => {
    const amount = centsToDecimal(cents as Cents);
    return { code: "shopWithoutPlan", person, shop, months: [...months], amount };
  });
}

function byPersonAndMonth(assignments: readonly Assignment[]): Assignment[][] {
  const groups = new Map<string, Assignment[]>();
  for (const each of assignments) {
    const key = JSON.stringify([each.person, each.month]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}
