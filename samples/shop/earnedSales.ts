import { monthOfSerial, type DaySerial, type Month } from "../../src/domain/calendar/month";
import type { Moments } from "./moments";
import type { Order } from "./orders";
import type { OrderShare } from "./sharedOrders";
import type { Shop } from "./shop";

/** A person's part of an order as the bookkeeper counts it, in fen. */
export interface Sale {
  readonly day: number;
  readonly month: Month;
  readonly gross: number;
  readonly refund: number;
  readonly refundMonth: Month | undefined;
}

function monthOfMoment(moment: number): Month {
  return monthOfSerial(Math.floor(moment) as DaySerial);
}

function saleOf(order: Order, percent: number, moments: ReadonlyMap<string, Moments>): Sale {
  const refunded = moments.get(order.number)?.refunded;
  return {
    day: Math.floor(order.paidAt!),
    month: monthOfMoment(order.paidAt!),
    gross: Math.round((order.total * percent) / 100),
    refund: Math.round((order.refund * percent) / 100),
    refundMonth: refunded === undefined ? undefined : monthOfMoment(refunded),
  };
}

/** What a person served, with their share of the orders that two people served. */
export function salesBy(
  person: string,
  orders: readonly Order[],
  shares: readonly OrderShare[],
  moments: ReadonlyMap<string, Moments>,
): readonly Sale[] {
  return orders.flatMap((order) => {
    if (order.paidAt === undefined) return [];
    const parts = shares.filter((share) => share.order === order.number);
    const alone = order.person === person ? 100 : 0;
    const percent = parts.length ? (parts.find((part) => part.person === person)?.percent ?? 0) : alone;
    return percent ? [saleOf(order, percent, moments)] : [];
  });
}

export function salesIn(
  shop: Shop,
  orders: readonly Order[],
  moments: ReadonlyMap<string, Moments>,
): readonly Sale[] {
  return orders.flatMap((order) =>
    order.paidAt !== undefined && order.shop === shop ? [saleOf(order, 100, moments)] : [],
  );
}
