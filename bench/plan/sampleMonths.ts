import { monthOfSerial } from "../../src/domain/calendar/month";
import type { DaySerial } from "../../src/domain/calendar/month";
import { makeOrders } from "../../samples/shop/orders";
import { seededRandom } from "../../samples/shop/random";

/** Seed and size of the sample workbook's orders. */
const SEED = 20241001;
const ORDERS = 6000;

/** What the sample's shops sold in each of its 24 months, before refunds. */
export function sampleMonths(): number[] {
  const months = new Map<number, number>();
  for (const { paidAt, paid, refund } of makeOrders(seededRandom(SEED), ORDERS)) {
    if (paidAt === undefined) continue;
    const month = monthOfSerial(Math.floor(paidAt) as DaySerial);
    months.set(month, (months.get(month) ?? 0) + (paid + refund) / 100);
  }
  const whole = [...months].sort(([a], [b]) => a - b).slice(0, 24);
  return whole.map(([, amount]) => amount);
}
