import type { QuoteModel, Question, QuestionCode, Term } from "../domain/agency/reading/quoteReading";
import type { TermUnit } from "../domain/agency/reading/readingRows";
import type { QuoteProblem } from "../domain/agency/terms/problem";
import type { SizeClass } from "../domain/agency/terms/sizeClass";
import type { TermName } from "../domain/agency/terms/termNames";
import type { TermsProblem } from "../domain/agency/terms/termsOfCells";
import type { Language, Localised, ProblemTexts } from "./catalogue";
import { quoted } from "./arguments";
import { TERM_HEADINGS } from "./quotesSheet";

const text = (en: string, hans: string, hant: string): Localised => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant,
});

/** Why a cell, a table or a question about quotes gives no figure. */
export type AgencyProblem =
  | QuoteProblem
  | TermsProblem
  | { readonly code: "oneQuote"; readonly quotes: number }
  | { readonly code: "neverEqual" }
  | { readonly code: "noRate"; readonly short: string }
  | { readonly code: "notAQuote" }
  | { readonly code: "noMonths" };

const fixed = (localised: Localised) => ({
  en: () => localised.en,
  "zh-Hans": () => localised["zh-Hans"],
  "zh-Hant": () => localised["zh-Hant"],
});

const termLabel = (term: TermName, language: Language): string => TERM_HEADINGS[term][language];

const SHARE_HINT = text("; write a share such as 3% or 0.03", "；请写成 3% 或 0.03", "；請寫成 3% 或 0.03");
const shareHint = (term: TermName, language: Language): string =>
  term === "rate" || term === "taxRate" || term === "adSpendRate" ? SHARE_HINT[language] : "";

