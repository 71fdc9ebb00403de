import { everyLanguage, type Localised, type WholeText } from "../catalogue";

/** The tables of the sheet of assumptions. */
export type AssumptionTable =
  | "years"
  | "weights"
  | "events"
  | "fees"
  | "channels"
  | "roles"
  | "commission"
  | "commissionBands"
  | "quotes"
  | "quoteSteps"
  | "shops"
  | "scenarios";

/** The titles of the tables; a sheet shows them in one language and is read in all three. */
export const TABLE_TITLES: Readonly<Record<AssumptionTable, WholeText>> = everyLanguage({
  years: { en: "Plan years after the first", "zh-Hans": "后续规划年度", "zh-Hant": "後續規劃年度" },
  weights: { en: "Weights by calendar month", "zh-Hans": "各月权重", "zh-Hant": "各月權重" },
  events: { en: "Events", "zh-Hans": "大促活动", "zh-Hant": "檔期活動" },
  fees: { en: "Platform fees by date", "zh-Hans": "平台费用（按日期）", "zh-Hant": "平台費用（依日期）" },
  channels: { en: "Ad channels", "zh-Hans": "推广渠道", "zh-Hant": "廣告通路" },
  roles: { en: "Roles and work", "zh-Hans": "岗位与工作量", "zh-Hant": "職位與工作量" },
  commission: { en: "Commission plans", "zh-Hans": "提成方案", "zh-Hant": "佣金方案" },
  commissionBands: { en: "Bands of the commission plans", "zh-Hans": "提成档位", "zh-Hant": "佣金級距" },
  quotes: { en: "Agency quotes", "zh-Hans": "代运营报价", "zh-Hant": "代運營報價" },
  quoteSteps: {
    en: "Terms of the quotes by phase and band",
    "zh-Hans": "报价条款（按阶段与档位）",
    "zh-Hant": "報價條款（依階段與級距）",
  },
  shops: { en: "Shops", "zh-Hans": "店铺", "zh-Hant": "店鋪" },
  scenarios: { en: "Scenarios", "zh-Hans": "情景", "zh-Hant": "情境" },
});

const NAME: Localised = { en: "Name", "zh-Hans": "名称", "zh-Hant": "名稱" };
const SHARE: Localised = { en: "Share", "zh-Hans": "占比", "zh-Hant": "佔比" };
const RATE: Localised = { en: "Rate", "zh-Hans": "比率", "zh-Hant": "比率" };
const FLAT: Localised = { en: "Amount", "zh-Hans": "金额", "zh-Hant": "金額" };
const FROM_DAY: Localised = { en: "From", "zh-Hans": "起始日", "zh-Hant": "起始日" };
const UNTIL_DAY: Localised = { en: "Until", "zh-Hans": "截止日", "zh-Hant": "截止日" };
const READING: Localised = { en: "Bands are read", "zh-Hans": "阶梯方式", "zh-Hant": "級距方式" };
const STAYS: Localised = {
  en: "Stays with an agency",
  "zh-Hans": "代运营时保留",
  "zh-Hant": "代運營時保留",
};
const RATE_STEP: Localised = {
  en: "Rate step (calculated)",
  "zh-Hans": "比率级差（自动计算）",
  "zh-Hant": "比率級差（自動計算）",
};
const FLAT_STEP: Localised = {
  en: "Amount step (calculated)",
  "zh-Hans": "金额级差（自动计算）",
  "zh-Hant": "金額級差（自動計算）",
};

