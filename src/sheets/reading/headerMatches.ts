import { boundOf, sayingOf, tierColumnOf } from "../../domain/commission/tiers/tierHeaders";
import { ABOUT_ADS, isAdRatio } from "../../locale/reading/adHeaders";
import { MEANING_OF_WORD, headerKey, isChannelKey, isKnownKey } from "../../locale/reading/headers";
import type { CellValue } from "../grid";
import { PEOPLE, countsOfShop } from "./countedOnce";
import { COLUMN_TYPES, type ColumnMeaning, type ColumnType, type SheetKind } from "./meaning";

/** A column whose header has a meaning. */
export interface HeaderMatch {
  /** In the row of headers, from 0. */
  readonly index: number;
  readonly meaning: ColumnMeaning;
  /** How much the header says: 1 where it is the very word, less where it only holds it. */
  readonly weight: number;
}

/** Words in a header that make it a ratio, an average or a remark about the thing, not the thing. */
const ABOUT =
  /率|占比|比例|同比|环比|均|单价|客单|目标|预计|备注|说明|状态|方式|类型|来源|人数|rate|ratio|share|avg|average|per|target|note|status|type|method/;

/** What else makes a header one about the thing, by kind of sheet. */
const ABOUT_OF: Readonly<Partial<Record<SheetKind, RegExp>>> = { adSpend: ABOUT_ADS };

/** Whether a header is about a thing and not the thing. */
function isAbout(key: string, kind: SheetKind): boolean {
  return ABOUT.test(key) || ABOUT_OF[kind]?.test(key) === true || isAdRatio(key);
}

/** Words that say little, or what is left of it: another word for the same goes before them. */
const WEAK = /^(金额|amount|(total)?net(sales|revenue))$/;
/** What the goods of an order come to, before discounts and shipping: what the order comes to goes before it. */
const OF_GOODS =
  /^(item(total|price|subtotal)|product(subtotal|sales)|ordervalue|soldfor|(商品|货品)(总价|总额|金额|金额合计))$/;
/** What a platform gives, or what somebody bought on: `SKU Platform Discount`, 下单平台. */
const OF_PLATFORM = /platform|平台(?!店)/;
/** Of sales these may be where the shop is. */
const WEAK_IN_SALES = /平台|^platform$/;

/** In an advertising report these may be the days of the row, or those of the campaign. */
const WEAK_IN_ADS = /^(开始|结束)(日期|时间)$|^(start|end)(date|time)$/;

function isWeak(key: string, kind: SheetKind): boolean {
  if (kind === "sales" && (WEAK_IN_SALES.test(key) || OF_GOODS.test(key))) return true;
  return WEAK.test(key) || (kind === "adSpend" && WEAK_IN_ADS.test(key));
}

/** 總花費 goes before 花費 of the same meaning. */
const OF_ALL = /^(总|整体|total|grand)/;

/**
 * What beside the price of an order is an amount: what is taken off, put on top or paid to others. Found within the header of an
 * order's column, its 金额 or `amount` is not what was paid.
 */
const BESIDE_PRICE =
  /优惠|折扣|折让|减免|满减|立减|运费|邮费|税|补贴|补助|手续费|服务费|处理费|佣金|红包|积分|金币|抵扣|折抵|券|礼品卡|小费|保险|押金|定金|尾款|discount|coupon|voucher|shipping|postage|freight|delivery|tax|vat|fee|tip|duties|promotion|giftwrap|gift|subsidy|rebate|points|deposit|balance|outstanding/;

/** What is said of a price: of what it is, or is not, made up. */
const SAID_OF_PRICE =
  /(不?含|未|免)(税|运费|邮费)|税[前后]|(优惠|折扣|折|减免?)[前后]|(incl?|including|excl?|excluding|ex|net|before|after|with|without)(of)?(sales)?(tax|vat|gst|discounts?|shipping)/g;

