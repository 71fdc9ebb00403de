import type { QuoteModel, Term } from "../../domain/agency/reading/quoteReading";
import type { TermUnit } from "../../domain/agency/reading/readingRows";
import type { SizeClass } from "../../domain/agency/terms/sizeClass";
import { text, textWith, type Localised } from "../catalogue";

export const AGENCY_LABELS = {
  term: text("Term", "条款", "條款"),
  low: text("Low", "下限", "下限"),
  high: text("High", "上限", "上限"),
  unit: text("Unit", "单位", "單位"),
  words: text("Words", "原文", "原文"),
  question: text("Question", "需确认的问题", "需確認的問題"),
  quote: text("Quote", "报价", "報價"),
  total: text("Total", "总费用", "總費用"),
  effectiveRate: text("Effective rate", "实际费率", "實際費率"),
  lowCase: text("Low case", "低估", "低估"),
  highCase: text("High case", "高估", "高估"),
  profit: text("Profit after fee", "扣费后利润", "扣費後利潤"),
  rank: text("Rank", "名次", "名次"),
  refund: text("KPI refund", "对赌退款", "對賭退款"),
  from: text("Monthly sales from", "月销售额起", "月銷售額起"),
  to: text("to", "至", "至"),
  cheapest: text("Cheapest", "最便宜", "最便宜"),
  costFrom: text("Cost at from", "起点费用", "起點費用"),
  costTo: text("Cost at to", "终点费用", "終點費用"),
  size: text("Size", "规模", "規模"),
  feeFrom: text("Credible fee from", "合理月费起", "合理月費起"),
  feeTo: text("to", "至", "至"),
  said: text("What the trade says", "行业说法", "業界說法"),
} as const satisfies Readonly<Record<string, Localised>>;

/** Terms as a person names them. */
export const TERM_LABELS: Readonly<Record<Term | "model" | "unread" | "question", Localised>> = {
  model: text("Model", "合作模式", "合作模式"),
  unread: text("Not understood", "未读懂", "未讀懂"),
  question: text("To ask", "待确认", "待確認"),
  monthlyFee: text("Monthly fee", "月服务费", "月服務費"),
  quarterlyFee: text("Quarterly fee", "季度服务费", "季度服務費"),
  halfYearFee: text("Half-year fee", "半年服务费", "半年服務費"),
  annualFee: text("Yearly fee", "年费", "年費"),
  totalFee: text("Fee for the term", "合同期总费用", "合約期總費用"),
  feeRange: text("Fee, period open", "服务费（周期未明）", "服務費（週期未明）"),
  feesByTerm: text("Fee by contract length", "按签约时长的月费", "依簽約時長的月費"),
  prepaidMonths: text("Months paid in advance", "预付月数", "預付月數"),
  bonusMonths: text("Free months at the end", "赠送月数", "贈送月數"),
  rebate: text("Rebate at the year's end", "年终返点", "年終返點"),
  feePeriod: text("Fee period", "收费周期", "收費週期"),
  setupFee: text("Setup fee", "开店及搭建费", "開店及設定費"),
  deposit: text("Deposit", "押金", "押金"),
  depositRefundable: text("Deposit returned", "押金可退", "押金可退"),
  rate: text("Commission rate", "提点", "抽成"),
  ratesByCategory: text("Rate by category", "分类目提点", "依類別抽成"),
  rateBase: text("Base of the rate", "提点基数", "抽成基準"),
  tiers: text("Tier", "阶梯", "級距"),
  tiersMode: text("Tier reading", "阶梯口径", "級距計算方式"),
  threshold: text("Threshold", "起算额", "起算額"),
  minimum: text("Minimum", "保底", "保底"),
  cap: text("Cap", "封顶", "費用上限"),
  capMeaning: text("What is capped", "封顶口径", "上限範圍"),
  combine: text("Combination", "组合方式", "組合方式"),
  months: text("Contract", "合作期限", "合作期限"),
  noticeDays: text("Notice", "提前通知", "提前通知"),
  phases: text("Phase", "阶段", "階段"),
  costShare: text("Share of cost", "成本分摊", "成本分攤"),
  feeUplift: text("Uplift of the fee", "费用上浮", "費用上浮"),
  equity: text("Equity", "股份", "股份"),
  monthlySales: text("Sales a month, as claimed", "所称月销售额", "所稱月銷售額"),
  annualSales: text("Sales a year, as claimed", "所称年销售额", "所稱年銷售額"),
  halfYearSales: text("Sales in half a year, as claimed", "所称半年销售额", "所稱半年銷售額"),
  adSpend: text("Ad spend", "广告费", "廣告費"),
  example: text("Example", "举例", "舉例"),
  perItem: text("Per item", "每件", "每件"),
  perOrder: text("Per order", "每单", "每單"),
  perPersonShift: text("Per person and shift", "每人每班次", "每人每班次"),
  perPersonDay: text("Per person and day", "每人每天", "每人每天"),
  perPersonMonth: text("Per person and month", "每人每月", "每人每月"),
  perDay: text("Per day", "每天", "每天"),
  perHour: text("Per hour", "每小时", "每小時"),
  perShop: text("Per shop", "每店", "每店"),
  perSite: text("Per marketplace", "每站点", "每站點"),
  perKeyword: text("Per keyword", "每关键词", "每關鍵詞"),
  perInquiry: text("Per inquiry", "每次咨询", "每次諮詢"),
  perProject: text("Per project", "每个项目", "每個專案"),
  adSpendRate: text("Rate on ad spend", "广告费提点", "廣告費抽成"),
  adShare: text("It stands to the commission", "与提点的关系", "與抽成的關係"),
  minimumMeaning: text("Minimum meaning", "保底含义", "保底含義"),
  addOnPerSite: text("Each marketplace more", "每增加一个站点", "每增加一個站點"),
  when: text("When", "适用时间", "適用時間"),
  packages: text("Package", "套餐", "套餐"),
  kpi: text("Bet on sales", "对赌", "對賭"),
  payment: text("Prepayment", "预付", "預付"),
  settlement: text("Settlement", "结算", "結算"),
  taxIncluded: text("Tax included", "含税", "含稅"),
  taxRate: text("Tax", "税点", "稅率"),
  adSpendIncluded: text("Ad spend included", "含广告费", "含廣告費"),
  refundsExcluded: text("Refunds not counted", "退款不计", "退款不計"),
  services: text("Services", "服务内容", "服務內容"),
  servicesOnly: text("Nothing but these services", "只做这些服务", "只做這些服務"),
  split: text("Paid in parts", "分期支付", "分期支付"),
  total: text("All-in budget", "总预算", "總預算"),
  currency: text("Currency", "币种", "幣別"),
};

