import { monthText, type Month } from "../../domain/calendar/month";
import type { EventId } from "../../domain/plan/events";
import type { ForecastMethod } from "../../domain/plan/forecast/path";
import type { PlanInput, PlanProblem } from "../../domain/plan/problem";
import { everyLanguage, type Localised, type ProblemTexts } from "../catalogue";

const INPUTS: Readonly<Record<PlanInput, Localised>> = {
  sales: { en: "Sales", "zh-Hans": "销售额", "zh-Hant": "銷售額" },
  conversion: { en: "The conversion", "zh-Hans": "转化率", "zh-Hant": "轉換率" },
  orderValue: { en: "The order value", "zh-Hans": "客单价", "zh-Hant": "客單價" },
  margin: { en: "The gross margin", "zh-Hans": "毛利率", "zh-Hant": "毛利率" },
  refundRate: { en: "The refund rate", "zh-Hans": "退款率", "zh-Hant": "退款率" },
  feeRate: { en: "The fee rate", "zh-Hans": "平台费率", "zh-Hant": "平台費率" },
  workload: { en: "The workload", "zh-Hans": "工作量", "zh-Hant": "工作量" },
  capacity: { en: "The capacity", "zh-Hans": "人均产能", "zh-Hant": "每人產能" },
  minimum: { en: "The minimum", "zh-Hans": "最少人数", "zh-Hant": "最少人數" },
  utilisation: { en: "The utilisation", "zh-Hans": "利用率", "zh-Hant": "利用率" },
  fixedCosts: { en: "Fixed costs", "zh-Hans": "固定费用", "zh-Hant": "固定費用" },
  variableRate: { en: "A variable rate", "zh-Hans": "变动费率", "zh-Hant": "變動費率" },
  weight: { en: "A weight", "zh-Hans": "权重", "zh-Hant": "權重" },
  target: { en: "The target", "zh-Hans": "目标", "zh-Hant": "目標" },
  horizon: { en: "The horizon", "zh-Hans": "预测月数", "zh-Hant": "預測月數" },
  level: { en: "The level", "zh-Hans": "置信水平", "zh-Hant": "信賴水準" },
  uplift: { en: "1 + the uplift", "zh-Hans": "1 + 活动增幅", "zh-Hant": "1 + 活動增幅" },
  roi: { en: "The ROI", "zh-Hans": "投产比", "zh-Hant": "廣告投資報酬率（ROAS）" },
  costRate: { en: "The cost rate", "zh-Hans": "成本率", "zh-Hant": "成本率" },
  adShare: { en: "The ad share", "zh-Hans": "推广费占比", "zh-Hant": "廣告費佔比" },
  budget: { en: "The ad budget", "zh-Hans": "推广预算", "zh-Hant": "廣告預算" },
  payroll: { en: "The payroll", "zh-Hans": "人工预算", "zh-Hant": "人事預算" },
  basePay: { en: "The base pay", "zh-Hans": "底薪", "zh-Hant": "底薪" },
  wageGrowth: { en: "1 + the wage growth", "zh-Hans": "1 + 调薪幅度", "zh-Hant": "1 + 調薪幅度" },
  agencyFee: { en: "The agency fee", "zh-Hans": "代运营月费", "zh-Hant": "代運營月費" },
  commissionRate: { en: "A commission rate", "zh-Hans": "提成率", "zh-Hant": "佣金率" },
  commissionShare: {
    en: "A commission plan's part or people",
    "zh-Hans": "提成方案的计提比例或人数",
    "zh-Hant": "佣金方案的計算比例或人數",
  },
  stays: {
    en: "The part that stays with an agency",
    "zh-Hans": "代运营时保留的比例",
    "zh-Hant": "代運營時保留的比例",
  },
  otherCosts: { en: "Other costs", "zh-Hans": "其他费用", "zh-Hant": "其他費用" },
};