/** People on the other side of a sale are none of ours; when something is due it has not happened; and the last of many is not that of a row. */
const OTHER_PEOPLE = /客户|买家|收货|收件|会员|用户|顾客|customer|buyer|recipient|receiver|shipping|billing/;
/** What belongs to the seller, or is said of them, and is not who sold: `Seller SKU`, `Seller Collected Tax`, 业务员备注. */
const OF_SELLER =
  /sku|tax|vat|discount|coupon|voucher|promo|subsidy|rebate|fee|price|amount|commission|code|link|url|phone|email|address|message|memo|税|优惠|补贴|承担|编码|编号|工号|备注|留言|电话|佣金|提成/;
const NOT_OF_THE_ROW =
  /最近|最后|上次|首次|采购|进货|更新|承诺|应|最晚|最迟|约定|计划|promised|expected|estimated|latest|earliest|due|^last|^first|updated/;

/** What comes in, goes back to buyers or lies in stock is no cost of a month. */
const NO_COST =
  /收入|收款|进账|入账|到账|回款|退款|采购|进货|库存|结存|存货|累计|借款|贷款|还款|投资|实发|应发|售价|income|received|receipts|deposit|refund|purchase|inventory|stock|loan/;
/** Amounts on the other side of a sale, or of all time. */
const NO_SALE =
  /采购|进货|库存|结存|存货|累计|借款|贷款|还款|投资|实发|应发|工资|薪|奖金|提成|社保|公积金|报销|售价|标价|定价|吊牌|供货价|lifetime|cumulative|running|^ytd|^net(amount|total|price|value)$|inventory|instock|listprice|msrp|loan|salary|wage|payroll|reimburse/;
/** A number or a time of what is paid or counted, and no amount of it: `Payment ID`, 退款单号, `Order settled time`. */
const NUMBER_OF =
  /(?<![a-z])id$|(payment|refund|transaction|order|sales|payout|item|product|customer)id$|[单编]号$|(reference|date|time|日期|时间)$/;

/** Pay of another time than a month. */
const PAY_OF_OTHER_TIME = /年薪|年收入|日薪|时薪|周薪|annual|yearly|hourly|daily|weekly/;

/** Whether a header that holds the word of a meaning is of something else. */
export function isOfOther(kind: SheetKind, meaning: ColumnMeaning, key: string): boolean {
  if (meaning === "basePay") return PAY_OF_OTHER_TIME.test(key);
  if (meaning === "shop") return OF_PLATFORM.test(key);
  if ((meaning === "amount" && kind !== "adjustments") || meaning === "spend") return NO_COST.test(key);
  const type = COLUMN_TYPES[meaning];
  if ((type === "amount" || type === "count") && NUMBER_OF.test(key)) return true;
  if (kind !== "sales") return meaning === "date" && NOT_OF_THE_ROW.test(key);
  if (meaning === "person") return OTHER_PEOPLE.test(key) || OF_SELLER.test(key);
  if (type === "amount") return NO_SALE.test(key) || BESIDE_PRICE.test(key.replace(SAID_OF_PRICE, ""));
  return type === "date" && NOT_OF_THE_ROW.test(key);
}

/** A rate of commission, of whatever it is: 新客提成比例 is one, and what narrows it is told where plans are read. */
const SHARE_OF_SALES = /(提成|佣金|抽成)(比例|百分比|比率|率|点数?)$|commission(rate|percent|percentage|%)$/;

/**
 * Whether a header stands over rates of commission.
 *
 * @example saysShareOfSales("個人提成比例") // true
 */
export const saysShareOfSales = (header: string): boolean => SHARE_OF_SALES.test(headerKey(header));

