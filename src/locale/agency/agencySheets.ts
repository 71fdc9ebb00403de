import type { LineId, LineWord } from "../../domain/agency/lines/termLine";
import { monthText, type Month } from "../../domain/calendar/month";
import { LANGUAGES, type Language, type Localised, text } from "../catalogue";

/** The tabs that the job writes. */
export const agencyTabNames = {
  comparison: text("Agency comparison", "代运营比较", "代運營比較"),
  crossover: text("Agency crossover", "代运营分界点", "代運營分界點"),
  readings: text("Agency readings", "代运营口径", "代運營口徑"),
  terms: text("Agency terms", "代运营条款", "代運營條款"),
  working: text("Agency working", "代运营测算", "代運營測算"),
  map: text("Agency map working", "分界点测算", "分界點測算"),
  findings: text("Agency findings", "代运营发现", "代運營發現"),
};

/** What all quotes are priced with. */
export type AgencySetting = "margin" | "refundRate" | "gmvShare" | "adSpend" | "mapUpTo";

export const SETTING_LABELS: Readonly<Record<AgencySetting, Localised>> = {
  margin: text("Gross margin of sales", "毛利率（占销售额）", "毛利率（佔銷售額）"),
  refundRate: text("Refunds, share of sales", "退款率", "退款率"),
  gmvShare: text("GMV ÷ paid sales", "GMV ÷ 实付销售额", "GMV ÷ 實付銷售額"),
  adSpend: text("Ad spend a month", "每月广告费", "每月廣告費"),
  mapUpTo: text("Crossover map up to sales of", "分界点查到月销售额", "分界點查到月銷售額"),
};

export const SETTING_NOTES: Readonly<Record<AgencySetting, Localised>> = {
  margin: text(
    "(sales − refunds − cost of goods) ÷ sales; for profit after fee and shares of profit",
    "（销售额 − 退款 − 商品成本）÷ 销售额；用于扣费后利润与利润分成",
    "（銷售額 − 退款 − 商品成本）÷ 銷售額；用於扣費後利潤與利潤分成",
  ),
  refundRate: text(
    "for rates on sales net of refunds",
    "用于按退款后净额计的提点",
    "用於依退款後淨額計的提點",
  ),
  gmvShare: text(
    "1 if unpaid orders are few; for rates on GMV",
    "未付款订单很少时填 1；用于按 GMV 计的提点",
    "未付款訂單很少時填 1；用於依 GMV 計的提點",
  ),
  adSpend: text("for rates on ad spend", "用于按广告费计的提点", "用於依廣告費計的提點"),
  mapUpTo: text("sales a month", "元/月", "元/月"),
};

/** The terms as the terms sheet calls them. */
export const LINE_LABELS: Readonly<Record<LineId, Localised>> = {
  phaseMonths: text("Months of this phase", "本阶段月数", "本階段月數"),
  fee: text("Fixed fee", "固定服务费", "固定服務費"),
  feeMonths: text("The fee is for … months", "服务费对应月数", "服務費對應月數"),
  feeFactor: text(
    "Fee × (your share, uplift, prepayment)",
    "服务费系数（分摊、上浮、预付折扣）",
    "服務費係數（分攤、上浮、預付折扣）",
  ),
  unitPrice: text("Price by piece, order or person", "计件/按单/按人单价", "計件/按單/按人單價"),
  units: text("How many a month", "每月数量", "每月數量"),
  rate: text("Commission rate", "提点", "提點"),
  tiersMode: text("Tiers", "阶梯口径", "階梯口徑"),
  tierFee: text("Fee of the tier", "阶梯服务费", "階梯服務費"),
  base: text("The rate is of (share of sales)", "提点基数（占销售额）", "提點基數（佔銷售額）"),
  minimum: text("Minimum", "保底", "保底"),
  cap: text("Cap on commission", "提点封顶", "提點封頂"),
  combine: text("Fee and commission", "服务费与提点", "服務費與提點"),
  adSpend: text("Ad spend a month", "每月广告费", "每月廣告費"),
  adStep: text("Ad spend counts in steps of", "广告费取整单位", "廣告費取整單位"),
  adRate: text("Rate on ad spend", "广告费比例", "廣告費比例"),
  roasGate: text(
    "Commission only from sales ÷ ad spend of",
    "提点门槛：销售额 ÷ 广告费",
    "提點門檻：銷售額 ÷ 廣告費",
  ),
  tax: text("Tax on top", "另加税点", "另加稅點"),
  rebate: text("Rebate of the bill", "账单返点", "帳單返點"),
  setup: text("Setup fee", "开店及设定费", "開店及設定費"),
  deposit: text("Deposit", "押金", "押金"),
  prepaidMonths: text("Months paid in advance", "预付月数", "預付月數"),
  kpiTarget: text("Promised sales", "承诺销售额", "承諾銷售額"),
  kpiMonths: text("… within months (blank: all)", "考核月数（空白为全部）", "考核月數（空白為全部）"),
  kpiNeeded: text("… reached from (share of it)", "达标线（占承诺额）", "達標線（佔承諾額）"),
  kpiRefund: text("Refund if missed", "未达标退款", "未達標退款"),
  compared: text("Compare this quote", "参与比较", "參與比較"),
};

