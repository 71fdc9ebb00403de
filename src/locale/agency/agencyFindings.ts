import { monthText } from "../../domain/calendar/month";
import type { AgencyFinding } from "../../sheets/reading/agency/problem";
import { TERM_LABELS } from "./agency";
import { AGENCY_PROBLEMS } from "./agencyProblems";
import { problemText, type Language, type ProblemTexts } from "../catalogue";
import { grouped } from "../figures";

/** An agency as a sentence names it. */
const quoted = (name: string, language: Language): string => {
  if (language === "en") return name === "" ? "This quote" : `“${name}”`;
  if (name === "") return language === "zh-Hans" ? "此报价" : "此報價";
  return language === "zh-Hans" ? `“${name}”` : `「${name}」`;
};

const termName = (term: string, language: Language): string =>
  term in TERM_LABELS ? TERM_LABELS[term as keyof typeof TERM_LABELS][language] : term;

/** What is said of quotes and of what they are priced with. */
export const agencyFindingTexts: ProblemTexts<AgencyFinding> = {
  quoteEmpty: {
    en: (p) => `${quoted(p.quote, "en")} states nothing: paste the quote's text, or fill in a fee or a rate.`,
    "zh-Hans": (p) => `${quoted(p.quote, "zh-Hans")}没有内容：请粘贴报价原文，或填写服务费、提点。`,
    "zh-Hant": (p) => `${quoted(p.quote, "zh-Hant")}沒有內容：請貼上報價原文，或填寫服務費、抽成。`,
  },
  quoteNotUnderstood: {
    en: (p) =>
      `${quoted(p.quote, "en")}: nothing here reads as a fee or a rate. Ask for figures, or type them on the terms sheet.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}：没有读到服务费或提点。请向对方要具体数字，或在条款表中填写。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}：沒有讀到服務費或抽成。請向對方要具體數字，或在條款表中填寫。`,
  },
  quoteNotPriced: {
    en: (p) =>
      `${quoted(p.quote, "en")} cannot be priced: ${problemText(AGENCY_PROBLEMS, p.problem, "en")}. Type it on the terms sheet.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}无法计价：${problemText(AGENCY_PROBLEMS, p.problem, "zh-Hans")}。请在条款表中填写。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}無法計價：${problemText(AGENCY_PROBLEMS, p.problem, "zh-Hant")}。請在條款表中填寫。`,
  },
  termNotRead: {
    en: (p) =>
      `${quoted(p.quote, "en")}: this is no value for “${termName(p.term, "en")}”. The rest of the quote counts.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}：此内容不能作为“${termName(p.term, "zh-Hans")}”的值，其余条款照常计入。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}：此內容不能作為「${termName(p.term, "zh-Hant")}」的值，其餘條款照常計入。`,
  },
  quoteColumnUnknown: {
    en: (p) =>
      `Column “${p.heading}” holds what may be prices, under a heading that names no term, or one that another column has: it is in no price. Name a term in the heading, or write it into the quote's text.`,
    "zh-Hans": (p) =>
      `“${p.heading}”列可能是收费内容，但表头不是可识别的条款，或与另一列重复：未计入任何报价。请把表头改为条款名称，或把内容写入报价文本。`,
    "zh-Hant": (p) =>
      `「${p.heading}」欄可能是收費內容，但標題不是可辨識的條款，或與另一欄重複：未計入任何報價。請將標題改為條款名稱，或將內容寫入報價文字。`,
  },
  severalQuotesInCell: {
    en: (p) => `This text holds ${p.quotes} quotes; each is compared for itself.`,
    "zh-Hans": (p) => `此文本包含 ${p.quotes} 份报价，已分别比较。`,
    "zh-Hant": (p) => `此文字包含 ${p.quotes} 份報價，已分別比較。`,
  },
  extraNotCounted: {
    en: (p) =>
      `${quoted(p.quote, "en")} charges ${grouped(p.price)} by piece on top, and nobody says how many: 0 are counted. Type how many a month on the terms sheet.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}另按件收费（${grouped(p.price)}），数量未知，暂按 0 计。请在条款表中填写每月数量。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}另按件收費（${grouped(p.price)}），數量未知，暫按 0 計。請在條款表中填寫每月數量。`,
  },
  quoteUnclear: {
    en: (p) =>
      `${quoted(p.quote, "en")} is not priced: ${quoted(p.words, "en")} does not give one price. Enter what it charges on the terms sheet and set “Compare this quote” to yes, or put each offer in a row of its own.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}未计价：${quoted(p.words, "zh-Hans")}不能得出唯一的价格。请在条款表中填写收费条款并把“参与比较”设为是，或把每个方案各放一行。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}未計價：${quoted(p.words, "zh-Hant")}無法得出唯一的價格。請在條款表中填寫收費條款並將「參與比較」設為是，或將每個方案各放一列。`,
  },
  packagesAsRange: {
    en: (p) =>
      `${quoted(p.quote, "en")} offers ${p.packages} packages: the fee counts as the range over them. Type the one you would take.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}有 ${p.packages} 种套餐，费用按其范围计。请在条款表中填写您要选的套餐价格。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}有 ${p.packages} 種套餐，費用按其範圍計。請在條款表中填寫您要選的套餐價格。`,
  },
  categoriesAsRange: {
    en: (p) =>
      `${quoted(p.quote, "en")} has ${p.categories} rates by category: the rate counts as the range over them. Type your category's own.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}按类目有 ${p.categories} 种提点，暂按其范围计。请在条款表中填写贵店类目的提点。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}依類別有 ${p.categories} 種抽成，暫按其範圍計。請在條款表中填寫貴店類別的抽成。`,
  },
  salesOnBound: {
    en: (p) =>
      `${quoted(p.quote, "en")}: a month sells ${grouped(p.sales)}, exactly where one tier ends and the next begins; it counts to the one that ends there. Ask which holds the amount itself: the month's cost changes with it.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}：有月份的销售额正好是 ${grouped(p.sales)}，处于两档交界，现按较低的一档计。请确认该数额属于哪一档，当月费用会因此不同。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}：有月份的銷售額正好是 ${grouped(p.sales)}，位於兩級交界，現以較低的一級計。請確認該數額屬於哪一級，當月費用會因此不同。`,
  },
  otherCurrency: {
    en: (p) =>
      `${quoted(p.quote, "en")} is stated in ${p.currency}: its amounts are compared as they stand. Type them in the currency of your sales.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}以 ${p.currency} 报价，金额未换算。请在条款表中换成与销售额相同的币种。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}以 ${p.currency} 報價，金額未換算。請在條款表中換成與銷售額相同的幣別。`,
  },
  wordsNotUnderstood: {
    en: (p) =>
      `${quoted(p.quote, "en")}: not understood and not priced: ${p.words}. See whether they cost anything.`,
    "zh-Hans": (p) => `${quoted(p.quote, "zh-Hans")}：未读懂、未计价的文字：${p.words}。请看是否涉及费用。`,
    "zh-Hant": (p) => `${quoted(p.quote, "zh-Hant")}：未讀懂、未計價的文字：${p.words}。請看是否涉及費用。`,
  },
  quoteIsOpen: {
    en: (p) =>
      `${quoted(p.quote, "en")} leaves ${p.questions} ${p.questions === 1 ? "thing" : "things"} open; what bears on the price is priced in every reading.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}有 ${p.questions} 处未写明；影响费用的条款已按各种口径分别计价。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}有 ${p.questions} 處未寫明；影響費用的條款已按各種解讀分別計價。`,
  },
  agencySalesFromPlan: {
    en: (p) => `The sales path follows the sheet “${p.sheet}”: its low, base and high case by month.`,
    "zh-Hans": (p) => `销售额取自“${p.sheet}”表各月的保守、基准与乐观情景。`,
    "zh-Hant": (p) => `銷售額取自「${p.sheet}」表各月的保守、基準與樂觀情境。`,
  },
  agencySalesFromHistory: {
    en: (p) =>
      `No plan stands in this workbook: the sales path is that of ${monthText(p.first)} to ${monthText(p.last)}, month for month; low and high are 15% below and above. Run the plan, or type your own.`,
    "zh-Hans": (p) =>
      `工作簿中没有月度计划：销售额按 ${monthText(p.first)} 至 ${monthText(p.last)} 同月实际，保守与乐观各下浮、上浮 15%。可先生成计划，或自行填写。`,
    "zh-Hant": (p) =>
      `活頁簿中沒有月度計畫：銷售額按 ${monthText(p.first)} 至 ${monthText(p.last)} 同月實際，保守與樂觀各下浮、上浮 15%。可先產生計畫，或自行填寫。`,
  },
  agencySalesAssumed: {
    en: () =>
      "Neither plan nor sales stand in this workbook: 500,000 a month is only a starting value. Type your own sales on the terms sheet.",
    "zh-Hans": () => "工作簿中没有计划也没有销售数据：每月 500,000 只是初始值，请在条款表中填写贵店销售额。",
    "zh-Hant": () => "活頁簿中沒有計畫也沒有銷售資料：每月 500,000 只是初始值，請在條款表中填寫貴店銷售額。",
  },
  agencyMarginUnknown: {
    en: () =>
      "Nothing tells the gross margin: no profit after fee is shown and shares of profit are not priced. Type it on the terms sheet.",
    "zh-Hans": () => "无从得知毛利率：不显示扣费后利润，利润分成也无法计价。请在条款表中填写。",
    "zh-Hant": () => "無從得知毛利率：不顯示扣費後利潤，利潤分成也無法計價。請在條款表中填寫。",
  },
  agencyTermsKept: {
    en: (p) =>
      `${p.cells} ${p.cells === 1 ? "line that you changed on the terms or scope sheet was" : "lines that you changed on the terms and scope sheets were"} kept as ${p.cells === 1 ? "it stands" : "they stand"}.`,
    "zh-Hans": (p) => `条款表与服务范围表中您改过的 ${p.cells} 处已保留。`,
    "zh-Hant": (p) => `條款表與服務範圍表中您改過的 ${p.cells} 處已保留。`,
  },
  agencyTermNotRead: {
    en: (p) =>
      `${quoted(p.quote, "en")}, ${p.term}: this is no figure, and counts as not stated. Write a number or a percentage.`,
    "zh-Hans": (p) =>
      `${quoted(p.quote, "zh-Hans")}，${p.term}：无法识别为数值，按未写明处理。请填写数字或百分比。`,
    "zh-Hant": (p) =>
      `${quoted(p.quote, "zh-Hant")}，${p.term}：無法辨識為數值，按未寫明處理。請填寫數字或百分比。`,
  },
};