/** The columns whose header has a meaning in this kind of sheet, exact words before words within a longer header. */
export function headerMatches(headers: readonly CellValue[], kind: SheetKind): HeaderMatch[] {
  const meanings = MEANING_OF_WORD[kind];
  const matches: HeaderMatch[] = [];
  const ofAll = headers.map((header) =>
    typeof header === "string" && OF_ALL.test(headerKey(header)) ? 1 : 0,
  );
  headers.forEach((header, index) => {
    if (typeof header !== "string") return;
    const key = headerKey(header);
    if (kind === "adSpend" && isChannelKey(key)) return;
    const exact =
      (kind === "sales" && key === "name" && isOrderName(headers) ? "orderNumber" : meanings.get(key)) ??
      saidTwice(key, meanings) ??
      (kind === "commissionPlans" ? termOfBand(header) : undefined);
    const isPay = kind === "commissionPlans" && SHARE_OF_SALES.test(key);
    if (exact) matches.push({ index, meaning: exact, weight: isWeak(key, kind) ? 0.6 : 1 });
    else if (isPay) matches.push({ index, meaning: "rate", weight: 0.5 });
    else if (key !== "" && !isAbout(key, kind)) {
      const within = longestWordWithin(key, meanings);
      if (!within || PEOPLE.has(within) || isOfOther(kind, within, key)) return;
      matches.push({ index, meaning: within, weight: 0.5 });
    }
  });
  const counts = countsOfShop(kind, headers);
  return matches
    .filter(({ meaning }) => counts(meaning))
    .sort((a, b) => b.weight - a.weight || ofAll[b.index]! - ofAll[a.index]! || a.index - b.index);
}

/** A header in two languages, such as `店鋪 Shop`, whose parts are words of one meaning. */
function saidTwice(key: string, meanings: ReadonlyMap<string, ColumnMeaning>): ColumnMeaning | undefined {
  const [, chinese, english] = /^([\u4e00-\u9fff]+)([a-z]+)$/.exec(key) ?? [];
  const [, before, behind] = /^([a-z]+)([\u4e00-\u9fff]+)$/.exec(key) ?? [];
  const meaning = meanings.get(chinese ?? behind ?? "");
  return meaning !== undefined && meaning === meanings.get(english ?? before ?? "") ? meaning : undefined;
}

/** Shopify calls the number of an order its name, beside the names of the items. */
function isOrderName(headers: readonly CellValue[]): boolean {
  return headers.some((header) => typeof header === "string" && headerKey(header) === "lineitemname");
}

/** 完成率下限 and `Sales max` are the ends of a band, whatever is sold or reached, and `Commission per car` is paid for each. */
function termOfBand(header: string): ColumnMeaning | undefined {
  const bound = boundOf(header);
  if (bound) return bound === "from" || bound === "above" ? "bandFrom" : "bandUpTo";
  return tierColumnOf(header) === "rate" && sayingOf("rate", header) === "piece" ? "rate" : undefined;
}

/** A header such as 本月支付金額 holds a word of its meaning; a short word must stand at its end. */
function longestWordWithin(
  key: string,
  meanings: ReadonlyMap<string, ColumnMeaning>,
): ColumnMeaning | undefined {
  let found: ColumnMeaning | undefined;
  let longest = 0;
  for (const [word, meaning] of meanings) {
    const distinct = /[a-z]/.test(word) ? word.length >= 6 : word.length >= 4;
    const fits = distinct
      ? key.includes(word)
      : word.length >= 2 && key.endsWith(word) && !/[a-z]/.test(word);
    if (fits && word.length > longest) {
      found = meaning;
      longest = word.length;
    }
  }
  return found;
}

/** What a header over money says of it; numbers under another one may be hours, pieces or marks. */
const MONEY =
  /[元额费款价钱薪销支币¥￥$€£]|工资|金|pay|amount|cost|price|spen[dt]|expense|fee|sum|cny|rmb|usd|eur|gbp|hkd|twd|ntd/;
/** Headers over numbers of things. */
export const COUNTED = /[数量次]$|^(number|count|qty|quantity)|(count|qty|quantity|number)$/;

/** Whether the header over a column says what it is, so that its contents cannot make another thing of it. */
export function saysAnother(key: string, type: ColumnType): boolean {
  const meaning = MEANING_OF_WORD.traffic.get(key) ?? MEANING_OF_WORD.staffing.get(key);
  if (type === "date") return meaning === "to";
  if (type === "amount" && key !== "" && (!MONEY.test(key) || COUNTED.test(key))) return true;
  return isKnownKey(key) || isAbout(key, "adSpend");
}
