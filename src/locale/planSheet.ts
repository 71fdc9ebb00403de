import { monthText, type Month } from "../domain/calendar/month";
import type { Scenario } from "../domain/plan/planInputs";
import type { Localised } from "./catalogue";

/** The tables of the sheet of assumptions. */
export type AssumptionTable =
  "weights" | "events" | "fees" | "channels" | "roles" | "commission" | "scenarios";

/** The titles of the tables; a sheet shows them in one language and is read in all three. */
export const TABLE_TITLES: Readonly<Record<AssumptionTable, Localised>> = {
  weights: { en: "Weights by calendar month", "zh-Hans": "各月权重", "zh-Hant": "各月權重" },
  events: { en: "Events", "zh-Hans": "大促活动", "zh-Hant": "大促活動" },
  fees: { en: "Platform fees by date", "zh-Hans": "平台费用（按日期）", "zh-Hant": "平台費用（依日期）" },
  channels: { en: "Ad channels", "zh-Hans": "推广渠道", "zh-Hant": "推廣渠道" },
  roles: { en: "Roles and work", "zh-Hans": "岗位与工作量", "zh-Hant": "職位與工作量" },
  commission: { en: "Commission on net sales", "zh-Hans": "净销售额提成", "zh-Hant": "淨銷售額提成" },
  scenarios: { en: "Scenarios", "zh-Hans": "情景", "zh-Hant": "情境" },
};

const NAME: Localised = { en: "Name", "zh-Hans": "名称", "zh-Hant": "名稱" };
const SHARE: Localised = { en: "Share", "zh-Hans": "占比", "zh-Hant": "佔比" };
const RATE: Localised = { en: "Rate", "zh-Hans": "比率", "zh-Hant": "比率" };

/** The headings of each table, in the order of its columns. */
export const TABLE_HEADINGS: Readonly<Record<AssumptionTable, readonly Localised[]>> = {
  weights: [
    { en: "Month", "zh-Hans": "月份", "zh-Hant": "月份" },
    { en: "Weight", "zh-Hans": "权重", "zh-Hant": "權重" },
  ],
  events: [
    NAME,
    { en: "Month", "zh-Hans": "月份", "zh-Hant": "月份" },
    { en: "Days", "zh-Hans": "天数", "zh-Hant": "天數" },
    { en: "Uplift of a day's sales", "zh-Hans": "单日销售增幅", "zh-Hant": "單日銷售增幅" },
  ],
  fees: [
    NAME,
    { en: "From", "zh-Hans": "起始日", "zh-Hant": "起始日" },
    { en: "Until", "zh-Hans": "截止日", "zh-Hant": "截止日" },
    { en: "Rate on sales", "zh-Hans": "按销售额费率", "zh-Hant": "按銷售額費率" },
    { en: "Rate on net sales", "zh-Hans": "按净销售额费率", "zh-Hant": "按淨銷售額費率" },
    { en: "Per month", "zh-Hans": "每月", "zh-Hant": "每月" },
    { en: "Per year", "zh-Hans": "每年", "zh-Hant": "每年" },
  ],
  channels: [NAME, SHARE, { en: "ROI", "zh-Hans": "投产比", "zh-Hant": "投產比" }],
  roles: [
    NAME,
    { en: "Work per order", "zh-Hans": "每单工作量", "zh-Hant": "每單工作量" },
    { en: "Work per month", "zh-Hans": "每月固定工作量", "zh-Hant": "每月固定工作量" },
    { en: "Work a person does a month", "zh-Hans": "人均月产能", "zh-Hant": "人均月產能" },
    { en: "Utilisation", "zh-Hans": "工时利用率", "zh-Hant": "工時利用率" },
    { en: "Minimum", "zh-Hans": "最少人数", "zh-Hant": "最少人數" },
    { en: "Base pay", "zh-Hans": "月底薪", "zh-Hant": "月底薪" },
  ],
  commission: [
    { en: "From", "zh-Hans": "起点", "zh-Hant": "起點" },
    RATE,
    { en: "Step (calculated)", "zh-Hans": "级差（自动计算）", "zh-Hant": "級差（自動計算）" },
  ],
  scenarios: [
    NAME,
    { en: "Sales ×", "zh-Hans": "销售额 ×", "zh-Hant": "銷售額 ×" },
    { en: "Conversion ×", "zh-Hans": "转化率 ×", "zh-Hant": "轉化率 ×" },
  ],
};