/** Why a figure of the plan cannot be given, and what to do. */
export const PLAN_PROBLEMS: ProblemTexts<PlanProblem> = {
  negative: {
    en: (p) => `${INPUTS[p.what].en}: ${p.value} is negative; it must be 0 or more.`,
    "zh-Hans": (p) => `${INPUTS[p.what]["zh-Hans"]} ${p.value} 是负数，必须大于或等于 0。`,
    "zh-Hant": (p) => `${INPUTS[p.what]["zh-Hant"]} ${p.value} 是負數，必須大於或等於 0。`,
  },
  notPositive: {
    en: (p) => `${INPUTS[p.what].en} must be above 0, not ${p.value}.`,
    "zh-Hans": (p) => `${INPUTS[p.what]["zh-Hans"]}必须大于 0，现为 ${p.value}。`,
    "zh-Hant": (p) => `${INPUTS[p.what]["zh-Hant"]}必須大於 0，現為 ${p.value}。`,
  },
  rateOutOfRange: {
    en: (p) => `${INPUTS[p.what].en}: ${p.value} is out of range. Write a rate as 0.3 or 30%.`,
    "zh-Hans": (p) => `${INPUTS[p.what]["zh-Hans"]} ${p.value} 超出范围；比率请写成 0.3 或 30%。`,
    "zh-Hant": (p) => `${INPUTS[p.what]["zh-Hant"]} ${p.value} 超出範圍；比率請寫成 0.3 或 30%。`,
  },
  noRoiBreaksEven: {
    en: () => "No ROI breaks even: after refunds, cost of goods and fees nothing is left of a sale.",
    "zh-Hans": () => "没有保本投产比：扣除退款、成本和平台费后，每笔销售已无剩余。",
    "zh-Hant": () => "沒有損益兩平 ROAS：扣除退款、成本和平台費後，每筆銷售已無剩餘。",
  },
  noSalesBreakEven: {
    en: () => "No sales break even: each sale costs at least what it brings.",
    "zh-Hans": () => "没有保本销售额：每笔销售的成本不低于收入。",
    "zh-Hant": () => "沒有損益兩平銷售額：每筆銷售的成本不低於收入。",
  },
  weightsEmpty: {
    en: () => "One weight at least must be above 0.",
    "zh-Hans": () => "至少要有一个权重大于 0。",
    "zh-Hant": () => "至少要有一個權重大於 0。",
  },
  noHistory: {
    en: () => "There is no whole month of history.",
    "zh-Hans": () => "历史数据中没有完整的月份。",
    "zh-Hant": () => "歷史資料中沒有完整的月份。",
  },
  historyTooShort: {
    en: (p) => `The history covers ${p.months} of the ${p.needed} calendar months that are needed.`,
    "zh-Hans": (p) => `需要 ${p.needed} 个不同月份的历史数据，现只有 ${p.months} 个。`,
    "zh-Hant": (p) => `需要 ${p.needed} 個不同月份的歷史資料，現只有 ${p.months} 個。`,
  },
  yearOutOfRange: {
    en: (p) => `${p.year} is not a year from ${p.first} to ${p.last}.`,
    "zh-Hans": (p) => `${p.year} 不在 ${p.first} 至 ${p.last} 年之间。`,
    "zh-Hant": (p) => `${p.year} 不在 ${p.first} 至 ${p.last} 年之間。`,
  },
  eventsNeedDays: {
    en: () => "Event days can only be left out of a history by days; this one is by months.",
    "zh-Hans": () => "只有按日的历史数据才能剔除大促日，这里是按月的数据。",
    "zh-Hant": () => "只有按日的歷史資料才能剔除檔期日，這裡是按月的資料。",
  },
  bandsNotAscending: {
    en: (p) => `The bands of “${p.of}” must stand in order, each starting above the one before it.`,
    "zh-Hans": (p) => `“${p.of}”的档位须按起点从小到大排列，且起点不得相同。`,
    "zh-Hant": (p) => `「${p.of}」的級距須按起點由小到大排列，且起點不得相同。`,
  },
  assumptionTwice: {
    en: (p) => `“${p.assumption}” is there twice.`,
    "zh-Hans": (p) => `“${p.assumption}”出现了两次。`,
    "zh-Hant": (p) => `「${p.assumption}」出現了兩次。`,
  },
  assumptionUnknown: {
    en: (p) => `“${p.assumption}” is no assumption of a plan.`,
    "zh-Hans": (p) => `“${p.assumption}”不是计划的假设项目。`,
    "zh-Hant": (p) => `「${p.assumption}」不是計畫的假設項目。`,
  },
  assumptionUnreadable: {
    en: (p) => `“${p.assumption}”: “${p.value}” cannot be read.`,
    "zh-Hans": (p) => `“${p.assumption}”的值“${p.value}”无法识别。`,
    "zh-Hant": (p) => `「${p.assumption}」的值「${p.value}」無法辨識。`,
  },
};

