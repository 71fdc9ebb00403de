import type { Scenario } from "../domain/plan/planInputs";
import type { Localised } from "./catalogue";

export const SCENARIO_NAMES: Readonly<Record<Scenario, Localised>> = {
  low: { en: "Low", "zh-Hans": "保守", "zh-Hant": "保守" },
  base: { en: "Base", "zh-Hans": "基准", "zh-Hant": "基準" },
  high: { en: "High", "zh-Hans": "乐观", "zh-Hant": "樂觀" },
};

export const PLAN_SHEET = {
  assumptionsName: { en: "Assumptions", "zh-Hans": "计划假设", "zh-Hant": "計劃假設" },
  planName: { en: "Plan", "zh-Hans": "月度规划", "zh-Hant": "月度規劃" },
  actualName: { en: "Actual against plan", "zh-Hans": "实际对比计划", "zh-Hant": "實際對比計劃" },
  teamName: { en: "Team or agency", "zh-Hans": "自有团队与代运营", "zh-Hant": "自有團隊與代運營" },
  shopsName: { en: "Plan by shop", "zh-Hans": "分店铺规划", "zh-Hant": "分店鋪規劃" },
  findingsName: { en: "Plan findings", "zh-Hans": "规划发现", "zh-Hant": "規劃發現" },
  assumptionsTitle: { en: "Assumptions of the plan", "zh-Hans": "计划假设", "zh-Hant": "計劃假設" },
  assumptionsHint: {
    en: "The pale cells are yours: the plan follows them at once. OpsPlan never writes over this sheet. Run the plan again after adding a row to a table.",
    "zh-Hans":
      "浅色单元格由您填写，计划会立即随之变化。OpsPlan 不会覆盖此表。在表格中增加一行后请重新运行规划。",
    "zh-Hant":
      "淺色儲存格由您填寫，計劃會立即隨之變化。OpsPlan 不會覆蓋此表。在表格中增加一列後請重新執行規劃。",
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
  weight: { en: "Weight with events", "zh-Hans": "权重（含大促）", "zh-Hant": "權重（含大促）" },
  cut: { en: "Cut to the cent", "zh-Hans": "截至分", "zh-Hant": "截至分" },
  remainder: { en: "Remainder", "zh-Hans": "尾差", "zh-Hant": "尾差" },
  refundRate: { en: "Refund rate", "zh-Hans": "退款率", "zh-Hant": "退款率" },
  adShare: { en: "Ad share", "zh-Hans": "推广费占比", "zh-Hant": "推廣費佔比" },
  roi: { en: "ROI", "zh-Hans": "投产比", "zh-Hant": "投產比" },
  breakEvenRoi: { en: "Break-even ROI", "zh-Hans": "保本投产比", "zh-Hant": "保本投產比" },
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
  actualTitle: { en: "Actual against plan", "zh-Hans": "实际对比计划", "zh-Hant": "實際對比計劃" },
  actualHint: {
    en: "What the sheets show beside the plan. The causes add up to the whole difference of net sales after ads.",
    "zh-Hans": "实际数据与计划对比。各项原因之和等于“净销售额减推广费”的全部差异。",
    "zh-Hant": "實際資料與計劃對比。各項原因之和等於「淨銷售額減推廣費」的全部差異。",
  },
  planned: { en: "Planned sales", "zh-Hans": "计划销售额", "zh-Hant": "計劃銷售額" },
  actual: { en: "Actual sales", "zh-Hans": "实际销售额", "zh-Hant": "實際銷售額" },
  difference: { en: "Difference", "zh-Hans": "差异", "zh-Hant": "差異" },
  attainment: { en: "Attainment", "zh-Hans": "完成率", "zh-Hant": "完成率" },
  plannedKept: {
    en: "Planned net after ads",
    "zh-Hans": "计划净额（扣推广）",
    "zh-Hant": "計劃淨額（扣推廣）",
  },
  actualOrders: { en: "Actual orders", "zh-Hans": "实际订单数", "zh-Hant": "實際訂單數" },
  actualRefunds: { en: "Actual refunds", "zh-Hans": "实际退款", "zh-Hant": "實際退款" },
  actualAds: { en: "Actual ad spend", "zh-Hans": "实际推广费", "zh-Hant": "實際推廣費" },
  actualKept: {
    en: "Actual net after ads",
    "zh-Hans": "实际净额（扣推广）",
    "zh-Hant": "實際淨額（扣推廣）",
  },
  byOrders: { en: "by orders", "zh-Hans": "订单数影响", "zh-Hant": "訂單數影響" },
  byOrderValue: { en: "by order value", "zh-Hans": "客单价影响", "zh-Hant": "客單價影響" },
  byRefunds: { en: "by refunds", "zh-Hans": "退款影响", "zh-Hant": "退款影響" },
  byAds: { en: "by ad cost", "zh-Hans": "推广费影响", "zh-Hant": "推廣費影響" },
  soFar: { en: "So far", "zh-Hans": "至今累计", "zh-Hant": "至今累計" },
  outlook: { en: "Outlook", "zh-Hans": "全年展望", "zh-Hant": "全年展望" },
  outlookYear: {
    en: "Year: actual + forecast of the rest",
    "zh-Hans": "全年：实际 + 其余月份预测",
    "zh-Hant": "全年：實際 + 其餘月份預測",
  },
  outlookGap: { en: "Outlook less target", "zh-Hans": "展望与目标之差", "zh-Hant": "展望與目標之差" },
  runRate: {
    en: "Sales needed in each month that is left",
    "zh-Hans": "其余各月每月须完成的销售额",
    "zh-Hant": "其餘各月每月須完成的銷售額",
  },
  forecast: { en: "Forecast", "zh-Hans": "预测", "zh-Hant": "預測" },
  noActuals: {
    en: "No sales of the planned months are in the workbook yet.",
    "zh-Hans": "工作簿中还没有计划月份的销售数据。",
    "zh-Hant": "活頁簿中還沒有計劃月份的銷售資料。",
  },
  readingAssumptions: {
    en: "Reading the assumptions…",
    "zh-Hans": "正在读取计划假设…",
    "zh-Hant": "正在讀取計劃假設…",
  },
} satisfies Record<string, Localised>;
