import type { ListedAssumption } from "../../domain/plan/assumptions/assumptionList";
import { everyLanguage, inEveryLanguage, type WholeText } from "../catalogue";

/** Every single figure that a plan is made from, by name. */
export type AssumptionKey =
  | ListedAssumption
  | "start"
  | "margin"
  | "target"
  | "lastYear"
  | "growth"
  | "targetInForce"
  | "blend"
  | "wageGrowthFrom"
  | "runBy"
  | "agencyQuote"
  | "agencyFrom";

/** The names of the assumptions. A sheet shows them in one language and is read in all three. */
export const ASSUMPTION_NAMES: Readonly<Record<AssumptionKey, WholeText>> = everyLanguage({
  start: { en: "Start", "zh-Hans": "起始月份", "zh-Hant": "起始月份" },
  target: { en: "Target", "zh-Hans": "年度目标", "zh-Hant": "年度目標" },
  lastYear: { en: "Last year", "zh-Hans": "上年销售额", "zh-Hant": "去年銷售額" },
  growth: { en: "Growth", "zh-Hans": "增长率", "zh-Hant": "成長率" },
  targetInForce: { en: "Target in force", "zh-Hans": "生效目标", "zh-Hant": "生效目標" },
  conversion: { en: "Conversion", "zh-Hans": "转化率", "zh-Hant": "轉換率" },
  orderValue: { en: "Order value", "zh-Hans": "客单价", "zh-Hant": "客單價" },
  refundRate: { en: "Refund rate", "zh-Hans": "退款率", "zh-Hant": "退款率" },
  costRate: { en: "Cost rate", "zh-Hans": "成本率", "zh-Hant": "成本率" },
  margin: { en: "Gross margin", "zh-Hans": "毛利率", "zh-Hant": "毛利率" },
  adShare: { en: "Ad share", "zh-Hans": "推广费占比", "zh-Hant": "廣告費佔比" },
  roi: { en: "ROI", "zh-Hans": "投产比", "zh-Hant": "廣告投資報酬率（ROAS）" },
  feeRate: { en: "Fee rate", "zh-Hans": "平台费率", "zh-Hant": "平台費率" },
  feePerMonth: { en: "Fee per month", "zh-Hans": "平台月费", "zh-Hant": "平台月費" },
  feePerYear: { en: "Fee per year", "zh-Hans": "平台年费", "zh-Hant": "平台年費" },
  workPerOrder: { en: "Work per order", "zh-Hans": "每单工作量", "zh-Hant": "每單工作量" },
  workPerMonth: { en: "Work per month", "zh-Hans": "每月固定工作量", "zh-Hant": "每月固定工作量" },
  capacity: { en: "Capacity", "zh-Hans": "人均月产能", "zh-Hant": "每人每月產能" },
  utilisation: { en: "Utilisation", "zh-Hans": "工时利用率", "zh-Hant": "工時利用率" },
  minimum: { en: "Minimum", "zh-Hans": "最少人数", "zh-Hant": "最少人數" },
  basePay: { en: "Base pay", "zh-Hans": "月底薪", "zh-Hant": "月底薪" },
  wageGrowth: { en: "Wage growth", "zh-Hans": "调薪幅度", "zh-Hant": "調薪幅度" },
  wageGrowthFrom: { en: "Wage growth from", "zh-Hans": "调薪起始月份", "zh-Hant": "調薪起始月份" },
  commissionRate: { en: "Commission rate", "zh-Hans": "提成率", "zh-Hant": "佣金率" },
  blend: { en: "Part of history", "zh-Hans": "历史权重占比", "zh-Hant": "歷史權重佔比" },
  runBy: { en: "Run by", "zh-Hans": "运营方", "zh-Hant": "運營方" },
  agencyQuote: { en: "Agency quote", "zh-Hans": "选用报价", "zh-Hant": "選用報價" },
  agencyFrom: { en: "Agency from", "zh-Hans": "代运营起始月份", "zh-Hant": "代運營起始月份" },
  agencyFee: { en: "Agency fee", "zh-Hans": "代运营月费", "zh-Hant": "代運營月費" },
  agencyRate: { en: "Agency rate", "zh-Hans": "代运营提点", "zh-Hant": "代運營抽成" },
  otherCosts: { en: "Other costs", "zh-Hans": "其他月费用", "zh-Hant": "其他月費用" },
  otherRate: { en: "Other rate", "zh-Hans": "其他费率", "zh-Hant": "其他費率" },
});