export const AGENCY_PROBLEMS: ProblemTexts<AgencyProblem> = {
  leftOut: fixed(
    text(
      "you keep it out of the comparison (“Compare this quote”: no)",
      "您已设为不参与比较（“参与比较”为否）",
      "您已設為不參與比較（「參與比較」為否）",
    ),
  ),
  nothingToPrice: fixed(text("no fee and no rate is stated", "没有写明服务费或提点", "沒有寫明服務費或提點")),
  marginNeeded: fixed(
    text(
      "a share of the profit needs the gross margin rate (term “margin”)",
      "按利润分成，需要毛利率（条款“毛利率”）",
      "依利潤分成，需要毛利率（條款「毛利率」）",
    ),
  ),
  adSpendNeeded: fixed(
    text(
      "a rate on ad spend needs the monthly ad spend (term “adSpend”)",
      "按广告费计费，需要每月广告费（条款“广告费”）",
      "依廣告費計費，需要每月廣告費（條款「廣告費」）",
    ),
  ),
  unitsNeeded: fixed(
    text(
      "a price by person, order or item needs how many a month (term “units”)",
      "按人、按单或按件计价，需要每月数量（条款“数量”）",
      "按人、按單或按件計價，需要每月數量（條款「數量」）",
    ),
  ),
  phaseLengthNeeded: fixed(
    text("the first phase does not say how many months it lasts", "前期没有写明几个月", "前期沒有寫明幾個月"),
  ),
  categoryNeeded: fixed(
    text(
      "rates differ by category; state the shop's own rate",
      "各类目提点不同，请填本店适用的提点",
      "各類目提點不同，請填本店適用的提點",
    ),
  ),
  thresholdNeeded: fixed(
    text(
      "the rate applies above a target that is not stated",
      "提点只算超出目标的部分，但没有写明目标",
      "提點只算超出目標的部分，但沒有寫明目標",
    ),
  ),
  tooLarge: fixed(
    text("the fee is too large to be exact to the cent", "金额过大，无法精确到分", "金額過大，無法精確到分"),
  ),
  noTerms: fixed(text("no terms of a quote stand here", "没有报价条款", "沒有報價條款")),
  unknownTerm: {
    en: (p) => `${quoted(p.text, "en")} is no term of a quote`,
    "zh-Hans": (p) => `无法识别条款${quoted(p.text, "zh-Hans")}`,
    "zh-Hant": (p) => `無法識別條款${quoted(p.text, "zh-Hant")}`,
  },
  notAValue: {
    en: (p) =>
      `${quoted(p.text, "en")} is no value for “${termLabel(p.term, "en")}”${shareHint(p.term, "en")}`,
    "zh-Hans": (p) =>
      `${quoted(p.text, "zh-Hans")}不能作为“${termLabel(p.term, "zh-Hans")}”的值${shareHint(p.term, "zh-Hans")}`,
    "zh-Hant": (p) =>
      `${quoted(p.text, "zh-Hant")}不能作為「${termLabel(p.term, "zh-Hant")}」的值${shareHint(p.term, "zh-Hant")}`,
  },
  oneQuote: {
    en: (p) => `one quote is wanted here, not ${p.quotes}`,
    "zh-Hans": (p) => `这里只能是一份报价，不能是 ${p.quotes} 份`,
    "zh-Hant": (p) => `這裡只能是一份報價，不能是 ${p.quotes} 份`,
  },
  neverEqual: fixed(
    text(
      "the two never cost the same",
      "两份报价的费用在任何销售额下都不相同",
      "兩份報價的費用在任何銷售額下都不相同",
    ),
  ),
  noRate: {
    en: (p) => `no rate is left: costs and profit exceed the margin by ${p.short}`,
    "zh-Hans": (p) => `没有余地：费用与目标利润已超出毛利率 ${p.short}`,
    "zh-Hant": (p) => `沒有餘地：費用與目標利潤已超出毛利率 ${p.short}`,
  },
  notAQuote: fixed(
    text("a text is wanted: the quote as it was pasted", "需要文本：粘贴的报价", "需要文字：貼上的報價"),
  ),
  noMonths: fixed(
    text("one month of sales at least is needed", "至少需要一个月的销售额", "至少需要一個月的銷售額"),
  ),
};

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
  setupFee: text("Setup fee", "开店及设定费", "開店及設定費"),
  deposit: text("Deposit", "押金", "押金"),
  depositRefundable: text("Deposit returned", "押金可退", "押金可退"),
  rate: text("Commission rate", "提点", "提點"),
  ratesByCategory: text("Rate by category", "分类目提点", "分類目提點"),
  rateBase: text("Base of the rate", "提点基数", "提點基數"),
  tiers: text("Tier", "阶梯", "階梯"),
  tiersMode: text("Tier reading", "阶梯口径", "階梯口徑"),
  threshold: text("Threshold", "起算额", "起算額"),
  minimum: text("Minimum", "保底", "保底"),
  cap: text("Cap", "封顶", "封頂"),
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
  addOnPerSite: text("Each marketplace more", "每增加一个站点", "每增加一個站點"),
  when: text("When", "适用时间", "適用時間"),
  packages: text("Package", "套餐", "套餐"),
  kpi: text("Bet on sales", "对赌", "對賭"),
  payment: text("Prepayment", "预付", "預付"),
  settlement: text("Settlement", "结算", "結算"),
  taxIncluded: text("Tax included", "含税", "含稅"),
  taxRate: text("Tax", "税点", "稅點"),
  adSpendIncluded: text("Ad spend included", "含广告费", "含廣告費"),
  refundsExcluded: text("Refunds not counted", "退款不计", "退款不計"),
  services: text("Services", "服务内容", "服務內容"),
  servicesOnly: text("Nothing but these services", "只做这些服务", "只做這些服務"),
  split: text("Paid in parts", "分期支付", "分期支付"),
  total: text("All-in budget", "总预算", "總預算"),
  currency: text("Currency", "币种", "幣別"),
};

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
  commission: text("commission only", "只收提点", "只收提點"),
  "fee+commission": text("fee and commission", "服务费加提点", "服務費加提點"),
  phased: text("in phases", "分期：前期服务费、后期提点", "分期：前期服務費、後期提點"),
  profit_share: text("share of the profit", "利润分成", "利潤分成"),
  adspend: text("share of ad spend", "按广告费比例", "依廣告費比例"),
  retainer_credited: text("retainer credited against commission", "预付款抵扣提点", "預付款抵扣提點"),
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

