import type { Order } from "./orders";
import type { Random } from "./random";
import { LAST_DAY } from "./shop";

/** What became of a paid order, as serials with the time of day; absent: not until the export. */
export interface Moments {
  readonly shipped?: number;
  readonly received?: number;
  readonly refunded?: number;
}

/** When the orders were exported: nothing later is known. */
const EXPORTED = LAST_DAY + 1;

/**
 * When each paid order was shipped and received, and when its refund was paid. Furniture takes days to be shipped; half of the
 * orders that were refunded whole never were.
 */
export function momentsOf(random: Random, orders: readonly Order[]): ReadonlyMap<string, Moments> {
  return new Map(orders.map((order) => [order.number, momentsOfOrder(random, order)]));
}

function momentsOfOrder(random: Random, { paidAt, refund, total }: Order): Moments {
  const [toShip, toReceive, toRefund] = [days(random, 1, 4), days(random, 2, 7), days(random, 1, 24)];
  const unshipped = random.chance(0.5) && refund === total;
  if (paidAt === undefined) return {};
  const shipped = unshipped ? undefined : known(paidAt + toShip);
  const received = shipped === undefined ? undefined : known(shipped + toReceive);
  // A refund is in the books when the export says so: the last ones were paid in the night before it.
  const refunded =
    refund > 0 ? Math.min(paidAt + (unshipped ? toShip : toRefund), EXPORTED - 0.1) : undefined;
  return {
    ...(shipped !== undefined && { shipped }),
    ...(received !== undefined && { received }),
    ...(refunded !== undefined && { refunded }),
  };
}

/** A span in days, to the second. */
function days(random: Random, least: number, most: number): number {
  return random.whole(least * 86_400, most * 86_400) / 86_400;
}

function known(moment: number): number | undefined {
  return moment < EXPORTED ? moment : undefined;
}
