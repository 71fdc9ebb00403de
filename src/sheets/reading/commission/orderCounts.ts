import type { KeptOrders } from "./keptOrders";

/** Whether a row is of an order that another one is of as well: of the one above it, or of one further up. */
export const FURTHER = { none: 0, ofAbove: 1, ofOther: 2 } as const;

const ONE_ORDER = 100;

/**
 * How many hundredths of an order each row counts: what a column of orders says, else every order counts once, in the first
 * of its rows of which something is left.
 *
 * @param kept with sales before refunds
 * @param told whether the rows are orders, as their numbers tell, and whether rows that repeat the amounts of the one above
 *   count as well
 */
export function orderCounts(
  { base, refund, orders, further, again, returned }: KeptOrders,
  size: number,
  told: { readonly haveNumbers: boolean; readonly isEach: boolean },
): Float64Array<ArrayBuffer> {
  const counts = new Float64Array(size);
  const isLeft = (at: number) => (told.isEach || again[at] === 0) && base[at]! > refund[at]!;
  let carrier = 0;
  for (let at = 0; at < size; at += 1) {
    if (!Number.isNaN(orders[at]!)) counts[at] = orders[at]!;
    else if (!told.haveNumbers) counts[at] = NaN;
    else if (returned[at] === 1) counts[at] = 0;
    else if (further[at] === FURTHER.none) {
      counts[at] = ONE_ORDER;
      carrier = at;
    } else if (further[at] === FURTHER.ofAbove && isLeft(at) && !isLeft(carrier)) {
      counts[at] = counts[carrier]!;
      counts[carrier] = 0;
      carrier = at;
    }
  }
  return counts;
}
