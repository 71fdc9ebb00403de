import type { Basis, Recognition } from "../../../domain/commission/plan";
import { halfWidth } from "../../../domain/money/characters";
import { headerKey } from "../../../locale/reading/headers";

/** Profit after more than the goods, and profit as a share of sales, are no gross profit. */
const OTHER_PROFIT =
  /净利|纯利|税后|营业利润|经营利润|贡献|利率|利润率|差价|netprofit|netmargin|operating|contribution|ebit|marginrate|margin%/;

/** Only some of the sales, or what they have grown by. */
const OF_SOME =
  /新客|老客|复购|首单|自播|达人|直播间?(?=销|业|成|营|流|gmv)|增[量长]|净增|同比|环比|差额|超(额|目标|出)|newcustomer|repeat|returningcustomer|incremental|growth|(over|above|beyond)(the)?(target|quota|goal)/;

/** Sales without tax, which no order tells apart. */
const WITHOUT_TAX = /未税|税后|去税|before(sales)?(tax|vat|gst)/;

/** What stands behind such a word is taken off: 扣除退款, `less returns`. */
const TAKES_OFF =
  /(?:(?<!折)扣[除减掉]?|减[去掉]?|剔除|除去|去[除掉]?(?!年)|不含|不包[含括]|less|minus|netof|after|excl(?:uding|udes?)?|ex(?=tax|vat|gst|ship|freight|refund|return)|without|deducting)(?:掉|了)?/;
const BETWEEN = /以及|及其?|和|与|跟|或|&|\+|,|and|or/;
const REFUNDS =
  /^(?:的|所有|全部|the|any|all|of)*(?:成功|客户)?(?:退货退款|退款退货|退换货|退款|退货|退单|退|customer)?(?:refunds?|returns?|refunded|returned)?(?:金额|额|amounts?|orders?)?/;
/** What the buyer paid is less than the price by these as it stands. */
const DISCOUNTS = /^(?:的|优惠券?|折扣|折让|满减|discounts?|coupons?|promotions?|vouchers?)(?:金额|额)?/;
/** What it is taken off from, behind it: 扣除退款后的销售额. */
const OF_SALES =
  /^(?:之后|以后|后)?的?(?:净|总|实际)*(?:销售[额总]*|成交[额总]*|营业额|业绩|流水|gmv|金额|毛利润?额?|部分|sales|revenue|amount)*$/;
const REFUNDS_OFF = /(?:退款|退货|退)(?:之|以)?后/;

const BASES: readonly (readonly [RegExp, Basis])[] = [
  [/达成|完成率|attain|achiev(?!ed)|(?:%|target|goal)achieved|completion|quota/, "attainment"],
  [
    /订单(?:总|件)?(?:数|量|个数)|[单笔]数|单量|(?:有效|成交|实际|净)订?单(?!价|金|额)|^每[单笔]|^[按依]?订?单$|numberof(?:orders|sales|deals)|ordercount|(?:order|deal)s?(?:count|volume)|^(?:net|valid|paid)?(?:orders|deals)$/,
    "orders",
  ],
  [/件|销量|数量|unit|piece|qty|quantity/, "units"],
  [/毛利|利润|profit|margin/, "grossProfit"],
  [/净|实收|退款后|扣退|回款|到账|net(?!of)|collected|cashreceived/, "net"],
  [
    /毛额|总额|成交|销售额|业绩|流水|退款前|支付金额|实付|付款金额|amountpaid|paidamount|gross|gmv|sales|revenue/,
    "gross",
  ],
];

/** What is taken off what a plan is paid on. */
type TakenOff = "nothing" | "refunds" | "others";

/**
 * What a plan is paid on by its words. Taken off sales may be refunds, which makes them net, and nothing else that no order
 * tells: freight, fees, tax.
 *
 * @example basisIn("銷售額（扣除退款）") // "net"
 * @example basisIn("Sales less returns and shipping") // undefined
 */
export function basisIn(text: string): Basis | undefined {
  if (saysOtherBasis(text)) return undefined;
  const key = headerKey(text);
  const off = takenOff(wholeKey(text));
  const said = BASES.find(([pattern]) => pattern.test(key))?.[1] ?? (off === "refunds" ? "net" : undefined);
  return said === "gross" && off === "refunds" ? "net" : said;
}

/**
 * Whether words say something that no order tells: another profit, some of the sales, sales less freight.
 *
 * @example saysOtherBasis("淨利潤") // true
 */
export function saysOtherBasis(text: string): boolean {
  const whole = wholeKey(text);
  return (
    [OTHER_PROFIT, OF_SOME, WITHOUT_TAX].some((other) => other.test(whole)) || takenOff(whole) === "others"
  );
}

/** What bands are of, as their header says, where no column says what a plan is paid on: 毛利, 件數, 完成率. */
export function basisOfBands(header: string): Basis | undefined {
  const basis = basisIn(header);
  return basis === "gross" || basis === "net" ? undefined : basis;
}

/** 回款 as what a plan is paid on says when a sale counts as well. */
export function recognitionOfBasis(text: string): Recognition | undefined {
  return /回款|到账|collected|cashreceived/.test(headerKey(text)) ? "receipt" : undefined;
}

/** The words with what stands in brackets, and a sign of subtraction as a word. */
function wholeKey(text: string): string {
  const plain = halfWidth(text)
    .replace(/\s[-−–]\s|(?<=[\u4e00-\u9fff])[-−–](?=[\u4e00-\u9fff])/g, "减")
    .replace(/[()[\]【】〔〕]/g, " ")
    .replace(/[、，,/;；]/g, "和");
  return headerKey(plain);
}

function takenOff(key: string): TakenOff {
  const [, ...parts] = key.split(TAKES_OFF);
  if (parts.length === 0) return REFUNDS_OFF.test(key) ? "refunds" : "nothing";
  const items = parts.flatMap((part) => part.split(BETWEEN)).filter((item) => item !== "");
  const isOf = (things: RegExp) => (item: string) => {
    const rest = item.replace(things, "");
    return rest !== item && OF_SALES.test(rest);
  };
  if (!items.every((item) => isOf(REFUNDS)(item) || isOf(DISCOUNTS)(item))) return "others";
  return items.some(isOf(REFUNDS)) ? "refunds" : "nothing";
}
