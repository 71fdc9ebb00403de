import { MEANING_OF_WORD, headerKey } from "../../../locale/reading/headers";
import type { Grid } from "../../grid";
import type { ColumnEvidence } from "../columnEvidence";
import { isTransactionNumber, type EntryColumns } from "./entryRows";

/** Where a ledger has what is needed of it; columns count from 0 in its rows, −1 where it has none. */
export interface LedgerColumns extends EntryColumns {
  /** What was sold, refunded or charged, before what is taken off it. */
  readonly amount: number;
  /** Amounts that stand in a column each for what came in and what went out. */
  readonly incoming: number;
  readonly outgoing: number;
  /** Whether the amount came in or went out. */
  readonly direction: number;
  /** What is left of the amount once the fees are taken off. */
  readonly net: number;
  /** Fees with a minus, where no column has the amount before them. */
  readonly fees: readonly number[];
  /** What was charged on an entry, and given back of it, where amounts stand before both. */
  readonly charged: number;
  readonly refunded: number;
  readonly state: number;
  /** Remarks that may say what the kind of an entry does not. */
  readonly notes: readonly number[];
}

const ENTRY =
  /^(transaction|entry|amount)?type$|^reportingcategory$|^amountdescription$|^feename$|^(业务|交易|账务|单据|动账|费用|流水)?(类型|场景|名称)$|^费用项目?$/;
const DATE = /date|time|created|日期|时间/;
const OTHER_DATE =
  /payout|avail|deposit|settle|release|updat|zone|start|end|transfer|due|结算|到账|预计|下单/;
const AMOUNT = /^gross(transaction)?(amount)?$|^(transaction)?amount$|^(应结|收支|动账|交易)?金额$/;
const INCOMING = /^(收入|入账|进账|收款)(金额)?$|^credits?(amount)?$|^贷方(金额|发生额)?$/;
const OUTGOING = /^(支出|出账|付款)(金额)?$|^debits?(amount)?$|^借方(金额|发生额)?$/;
const DIRECTION = /^收支(类型|方向)?$|^(资金流向|动账方向|借贷标志|借贷方向)$/;
const NET = /^net(amount)?$/;
const NET_ALONE = /^total$/;
const FEES = /(fees?|fee(fixed|variable))$/;
const CURRENCY = /^(transaction)?currency(code)?$|^币[种别]$|^货币(种类)?$/;
const ORDER = /订单号$/;
const CHARGED = /^(服务费|手续费)$/;
const REFUNDED = /^(成功)?退款(金额)?$/;
const NOTE = /^(备注|业务描述|摘要)$/;
/** A ledger that tells refunds in a column of their own is none of signed amounts; and what was bought is not sold. */
const NOT_READ = /refund|退款|退货|supplier|vendor|供应商|采购|进货/;

/** The columns of the ledger whose headers stand in a row of the preview; `undefined` where they make no ledger. */
export function ledgerColumns(
  preview: Grid,
  index: number,
  evidence: ColumnEvidence,
): LedgerColumns | undefined {
  const keys = preview.rows[index]!.map((header) => (typeof header === "string" ? headerKey(header) : ""));
  const types = evidence.below(index, keys.length);
  const find = (word: RegExp) => keys.findIndex((key) => word.test(key));
  const all = (word: RegExp) => keys.flatMap((key, at) => (word.test(key) ? [at] : []));
  const means = (meaning: string) => keys.findIndex((key) => MEANING_OF_WORD.sales.get(key) === meaning);
  const amount = find(AMOUNT);
  const direction = find(DIRECTION);
  const isDate = (key: string, at: number) => DATE.test(key) && !OTHER_DATE.test(key) && types[at] === "date";
  const paid = means("payTime");
  const columns = {
    headerRow: preview.top + index,
    date: types[paid] === "date" ? paid : keys.findIndex(isDate),
    placed: -1,
    entries: all(ENTRY),
    amount,
    incoming: find(INCOMING),
    outgoing: find(OUTGOING),
    direction,
    net: find(amount < 0 ? NET_ALONE : NET),
    fees: all(FEES),
    charged: find(CHARGED),
    refunded: direction < 0 ? -1 : find(REFUNDED),
    notes: all(NOTE),
    state: means("orderState"),
    currency: find(CURRENCY),
    order: Math.max(means("orderNumber"), find(ORDER)),
    transaction: keys.findIndex(isTransactionNumber),
    shop: means("shop"),
  };
  const { date, entries, incoming, outgoing, net, fees } = columns;
  const hasAmounts = amount >= 0 || (incoming >= 0 && outgoing >= 0) || (net >= 0 && fees.length > 0);
  const isOther = keys.some((key, at) => NOT_READ.test(key) && at !== columns.refunded);
  const isRead = date >= 0 && entries.length > 0 && hasAmounts && !isOther;
  return isRead ? columns : undefined;
}