export const EVENT_NAMES: Readonly<Record<EventId, Localised>> = {
  newYearGoods: { en: "New Year goods (年貨節)", "zh-Hans": "年货节", "zh-Hant": "年貨節" },
  springFestival: { en: "Chinese New Year", "zh-Hans": "春节", "zh-Hant": "春節" },
  womensDay: { en: "38 Women's Day", "zh-Hans": "38 大促", "zh-Hant": "38 女王節" },
  may20: { en: "520", "zh-Hans": "520", "zh-Hant": "520" },
  june18: { en: "618", "zh-Hans": "618", "zh-Hant": "618" },
  sept9: { en: "99 sale", "zh-Hans": "99 大促", "zh-Hant": "99 購物節" },
  nationalDay: { en: "National Day", "zh-Hans": "国庆", "zh-Hant": "國慶" },
  doubleEleven: { en: "Double 11 (雙11)", "zh-Hans": "双11", "zh-Hant": "雙11" },
  doubleTwelve: { en: "Double 12 (雙12)", "zh-Hans": "双12", "zh-Hant": "雙12" },
  yearEnd: { en: "Christmas to New Year (雙旦)", "zh-Hans": "双旦", "zh-Hant": "耶誕跨年" },
};

export const FORECAST_METHODS: Readonly<Record<ForecastMethod, Localised>> = {
  seasonalTheta: {
    en: "Theta method with month indices",
    "zh-Hans": "Theta 法加月度季节指数",
    "zh-Hant": "Theta 法加月度季節指數",
  },
  lastYear: {
    en: "same month of last year with half of the growth: fewer than 24 months above 0",
    "zh-Hans": "上年同月加一半增长：不足 24 个月或有月份不大于 0",
    "zh-Hant": "去年同月加一半成長：不足 24 個月或有月份不大於 0",
  },
  theta: {
    en: "Theta method without season: fewer than 12 months",
    "zh-Hans": "Theta 法，不计季节：不足 12 个月",
    "zh-Hant": "Theta 法，不計季節：不足 12 個月",
  },
  lastMonth: {
    en: "last month carried on: fewer than 3 months",
    "zh-Hans": "沿用最后一个月：不足 3 个月",
    "zh-Hant": "沿用最後一個月：不足 3 個月",
  },
};

const months = (list: readonly Month[], separator: string) => list.map(monthText).join(separator);

export const FORECAST_TEXTS = {
  leftOut: {
    en: (list) => `; ${months(list, ", ")} is partial and left out`,
    "zh-Hans": (list) => `；${months(list, "、")} 不是整月，未计入`,
    "zh-Hant": (list) => `；${months(list, "、")} 不是整月，未計入`,
  },
} satisfies Record<string, Localised<readonly Month[]>>;

/** What is known of a calendar month's weight. */
export interface WeightRemark {
  readonly month: number;
  readonly years: number;
  readonly leftOut: readonly Month[];
  readonly scaled: readonly Month[];
}

const also = (text: string, list: readonly Month[], separator: string) =>
  list.length > 0 ? text.replace("…", months(list, separator)) : "";

