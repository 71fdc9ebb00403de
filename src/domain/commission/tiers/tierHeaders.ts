import { statedUnit } from "../../money/statedUnit";
import { TIER_HEADER_WORDS } from "./tierHeaderWords";

/**
 * What a column of a tier table holds. `above` and `below` are bounds that do not include the number itself; `band` names
 * the bands, and says where they start and end where no other column does: `0–100,000`, `10萬以上`.
 */
export type TierColumn = "from" | "above" | "upTo" | "below" | "band" | "rate" | "flat";

const WORDS: Readonly<Record<TierColumn, readonly string[]>> = TIER_HEADER_WORDS;
const COLUMN_BY_HEADER = new Map(
  Object.entries(WORDS).flatMap(([column, names]) =>
    names.map((name) => [name, column as TierColumn] as const),
  ),
);

/** What is longer is no name of a column, and is not looked into. */
const LONGEST_HEADER = 80;

/** A header without what says nothing: case, width, spaces and a unit in brackets. */
function plainHeader(text: string): string {
  return text
    .slice(0, LONGEST_HEADER)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, "")
    .replace(/[\s_\-:./]/g, "")
    .replace(/(?<=.)(%|(?<![每满滿])([亿億]|百[万萬]|[万萬]|千)?元)$/, "");
}

/**
 * The meaning of a column by its header.
 *
 * @example tierColumnOf("Up to (CNY)") // "upTo"
 * @example tierColumnOf("滿") // "from"
 * @example tierColumnOf("不滿") // "below": the bound itself is not included
 * @example tierColumnOf("Bonus %") // "rate"
 */
export function tierColumnOf(header: string): TierColumn | undefined {
  const key = plainHeader(header);
  const column = COLUMN_BY_HEADER.get(key) ?? byItsWords(key, header);
  return column === "flat" && saysPercent(header) ? "rate" : column;
}

/** What is sold or reached, beside which a header says which end of it stands below: `Sales min`, 業績上限. */
const SUBJECT =
  /sales?|sold|cars|deals|policies|contracts|revenue|turnover|volume|amount|units?|quantity|qty|quota|attainment|achievement|range|band|bound|limit|value|monthly|annual|total|team|銷售額|销售额|業績|业绩|營業額|营业额|金額|金额|數量|数量|件數|件数|銷量|销量|毛利率?|利潤|利润|完成率|達成率|达成率|達標率|达标率/g;
const RATE_BEHIND =
  /(rate|percent|percentage|commission|payout|multiplier|multiple|factor|override|比例|比率|百分比|[點点]數?数?|提成|佣金|抽成|率|[係系][數数]|單價|单价|倍数|倍數)$/;
/** A fee in percents is a rate all the same. */
const FLAT_BEHIND = /(?:fee|酬金)$/;
/** Limits and bases of pay are neither bounds nor rates of a band. */
const OTHER_THAN_RATE = /min|max|cap|floor|base|target|quota|最低|最高|封頂|封顶|保底|底薪|目標|目标/;

/**
 * The end of a band that a header says of what is sold or reached.
 *
 * @example boundOf("完成率下限") // "from"
 * @example boundOf("Sales max") // "upTo"
 * @example boundOf("Max payout") // undefined
 */
export function boundOf(header: string): "from" | "above" | "upTo" | "below" | undefined {
  const key = plainHeader(header);
  const end = key.replace(SUBJECT, "");
  const bound = end === key || end === "" ? undefined : COLUMN_BY_HEADER.get(end);
  return bound === "from" || bound === "above" || bound === "upTo" || bound === "below" ? bound : undefined;
}

/** Whether a header that names nothing known may stand over what bands pay: `Agent split`, not `Max payout`. */
export function mayNamePay(header: string): boolean {
  return !OTHER_THAN_RATE.test(plainHeader(header));
}

function byItsWords(key: string, header: string): TierColumn | undefined {
  if (/\d/.test(key) || !/\p{L}/u.test(key)) return undefined;
  if (key.replace(SUBJECT, "") === "") return "band";
  const bound = boundOf(header);
  if (bound) return bound;
  if (OTHER_THAN_RATE.test(key)) return undefined;
  if (FOR_EACH.test(header)) return "rate";
  if (FLAT_BEHIND.test(key)) return "flat";
  return RATE_BEHIND.test(key) || saysPercent(header) ? "rate" : undefined;
}

/**
 * Whether a header says that something is paid for every step of so much, and not once from there on.
 *
 * @example saysEverySteps("每滿") // true
 * @example saysEverySteps("For every") // true
 */
