import type { Scenario } from "../../domain/plan/assumptions/planInputs";
import { everyLanguage, type Localised, type WholeText } from "../catalogue";

export const SCENARIO_NAMES: Readonly<Record<Scenario, WholeText>> = everyLanguage({
  low: { en: "Low", "zh-Hans": "保守", "zh-Hant": "保守" },
  base: { en: "Base", "zh-Hans": "基准", "zh-Hant": "基準" },
  high: { en: "High", "zh-Hans": "乐观", "zh-Hant": "樂觀" },
});

export const PLAN_SHEET = {
  assumptionsName: { en: "Assumptions", "zh-Hans": "计划假设", "zh-Hant": "計畫假設" },
  planName: { en: "Plan", "zh-Hans": "月度规划", "zh-Hant": "月度規劃" },
  actualName: { en: "Actual against plan", "zh-Hans": "实际对比计划", "zh-Hant": "實際對比計畫" },
  teamName: { en: "Team or agency", "zh-Hans": "自有团队与代运营", "zh-Hant": "自有團隊與代運營" },
  shopsName: { en: "Plan by shop", "zh-Hans": "分店铺规划", "zh-Hant": "分店鋪規劃" },
  findingsName: { en: "Plan findings", "zh-Hans": "规划提示", "zh-Hant": "規劃提示" },
  assumptionsTitle: { en: "Assumptions of the plan", "zh-Hans": "计划假设", "zh-Hant": "計畫假設" },
  assumptionsHint: {
    en: "The yellow cells are yours: the plan follows them at once. OpsPlan never writes over this sheet. Run the plan again after adding a row to a table.",
    "zh-Hans":
      "黄色单元格由您填写，计划会立即随之变化。OpsPlan 不会覆盖此表。在表格中增加一行后请重新运行规划。",
    "zh-Hant":
      "黃色儲存格由您填寫，計畫會立即隨之變化。OpsPlan 不會覆蓋此表。在表格中增加一列後請重新執行規劃。",
  },
  assumption: { en: "Assumption", "zh-Hans": "假设", "zh-Hant": "假設" },
  value: { en: "Value", "zh-Hans": "数值", "zh-Hant": "數值" },
  unit: { en: "Unit", "zh-Hans": "单位", "zh-Hant": "單位" },
  source: { en: "Source", "zh-Hans": "来源", "zh-Hant": "來源" },
  planTitle: { en: "Monthly plan", "zh-Hans": "月度规划", "zh-Hant": "月度規劃" },
  planHint: {
    en: "Every figure is a formula over the assumptions. Sales are before refunds; ratios are taken anew in every row.",
    "zh-Hans": "每个数字都是基于假设的公式。销售额为退款前金额；各行比率均重新计算。",
    "zh-Hant": "每個數字都是基於假設的公式。銷售額為退款前金額；各列比率均重新計算。",
  },
  targetOf: { en: "target", "zh-Hans": "目标", "zh-Hant": "目標" },
  weight: { en: "Weight with events", "zh-Hans": "权重（含大促）", "zh-Hant": "權重（含檔期）" },
  eventDays: {
    en: "Days that events add",
    "zh-Hans": "大促折合增加天数",
    "zh-Hant": "檔期折合增加天數",
  },
  event: { en: "Event", "zh-Hans": "活动", "zh-Hant": "活動" },
  fee: { en: "Fee", "zh-Hans": "平台费", "zh-Hant": "平台費" },
  channel: { en: "Ads", "zh-Hans": "推广", "zh-Hant": "推廣" },
  exact: { en: "Exact part of the target", "zh-Hans": "目标精确份额", "zh-Hant": "目標精確份額" },
  held: { en: "Part of the month", "zh-Hans": "当月适用比例", "zh-Hant": "當月適用比例" },
  fixedFee: { en: "Fixed part", "zh-Hans": "固定部分", "zh-Hant": "固定部分" },
  cut: { en: "Cut to the cent", "zh-Hans": "舍至分", "zh-Hant": "捨至分" },
  remainder: { en: "Remainder", "zh-Hans": "尾差", "zh-Hant": "尾差" },
  refundRate: { en: "Refund rate", "zh-Hans": "退款率", "zh-Hant": "退款率" },
  adShare: { en: "Ad share", "zh-Hans": "推广费占比", "zh-Hant": "廣告費佔比" },
  roi: { en: "ROI", "zh-Hans": "投产比", "zh-Hant": "廣告投資報酬率（ROAS）" },
  breakEvenRoi: { en: "Break-even ROI", "zh-Hans": "保本投产比", "zh-Hant": "損益兩平 ROAS" },
  fixedCosts: { en: "Fixed costs", "zh-Hans": "固定费用", "zh-Hant": "固定費用" },
  ownTeam: { en: "Own team", "zh-Hans": "自有团队成本", "zh-Hant": "自有團隊成本" },
  check: { en: "Check: 0 differences", "zh-Hans": "核对：差异为 0", "zh-Hant": "核對：差異為 0" },
  salesChart: {
    en: "Sales: low, base, high",
    "zh-Hans": "销售额：保守、基准、乐观",
    "zh-Hant": "銷售額：保守、基準、樂觀",
  },
  costChart: { en: "What the sales cost", "zh-Hans": "成本构成", "zh-Hant": "成本構成" },
  profitChart: { en: "Profit", "zh-Hans": "利润", "zh-Hant": "利潤" },
  readingAssumptions: {
    en: "Reading the assumptions…",
    "zh-Hans": "正在读取计划假设…",
    "zh-Hant": "正在讀取計畫假設…",
  },
} satisfies Record<string, Localised>;
