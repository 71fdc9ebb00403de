import type { SalesReading } from "../sales/salesReading";
import type { KeptOrders } from "./keptOrders";

/** What the whole sheet tells of refunds: whether the base has them taken off, and whether they have a minus. */
export interface RefundsTold extends Pick<SalesReading, "refundSign"> {
  readonly isNet: boolean;
}

/**
 * Makes what is kept of orders their sales before refunds, and what came back an amount without a minus, be it told as a refund or by a
 * row with a minus of its own.
 *
 * @example 800 paid net of a refund of −200: 1,000 and 200; a returned row of −300: 0 and 300
 */
export function beforeRefunds(
  { base, refund, returned }: KeptOrders,
  size: number,
  { isNet, refundSign }: RefundsTold,
): void {
  for (let at = 0; at < size; at += 1) {
    refund[at] = returned[at] === 1 ? -base[at]! : refund[at]! * refundSign;
    if (isNet || returned[at] === 1) base[at]! += refund[at]!;
  }
}
