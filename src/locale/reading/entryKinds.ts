import { headerKey } from "./headers";

/**
 * What an entry of a ledger is. `goods` is the price of what was sold, which stands with a minus where it went back; `discount` was
 * taken off it; `moved` is money that is neither earned nor spent: paid out to the bank, held back, exchanged, or tax that belongs to the state.
 */
export type EntryKind = "sale" | "goods" | "discount" | "refund" | "fee" | "moved";

const FEE =
  /fees?$|fees?[^a-z]|^servicefee|costofadvertis|fee(reversal|refund|credit)|commission|^(marketing|advertis|shipping(label|services?)?$)|fulfillmentfee|networkcost|手续费|服务费|佣金|扣点|收费$|(推广|广告|仓储|运|保|保险|渠道|处理)费|运费险|权益保险/;
const MOVED =
  /payout|withdraw|transfer|deposit|conversion|reserve|hold|authorization|topup|tax|\bvat$|提现|转账|转出|转入|充值|保证金|税/;
const DISCOUNT = /promotion|rebate|discount|coupon|voucher|优惠/;
const REFUND = /refund|chargeback|dispute|claim|reversal|creditmemo|creditnote|退款|退货|售后/;
const GOODS = /(^|[^算])货款$|(principal|itemprice)(credit)?$|itemprice(shipping|giftwrap)$/;
const SALE =
  /^orders?$|^(order)?sales?($|receipt|order)|orderssales|^charge$|^invoice$|交易付款|在线支付|即时到账交易|^销售(?!费|提成|佣金|奖|成本|工资|部|人员|支出|推广)/;
/** What pays for a sale, or for an invoice that stands in the ledger as well. */
const PAYMENT = /payment$/;

/** Whether a name, as `headerKey` brings it, is that of a fee. */
export const isFeeKey = (key: string): boolean => FEE.test(key);

/**
 * What the words of an entry say it is; `undefined` where they do not say.
 *
 * @param arePaid whether payments of buyers are the sales of this ledger, and do not pay what stands in it already
 * @example entryKind("Payment Refund", true) // "refund"
 * @example entryKind("提现", false) // "moved"
 */
export function entryKind(said: string, arePaid: boolean): EntryKind | undefined {
  const key = headerKey(said);
  if (FEE.test(key)) return "fee";
  if (MOVED.test(key)) return "moved";
  if (DISCOUNT.test(key)) return "discount";
  if (REFUND.test(key)) return "refund";
  if (GOODS.test(key)) return "goods";
  if (SALE.test(key)) return "sale";
  if (!PAYMENT.test(key)) return undefined;
  return arePaid ? "sale" : "moved";
}