/** A term that holds in one phase; `months` is how long that lasts, such as `3` or `3-6`, blank where it has no end. */
export const TERM_IN_PHASE = textWith<{
  readonly term: string;
  readonly number: number;
  readonly months: string;
}>({
  en: ({ term, number, months }) =>
    `${term} (phase ${number}${months === "" ? "" : months === "1" ? ", 1 month" : `, ${months} months`})`,
  "zh-Hans": ({ term, number, months }) =>
    `${term}（第 ${number} 阶段${months === "" ? "" : `，${months} 个月`}）`,
  "zh-Hant": ({ term, number, months }) =>
    `${term}（第 ${number} 階段${months === "" ? "" : `，${months} 個月`}）`,
});

export const UNIT_LABELS: Readonly<Record<TermUnit, Localised>> = {
  money: text("money", "元", "元"),
  moneyAMonth: text("money a month", "元/月", "元/月"),
  share: text("share", "比例", "比例"),
  months: text("months", "个月", "個月"),
  days: text("days", "天", "天"),
  salesAMonth: text("sales a month", "元/月（销售额）", "元/月（銷售額）"),
  times: text("times", "倍", "倍"),
  none: text("", "", ""),
};

export const MODEL_LABELS: Readonly<Record<QuoteModel, Localised>> = {
  fee: text("service fee only", "纯服务费", "純服務費"),
  commission: text("commission only", "只收提点", "只收抽成"),
  "fee+commission": text("fee and commission", "服务费加提点", "服務費加抽成"),
  phased: text("in phases", "分期：前期服务费、后期提点", "分期：前期服務費、後期抽成"),
  profit_share: text("share of the profit", "利润分成", "利潤分成"),
  adspend: text("share of ad spend", "按广告费比例", "依廣告費比例"),
  retainer_credited: text("retainer credited against commission", "预付款抵扣提点", "預付款抵扣抽成"),
  percent_inclusive: text("all-in budget", "全包预算", "全包預算"),
  add_on: text("add-on to another fee", "附加服务费", "附加服務費"),
  per_unit: text("by unit", "计件", "計件"),
  setup: text("setup only", "只含开店费", "只含開店費"),
  holdback: text("paid in parts", "分期支付", "分期支付"),
  hourly: text("by the hour", "按小时", "按小時"),
};

export const SIZE_LABELS: Readonly<Record<SizeClass, Localised>> = {
  small: text("small", "小型", "小型"),
  smallToMedium: text("small to medium", "中小型", "中小型"),
  medium: text("medium", "中型", "中型"),
  large: text("large", "大型", "大型"),
};

export const SIZE_SAYINGS: Readonly<Record<SizeClass, Localised>> = {
  small: text(
    "Strong agencies decline a shop of this size; a cheap one is for plain upkeep only",
    "实力强的代运营一般不接；便宜的只做基础维护",
    "實力強的代運營一般不接；便宜的只做基礎維護",
  ),
  smallToMedium: text(
    "Between the classes: ask who will work on the shop, and how many other shops they have",
    "介于小型与中型之间：问清由谁操盘、同时带几家店",
    "介於小型與中型之間：問清由誰操盤、同時帶幾家店",
  ),
  medium: text(
    "20,000 to 30,000 a month at least; a fee of a few thousand rarely gets a shop there",
    "月费至少两三万；几千元的月费很难做到这个规模",
    "月費至少兩三萬；幾千元的月費很難做到這個規模",
  ),
  large: text(
    "30,000 a month at least; 30,000 to 50,000 and more is usual",
    "月费不低于三万，一般三到五万，甚至更高",
    "月費不低於三萬，一般三到五萬，甚至更高",
  ),
};

/** A quote without a name, by its place from 1. */
export const UNNAMED_QUOTE: Localised<{ readonly place: number }> = {
  en: ({ place }) => `Quote ${place}`,
  "zh-Hans": ({ place }) => `报价 ${place}`,
  "zh-Hant": ({ place }) => `報價 ${place}`,
};
