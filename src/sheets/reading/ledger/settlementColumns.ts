import { isFeeKey } from "../../../locale/reading/entryKinds";
import { MEANING_OF_WORD, headerKey } from "../../../locale/reading/headers";
import type { Grid } from "../../grid";
import { readAmountCell } from "../cells";
import type { ColumnEvidence } from "../columnEvidence";
import { isTransactionNumber, type EntryColumns } from "./entryRows";

/** Where a settlement has what is needed of it; columns count from 0 in its rows, −1 where it has none. */
export interface SettlementColumns extends EntryColumns {
  /** What the shop was given of an order in the end. */
  readonly settled: number;
  /** The parts of what was sold, of what went back and of what was taken for it. */
  readonly sold: readonly number[];
  readonly refunds: readonly number[];
  readonly fees: readonly number[];
  /** The single fees where `fees` is their sum. */
  readonly singleFees: readonly number[];
  /** Whether the settled amount came in or went out. */
  readonly direction: number;
  /** Whether a row is of an order or of one of its items, which repeat it. */
  readonly level: number;
}

const SETTLED =
  /^(实际|订单|总)?应?结算(总?金额|总额)$|^动账金额$|^[钱錢]包入账金额$|^订单?(入账|到账|打款|[拨撥]款)金额$|^[拨撥]款总?(金额|总额)$|^total(estimated)?settlementamount$|^settlementamount$|^(total)?releasedamount$/;
const DATE =
  /^(实际)?结算(完成)?时间$|^动账时间$|^([钱錢]包)?(入账|到账|打款|[拨撥]款)(完成)?(时间|日期)$|^statementdate$|^(order)?settled(time|date)$|^payoutcompleteddate$/;
const DIRECTION = /^(动账方向|收支方向|资金流向)$/;
const LEVEL = /^viewby$/;
const ENTRY = /^(动账场景|交易类型|业务款项|type)$/;
const CURRENCY = /^币[种别]$|^currency$/;

/** Sums of what came in; where a sheet has one, its parts are not added to it. */
const ALL_SOLD = /^(收入合计|合计收入)$|^subtotalafter(seller)?discounts?$/;
const SOLD =
  /实付|应结|补贴|垫资|以旧换新|^商品(原价|总价|折扣)$|促销折扣|优惠券|币回|^grosssales$|^sellerdiscounts?$|^(original)?(product)?price$|productpromotion|rebate|voucher|coin/;
/** Sales less refunds already, where nothing else tells them. */
const SOLD_NET = /^(total)?revenue$|^netsales$/;
const REFUND_AFTER = /^refundsubtotalafter/;
const REFUND = /退款(金额|额)?$|^(grosssales|sellerdiscounts?)refund$|^refund(amount|subtotal)/;
const ALL_FEES = /^(total)?fees$|^(支出合计|合计支出)$/;
const BESIDE_FEES = /^shipping$|^ad?justmentamount$/;
const FEE = /分成$|运费|[补補]助|[赔賠][偿償]|代缴|税金|shipping|compensation|adjustment/;
/** Of what is a rate, a base or a remark, or what the buyer paid. */
const NO_PART =
  /率|rate$|基数|免佣|预估|模式|明细|规则|来源|weight|^customer(payment|refund)$|^platformdiscount|^refundof|代码|code/;

/** The columns of the settlement whose headers stand in a row of the preview; `undefined` where they make none. */
export function settlementColumns(
  preview: Grid,
  index: number,
  evidence: ColumnEvidence,
): SettlementColumns | undefined {
  const keys = preview.rows[index]!.map((header) => (typeof header === "string" ? headerKey(header) : ""));
  const settled = keys.findIndex((key) => SETTLED.test(key));
  if (settled < 0) return undefined;
  const types = evidence.below(index, keys.length);
  const below = preview.rows.slice(index + 1);
  const isAmounts = (at: number) =>
    types[at] !== "date" && below.every((cells) => readAmountCell(cells[at], "amount", 1).kind !== "refused");
  const parts = keys.map((key, at) => (at !== settled && !NO_PART.test(key) && isAmounts(at) ? key : ""));
  const find = (word: RegExp) => keys.findIndex((key) => word.test(key));
  const all = (...is: ((key: string) => boolean)[]) =>
    parts.flatMap((key, at) => (key !== "" && is.every((holds) => holds(key)) ? [at] : []));
  const are = (word: RegExp) => all((key) => word.test(key));
  const orElse = (...choices: (readonly number[])[]) => choices.find(({ length }) => length > 0) ?? [];
  const isDate = (word: RegExp) => keys.findIndex((key, at) => word.test(key) && types[at] === "date");
  const means = (...of: string[]) =>
    keys.findIndex((key) => of.includes(MEANING_OF_WORD.sales.get(key) ?? ""));

  const isSold = (key: string) => SOLD.test(key) && !isFeeKey(key) && !/退款|refund|shipping/.test(key);
  const refunds = orElse(are(REFUND_AFTER), are(REFUND));
  const sold = orElse(are(ALL_SOLD).slice(0, 1), all(isSold), are(SOLD_NET).slice(0, 1));
  const taken = new Set([...sold, ...refunds]);
  const single = all((key) => isFeeKey(key) || FEE.test(key));
  const singleFees = single.filter((at) => !taken.has(at) && !ALL_FEES.test(keys[at]!));
  const allFees = are(ALL_FEES).slice(0, 1);
  const fees = allFees.length > 0 ? [...allFees, ...are(BESIDE_FEES)] : singleFees;
  const order = keys.findIndex(
    (key) => MEANING_OF_WORD.sales.get(key) === "orderNumber" || key === "orderadjustmentid",
  );
  const placed = means("createTime", "payTime");
  const settledOn = isDate(DATE);
  // Orders with their pay time and what was settled of them are orders all the same.
  const areOrders = means("person") >= 0 || (settledOn < 0 && means("payTime") >= 0);
  const date = settledOn < 0 ? placed : settledOn;
  if (areOrders || order < 0 || date < 0 || sold.length === 0 || fees.length === 0) return undefined;
  return {
    headerRow: preview.top + index,
    ...{ date, placed: placed === date ? -1 : placed, order, settled, sold, refunds, fees, singleFees },
    ...{ shop: means("shop"), currency: find(CURRENCY), direction: find(DIRECTION), level: find(LEVEL) },
    transaction: keys.findIndex(isTransactionNumber),
    entries: keys.flatMap((key, at) => (ENTRY.test(key) ? [at] : [])),
  };
}
