import type { PlanFinding } from "../../sheets/reading/plan/problem";
import { problemText, type ProblemTexts } from "../catalogue";
import { COMMISSION_LEFT_OUT, NOT_OFFERED, QUOTE_LEFT_OUT } from "./planLeftOut";
import { PLAN_PROBLEMS } from "./plan";

/** What is said of the assumptions of a plan. */
export const planFindingTexts: ProblemTexts<PlanFinding> = {
  assumptionNotFound: {
    en: (p) => `The sheet of assumptions has no “${p.assumption}”: the plan goes on without it.`,
    "zh-Hans": (p) => `计划假设表中没有“${p.assumption}”，计划未计入此项。`,
    "zh-Hant": (p) => `計畫假設表中沒有「${p.assumption}」，計畫未計入此項。`,
  },
  assumptionNotRead: {
    en: (p) =>
      `“${p.assumption}”: this is no figure. The plan takes it as 0; write a number, a date or a percentage.`,
    "zh-Hans": (p) => `“${p.assumption}”：无法识别为数值，计划按 0 处理。请填写数值、日期或百分比。`,
    "zh-Hant": (p) => `「${p.assumption}」：無法辨識為數值，計畫按 0 處理。請填寫數值、日期或百分比。`,
  },
  startingValues: {
    en: (p) =>
      `The workbook does not tell: ${p.assumptions.join(", ")}. Starting values stand there; type your own.`,
    "zh-Hans": (p) => `工作簿中没有${p.assumptions.join("、")}的数据，现为初始值，请改成贵店数据。`,
    "zh-Hant": (p) => `活頁簿中沒有${p.assumptions.join("、")}的資料，現為初始值，請改成貴店資料。`,
  },
  yearReckonedUp: {
    en: (p) =>
      `Sales are known of ${p.months === 1 ? "1 month" : `${p.months} months`} only: last year's sales are these × 12/${p.months}. Where the shop grows or sells by season, type a target on the sheet of assumptions.`,
    "zh-Hans": (p) =>
      `销售数据只有 ${p.months} 个月：上年销售额按其 × 12/${p.months} 推算。店铺在增长或有淡旺季时，请在计划假设表填写年度目标。`,
    "zh-Hant": (p) =>
      `銷售資料只有 ${p.months} 個月：去年銷售額以其 × 12/${p.months} 推算。店鋪正在成長或有淡旺季時，請在計畫假設表填寫年度目標。`,
  },
  assumptionBlank: {
    en: (p) =>
      `“${p.assumption}” is blank and counts as 0, so that the plan’s profit is before it. Type it, or 0 where there is none.`,
    "zh-Hans": (p) => `“${p.assumption}”为空，按 0 计，计划利润未扣除这一项。请填写；若确实没有，请填 0。`,
    "zh-Hant": (p) => `「${p.assumption}」為空，以 0 計，計畫利潤未扣除這一項。請填寫；若確實沒有，請填 0。`,
  },
  shopsOfPartOfYear: {
    en: (p) =>
      `${p.shops.join(", ")} sold in a part of last year only, and the share of the plan is that of the whole year’s sales: type the shares on the sheet of assumptions if the shops are to sell all year, or no longer.`,
    "zh-Hans": (p) =>
      `${p.shops.join("、")}上年只有部分月份有销售，计划中的占比按全年销售额计算：若今年全年经营或不再经营，请在计划假设表中更正各店占比。`,
    "zh-Hant": (p) =>
      `${p.shops.join("、")}去年只有部分月份有銷售，計畫中的占比以全年銷售額計算：若今年全年經營或不再經營，請在計畫假設表中更正各店占比。`,
  },
  monthNotWhole: {
    en: (p) =>
      `Sales of ${p.month} end on day ${p.days} of ${p.of}, and last year's sales and season count it as a whole month. If it is not over, correct them on the sheet of assumptions, or run again when it is.`,
    "zh-Hans": (p) =>
      `${p.month} 的销售只到 ${p.days} 日（当月共 ${p.of} 天），上年销售额和淡旺季按整月计入。如该月尚未结束，请在计划假设表中更正，或月底后再运行。`,
    "zh-Hant": (p) =>
      `${p.month} 的銷售只到 ${p.days} 日（當月共 ${p.of} 天），去年銷售額與淡旺季按整月計入。如該月尚未結束，請在計畫假設表中更正，或月底後再執行。`,
  },
  assumptionsKept: {
    en: () => "The sheet of assumptions was read as it stands and not written.",
    "zh-Hans": () => "已按现状读取计划假设表，未改动该表。",
    "zh-Hant": () => "已依現狀讀取計畫假設表，未改動該表。",
  },
  agencyInOtherCosts: {
    en: (p) =>
      `The plan pays an agency by its quote, and other costs per month hold the agency bills of the past year as well, ${p.billed} a month: it is paid twice. Type ${p.left} here.`,
    "zh-Hans": (p) =>
      `计划已按报价计入代运营费，而每月其他费用中仍含上一年的代运营账单，每月 ${p.billed}，重复计算。请将此格改为 ${p.left}。`,
    "zh-Hant": (p) =>
      `計畫已按報價計入代運營費，而每月其他費用中仍含去年的代運營帳單，每月 ${p.billed}，重複計算。請將此格改為 ${p.left}。`,
  },
  planNotPossible: {
    en: (p) => `No plan can be made of these assumptions. ${problemText(PLAN_PROBLEMS, p.problem, "en")}`,
    "zh-Hans": (p) => `按这些假设无法制定计划。${problemText(PLAN_PROBLEMS, p.problem, "zh-Hans")}`,
    "zh-Hant": (p) => `依這些假設無法制定計畫。${problemText(PLAN_PROBLEMS, p.problem, "zh-Hant")}`,
  },
  commissionNotPlanned: {
    en: (p) =>
      `“${p.plan}”: nothing can be paid from this plan, so the plan of the year has no commission for it. Run the commission to see why.`,
    "zh-Hans": (p) => `“${p.plan}”：此方案无法计算提成，年度计划未计入。运行提成即可查看原因。`,
    "zh-Hant": (p) => `「${p.plan}」：此方案無法計算佣金，年度計畫未計入。請執行「佣金」查看原因。`,
  },
  commissionLeftOut: {
    en: (p) => `“${p.plan}”: ${COMMISSION_LEFT_OUT[p.rule].en}`,
    "zh-Hans": (p) => `“${p.plan}”：${COMMISSION_LEFT_OUT[p.rule]["zh-Hans"]}`,
    "zh-Hant": (p) => `「${p.plan}」：${COMMISSION_LEFT_OUT[p.rule]["zh-Hant"]}`,
  },
  quoteNotOffered: {
    en: (p) =>
      `“${p.quote}” cannot be chosen in the plan: ${problemText(NOT_OFFERED, p.why, "en")}. The comparison of agencies shows what it costs, as far as it can be priced.`,
    "zh-Hans": (p) =>
      `“${p.quote}”无法在计划中选用：${problemText(NOT_OFFERED, p.why, "zh-Hans")}。可计价的部分请看代运营比价。`,
    "zh-Hant": (p) =>
      `「${p.quote}」無法在計畫中選用：${problemText(NOT_OFFERED, p.why, "zh-Hant")}。可計價的部分請看代運營比價。`,
  },
  quoteLeftOut: {
    en: (p) => `“${p.quote}”: ${QUOTE_LEFT_OUT[p.term].en}`,
    "zh-Hans": (p) => `“${p.quote}”：${QUOTE_LEFT_OUT[p.term]["zh-Hans"]}`,
    "zh-Hant": (p) => `「${p.quote}」：${QUOTE_LEFT_OUT[p.term]["zh-Hant"]}`,
  },
};
