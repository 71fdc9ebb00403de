import { dayParts, type DaySerial } from "../../src/domain/calendar/month";
import type { Random } from "./random";
import {
  campaignUplift,
  demand,
  FIRST_DAY,
  FLAGSHIP,
  LAST_DAY,
  OUTLET,
  PRODUCTS,
  REGIONS,
  type Product,
  type Shop,
} from "./shop";
import { employedOn } from "./staff";

/** An order as the platform knows it; amounts in fen, times as serials with the time of day. */
export interface Order {
  readonly number: string;
  readonly shop: Shop;
  readonly created: number;
  /** Absent: the buyer never paid. */
  readonly paidAt?: number;
  readonly product: string;
  readonly units: number;
  readonly total: number;
  /** What the shop keeps: the total less the refund. */
  readonly paid: number;
  readonly refund: number;
  readonly cost: number;
  /** Who served the buyer; blank where nobody was asked. */
  readonly person?: string;
  readonly region: string;
}

const SECONDS_A_DAY = 86_400;
const HOURLY = [4, 2, 1, 1, 1, 1, 2, 3, 4, 5, 7, 7, 6, 6, 6, 6, 6, 6, 7, 8, 10, 11, 10, 7];
const CAMPAIGN_HOURLY = [14, 7, 2, 1, 1, 1, 1, 2, 4, 5, 6, 6, 5, 5, 5, 5, 5, 5, 6, 7, 14, 11, 9, 8];

/** The orders of the 24 months in the order in which they were placed, about `about` of them. */
export function makeOrders(random: Random, about: number): readonly Order[] {
  const days = Array.from(
    { length: LAST_DAY - FIRST_DAY + 1 },
    (_, index) => (FIRST_DAY + index) as DaySerial,
  );
  const demands = days.map((serial) => {
    const { month, day: dayOfMonth } = dayParts(serial);
    return demand(serial, month, dayOfMonth);
  });
  const scale = about / demands.reduce((sum, share) => sum + share, 0);
  return days.flatMap((serial, index) => {
    const expected = demands[index]! * scale * (0.8 + 0.4 * random.next());
    const count = Math.floor(expected + random.next());
    const seconds = Array.from({ length: count }, () => secondOf(random, serial)).sort((a, b) => a - b);
    return seconds.map((second) => makeOrder(random, serial, second));
  });
}

function secondOf(random: Random, serial: DaySerial): number {
  const { month, day: dayOfMonth } = dayParts(serial);
  const hourly = campaignUplift(month, dayOfMonth) > 1 ? CAMPAIGN_HOURLY : HOURLY;
  const hour = random.pick([...hourly.keys()], (candidate) => hourly[candidate]!);
  return hour * 3600 + random.whole(0, 3599);
}

function makeOrder(random: Random, serial: DaySerial, second: number): Order {
  const { month, day: dayOfMonth } = dayParts(serial);
  const uplift = campaignUplift(month, dayOfMonth);
  const shop = random.chance(0.78) ? FLAGSHIP : OUTLET;
  const product = random.pick(PRODUCTS, ({ weight }) => weight);
  const units = product.price > 200000 ? random.pick([1, 1, 1, 1, 2]) : random.pick([1, 1, 2, 2, 3, 4]);
  const total = discounted(random, product, units, uplift, shop);
  const paidAt = serial + (second + paymentDelay(random)) / SECONDS_A_DAY;
  const paid = !random.chance(uplift > 2 ? 0.1 : 0.07) && paidAt < LAST_DAY + 1;
  const refund = paid ? refundOf(random, total, uplift) : 0;
  const service = employedOn(serial).filter(({ role, shop: theirs }) => role === "客服" && theirs === shop);
  const asked = random.chance(0.68);
  const server = asked ? random.pick(service, ({ basePay }) => basePay - 3600).person : undefined;
  return {
    number: `${serial}${String(second).padStart(5, "0")}${random.whole(10000000, 99999999)}`,
    shop,
    created: serial + second / SECONDS_A_DAY,
    ...(paid ? { paidAt } : {}),
    product: product.name,
    units,
    total,
    paid: paid ? total - refund : 0,
    refund,
    cost: paid && refund < total ? Math.round((product.price * units * product.costPerMille) / 1000) : 0,
    ...(server ? { person: server } : {}),
    region: random.pick(REGIONS, ({ weight }) => weight).name,
  };
}

/** The amount of an order in fen: list price, campaign discount and a coupon. */
function discounted(random: Random, product: Product, units: number, uplift: number, shop: Shop): number {
  const plain = shop === FLAGSHIP ? [100, 100, 98, 95] : [95, 93, 90, 88];
  const percent = random.pick(uplift > 3 ? [88, 86, 85, 82] : uplift > 1 ? [95, 92, 90, 88] : plain);
  const amount = Math.round((product.price * units * percent) / 100);
  const coupon = amount >= 300000 ? 20000 : amount >= 100000 ? 5000 : 0;
  return random.chance(uplift > 1 ? 0.7 : 0.25) ? amount - coupon : amount;
}

/** Nothing, the whole amount, or a part of it (a scratch, a price guarantee) in whole yuan or to the fen. */
function refundOf(random: Random, total: number, uplift: number): number {
  if (random.chance(uplift > 2 ? 0.11 : 0.065)) return total;
  if (!random.chance(0.05)) return 0;
  const part = total * (0.03 + 0.12 * random.next());
  return random.chance(0.6) ? Math.max(1000, Math.round(part / 1000) * 1000) : Math.round(part);
}

/** Most pay within minutes; some think it over, so that an order of the last evening can be paid in the next month. */
function paymentDelay(random: Random): number {
  if (random.chance(0.7)) return random.whole(12, 240);
  return random.chance(0.8) ? random.whole(241, 3600) : random.whole(3601, 72000);
}
