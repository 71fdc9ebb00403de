import type { QuoteProblem } from "../../domain/agency/terms/problem";
import type { TermName } from "../../domain/agency/terms/termNames";
import type { TermsProblem } from "../../domain/agency/terms/termsOfCells";
import { text, type Language, type Localised, type ProblemTexts } from "../catalogue";
import { quoted } from "../arguments";
import { TERM_HEADINGS } from "./quotesSheet";

/** Why a cell, a table or a question about quotes gives no figure. */
export type AgencyProblem =
  | QuoteProblem
  | TermsProblem
  | { readonly code: "oneQuote"; readonly quotes: number }
  | { readonly code: "neverEqual" }
  | { readonly code: "noRate"; readonly short: string }
  | { readonly code: "notAQuote" }
  | { readonly code: "noMonths" }
  | { readonly code: "moreThanAll"; readonly value: string };

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
  moreThanAll: {
    en: ({ value }) => `${value} is more than all sales; write a share from 0 to 1`,
    "zh-Hans": ({ value }) => `${value} 超过全部销售额；请写 0 到 1 之间的比例`,
    "zh-Hant": ({ value }) => `${value} 超過全部銷售額；請寫 0 到 1 之間的比例`,
  },
  leftOut: fixed(
    text(
      "it is kept out of the comparison (“Compare this quote”: no)",
      "已设为不参与比较（“参与比较”为否）",
      "已設為不參與比較（「參與比較」為否）",
    ),
  ),
  unclear: fixed(
    text(
      "its words do not give one price; state what it charges, or paste each offer on its own",
      "报价的文字不能得出唯一的价格；请填写收费条款，或把每个方案单独粘贴",
      "報價的文字無法得出唯一的價格；請填寫收費條款，或將每個方案分開貼上",
    ),
  ),
  nothingToPrice: fixed(text("no fee and no rate is stated", "没有写明服务费或提点", "沒有寫明服務費或抽成")),
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
      "各類別抽成不同，請填本店適用的抽成",
    ),
  ),
  thresholdNeeded: fixed(
    text(
      "the rate applies above a target that is not stated",
      "提点只算超出目标的部分，但没有写明目标",
      "抽成只算超出目標的部分，但沒有寫明目標",
    ),
  ),
  tooLarge: fixed(
    text("the fee is too large to be exact to the cent", "金额过大，无法精确到分", "金額過大，無法精確到分"),
  ),
  noTerms: fixed(text("no terms of a quote stand here", "没有报价条款", "沒有報價條款")),
  unknownTerm: {
    en: (p) => `${quoted(p.text, "en")} is no term of a quote`,
    "zh-Hans": (p) => `无法识别条款${quoted(p.text, "zh-Hans")}`,
    "zh-Hant": (p) => `無法辨識條款${quoted(p.text, "zh-Hant")}`,
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
