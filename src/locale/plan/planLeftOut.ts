import type { CommissionLeftOut, QuoteLeftOut } from "../../domain/plan/team/leftOut";
import type { NotOffered } from "../../domain/plan/team/planQuotes";
import { AGENCY_PROBLEMS } from "../agency/agencyProblems";
import { problemText, type Localised, type ProblemTexts } from "../catalogue";

/** What a rule of a commission plan would change of the planned figure. */
export const COMMISSION_LEFT_OUT: Readonly<Record<CommissionLeftOut, Localised>> = {
  perOrder: {
    en: "it pays every order by itself. The plan puts the month's total through the bands, without the least and most of an order: its commission is an estimate.",
    "zh-Hans": "此方案逐单计提。计划按全月合计套用档位，不计每单保底和封顶，提成为估算。",
    "zh-Hant": "此方案逐單計算。計畫按全月合計套用級距，不計每單保底和上限，佣金為估算。",
  },
  draw: {
    en: "its draw is left out. The year costs the same where it is settled within the year; the months are paid otherwise than planned.",
    "zh-Hans": "未计入预支。预支在年内扣回时全年费用不变，但各月实发与计划不同。",
    "zh-Hant": "未計入預支。預支在年內扣回時全年費用不變，但各月實發與計畫不同。",
  },
  guarantee: {
    en: "its draw, which need not be paid back in full, is left out. A month whose commission stays below it costs more than planned.",
    "zh-Hans": "未计入无需全部归还的预支。提成低于预支的月份，实际费用会高于计划。",
    "zh-Hant": "未計入無須全部歸還的預支。佣金低於預支的月份，實際費用會高於計畫。",
  },
  holdback: {
    en: "the share it keeps back is planned in the month that earns it. The cost is the same; it is paid later.",
    "zh-Hans": "押后发放的部分计入当月计划。费用不变，只是较晚发放。",
    "zh-Hant": "押後發放的部分計入當月計畫。費用不變，只是較晚發放。",
  },
  cumulativeCap: {
    en: "its cap over all periods is left out. Once that is reached, less is paid than planned.",
    "zh-Hans": "未计入累计封顶。达到封顶后，实发会低于计划。",
    "zh-Hant": "未計入累計上限。達到上限後，實發會低於計畫。",
  },
  soldBefore: {
    en: "its bands also count what was sold before the first month of the plan, which the plan begins at 0: its commission is an estimate until the bands start anew.",
    "zh-Hans": "此方案的档位还累计计划首月之前的销售，计划从 0 起算；重新累计之前，提成为估算。",
    "zh-Hant": "此方案的級距還累計計畫首月之前的銷售，計畫從 0 起算；重新累計之前，佣金為估算。",
  },
  kpiFactor: {
    en: "the plan takes every KPI factor as 1. Scores below or above change what is paid.",
    "zh-Hans": "计划中考核系数一律按 1 计算，实际系数高低会改变实发金额。",
    "zh-Hant": "計畫中考核係數一律按 1 計算，實際係數高低會改變實發金額。",
  },
};

/** Why a quote is not in the list of the assumptions. */
export const NOT_OFFERED: ProblemTexts<NotOffered> = {
  notPriced: {
    en: (p) => problemText(AGENCY_PROBLEMS, p.problem, "en"),
    "zh-Hans": (p) => problemText(AGENCY_PROBLEMS, p.problem, "zh-Hans"),
    "zh-Hant": (p) => problemText(AGENCY_PROBLEMS, p.problem, "zh-Hant"),
  },
  roiGate: {
    en: () => "its commission depends on the ROI that a month reaches",
    "zh-Hans": () => "提点取决于当月能否达到约定投产比",
    "zh-Hant": () => "抽成取決於當月能否達到約定的 ROAS",
  },
  bandsOfAdSpend: {
    en: () => "its rate goes by bands or phases of the ad spend",
    "zh-Hans": () => "费率按广告费分档或分阶段计算",
    "zh-Hant": () => "費率按廣告費分級或分階段計算",
  },
  lowerOfBoth: {
    en: () => "it charges the lower of fee and commission",
    "zh-Hans": () => "按服务费与提点两者取低收费",
    "zh-Hant": () => "按服務費與抽成兩者取低收費",
  },
  cappedHigherOfBoth: {
    en: () => "it charges the higher of a fee and a commission with a cap",
    "zh-Hans": () => "按服务费与有封顶的提点两者取高收费",
    "zh-Hant": () => "按服務費與有上限的抽成兩者取高收費",
  },
  guaranteeBesideTiers: {
    en: () => "it has tiers, and sales that bear no commission",
    "zh-Hans": () => "既有阶梯提点，又有不计提点的保底销售额",
    "zh-Hant": () => "既有級距抽成，又有不計抽成的保底銷售額",
  },
  adsOnTop: {
    en: () => "it charges a share of the ad spend on top of a commission that has bounds of its own",
    "zh-Hans": () => "提点另有上下限或与服务费取高，广告费比例在此之外另计",
    "zh-Hant": () => "抽成另有上下限或與服務費取高，廣告費比例在此之外另計",
  },
};

/** What a term of a quote would change of the planned fee. */
export const QUOTE_LEFT_OUT: Readonly<Record<QuoteLeftOut, Localised>> = {
  refundIfMissed: {
    en: "what comes back where its promise is missed is left out: the plan has the full fee.",
    "zh-Hans": "未计入未达标时的退费，计划按全额服务费计算。",
    "zh-Hant": "未計入未達標時的退費，計畫按全額服務費計算。",
  },
  adSpendStep: {
    en: "the ad spend counts in whole steps; the plan counts all of it, so its fee is at most one step too high a month.",
    "zh-Hans": "广告费按整档计费，计划按全额计算，每月最多多计一档。",
    "zh-Hant": "廣告費按整級計費，計畫按全額計算，每月最多多計一級。",
  },
  ratesByCategory: {
    en: "its rates by category are left out: the plan takes one rate for all sales.",
    "zh-Hans": "未计入分类目费率，计划对全部销售额使用同一提点。",
    "zh-Hant": "未計入依類別的費率，計畫對全部銷售額使用同一抽成。",
  },
};
