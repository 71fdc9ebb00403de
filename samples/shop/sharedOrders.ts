import type { DaySerial } from "../../src/domain/calendar/month";
import type { Order } from "./orders";
import type { Random } from "./random";
import type { SampleSheet } from "./sheet";
import { FLAGSHIP } from "./shop";
import { employedOn } from "./staff";

/** What one person has of an order that two people served, in percent. */
export interface OrderShare {
  readonly order: string;
  readonly person: string;
  readonly percent: number;
}

const SHARED_ORDERS = 12;
const LARGE_ORDER = 800_000;

/** Large orders of the flagship that two people served, spread over the 24 months. */
export function shareOrders(random: Random, orders: readonly Order[]): readonly OrderShare[] {
  const candidates = orders.filter(
    ({ person, paidAt, refund, total, shop }) =>
      person && paidAt !== undefined && refund === 0 && total > LARGE_ORDER && shop === FLAGSHIP,
  );
  return Array.from({ length: SHARED_ORDERS }, (_, index) => {
    const order = candidates[Math.floor(((index + 0.5) * candidates.length) / SHARED_ORDERS)]!;
    const helpers = employedOn(Math.floor(order.created) as DaySerial).filter(
      ({ role, shop, person }) => role === "客服" && shop === order.shop && person !== order.person,
    );
    const percent = random.pick([50, 60, 70]);
    return [
      { order: order.number, person: order.person!, percent },
      { order: order.number, person: random.pick(helpers).person, percent: 100 - percent },
    ];
  }).flat();
}

export function sharedOrderSheet(shares: readonly OrderShare[]): SampleSheet {
  return {
    name: "共同訂單",
    columns: [
      { header: "訂單編號", width: 21 },
      { header: "客服", width: 10 },
      { header: "分成比例", width: 10, format: "0%" },
    ],
    rows: shares.map(({ order, person, percent }) => [order, person, percent / 100]),
  };
}