/** The remark beside a weight; its number of years is never a number by itself. */
export const WEIGHT_REMARK: Localised<WeightRemark> = {
  en: (p) =>
    `month ${p.month}: ${p.years === 1 ? "1 year" : `mean of ${p.years} years`}` +
    also("; … partial, left out", p.leftOut, ", ") +
    also("; … partial, brought to its full days", p.scaled, ", "),
  "zh-Hans": (p) =>
    `${p.month}月：${p.years === 1 ? "1 年数据" : `${p.years} 年平均`}` +
    also("；… 不足整月，未计入", p.leftOut, "、") +
    also("；… 不足整月，已折算为整月", p.scaled, "、"),
  "zh-Hant": (p) =>
    `${p.month}月：${p.years === 1 ? "1 年資料" : `${p.years} 年平均`}` +
    also("；… 不足整月，未計入", p.leftOut, "、") +
    also("；… 不足整月，已折算為整月", p.scaled, "、"),
};

/** The headings of what the plan functions spill and of the plan's sheets. */
export const PLAN_HEADINGS = {
  month: everyLanguage({ en: "Month", "zh-Hans": "月份", "zh-Hant": "月份" }),
  event: { en: "Event", "zh-Hans": "活动", "zh-Hant": "活動" },
  firstDay: { en: "First day", "zh-Hans": "开始日期", "zh-Hant": "開始日期" },
  lastDay: { en: "Last day", "zh-Hans": "结束日期", "zh-Hant": "結束日期" },
  forecast: { en: "Forecast", "zh-Hans": "预测值", "zh-Hant": "預測值" },
  low: { en: "Low", "zh-Hans": "下限", "zh-Hant": "下限" },
  high: { en: "High", "zh-Hans": "上限", "zh-Hant": "上限" },
  method: { en: "Method", "zh-Hans": "方法", "zh-Hant": "方法" },
  sales: everyLanguage({ en: "Sales", "zh-Hans": "销售额", "zh-Hant": "銷售額" }),
  visitors: { en: "Visitors", "zh-Hans": "访客数", "zh-Hant": "訪客數" },
  orders: everyLanguage({ en: "Orders", "zh-Hans": "订单数", "zh-Hant": "訂單數" }),
  refunds: everyLanguage({ en: "Refunds", "zh-Hans": "退款", "zh-Hant": "退款" }),
  net: { en: "Net sales", "zh-Hans": "净销售额", "zh-Hant": "淨銷售額" },
  cost: { en: "Cost of goods", "zh-Hans": "商品成本", "zh-Hant": "商品成本" },
  grossProfit: everyLanguage({ en: "Gross profit", "zh-Hans": "毛利", "zh-Hant": "毛利" }),
  platformFees: { en: "Platform fees", "zh-Hans": "平台费用", "zh-Hant": "平台費用" },
  adSpend: { en: "Ad budget", "zh-Hans": "推广预算", "zh-Hant": "廣告預算" },
  attributedSales: { en: "Attributed sales", "zh-Hans": "推广成交额", "zh-Hant": "廣告成交額" },
  people: { en: "People", "zh-Hans": "人数", "zh-Hant": "人數" },
  payroll: { en: "Payroll", "zh-Hans": "底薪合计", "zh-Hant": "底薪合計" },
  commission: everyLanguage({ en: "Commission", "zh-Hans": "提成", "zh-Hant": "佣金" }),
  agencyFee: { en: "Agency fee", "zh-Hans": "代运营费", "zh-Hant": "代運營費" },
  otherCosts: { en: "Other costs", "zh-Hans": "其他费用", "zh-Hant": "其他費用" },
  profit: { en: "Profit", "zh-Hans": "利润", "zh-Hant": "利潤" },
  margin: { en: "Profit margin", "zh-Hans": "利润率", "zh-Hant": "利潤率" },
  breakEvenSales: { en: "Break-even sales", "zh-Hans": "保本销售额", "zh-Hant": "損益兩平銷售額" },
  firstHalf: { en: "First half", "zh-Hans": "上半年", "zh-Hant": "上半年" },
  secondHalf: { en: "Second half", "zh-Hans": "下半年", "zh-Hant": "下半年" },
  year: { en: "Year", "zh-Hans": "全年", "zh-Hant": "全年" },
} satisfies Record<string, Localised>;

export type PlanHeading = keyof typeof PLAN_HEADINGS;
