import type { LineId, LineWord } from "../../domain/agency/lines/termLine";
import { everyLanguage, inEveryLanguage, text, type Localised, type WholeText } from "../catalogue";

/** What all quotes are priced with. */
export type AgencySetting = "margin" | "refundRate" | "gmvShare" | "adSpend" | "mapUpTo";

export const SETTING_LABELS: Readonly<Record<AgencySetting, WholeText>> = everyLanguage({
  margin: text("Gross margin of sales", "毛利率（占销售额）", "毛利率（佔銷售額）"),
  refundRate: text("Refunds, share of sales", "退款率", "退款率"),
  gmvShare: text("GMV ÷ paid sales", "GMV ÷ 实付销售额", "GMV ÷ 實付銷售額"),
  adSpend: text("Ad spend a month", "每月广告费", "每月廣告費"),
  mapUpTo: text("Crossover map up to sales of", "分界点查到月销售额", "分界點查到月銷售額"),
});

export const SETTING_NOTES: Readonly<Record<AgencySetting, Localised>> = {
  margin: text(
    "(sales − refunds − cost of goods) ÷ sales; for profit after fee and shares of profit",
    "（销售额 − 退款 − 商品成本）÷ 销售额；用于扣费后利润与利润分成",
    "（銷售額 − 退款 − 商品成本）÷ 銷售額；用於扣費後利潤與利潤分成",
  ),
  refundRate: text(
    "for rates on sales net of refunds",
    "用于按退款后净额计的提点",
    "用於依退款後淨額計的抽成",
  ),
  gmvShare: text(
    "1 if unpaid orders are few; for rates on GMV",
    "未付款订单很少时填 1；用于按 GMV 计的提点",
    "未付款訂單很少時填 1；用於依 GMV 計的抽成",
  ),
  adSpend: text("for rates on ad spend", "用于按广告费计的提点", "用於依廣告費計的抽成"),
  mapUpTo: text(
    "sales a month: half above the best month, unless you type another",
    "元/月：默认为最高月份的 1.5 倍，可改写",
    "元/月：預設為最高月份的 1.5 倍，可改寫",
  ),
};

/** The terms as the terms sheet calls them. */
export const LINE_LABELS: Readonly<Record<LineId, WholeText>> = everyLanguage({
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
  rate: text("Commission rate", "提点", "抽成"),
  tiersMode: text("Tiers", "阶梯口径", "級距計算方式"),
  tierFee: text("Fee of the tier", "阶梯服务费", "級距服務費"),
  base: text("The rate is of (share of sales)", "提点基数（占销售额）", "抽成基準（佔銷售額）"),
  minimum: text("Minimum", "保底", "保底"),
  cap: text("Cap on commission", "提点封顶", "抽成上限"),
  combine: text("Fee and commission", "服务费与提点", "服務費與抽成"),
  adSpend: text("Ad spend a month", "每月广告费", "每月廣告費"),
  adStep: text("Ad spend counts in steps of", "广告费取整单位", "廣告費取整單位"),
  adRate: text("Rate on ad spend", "广告费比例", "廣告費比例"),
  roasGate: text(
    "Commission only from sales ÷ ad spend of",
    "提点门槛：销售额 ÷ 广告费",
    "抽成門檻：銷售額 ÷ 廣告費",
  ),
  tax: text("Tax on top", "另加税点", "另加稅率"),
  rebate: text("Rebate of the bill", "账单返点", "帳單返點"),
  setup: text("Setup fee", "开店及搭建费", "開店及設定費"),
  deposit: text("Deposit", "押金", "押金"),
  prepaidMonths: text("Months paid in advance", "预付月数", "預付月數"),
  kpiTarget: text("Promised sales", "承诺销售额", "承諾銷售額"),
  kpiMonths: text("… within months (blank: all)", "考核月数（空白为全部）", "考核月數（空白為全部）"),
  kpiNeeded: text("… reached from (share of it)", "达标线（占承诺额）", "達標線（佔承諾額）"),
  kpiRefund: text("Refund if missed", "未达标退款", "未達標退款"),
  compared: text("Compare this quote", "参与比较", "參與比較"),
});

/** The line that says why a quote cannot be priced; blank where it can. */
export const MISSING_LABEL = everyLanguage(text("Missing for a price", "无法计价的原因", "無法計價的原因"));

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
  tiersMode: text("reading", "口径", "解讀"),
  tierFee: MONEY_A_MONTH,
  base: SHARE,
  minimum: MONEY_A_MONTH,
  cap: MONEY_A_MONTH,
  combine: text("reading", "口径", "解讀"),
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
export const WORD_LABELS: Readonly<Record<LineWord, WholeText>> = everyLanguage({
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
  payFloor: text("least commission", "最低提成", "最低抽成"),
  sum: text("both", "相加", "相加"),
  max: text("the higher", "取高", "取高"),
  min: text("the lower", "取低", "取低"),
  apart: text("on top", "另计", "另計"),
  within: text("counts as commission", "并入提点", "併入抽成"),
  instead: text("compared, commission on top", "参与比较，提点另计", "參與比較，抽成另計"),
  returned: text("returned", "可退", "可退"),
  kept: text("not returned", "不退", "不退"),
  fixed: text("fixed amount", "固定金额", "固定金額"),
  share: text("share of the fee", "服务费比例", "服務費比例"),
  proRata: text("pro rata", "按缺口比例", "依缺口比例"),
  yes: text("yes", "是", "是"),
  no: text("no", "否", "否"),
});

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
    inEveryLanguage(WORD_LABELS[word]).some((label) => label.toLowerCase() === plain),
  );
}

/** The word in every language, as an array constant of a formula: `{"open","未说明","未說明"}`. */
export function wordsForFormula(word: LineWord): string {
  const all = [...new Set(inEveryLanguage(WORD_LABELS[word]))];
  return `{${all.map((each) => `"${each}"`).join(",")}}`;
}

/** The key whose label a cell shows, in any language. */
export function labelled<Key extends string>(
  labels: Readonly<Record<Key, WholeText>>,
  cell: unknown,
): Key | undefined {
  if (typeof cell !== "string") return undefined;
  const plain = cell.trim();
  return (Object.keys(labels) as Key[]).find((key) => inEveryLanguage(labels[key]).includes(plain));
}
