import { statedUnit } from "../../money/statedUnit";

/**
 * What a column of a tier table holds. `above` and `below` are bounds that do not include the number itself; `band` names
 * the bands, and says where they start and end where no other column does: `0–100,000`, `10萬以上`.
 */
export type TierColumn = "from" | "above" | "upTo" | "below" | "band" | "rate" | "flat";

/** The names under which shops and their payroll sheets head these columns, in the form `plainHeader` gives. */
const HEADERS: Readonly<Record<TierColumn, readonly string[]>> = {
  from: [
    ...[
      "from",
      "start",
      "min",
      "minimum",
      "lower",
      "lowerbound",
      "lowerlimit",
      "salesfrom",
      "amountfrom",
      "salesover",
      "begin",
      "beginning",
      "lowest",
      "low",
      "atleast",
      "threshold",
      "門檻",
      "门槛",
      "≥",
      ">=",
    ],
    ...[
      "起",
      "起點",
      "起点",
      "起始",
      "起算",
      "滿",
      "满",
      "每滿",
      "每满",
      "達到",
      "达到",
      "以上",
      "下限",
      "最低",
      "從",
      "从",
      "自",
    ],
    ...["大於等於", "大于等于", "不低於", "不低于", "銷售額起", "销售额起", "業績起", "业绩起"],
  ],
  above: ["over", "above", "morethan", ">", "超過", "超过", "大於", "大于", "高於", "高于", "以外"],
  upTo: [
    ...["upto", "to", "until", "max", "maximum", "upper", "upperbound", "upperlimit", "atmost", "≤", "<="],
    ...["salesto", "amountto", "salesupto", "end", "ending", "highest", "high"],
    ...[
      "至",
      "到",
      "止",
      "訖",
      "讫",
      "以內",
      "以内",
      "以下",
      "上限",
      "最高",
      "不超過",
      "不超过",
      "小於等於",
      "小于等于",
    ],
  ],
  below: ["below", "under", "lessthan", "<", "不滿", "不满", "未滿", "未满", "低於", "低于", "小於", "小于"],
  band: [
    ...["range", "band", "tier", "level", "bracket", "grade", "step", "no", "#", "name"],
    ...["sales", "salesrange", "salesamount", "revenue", "amount", "turnover", "attainment", "achievement"],
    ...[
      "區間",
      "区间",
      "範圍",
      "范围",
      "級距",
      "级距",
      "檔位",
      "档位",
      "檔",
      "档",
      "階梯",
      "阶梯",
      "等級",
      "等级",
    ],
    ...[
      "級別",
      "级别",
      "銷售額",
      "销售额",
      "業績",
      "业绩",
      "銷售",
      "销售",
      "金額",
      "金额",
      "營業額",
      "营业额",
    ],
    ...["完成率", "達成率", "达成率", "序號", "序号", "名稱", "名称"],
  ],
  rate: [
    ...[
      "rate",
      "%",
      "percent",
      "percentage",
      "commission",
      "commissionrate",
      "unitprice",
      "priceperunit",
      "perunit",
      "commissionpercent",
      "commissionpercentage",
      "payoutrate",
      "payoutpercent",
      "payoutpercentage",
      "rateofcommission",
      "unitamount",
      "amountperunit",
      "unitrate",
      "rateperunit",
      "price",
    ],
    ...[
      "比例",
      "百分比",
      "提成百分比",
      "佣金百分比",
      "分成",
      "分成比例",
      "返點",
      "返点",
      "扣點",
      "扣点",
      "提成",
      "提成比例",
      "提成率",
      "提成點數",
      "提成点数",
      "提點",
      "提点",
      "點數",
      "点数",
      "比率",
      "費率",
      "费率",
    ],
    ...["獎金比例", "奖金比例", "抽成", "抽成比例", "佣金", "佣金比例", "佣金率", "單價", "单价", "每件"],
  ],
  flat: [
    ...[
      "flat",
      "fixed",
      "bonus",
      "flatbonus",
      "flatfee",
      "fee",
      "feeamount",
      "charge",
      "chargeamount",
      "flatamount",
      "flatcommission",
      "fixedfee",
      "fixedbonus",
      "lumpsum",
      "bonusamount",
      "fixedamount",
      "basepay",
      "base",
    ],
    ...[
      "固定",
      "固定金額",
      "固定金额",
      "固定獎金",
      "固定奖金",
      "獎金",
      "奖金",
      "獎勵",
      "奖励",
      "定額",
      "定额",
      "底薪",
      "基本工資",
      "基本工资",
    ],
  ],
};

const COLUMN_BY_HEADER = new Map(
  Object.entries(HEADERS).flatMap(([column, names]) =>
    names.map((name) => [name, column as TierColumn] as const),
  ),
);

/** A header without what says nothing: case, width, spaces and a unit in brackets. */
function plainHeader(text: string): string {
  return text
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
  const column = COLUMN_BY_HEADER.get(plainHeader(header));
  return column === "flat" && saysPercent(header) ? "rate" : column;
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

/** A column of a tier table and what its header says of its numbers. */
export interface TierHeading {
  readonly column: TierColumn;
  /** What one of its numbers is: 10,000 under `起（萬元）`. */
  readonly unit: number;
  /** Its numbers are percents, points or attainments. */
  readonly percent: boolean;
}

/** A column whose header says nothing of its numbers, or that has none. */
export function plainHeading(column: TierColumn): TierHeading {
  return { column, unit: 1, percent: false };
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
  const isPaid = column === "rate" || column === "flat";
  const inPercent = saysPercent(header) || (isPaid ? POINTS : ATTAINMENT).test(header);
  return { column, unit: statedUnit(header), percent: inPercent };
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
