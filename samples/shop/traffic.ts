import { dayParts, type DaySerial } from "../../src/domain/calendar/month";
import type { Order } from "./orders";
import type { Random } from "./random";
import { FORMATS, type SampleCell, type SampleSheet } from "./sheet";
import { campaignUplift, FIRST_DAY, FLAGSHIP, LAST_DAY, OUTLET, type Shop } from "./shop";

/** Orders for each hundred visitors of a plain day. */
const ORDERS_PER_HUNDRED: Readonly<Record<Shop, number>> = { [FLAGSHIP]: 1.98, [OUTLET]: 1.61 };
/** What comes to the shop in a campaign buys more often. */
const CAMPAIGN_CONVERSION = 1.3;
/** So much of the visitors of a day is chance. */
const NOISE = 0.25;

/** Visitors a day and shop, as the platform's overview exports them with much that nobody asked for. */
export function trafficSheet(random: Random, orders: readonly Order[]): SampleSheet {
  const buyersOn = buyersByDay(orders);
  const rows: SampleCell[][] = [];
  for (let serial = FIRST_DAY; serial <= LAST_DAY; serial = (serial + 1) as DaySerial) {
    for (const shop of [FLAGSHIP, OUTLET] as const) {
      const buyers = buyersOn(serial, shop);
      const visitors = Math.max(
        buyers,
        Math.round(demandOf(buyersOn, serial, shop) * (1 - NOISE + 2 * NOISE * random.next())),
      );
      const fresh = Math.round(visitors * (0.62 + 0.1 * random.next()));
      const views = Math.round(visitors * (3.1 + 0.9 * random.next()));
      const bounced = Math.round(1000 * (0.46 + 0.1 * random.next())) / 1000;
      const conversion = visitors > 0 ? Math.round((10_000 * buyers) / visitors) / 10_000 : 0;
      rows.push([serial, shop, visitors, fresh, views, bounced, buyers, conversion]);
    }
  }
  return {
    name: "店鋪流量",
    preamble: ["木與日 店鋪概況（日）"],
    columns: [
      { header: "統計日期", width: 12, format: FORMATS.day },
      { header: "店鋪", width: 16 },
      { header: "訪客數", width: 10, format: FORMATS.count },
      { header: "新訪客數", width: 10, format: FORMATS.count },
      { header: "瀏覽量", width: 10, format: FORMATS.count },
      { header: "跳失率", width: 9, format: FORMATS.rate },
      { header: "支付買家數", width: 12, format: FORMATS.count },
      { header: "支付轉化率", width: 12, format: "0.00%" },
    ],
    rows,
  };
}

type OnDay = (serial: number, shop: Shop) => number;

function buyersByDay(orders: readonly Order[]): OnDay {
  const counts = new Map<string, number>();
  for (const { paidAt, shop } of orders) {
    if (paidAt === undefined) continue;
    const key = `${Math.floor(paidAt)} ${shop}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (serial, shop) => counts.get(`${serial} ${shop}`) ?? 0;
}

/** The visitors that the orders of the days around lead one to expect. */
function demandOf(buyersOn: OnDay, serial: DaySerial, shop: Shop): number {
  let [buyers, weight] = [0, 0];
  for (let day = Math.max(FIRST_DAY, serial - 10); day <= Math.min(LAST_DAY, serial + 10); day += 1) {
    buyers += buyersOn(day, shop);
    weight += upliftOn(day as DaySerial);
  }
  const uplift = upliftOn(serial);
  const conversion = (ORDERS_PER_HUNDRED[shop] / 100) * (uplift > 1 ? CAMPAIGN_CONVERSION : 1);
  return ((buyers / weight) * uplift) / conversion;
}

function upliftOn(serial: DaySerial): number {
  const { month, day } = dayParts(serial);
  return campaignUplift(month, day);
}