/** Spellings that are also taken. */
const ALSO: Readonly<Partial<Record<AssumptionKey, readonly string[]>>> = {
  start: ["start month", "first month", "開始月份", "开始月份", "起始月"],
  target: ["year target", "sales target", "銷售目標", "销售目标"],
  conversion: [
    ...["conversion rate", "cvr", "支付轉化率", "支付转化率", "成交轉化率", "成交转化率"],
    ...["下單轉化率", "下单转化率", "轉化率", "支付轉換率", "下單轉換率"],
  ],
  orderValue: [
    ...["aov", "average order value", "average order", "平均客單價", "平均客单价", "筆單價", "笔单价"],
    ...["客單", "客单"],
  ],
  refundRate: ["refunds", "return rate", "退貨率", "退货率", "退款佔比", "退款占比"],
  costRate: [
    ...["cost of goods rate", "cost of goods", "cogs", "cogs rate", "商品成本率", "貨品成本率", "货品成本率"],
    ...["成本佔比", "成本占比", "銷售成本率", "销售成本率"],
  ],
  margin: ["gross margin rate", "margin rate", "margin", "毛利"],
  adShare: [
    ...[
      "推廣費占比",
      "推廣費佔比",
      "廣告佔比",
      "广告占比",
      "推廣佔比",
      "推广占比",
      "廣告費佔比",
      "广告费占比",
    ],
    ...["推廣費率", "推广费率", "廣告費率", "广告费率", "ad rate", "ad spend share", "ads share"],
  ],
  roi: [
    "roas",
    "ad roi",
    "投產比",
    "廣告投資報酬率",
    "投資報酬率",
    "投入產出比",
    "投入产出比",
    "推廣roi",
    "推广roi",
  ],
  feeRate: [
    ...["platform fee rate", "platform rate", "platform commission", "平台佣金率", "平台佣金", "平台扣點"],
    ...["平台扣点", "扣點", "扣点", "技術服務費率", "技术服务费率", "技術服務費", "技术服务费"],
  ],
  feePerMonth: ["platform fee per month", "monthly platform fee"],
  feePerYear: ["platform fee per year", "annual platform fee", "annual fee", "年費", "年费"],
  capacity: ["人均月產能", "人均產能", "人均产能", "人效"],
  utilisation: ["utilization", "利用率"],
  minimum: ["minimum staff", "minimum people", "最低人數", "最低人数"],
  basePay: ["base salary", "salary", "底薪", "月薪", "基本工資", "基本工资"],
  wageGrowth: ["raise", "漲薪幅度", "涨薪幅度"],
  commissionRate: [
    "commission",
    "佣金",
    "佣金比例",
    "抽成率",
    "提成率",
    "提成",
    "提成比例",
    "提成點數",
    "提成点数",
    "獎金比例",
  ],
  agencyFee: ["retainer", "agency retainer", "代運營費", "代运营费", "代運營服務費", "代运营服务费"],
  agencyRate: ["agency commission", "代運營提點", "代運營佣金", "代运营佣金", "代運營佣金率", "代运营佣金率"],
  otherCosts: [
    ...["other", "其他費用", "其他费用", "其他成本", "fixed cost", "fixed costs", "固定費用", "固定费用"],
    ...["固定成本"],
  ],
};

const BY_NAME: ReadonlyMap<string, AssumptionKey> = new Map(
  (Object.keys(ASSUMPTION_NAMES) as AssumptionKey[]).flatMap((key) =>
    [key, ...inEveryLanguage(ASSUMPTION_NAMES[key]), ...(ALSO[key] ?? [])].map(
      (name): [string, AssumptionKey] => [plainName(name), key],
    ),
  ),
);

/** A name without what may be written differently: case, width, spaces, hyphens, a colon behind it. */
function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_:]/g, "");
}

/**
 * The assumption that a name in any of the three languages or in camel case stands for.
 *
 * @example assumptionNamed("客單價") // "orderValue"
 */
export function assumptionNamed(name: string): AssumptionKey | undefined {
  return BY_NAME.get(plainName(name));
}

const MONTH_NAMES = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];
const CHINESE_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const NUMBERED =
  /^(?:(?:weight|month|权重|權重)([1-9]|1[0-2])|([1-9]|1[0-2]|十[一二]?|[一二三四五六七八九])月份?(?:权重|權重|占比|佔比|比重)?)$/;

/**
 * The calendar month whose weight a name stands for.
 *
 * @example weightMonthNamed("11月權重") // 11
 * @example weightMonthNamed("weight 11") // 11
 * @example weightMonthNamed("十一月") // 11
 * @example weightMonthNamed("November") // 11
 */
export function weightMonthNamed(name: string): number | undefined {
  const plain = plainName(name);
  const english = plain.replace(/^weight|weight$/, "");
  const at = MONTH_NAMES.findIndex((month) => month === english || month.slice(0, 3) === english);
  if (at >= 0) return at + 1;
  const match = NUMBERED.exec(plain);
  const number = match?.[1] ?? match?.[2];
  if (number === undefined) return undefined;
  return CHINESE_MONTHS.includes(number) ? CHINESE_MONTHS.indexOf(number) + 1 : Number(number);
}