const QUESTION_TEXTS: Readonly<Record<QuestionCode, Localised>> = {
  rateNotStated: text("What is the commission rate?", "提点是多少？", "提點是多少？"),
  feeNotStated: text(
    "What is the fee, and for which period?",
    "服务费是多少？按月还是按年？",
    "服務費是多少？按月還是按年？",
  ),
  periodUnstated: text(
    "Is the fee for a month, a year or the project?",
    "这笔费用是按月、按年还是按项目？",
    "這筆費用是按月、按年還是按專案？",
  ),
  periodAmbiguous: text(
    "For which period is the fee: which one applies?",
    "费用按哪个周期收取？",
    "費用按哪個週期收取？",
  ),
  baseUnnamed: text(
    "What is the rate of: GMV, paid sales, sales net of refunds, or profit?",
    "提点按什么算：GMV、实付、退款后净额，还是利润？",
    "提點按什麼算：GMV、實付、退款後淨額，還是利潤？",
  ),
  profitUndefined: text(
    "How is the profit reckoned: after which costs, and what share is yours?",
    "利润怎么算：扣除哪些成本？双方各占多少？",
    "利潤怎麼算：扣除哪些成本？雙方各占多少？",
  ),
  tiersReading: text(
    "Does the rate of the tier reached apply to the whole of the sales, or only to the part inside the tier?",
    "达到某一档后，是全部销售额按该档提点，还是只有超出部分按该档？",
    "達到某一級後，是全部銷售額依該級提點，還是只有超出部分依該級？",
  ),
  minimumMeaning: text(
    "What does the minimum guarantee: the least total fee, the sales you promise, or the least commission?",
    "保底指什么：最低总收费、承诺的销售额，还是最低提成？",
    "保底指什麼：最低總收費、承諾的銷售額，還是最低提成？",
  ),
  minimumUnstated: text("How much is the minimum?", "保底是多少？", "保底是多少？"),
  targetUnstated: text("How much is the target?", "业绩目标是多少？", "業績目標是多少？"),
  thresholdUnstated: text(
    "From which sales does the commission begin?",
    "从多少销售额开始提点？",
    "從多少銷售額開始提點？",
  ),
  amountUnstated: text("How much is it?", "这一项是多少？", "這一項是多少？"),
  termUnstated: text(
    "How long does the contract bind, and what is the notice?",
    "合同签多久？提前多久可以解约？",
    "合約簽多久？提前多久可以解約？",
  ),
  openEnded: text("How high can it go?", "最高会到多少？", "最高會到多少？"),
  approximate: text("What is the exact figure?", "准确数字是多少？", "準確數字是多少？"),
  rangeGiven: text(
    "Where in this range are we, and what decides it?",
    "我们适用区间里的哪个数？由什么决定？",
    "我們適用區間裡的哪個數？由什麼決定？",
  ),
  phaseLength: text("How many months does the first phase last?", "前期是几个月？", "前期是幾個月？"),
  refundPeriod: text(
    "Over which time is the target measured, and when is the refund paid?",
    "目标按多长时间考核？退款什么时候付？",
    "目標按多長時間考核？退款什麼時候付？",
  ),
  depositReturn: text(
    "Is the deposit returned, when, and less what?",
    "押金退不退？何时退？扣哪些？",
    "押金退不退？何時退？扣哪些？",
  ),
  taxUnstated: text(
    "Is tax included, and which invoice do we get?",
    "含税吗？开什么发票？",
    "含稅嗎？開什麼發票？",
  ),
  adSpendUnstated: text(
    "Is ad spend included or paid by us?",
    "广告费包含在内还是我们另付？",
    "廣告費包含在內還是我們另付？",
  ),
  allInShare: text(
    "How much of the budget is your fee?",
    "总预算里你们的服务费占多少？",
    "總預算裡你們的服務費佔多少？",
  ),
  costShareBase: text(
    "Which costs are shared, and how much are they?",
    "分摊的是哪些成本？大约多少？",
    "分攤的是哪些成本？大約多少？",
  ),
  wholeTermAssumed: text("Is this the fee of a whole year?", "这是一整年的费用吗？", "這是一整年的費用嗎？"),
  unusedFigure: text("What is this figure?", "这个数字指什么？", "這個數字指什麼？"),
  secondRate: text(
    "When does which of the rates apply?",
    "这几个提点分别在什么情况下适用？",
    "這幾個提點分別在什麼情況下適用？",
  ),
};

/** A question as it is asked, with the words it is about. */
export function questionText({ code, text: about }: Question, language: Language): string {
  const asked = QUESTION_TEXTS[code][language];
  if (about === undefined) return asked;
  return language === "en" ? `${quoted(about, language)}: ${asked}` : `${quoted(about, language)}：${asked}`;
}

/** A quote without a name, by its place from 1. */
export const UNNAMED_QUOTE: Localised<{ readonly place: number }> = {
  en: ({ place }) => `Quote ${place}`,
  "zh-Hans": ({ place }) => `报价 ${place}`,
  "zh-Hant": ({ place }) => `報價 ${place}`,
};
