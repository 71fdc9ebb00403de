import type { FitWarning } from "../../domain/agency/advice/fit";
import type { Decimal } from "../../domain/money/decimal";
import type { Language, Localised, ProblemTexts } from "../catalogue";
import { problemText, text } from "../catalogue";
import { figure } from "../figures";

const fixed = (en: string, hans: string, hant: string) => ({
  en: () => en,
  "zh-Hans": () => hans,
  "zh-Hant": () => hant,
});

const money = (amount: Decimal): string => figure(amount.toDecimalPlaces(2));
const percent = (share: Decimal): string => `${share.times(100).toDecimalPlaces(1).toString()}%`;

/** What the trade would warn of, in its own terms. */
const FIT_TEXTS: ProblemTexts<FitWarning> = {
  commissionOnly: fixed(
    "Commission only: popular, but mostly small or weak teams work so, and they save on people. Ask who works on your shop.",
    "只收提点：商家爱听，但多是小团队或实力偏弱的团队，会在人手上省。务必问清谁来做。",
    "只收抽成：商家愛聽，但多是小團隊或實力偏弱的團隊，會在人手上省。務必問清誰來做。",
  ),
  feeOnly: fixed(
    "Fee only: nothing ties the agency to your sales. The trade is phasing it out; agree on targets with part of the fee at stake.",
    "纯服务费：收入与销售额无关，这种模式正在被淘汰。建议约定目标，并让部分费用与达成挂钩。",
    "純服務費：收入與銷售額無關，這種模式正在被淘汰。建議約定目標，並讓部分費用與達成掛鉤。",
  ),
  phasedNeedsProduct: fixed(
    "Fee first, then commission: few and strong agencies work so, and they ask much of product and merchant. Look at the month the phase changes.",
    "前期服务费、后期提点：只有少数强队这样做，对产品和商家要求高。留意换阶段的那个月。",
    "前期服務費、後期抽成：只有少數強隊這樣做，對產品和商家要求高。留意換階段的那個月。",
  ),
  feeTooLow: {
    en: ({ fee, credible }) =>
      `A fee of ${money(fee)} a month for a shop of this size: ${money(credible)} and more is credible; for less, plain upkeep is what you get.`,
    "zh-Hans": ({ fee, credible }) =>
      `以这个体量，月费 ${money(fee)} 偏低：行业里至少 ${money(credible)} 才靠谱，再低基本只做日常维护。`,
    "zh-Hant": ({ fee, credible }) =>
      `以這個規模，月費 ${money(fee)} 偏低：業界至少 ${money(credible)} 才可信，再低基本只做日常維護。`,
  },
  feeAboveClass: {
    en: ({ fee, credible }) =>
      `A fee of ${money(fee)} a month is above what the trade asks of a shop of this size (up to ${money(credible)}).`,
    "zh-Hans": ({ fee, credible }) =>
      `月费 ${money(fee)} 高于行业对这个体量的店的一般水平（不超过 ${money(credible)}）。`,
    "zh-Hant": ({ fee, credible }) =>
      `月費 ${money(fee)} 高於業界對這個規模的店的一般水準（不超過 ${money(credible)}）。`,
  },
  minimumBinds: {
    en: ({ minimum, months, ofMonths }) =>
      `Called commission only, but the minimum of ${money(minimum)} is what you pay in ${months} of ${ofMonths} planned months: it is a fee.`,
    "zh-Hans": ({ minimum, months, ofMonths }) =>
      `名为纯提点，但计划的 ${ofMonths} 个月里有 ${months} 个月要按保底 ${money(minimum)} 付，其实就是服务费。`,
    "zh-Hant": ({ minimum, months, ofMonths }) =>
      `名為純抽成，但計畫的 ${ofMonths} 個月裡有 ${months} 個月要依保底 ${money(minimum)} 付，其實就是服務費。`,
  },
  baseUnnamed: fixed(
    "The rate does not say what it is of: with refunds in it, you pay for goods that came back.",
    "提点没写按什么算：若含退款，退回来的货也要付提点。",
    "抽成沒寫按什麼算：若含退款，退回來的貨也要付抽成。",
  ),
  tiersUnread: fixed(
    "The tiers can be read in two ways; the sheet of readings prices both.",
    "阶梯有两种算法，口径表里两种都算了。",
    "級距有兩種算法，解讀表裡兩種都算了。",
  ),
  minimumUnmeant: fixed(
    "“Minimum” has three meanings in the trade; the quote does not say which.",
    "“保底”有三种意思，报价没写是哪一种。",
    "「保底」有三種意思，報價沒寫是哪一種。",
  ),
  profitUndefined: fixed(
    "A share of the profit without saying which costs come off first: this is where such contracts end in quarrels.",
    "按利润分成却没写先扣哪些成本，这类合同最容易在这里扯皮。",
    "依利潤分成卻沒寫先扣哪些成本，這類合約最容易在這裡起爭執。",
  ),
  openEnded: fixed(
    "A figure has no upper end: what you are charged is not known yet.",
    "有的数字只写“起”，没有上限，实际收多少还不知道。",
    "有的數字只寫「起」，沒有上限，實際收多少還不知道。",
  ),
  claimsOtherScale: {
    en: ({ claimed, own }) =>
      `They speak of shops of ${money(claimed)} a month; yours is planned at ${money(own)}. Ask for cases of your size.`,
    "zh-Hans": ({ claimed, own }) =>
      `对方说的是月销 ${money(claimed)} 的店，您的计划月均 ${money(own)}。请对方拿同体量的案例。`,
    "zh-Hant": ({ claimed, own }) =>
      `對方說的是月銷 ${money(claimed)} 的店，您的計畫月均 ${money(own)}。請對方拿同規模的案例。`,
  },
  promiseAbovePlan: {
    en: ({ promised, planned }) =>
      `They promise ${money(promised)}, your plan's high case is ${money(planned)}: expect to live by the refund clause.`,
    "zh-Hans": ({ promised, planned }) =>
      `承诺 ${money(promised)}，而您计划的乐观情景才 ${money(planned)}：大概率要靠退款条款说话。`,
    "zh-Hant": ({ promised, planned }) =>
      `承諾 ${money(promised)}，而您計畫的樂觀情境才 ${money(planned)}：很可能要靠退款條款說話。`,
  },
  promiseWithoutRefund: fixed(
    "Sales are promised, but nothing is paid back where they are missed.",
    "承诺了销售额，却没写没做到怎么退。",
    "承諾了銷售額，卻沒寫沒做到怎麼退。",
  ),
  longWithoutExit: {
    en: ({ months }) => `Binds for ${months.toString()} months and says nothing of leaving early.`,
    "zh-Hans": ({ months }) => `一签 ${months.toString()} 个月，没写能不能提前解约。`,
    "zh-Hant": ({ months }) => `一簽 ${months.toString()} 個月，沒寫能不能提前解約。`,
  },
  prepaidWithoutExit: fixed(
    "Paid in advance without an exit: ask that unused months are returned.",
    "要预付却没写怎么退出：先谈好没用完的月份要退。",
    "要預付卻沒寫怎麼退出：先談好未用完的月份要退。",
  ),
  depositOpen: {
    en: ({ deposit }) => `A deposit of ${money(deposit)}, and nothing on whether it is returned.`,
    "zh-Hans": ({ deposit }) => `押金 ${money(deposit)}，没写退不退。`,
    "zh-Hant": ({ deposit }) => `押金 ${money(deposit)}，沒寫退不退。`,
  },
  aboveMargin: {
    en: ({ rate, bearable }) =>
      `All in all ${percent(rate)} of sales, while margin less other costs leaves ${percent(bearable)}: at the planned sales you work for the agency.`,
    "zh-Hans": ({ rate, bearable }) =>
      `合计占销售额 ${percent(rate)}，而毛利扣掉其他成本只剩 ${percent(bearable)}：按计划的销售额是在替代运营打工。`,
    "zh-Hant": ({ rate, bearable }) =>
      `合計佔銷售額 ${percent(rate)}，而毛利扣掉其他成本只剩 ${percent(bearable)}：依計畫的銷售額是在替代運營打工。`,
  },
};

export const fitText = (warning: FitWarning, language: Language): string =>
  problemText(FIT_TEXTS, warning, language);

/** What is said where nothing speaks against a quote. */
export const FITS: Localised = text(
  "Fits the shop's size; nothing to warn of.",
  "与店铺体量相符，没有需要提醒的。",
  "與店鋪規模相符，沒有需要提醒的。",
);