export function saysEverySteps(header: string): boolean {
  return /^(?:每[满滿]?(?:[销銷]售[额額]|[业業][绩績]|金[额額])?|(?:for)?(?:every|each))$/.test(
    plainHeader(header),
  );
}

const PERCENT_HEADER = /[%％]|percent|百分/i;

/**
 * Whether a header says that its numbers are percents.
 *
 * @example saysPercent("Rate (%)") // true
 * @example saysPercent("提成百分比") // true
 */
export function saysPercent(header: string): boolean {
  return PERCENT_HEADER.test(header);
}

const POINTS = /[點点]/;
const ATTAINMENT = /完成率|達成率|达成率|attain|achiev/i;
const MONEY = /[$¥￥€£]|\b(usd|cny|rmb|eur|gbp|hkd|twd)\b|元|amount|金[額额]/i;
/** A time is no piece: 每月獎金 and a bonus per month are paid once. */
const FOR_EACH =
  /\bper(?:[\s_-]+|(?=unit|piece|item|sale|order|deal))(?!cent|month|quarter|year|period|week|day|annum)[a-z]|\beach\b|unit|piece|price|單價|单价|計件|计件|每(?!月|季|年|周|週|日|天|期)|[/／]\s*(?!月|季|年|周|週|日|天|期|month|year|quarter|mo\b|yr\b)[\p{L}]/iu;
const COUNTED =
  /unit|piece|qty|quantit|pcs|\bitems?\b|sold|[件台套輛辆瓶盒]|[數数]量|[單单][數数]|銷量|销量/i;
const OF_THE_AMOUNT = /rate|percent|[%％]|率|比例|[點点]|[係系][數数]/i;

/** What a header says of its numbers: percents, money for each piece (or pieces, over bounds), or amounts of money that are paid once. */
type Saying = "percent" | "piece" | "amount";

/** A column of a tier table and what its header says of its numbers. */
export interface TierHeading {
  readonly column: TierColumn;
  /** What one of its numbers is: 10,000 under `起（萬元）`. */
  readonly unit: number;
  readonly says?: Saying | undefined;
}

/** A column whose header says nothing of its numbers, or that has none. */
export function plainHeading(column: TierColumn): TierHeading {
  return { column, unit: 1 };
}

/**
 * A column by its header, with what it says of its numbers.
 *
 * @example tierHeadingOf("From (k)") // from, in thousands
 * @example tierHeadingOf("提點") // rate, in percents
 */
export function tierHeadingOf(header: string): TierHeading | undefined {
  const column = tierColumnOf(header);
  if (!column) return undefined;
  return headingAs(column, header);
}

/** What a header says of the numbers of a column that is known by other means. */
export function headingAs(column: TierColumn, header: string): TierHeading {
  return { column, unit: statedUnit(header), says: sayingOf(column, header) };
}

/**
 * What a header says of the numbers below it.
 *
 * @example sayingOf("rate", "Commission ($)") // "amount"
 * @example sayingOf("rate", "提成（元/件）") // "piece"
 * @example sayingOf("band", "達成率") // "percent"
 */
export function sayingOf(column: TierColumn, header: string): Saying | undefined {
  const isPaid = column === "rate" || column === "flat";
  if (saysPercent(header) || (isPaid ? POINTS : ATTAINMENT).test(header)) return "percent";
  if (!isPaid) return COUNTED.test(header) ? "piece" : undefined;
  if (FOR_EACH.test(header)) return "piece";
  if (!MONEY.test(header)) return undefined;
  return OF_THE_AMOUNT.test(header) ? "piece" : "amount";
}

const OPEN_END = new Set([
  ...["~", "max", "maximum", "none", "nomax", "nomaximum", "nocap", "uncapped", "inf", "infinite", "beyond"],
  ...["andmore", "ormore", "orabove", "orover", "orup", "andbeyond", "more", "over", "沒有上限", "没有上限"],
  ...[
    "∞",
    "infinity",
    "+∞",
    "nolimit",
    "unlimited",
    "open",
    "andabove",
    "above",
    "andup",
    "up",
    "andover",
    "+",
  ],
  ...[
    "以上",
    "及以上",
    "或以上",
    "無上限",
    "无上限",
    "無限",
    "无限",
    "不限",
    "上不封頂",
    "上不封顶",
    "不封頂",
    "不封顶",
  ],
]);

/**
 * Whether a text in an `Up to` column says that the band is open.
 *
 * @example saysOpenEnd("以上") // true
 */
export function saysOpenEnd(text: string): boolean {
  return OPEN_END.has(plainHeader(text));
}