/** The line that says why a quote cannot be priced; blank where it can. */
export const MISSING_LABEL = text("Missing for a price", "无法计价的原因", "無法計價的原因");

const MONEY = text("money", "元", "元");
const MONEY_A_MONTH = text("money a month", "元/月", "元/月");
const SHARE = text("share", "比例", "比例");
const MONTHS = text("months", "个月", "個月");

export const LINE_UNITS: Readonly<Record<LineId, Localised>> = {
  phaseMonths: MONTHS,
  fee: MONEY,
  feeMonths: MONTHS,
  feeFactor: text("times", "倍", "倍"),
  unitPrice: MONEY,
  units: text("a month", "每月", "每月"),
  rate: SHARE,
  tiersMode: text("reading", "口径", "口徑"),
  tierFee: MONEY_A_MONTH,
  base: SHARE,
  minimum: MONEY_A_MONTH,
  cap: MONEY_A_MONTH,
  combine: text("reading", "口径", "口徑"),
  adSpend: MONEY_A_MONTH,
  adStep: MONEY,
  adRate: SHARE,
  roasGate: text("times", "倍", "倍"),
  tax: SHARE,
  rebate: SHARE,
  setup: text("money, once", "元，一次性", "元，一次性"),
  deposit: text("money, once", "元，一次性", "元，一次性"),
  prepaidMonths: MONTHS,
  kpiTarget: MONEY,
  kpiMonths: MONTHS,
  kpiNeeded: SHARE,
  kpiRefund: text("money or share of the fee", "元或服务费比例", "元或服務費比例"),
  compared: text("yes or no", "是或否", "是或否"),
};

/** What a line may be read as; the sheet offers these words, and understands them in every language. */
export const WORD_LABELS: Readonly<Record<LineWord, Localised>> = {
  open: text("open", "未说明", "未說明"),
  marginal: text("each tier's rate on its part", "分段累加", "分段加總"),
  whole: text("the tier reached on all", "全额累进", "累計落點"),
  paid: text("paid sales", "实付", "實付"),
  net: text("net of refunds", "退款后净额", "退款後淨額"),
  gmv: text("GMV", "GMV", "GMV"),
  profit: text("profit", "利润", "利潤"),
  adSpend: text("ad spend", "广告费", "廣告費"),
  feeFloor: text("least bill", "最低总收费", "最低總收費"),
  salesGuarantee: text("sales without commission", "保底销售额", "保底銷售額"),
  payFloor: text("least commission", "最低提成", "最低提成"),
  sum: text("both", "相加", "相加"),
  max: text("the higher", "取高", "取高"),
  min: text("the lower", "取低", "取低"),
  returned: text("returned", "可退", "可退"),
  kept: text("not returned", "不退", "不退"),
  fixed: text("fixed amount", "固定金额", "固定金額"),
  share: text("share of the fee", "服务费比例", "服務費比例"),
  proRata: text("pro rata", "按缺口比例", "依缺口比例"),
  yes: text("yes", "是", "是"),
  no: text("no", "否", "否"),
};

/** Ends of a range, as a reading. */
export const END_LABELS = {
  low: text("low end", "区间下限", "區間下限"),
  base: text("middle", "中间值", "中間值"),
  high: text("high end", "区间上限", "區間上限"),
} as const;