/** The headings of each table, in the order of its columns. */
export const TABLE_HEADINGS: Readonly<Record<AssumptionTable, readonly Localised[]>> = {
  years: [
    { en: "Plan year", "zh-Hans": "规划年度", "zh-Hant": "規劃年度" },
    { en: "Target", "zh-Hans": "年度目标", "zh-Hant": "年度目標" },
    { en: "Growth on the year before", "zh-Hans": "较前一年增长率", "zh-Hant": "較前一年成長率" },
    {
      en: "Target in force (calculated)",
      "zh-Hans": "生效目标（自动计算）",
      "zh-Hant": "生效目標（自動計算）",
    },
  ],
  weights: [
    { en: "Month", "zh-Hans": "月份", "zh-Hant": "月份" },
    { en: "From history", "zh-Hans": "历史权重", "zh-Hant": "歷史權重" },
    { en: "Typed", "zh-Hans": "自定权重", "zh-Hant": "自訂權重" },
    { en: "In force (calculated)", "zh-Hans": "生效权重（自动计算）", "zh-Hant": "生效權重（自動計算）" },
  ],
  events: [
    NAME,
    { en: "Month", "zh-Hans": "月份", "zh-Hant": "月份" },
    { en: "Days", "zh-Hans": "天数", "zh-Hant": "天數" },
    { en: "Uplift of a day's sales", "zh-Hans": "单日销售增幅", "zh-Hant": "單日銷售增幅" },
    { en: "Month in year 2", "zh-Hans": "第 2 年月份", "zh-Hant": "第 2 年月份" },
    { en: "Days in year 2", "zh-Hans": "第 2 年天数", "zh-Hant": "第 2 年天數" },
    { en: "Month in year 3", "zh-Hans": "第 3 年月份", "zh-Hant": "第 3 年月份" },
    { en: "Days in year 3", "zh-Hans": "第 3 年天数", "zh-Hant": "第 3 年天數" },
  ],
  fees: [
    NAME,
    FROM_DAY,
    UNTIL_DAY,
    { en: "Rate on sales", "zh-Hans": "按销售额费率", "zh-Hant": "按銷售額費率" },
    { en: "Rate on net sales", "zh-Hans": "按净销售额费率", "zh-Hant": "按淨銷售額費率" },
    { en: "Per month", "zh-Hans": "每月", "zh-Hant": "每月" },
    { en: "Per year", "zh-Hans": "每年", "zh-Hant": "每年" },
  ],
  channels: [NAME, SHARE, { en: "ROI", "zh-Hans": "投产比", "zh-Hant": "廣告投資報酬率（ROAS）" }],
  roles: [
    NAME,
    { en: "Work per order", "zh-Hans": "每单工作量", "zh-Hant": "每單工作量" },
    { en: "Work per month", "zh-Hans": "每月固定工作量", "zh-Hant": "每月固定工作量" },
    { en: "Work a person does a month", "zh-Hans": "人均月产能", "zh-Hant": "每人每月產能" },
    { en: "Utilisation", "zh-Hans": "工时利用率", "zh-Hant": "工時利用率" },
    { en: "Minimum", "zh-Hans": "最少人数", "zh-Hant": "最少人數" },
    { en: "Base pay", "zh-Hans": "月底薪", "zh-Hant": "月底薪" },
    STAYS,
  ],
  commission: [
    NAME,
    { en: "Role", "zh-Hans": "岗位", "zh-Hant": "職位" },
    { en: "Counts", "zh-Hans": "计提依据", "zh-Hant": "計算依據" },
    { en: "Counts for", "zh-Hans": "计入方式", "zh-Hant": "計入方式" },
    READING,
    { en: "Measured by", "zh-Hans": "计算周期", "zh-Hant": "計算週期" },
    FROM_DAY,
    UNTIL_DAY,
    { en: "Part that counts", "zh-Hans": "计入比例", "zh-Hant": "計入比例" },
    { en: "People (blank: as planned)", "zh-Hans": "人数（留空按规划）", "zh-Hant": "人數（留空依規劃）" },
    { en: "Only above", "zh-Hans": "起提额", "zh-Hant": "起算額" },
    { en: "Nothing below", "zh-Hans": "门槛", "zh-Hant": "門檻" },
    { en: "Least a person", "zh-Hans": "每人保底", "zh-Hant": "每人保底" },
    {
      en: "Most a person (0: none)",
      "zh-Hans": "每人封顶（0 为不封顶）",
      "zh-Hant": "每人上限（0 為不設上限）",
    },
    STAYS,
  ],
  commissionBands: [
    { en: "Of the plan", "zh-Hans": "所属方案", "zh-Hant": "所屬方案" },
    { en: "From", "zh-Hans": "起点", "zh-Hant": "起點" },
    RATE,
    FLAT,
    RATE_STEP,
    FLAT_STEP,
  ],
  quotes: [
    NAME,
    { en: "Rate is of", "zh-Hans": "提点基数", "zh-Hant": "抽成基準" },
    READING,
    { en: "Rate on ad budget", "zh-Hans": "按推广预算提点", "zh-Hant": "按廣告預算抽成" },
    { en: "Paid once", "zh-Hans": "一次性费用", "zh-Hant": "一次性費用" },
  ],
  quoteSteps: [
    { en: "Of the quote", "zh-Hans": "所属报价", "zh-Hant": "所屬報價" },
    { en: "From contract month", "zh-Hans": "起始合同月", "zh-Hant": "起始合約月" },
    { en: "Fee", "zh-Hans": "固定费用", "zh-Hant": "固定費用" },
    { en: "Months it covers", "zh-Hans": "费用涵盖月数", "zh-Hant": "費用涵蓋月數" },
    { en: "Sales from", "zh-Hans": "销售额起点", "zh-Hant": "銷售額起點" },
    RATE,
    FLAT,
    { en: "Least a month", "zh-Hans": "每月最低", "zh-Hant": "每月最低" },
    {
      en: "Most a month (0: none)",
      "zh-Hans": "每月封顶（0 为不封顶）",
      "zh-Hant": "每月上限（0 為不設上限）",
    },
    RATE_STEP,
    FLAT_STEP,
  ],
  shops: [
    NAME,
    SHARE,
    { en: "Refund rate", "zh-Hans": "退款率", "zh-Hant": "退款率" },
    { en: "Cost rate", "zh-Hans": "成本率", "zh-Hant": "成本率" },
    { en: "Ad share", "zh-Hans": "推广费占比", "zh-Hant": "廣告費佔比" },
    {
      en: "Refunds weigh (calculated)",
      "zh-Hans": "退款权重（自动计算）",
      "zh-Hant": "退款權重（自動計算）",
    },
    { en: "Cost weighs (calculated)", "zh-Hans": "成本权重（自动计算）", "zh-Hant": "成本權重（自動計算）" },
    { en: "Ads weigh (calculated)", "zh-Hans": "推广权重（自动计算）", "zh-Hant": "廣告權重（自動計算）" },
  ],
  scenarios: [
    NAME,
    { en: "Sales ×", "zh-Hans": "销售额 ×", "zh-Hant": "銷售額 ×" },
    { en: "Conversion ×", "zh-Hans": "转化率 ×", "zh-Hant": "轉換率 ×" },
  ],
};
