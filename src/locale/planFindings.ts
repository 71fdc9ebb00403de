import type { PlanFinding } from "../sheets/reading/plan/problem";
import { problemText, type ProblemTexts } from "./catalogue";
import { PLAN_PROBLEMS } from "./plan";

/** What is said of the assumptions of a plan. */
export const planFindingTexts: ProblemTexts<PlanFinding> = {
  assumptionNotFound: {
    en: (p) => `The sheet of assumptions has no “${p.assumption}”: the plan goes on without it.`,
    "zh-Hans": (p) => `计划假设表中没有“${p.assumption}”，计划未计入此项。`,
    "zh-Hant": (p) => `計劃假設表中沒有「${p.assumption}」，計劃未計入此項。`,
  },
  assumptionNotRead: {
    en: (p) =>
      `“${p.assumption}”: this is no figure. The plan takes it as 0; write a number, a date or a percentage.`,
    "zh-Hans": (p) => `“${p.assumption}”：无法识别为数值，计划按 0 处理。请填写数值、日期或百分比。`,
    "zh-Hant": (p) => `「${p.assumption}」：無法識別為數值，計劃按 0 處理。請填寫數值、日期或百分比。`,
  },
  startingValues: {
    en: (p) =>
      `Nothing in the workbook tells ${p.assumptions.join(", ")}: starting values stand there. Type your own.`,
    "zh-Hans": (p) => `工作簿中没有${p.assumptions.join("、")}的数据，现为初始值，请改成贵店数据。`,
    "zh-Hant": (p) => `活頁簿中沒有${p.assumptions.join("、")}的資料，現為初始值，請改成貴店資料。`,
  },
  assumptionsKept: {
    en: () => "The sheet of assumptions was read as it stands and not written.",
    "zh-Hans": () => "已按现状读取计划假设表，未改动该表。",
    "zh-Hant": () => "已依現狀讀取計劃假設表，未改動該表。",
  },
  planNotPossible: {
    en: (p) => `No plan can be made of these assumptions. ${problemText(PLAN_PROBLEMS, p.problem, "en")}`,
    "zh-Hans": (p) => `按这些假设无法制定计划。${problemText(PLAN_PROBLEMS, p.problem, "zh-Hans")}`,
    "zh-Hant": (p) => `依這些假設無法制定計劃。${problemText(PLAN_PROBLEMS, p.problem, "zh-Hant")}`,
  },
};
