import { headerKey } from "../../../locale/reading/headers";
import type { OrderAmounts, PaidReading, ReadingChoice } from "../choice";
import type { SheetRecognition } from "../recognition";
import type { SalesMeasure } from "./salesBook";
import type { SalesColumns } from "./salesColumns";
import type { SalesTally } from "./salesTally";

/** So large a share of the rows with refunds must bear a reading out. */
const NEEDED_SHARE = 0.9;
/** So many rows must say an order's amounts again, and none other ones, before they are taken for the order's. */
const NEEDED_AGAIN = 3;

/** Items of different prices would not all cost the same: amounts that are always the same are those of the whole order. */
export function decideOrderAmounts({ amountsAgain, amountsOwn }: SalesTally): OrderAmounts {
  return amountsAgain >= NEEDED_AGAIN && amountsOwn === 0 ? "once" : "each";
}

/** `Net sales`, 退款后金额 */
const NET =
  /净(销售|成交|支付|营业|业绩)|扣除?退|退款?后|^(total)?net|(net|excl\w*|after|less)(of)?(refund|return)s/;

/** What net sales come to with shipping and taxes. */
const OF_NET = /^total(sales|revenue)$/;

/** Whether the header of the paid column says that refunds are taken off, or one beside it of which it is the sum. */
export function saysNet({ columns, doubles }: SheetRecognition): boolean {
  const key = headerKey(columns.get("paid")?.header ?? "");
  return NET.test(key) || (OF_NET.test(key) && isBesideNet(doubles));
}

const isBesideNet = (doubles: SheetRecognition["doubles"]): boolean =>
  doubles.some(({ meaning, place }) => meaning === "paid" && NET.test(headerKey(place.header)));

/** What the paid column holds, as the person says, the rows bear out or the header says. */
export function decidePaid(
  recognition: SheetRecognition,
  columns: SalesColumns,
  tally: SalesTally,
  choice: ReadingChoice,
): PaidReading | "undecided" | "notNeeded" {
  const has = (name: SalesMeasure): boolean => columns.measures.some(({ measure }) => measure === name);
  const evidence = tally.paidEvidence;
  if (!has("paid") || columns.refundsIn !== "column") return "notNeeded";
  if (choice.paid) return choice.paid;
  if (evidence.refundRows === 0) return "notNeeded";
  const needed = evidence.refundRows * NEEDED_SHARE;
  if (has("total") && evidence.netHoldsWithRefund >= needed) return "netOfRefunds";
  if (has("total") && evidence.grossHoldsWithRefund >= needed) return "beforeRefunds";
  if (evidence.refundAbovePaid > 0 || saysNet(recognition)) return "netOfRefunds";
  return evidence.refundIsPaid > 0 || isBesideNet(recognition.doubles) ? "beforeRefunds" : "undecided";
}
