import { isAdRatio } from "../../locale/reading/adHeaders";
import { MEANING_OF_WORD, headerKey } from "../../locale/reading/headers";
import type { CellValue } from "../grid";
import type { ColumnMeaning, SheetKind } from "./meaning";

type Headers = readonly CellValue[];

/** Columns that say whether an amount came in or went out. */
const DIRECTION = /^(收支|收支类型|收支方向|资金流向|动账方向|借贷标志|借贷方向)$/;
/** A column of what was left on an account. */
const BALANCE = /^((账户|可用|当前|本次)?余额|(running|account|closing|available)?balance)$/;
/** Columns that only together make a ledger, or the statement of a payment service. */
const BOOKED: readonly (readonly RegExp[])[] = [
  [/^借方(金额|发生额)?$|^debits?(amount)?$/, /^贷方(金额|发生额)?$|^credits?(amount)?$/],
  [/^(gross(amount)?|amount)$/, /^fees?(amount|&taxes)?$/, /^net(amount)?$/],
  [/^transactiontype$/, /^feename$/],
];
/** The kinds whose amounts go into the monthly accounts. */
const IN_ACCOUNTS: ReadonlySet<SheetKind> = new Set<SheetKind>([
  "sales",
  "adSpend",
  "otherCosts",
  "platformFees",
]);
/** What a platform pays out, and the settlement that it belongs to: sales, fees and refunds stand there in one column. */
const PAID_OUT =
  /^payout(completed)?(date|status|id|time|currency)$|^(total)?released(amount)?$|^settlementid$|^totalsettlementamount$|^(selling|fba|othertransaction)fees$|^amountdescription$|^(结算|打款)(单号|批次号?)$/;
/** What was bought for stock: neither sold nor a cost of its month. */
const BOUGHT_IN = /^(采购|进货|入库)(日期|时间|单号|编号|数量|金额)$|^(purchaseorder|po)(number|no|date)?#?$/;
/** What stands beside an amount that buyers paid. */
const PAID_BACK = /^(amount)?refunded(amount)?$|^refund(ed)?amount$|^退款(金额)?$/;

/** What was sold, which is never a cost. */
const TAKINGS = /成交(总?金额|总?额)|(销售|营业)(金额|额|收入)|^(gmv|(total|gross|net)?(sales|revenue))$/;
/** What is paid to people for what they sell is no fee of a platform. */
const INCENTIVE = /spiff|incentive|bonus|奖金|奖励|激励|提成/;
const SPIFF = /^spiffs?(name|amount|program)?$/;
/** Words for a cost that leave no doubt. */
const SURE_COST = /支出|费用|开支|花销|^(cost|expense)s?(amount)?$/;

/** What a cost is for; what is spent without it is spent on ads. */
const COST_ITEM = /^(费用|支出|开支|开销|花销)(项目|类别|类型|名称)$|^(项目|科目|用途|item)$/;

/** Whether a row of headers cannot be one of this kind, whatever else it says. */
export function isNever(kind: SheetKind, headers: Headers): boolean {
  if (isStatement(kind, headers)) return true;
  if (IN_ACCOUNTS.has(kind) && [PAID_OUT, SPIFF, BOUGHT_IN].some((key) => hasKey(headers, key))) return true;
  if (kind === "quotes")
    return hasColumn(headers, "sales", ["payTime", "createTime", "orderNumber", "orderState"]);
  if (kind === "platformFees") return hasKey(headers, INCENTIVE);
  if (kind !== "otherCosts" || hasKey(headers, SURE_COST)) return false;
  return hasKey(headers, TAKINGS) || hasKey(headers, PAID_BACK);
}

/**
 * Whether the amounts of a statement of account, or a ledger, come in and go out: they are neither costs nor sales. Bonuses and
 * deductions go both ways as well, as their type says, but leave no balance.
 */
function isStatement(kind: SheetKind, headers: Headers): boolean {
  if (kind !== "adjustments" && hasKey(headers, DIRECTION)) return true;
  return hasKey(headers, BALANCE) || BOOKED.some((all) => all.every((key) => hasKey(headers, key)));
}

function hasKey(headers: Headers, key: RegExp): boolean {
  return headers.some((header) => typeof header === "string" && key.test(headerKey(header)));
}

/** Whether a report of this kind may state its time once for all rows, above the table. */
export function mayStateItsTime(kind: SheetKind, headers: Headers): boolean {
  if (kind === "adSpend") return isAdReport(headers);
  return kind === "traffic" || kind === "attendance" || kind === "targets" || kind === "staffing";
}

/**
 * Whether other columns make another kind likelier. Numbers of orders beside their time, units or state make orders of a
 * sheet. A column of people makes pay of what would else be other costs; takings or spend make more than traffic of a sheet; and
 * impressions, clicks and their prices stand in an advertising report.
 */
export function isUnlikely(kind: SheetKind, headers: Headers): boolean {
  const has = (of: SheetKind, ...meanings: ColumnMeaning[]) => hasColumn(headers, of, meanings);
  switch (kind) {
    case "sales":
      return has("adSpend", "spend") && isAdReport(headers);
    case "orderShares":
      return false;
    case "adSpend":
      return isOfOrders(headers) || (isOfTakings(headers) && !isAdReport(headers));
    case "otherCosts":
      return (
        isOfOrders(headers) ||
        has("adjustments", "person") ||
        has("adSpend", "impressions", "clicks") ||
        isAdReport(headers) ||
        (has("adSpend", "spend") && ![COST_ITEM, SURE_COST].some((key) => hasKey(headers, key)))
      );
    case "platformFees":
    case "adjustments":
    case "targets":
      return isOfOrders(headers) || isAdReport(headers);
    case "traffic":
      return has("sales", "paid", "total") || has("adSpend", "spend");
    default:
      return isOfOrders(headers);
  }
}

function isOfOrders(headers: Headers): boolean {
  return (
    hasColumn(headers, "sales", ["orderNumber"]) &&
    hasColumn(headers, "sales", ["payTime", "createTime", "units", "orderState"])
  );
}

/** What a shop took in, in words that no ad report has, with nothing that parts the ads: the ads stand beside it. */
function isOfTakings(headers: Headers): boolean {
  if (hasColumn(headers, "adSpend", ["channel", "impressions", "clicks"])) return false;
  return headers.some((header) => {
    const key = headerKey(String(header ?? ""));
    return MEANING_OF_WORD.sales.get(key) === "paid" && !MEANING_OF_WORD.adSpend.has(key);
  });
}

/** Impressions with clicks, or a price that only advertising has. */
function isAdReport(headers: Headers): boolean {
  const both = hasColumn(headers, "adSpend", ["impressions"]) && hasColumn(headers, "adSpend", ["clicks"]);
  return both || headers.some((header) => typeof header === "string" && isAdRatio(headerKey(header)));
}

function hasColumn(headers: Headers, of: SheetKind, meanings: readonly ColumnMeaning[]): boolean {
  return headers.some((header) =>
    meanings.includes(MEANING_OF_WORD[of].get(headerKey(String(header ?? "")))!),
  );
}