/** The word in a cell, in any language. */
export function wordNamed<Word extends LineWord>(cell: string, words: readonly Word[]): Word | undefined {
  const plain = cell.trim().toLowerCase();
  return words.find((word) =>
    LANGUAGES.some((language) => WORD_LABELS[word][language].toLowerCase() === plain),
  );
}

/** The word in every language, as an array constant of a formula: `{"open","未说明","未說明"}`. */
export function wordsForFormula(word: LineWord): string {
  const all = [...new Set(LANGUAGES.map((language) => WORD_LABELS[word][language]))];
  return `{${all.map((each) => `"${each}"`).join(",")}}`;
}

/** The key whose label a cell shows, in any language. */
export function labelled<Key extends string>(
  labels: Readonly<Record<Key, Localised>>,
  cell: unknown,
): Key | undefined {
  if (typeof cell !== "string") return undefined;
  const plain = cell.trim();
  return (Object.keys(labels) as Key[]).find((key) =>
    LANGUAGES.some((language: Language) => labels[key][language] === plain),
  );
}

/** Titles, hints and headings of the result sheets. */
export const AGENCY_SHEET = {
  termsTitle: text("Agency terms", "代运营条款", "代運營條款"),
  termsHint: text(
    "Blue on yellow is yours to change: the comparison follows without a rerun, and a rerun keeps what you changed. Low and high are the ends of what the quote leaves open.",
    "黄底蓝字可直接修改：比较结果随之变动，无需重新运行；再次运行也会保留您的修改。低、高是报价未定之处的两端。",
    "黃底藍字可直接修改：比較結果隨之變動，無需重新執行；再次執行也會保留您的修改。低、高是報價未定之處的兩端。",
  ),
  sharedSection: text("For all quotes", "所有报价共用", "所有報價共用"),
  pathSection: text("Sales by month, before refunds", "各月销售额（退款前）", "各月銷售額（退款前）"),
  termsSection: text("Quote by quote", "逐份报价", "逐份報價"),
  quote: text("Agency", "代运营", "代運營"),
  phase: text("Phase", "阶段", "階段"),
  term: text("Term", "条款", "條款"),
  salesAbove: text("On sales above", "销售额超过", "銷售額超過"),
  low: text("Low", "低", "低"),
  base: text("Base", "基准", "基準"),
  high: text("High", "高", "高"),
  reading: text("Reading", "口径", "口徑"),
  unit: text("Unit", "单位", "單位"),
  words: text("Words of the quote", "报价原文", "報價原文"),
  toAsk: text("To ask", "需向对方确认", "需向對方確認"),
  code: text("Reading no.", "口径序号", "口徑序號"),
  stepLow: text("Calc. low", "自动·低", "自動·低"),
  stepBase: text("Calc. base", "自动·基准", "自動·基準"),
  stepHigh: text("Calc. high", "自动·高", "自動·高"),
  comparisonTitle: text("Agency comparison", "代运营比较", "代運營比較"),
  comparisonHint: text(
    "What every quote costs over your sales path. Change sales, margin or a term on the terms sheet and totals and ranks follow. Cheap is not the same as good: see what each leaves out before you sign. Low and high case: the least and the most over both ends of the ranges and over the readings of what is left open, one by one and together, at base sales.",
    "每份报价在贵店销售额下的总费用。在条款表修改销售额、毛利率或条款，总额与名次随之变动。便宜不等于合适：签约前请看清各家不包含什么。报价低估与高估：基准销售额下，区间两端与未写明条款的各种口径（逐条及合并）中的最低与最高。",
    "每份報價在貴店銷售額下的總費用。在條款表修改銷售額、毛利率或條款，總額與名次隨之變動。便宜不等於合適：簽約前請看清各家不包含什麼。報價低估與高估：基準銷售額下，區間兩端與未寫明條款的各種口徑（逐條及合併）中的最低與最高。",
  ),
  summarySection: text("At your sales", "在贵店销售额下", "在貴店銷售額下"),
  cheapest: text("Cheapest", "最便宜", "最便宜"),
  rankingSection: text("Ranking, in the order of the run", "名次（按运行时排序）", "名次（依執行時排序）"),
  model: text("Model", "合作模式", "合作模式"),
  rank: text("Rank", "名次", "名次"),
  totalBase: text("Total at base sales", "基准销售额总费用", "基準銷售額總費用"),
  effectiveRate: text("Effective rate", "实际费率", "實際費率"),
  profit: text("Profit after fee", "扣费后利润", "扣費後利潤"),
  totalLow: text("Total at low sales", "保守销售额总费用", "保守銷售額總費用"),
  rankLow: text("Rank at low sales", "保守名次", "保守名次"),
  totalHigh: text("Total at high sales", "乐观销售额总费用", "樂觀銷售額總費用"),
  rankHigh: text("Rank at high sales", "乐观名次", "樂觀名次"),
  lowCaseTotal: text("Low case", "报价低估", "報價低估"),
  highCaseTotal: text("High case", "报价高估", "報價高估"),
  refund: text("Refund of missed sales", "未达标退款", "未達標退款"),
  cash: text("Cash before the first sale", "开张前需付现金", "開張前需付現金"),
  missing: text("Missing for a price", "无法计价的原因", "無法計價的原因"),
  check: text("Check", "核对", "核對"),
  notes: text("Your notes", "您的备注", "您的備註"),
  monthsSection: text("Month by month at base sales", "逐月费用（基准销售额）", "逐月費用（基準銷售額）"),
  totalsChart: text("Total cost by sales", "不同销售额下的总费用", "不同銷售額下的總費用"),
  readingsTitle: text(
    "What is open, priced both ways",
    "未写明之处，各种口径分别计价",
    "未寫明之處，各種口徑分別計價",
  ),
  readingsHint: text(
    "Every clause that a quote leaves open, in each of its readings, at base sales; the other clauses as priced in the comparison. Ask before you sign, wherever the difference or the rank moves.",
    "报价未写明的每一条款，按每种口径在基准销售额下计价；其余条款与比较表相同。凡差额或名次有变动的，签约前务必问清。",
    "報價未寫明的每一條款，依每種口徑在基準銷售額下計價；其餘條款與比較表相同。凡差額或名次有變動的，簽約前務必問清。",
  ),
  clause: text("Left open", "未写明的条款", "未寫明的條款"),
  totalIfSo: text("Total if so", "按此口径总费用", "依此口徑總費用"),
  againstPriced: text("Against the comparison", "与比较表之差", "與比較表之差"),
  rankAsPriced: text("Rank as compared", "比较表名次", "比較表名次"),
  rankIfSo: text("Rank if so", "按此口径名次", "依此口徑名次"),
  cheapestIfSo: text("Cheapest then", "此时最便宜", "此時最便宜"),
  nothingOpen: text(
    "No quote leaves anything open that bears on its price.",
    "没有影响费用的未写明条款。",
    "沒有影響費用的未寫明條款。",
  ),
  crossoverTitle: text(
    "Where the cheapest agency changes",
    "最便宜的代运营在哪里换人",
    "最便宜的代運營在哪裡換人",
  ),
  crossoverHint: text(
    "Every month at the same sales, all months of the path added up, phases and setup included, refunds of missed sales not. The points are exact as of the run; the table below and the chart follow the terms sheet. Where “since the run” is not 0, run again for new points.",
    "假设每月销售额相同，按路径月数合计，含各阶段与一次性费用，不含未达标退款。分界点为运行时的精确值；下方明细与图表随条款表变动。“与运行时之差”不为 0 时，请再次运行以更新分界点。",
    "假設每月銷售額相同，依路徑月數合計，含各階段與一次性費用，不含未達標退款。分界點為執行時的精確值；下方明細與圖表隨條款表變動。「與執行時之差」不為 0 時，請再次執行以更新分界點。",
  ),
  stretchSection: text("The map", "分界点", "分界點"),
  salesFrom: text("Monthly sales from", "月销售额起", "月銷售額起"),
  salesTo: text("to", "至", "至"),
  second: text("Second", "第二便宜", "第二便宜"),
  costFrom: text("Cost at from", "起点总费用", "起點總費用"),
  costTo: text("Cost at to", "终点总费用", "終點總費用"),
  next: text("Cheapest from there", "此后最便宜", "此後最便宜"),
  nextCost: text("Its cost there", "其在此处费用", "其在此處費用"),
  apart: text("Apart at the point", "分界点处差额", "分界點處差額"),
  gridSection: text("Total by monthly sales", "各月销售额下的总费用", "各月銷售額下的總費用"),
  monthlySales: text("Sales a month", "月销售额", "月銷售額"),
  crossoverChart: text("Total cost by monthly sales", "总费用与月销售额", "總費用與月銷售額"),
  mapTitle: text("Agency map working", "分界点测算", "分界點測算"),
  mapHint: text(
    "The bill of one month of each phase at the sales of the map, and how many months it counts.",
    "各阶段在分界点表各销售额下的单月应付金额，以及计入的月数。",
    "各階段在分界點表各銷售額下的單月應付金額，以及計入的月數。",
  ),
  phaseMonths: text("Months counted", "计入月数", "計入月數"),
  workingTitle: text("Agency working", "代运营测算过程", "代運營測算過程"),
  workingHint: text(
    "Every cost step by step, in Excel's own formulas over the terms sheet. “Since the run” is 0 until you change a term; then it says by how much the cost moved.",
    "每笔费用逐步列出，全部为引用条款表的 Excel 原生公式。“与运行时之差”在修改条款之前为 0，修改后显示费用变动。",
    "每筆費用逐步列出，全部為引用條款表的 Excel 原生公式。「與執行時之差」在修改條款之前為 0，修改後顯示費用變動。",
  ),
  case: text("Case", "情形", "情形"),
  month: text("Month", "月次", "月次"),
  sales: text("Sales", "销售额", "銷售額"),
  counted: text("Base of the rate", "提点基数额", "提點基數額"),
  fee: text("Fixed fee", "固定服务费", "固定服務費"),
  marginal: text("Commission, tier by tier", "提点·分段累加", "提點·分段加總"),
  whole: text("Commission, tier reached on all", "提点·全额累进", "提點·累計落點"),
  commission: text("Commission", "提点", "提點"),
  aboveGuarantee: text(
    "Commission above the minimum's sales",
    "提点·仅超出保底销售额",
    "提點·僅超出保底銷售額",
  ),
  leastBill: text("Bill, minimum = least bill", "应付·保底为最低总收费", "應付·保底為最低總收費"),
  guaranteed: text("Bill, minimum = sales without commission", "应付·保底为销售额", "應付·保底為銷售額"),
  leastCommission: text("Bill, minimum = least commission", "应付·保底为最低提成", "應付·保底為最低提成"),
  bill: text("Bill with tax", "应付（含税）", "應付（含稅）"),
  once: text("Paid once", "一次性", "一次性"),
  cost: text("Cost", "费用", "費用"),
  atRun: text("At the run", "运行时", "執行時"),
  since: text("Since the run", "与运行时之差", "與執行時之差"),
  refundRow: text("refund of missed sales", "未达标退款", "未達標退款"),
  total: text("Total", "合计", "合計"),
  lowSales: text("Low sales", "保守销售额", "保守銷售額"),
  baseSales: text("Base sales", "基准销售额", "基準銷售額"),
  highSales: text("High sales", "乐观销售额", "樂觀銷售額"),
  leastTogether: text(
    "All readings that come to the least together",
    "各条款合计最低的口径",
    "各條款合計最低的口徑",
  ),
  mostTogether: text(
    "All readings that come to the most together",
    "各条款合计最高的口径",
    "各條款合計最高的口徑",
  ),
  lowCase: text("Low case of the quote", "报价低估", "報價低估"),
  highCase: text("High case of the quote", "报价高估", "報價高估"),
} as const satisfies Readonly<Record<string, Localised>>;

/** Where the sales path comes from. */
export const PATH_SOURCES = {
  plan: {
    en: (p) => `follows the sheet “${p.sheet}”`,
    "zh-Hans": (p) => `取自“${p.sheet}”表`,
    "zh-Hant": (p) => `取自「${p.sheet}」表`,
  } satisfies Localised<{ readonly sheet: string }>,
  history: {
    en: (p) => `as in ${monthText(p.first)} to ${monthText(p.last)}, low and high 15% below and above`,
    "zh-Hans": (p) => `按 ${monthText(p.first)} 至 ${monthText(p.last)} 同月实际，保守与乐观各下浮、上浮 15%`,
    "zh-Hant": (p) => `按 ${monthText(p.first)} 至 ${monthText(p.last)} 同月實際，保守與樂觀各下浮、上浮 15%`,
  } satisfies Localised<{ readonly first: Month; readonly last: Month }>,
  assumed: text("a starting value: type your own", "初始值，请自行填写", "初始值，請自行填寫"),
  typed: text("typed", "手动填写", "手動填寫"),
};