export const SCENARIO_NAMES: Readonly<Record<Scenario, Localised>> = {
  low: { en: "Low", "zh-Hans": "保守", "zh-Hant": "保守" },
  base: { en: "Base", "zh-Hans": "基准", "zh-Hant": "基準" },
  high: { en: "High", "zh-Hans": "乐观", "zh-Hant": "樂觀" },
};

/** Units of the single assumptions. */
export const UNITS = {
  month: { en: "first day of the month", "zh-Hans": "当月首日", "zh-Hant": "當月首日" },
  salesAYear: { en: "a year, before refunds", "zh-Hans": "全年，退款前", "zh-Hant": "全年，退款前" },
  ofLastYear: { en: "of last year", "zh-Hans": "相对上年", "zh-Hant": "相對去年" },
  buyersPerVisitor: { en: "orders / visitors", "zh-Hans": "订单数 / 访客数", "zh-Hant": "訂單數 / 訪客數" },
  perOrder: { en: "per order", "zh-Hans": "每单", "zh-Hant": "每單" },
  ofSales: { en: "of sales before refunds", "zh-Hans": "占退款前销售额", "zh-Hant": "佔退款前銷售額" },
  ofNet: { en: "of net sales", "zh-Hans": "占净销售额", "zh-Hant": "佔淨銷售額" },
  perMonth: { en: "per month", "zh-Hans": "每月", "zh-Hant": "每月" },
  ofBasePay: { en: "of base pay", "zh-Hans": "相对底薪", "zh-Hant": "相對底薪" },
  mode: {
    en: "marginal (each band's rate on its part) or whole",
    "zh-Hans": "分段累加 或 全额累进",
    "zh-Hant": "分段加總 或 累計落點",
  },
} satisfies Record<string, Localised>;

type Span = { readonly first: Month; readonly last: Month };

/** Where a default comes from. */
export const SOURCES = {
  measured: {
    en: (p) => `measured, ${monthText(p.first)} to ${monthText(p.last)}`,
    "zh-Hans": (p) => `实测，${monthText(p.first)} 至 ${monthText(p.last)}`,
    "zh-Hant": (p) => `實測，${monthText(p.first)} 至 ${monthText(p.last)}`,
  } satisfies Localised<Span>,
  yours: { en: "type your own", "zh-Hans": "请自行填写", "zh-Hant": "請自行填寫" } satisfies Localised,
  notMeasured: {
    en: "starting value, not measured: type your own",
    "zh-Hans": "初始值，并非实测，请改成贵店数据",
    "zh-Hant": "初始值，並非實測，請改成貴店資料",
  } satisfies Localised,
  calculated: { en: "calculated", "zh-Hans": "自动计算", "zh-Hant": "自動計算" } satisfies Localised,
  targetBlank: {
    en: "leave blank to let last year grow",
    "zh-Hans": "留空则按上年销售额增长",
    "zh-Hant": "留空則按去年銷售額成長",
  } satisfies Localised,
  afterHistory: {
    en: "follows the sales there are",
    "zh-Hans": "紧接已有销售数据",
    "zh-Hant": "緊接已有銷售資料",
  } satisfies Localised,
  eventsInWeights: {
    en: "The weights hold the events of the past already: type an uplift only for what comes on top.",
    "zh-Hans": "权重已包含往年大促的影响，只有额外的增长才需填写增幅。",
    "zh-Hant": "權重已包含往年大促的影響，只有額外的成長才需填寫增幅。",
  } satisfies Localised,
} as const;

export const PLAN_SHEET = {
  assumptionsName: { en: "Assumptions", "zh-Hans": "计划假设", "zh-Hant": "計劃假設" },
  planName: { en: "Plan", "zh-Hans": "月度规划", "zh-Hant": "月度規劃" },
  actualName: { en: "Actual against plan", "zh-Hans": "实际对比计划", "zh-Hant": "實際對比計劃" },
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
