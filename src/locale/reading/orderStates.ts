import { headerKey } from "./headers";

/** What a platform says has become of an order; an order of which it says nothing of these is a sale. */
export type OrderState = "unpaid" | "cancelled" | "refunded" | "partlyRefunded";

/** Said of an order that nobody paid, of one that was called off, and of what became of a claim for a refund. */
const CLAIM_CAME_TO_NOTHING =
  /无售后|售后(已)?(取消|关闭|撤销)|(退款|退货)(已)?(关闭|取消|撤销|撤回|失败|拒绝)|拒绝(退款|退货)|(无|未|没有)(退款|退货)|^(no|not)(refund|return)|(refund|return)(request)?(rejected|declined|denied|cancell?ed|closed|failed)/;
const CLAIM_IS_OPEN =
  /(退款|退货|取消)(中|申请|处理|审核|待)|(待|申请|等待|请求)(卖家|商家)?(退款|退货|取消|同意)|(refund|return|cancell?ation|cancel)(requested|pending|processing|inprogress|initiated)|(requested|pending)(refund|return|cancell?ation)/;
const PART_WENT_BACK = /部分(退款|退货)|partial(ly)?(refund|return)|partly(refund|return)/;
const ALL_WENT_BACK =
  /退款(成功|完成|完毕|已到账)|(已|全额|全部)(全额|全部)?退(款|货)|退货(退款)?(成功|完成)|^(fully)?refunded$|fullyrefunded|refund(completed?|issued|success\w*)|^returned$|chargedback|chargeback/;
const NOT_PAID_YET =
  /(待|未|等待|等候|尚未)(买家|客户|用户|顾客|消费者)?(付款|支付|缴费|缴款)|(付款|支付)(超时|失败|逾期)|unpaid|(awaiting|waitingfor|pending)(buyer)?payment|paymentpending|notpaid|overdue|outstanding|^(pending|authorized|onhold|draft|checkoutdraft)$/;
const CALLED_OFF =
  /取消|关闭|作废|不成立|无效订单|拒收|删除|cancel|^closed?$|orderclosed|^void(ed)?$|^failed$|expired|^deleted$/;

/**
 * What a cell of an order's state says, in the words of the platforms; `undefined` where the order is a sale as it stands, an open or
 * a refused claim among them.
 *
 * @example orderState("交易關閉") // "cancelled"
 * @example orderState("已发货，退款成功") // "refunded"
 * @example orderState("售后取消") // undefined
 * @example orderState("(删除)等待出库") // "cancelled"
 */
export function orderState(said: string): OrderState | undefined {
  const [, inBrackets] = /[(（]([^()（）]+)[)）]/.exec(said) ?? [];
  return stateOf(headerKey(said)) ?? (inBrackets === undefined ? undefined : stateOf(headerKey(inBrackets)));
}

function stateOf(key: string): OrderState | undefined {
  if (key === "" || CLAIM_CAME_TO_NOTHING.test(key)) return undefined;
  if (PART_WENT_BACK.test(key)) return "partlyRefunded";
  if (ALL_WENT_BACK.test(key)) return "refunded";
  if (CLAIM_IS_OPEN.test(key)) return undefined;
  if (NOT_PAID_YET.test(key)) return "unpaid";
  return CALLED_OFF.test(key) ? "cancelled" : undefined;
}
