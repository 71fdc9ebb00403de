import type { ReadingProblem } from "../../sheets/reading/problem";
import type { ProblemTexts } from "../catalogue";

type PeriodProblem = Exclude<
  Extract<ReadingProblem, { readonly code: `period${string}` }>,
  { readonly code: "periodReversed" }
>;

/** What is said of figures that stand for more than a day. */
export const periodTexts: ProblemTexts<PeriodProblem> = {
  periodsOverlap: {
    en: (p) =>
      `“${p.person}” has another pay for the same work on the same days, and both count. If the later one takes its place, write the last day of the earlier one.`,
    "zh-Hans": (p) =>
      `“${p.person}”同一岗位、同一时段有两笔工资，均已计入。若为调薪，请填写前一笔的结束日期。`,
    "zh-Hant": (p) =>
      `「${p.person}」同一職位、同一時段有兩筆薪資，均已計入。若為調薪，請填寫前一筆的結束日期。`,
  },
  periodStatedAbove: {
    en: (p) => `The rows have no date: all of them are put into ${p.month}, which is stated here.`,
    "zh-Hans": (p) => `各行没有日期，全部计入此处写明的 ${p.month}。`,
    "zh-Hant": (p) => `各列沒有日期，全部計入此處寫明的 ${p.month}。`,
  },
  periodOverMonths: {
    en: (p) =>
      `The figures are for ${p.from} to ${p.to}: what part belongs to which month cannot be told, so they are left out. Export them by day or by month.`,
    "zh-Hans": (p) => `数据是 ${p.from} 至 ${p.to} 的合计，无法分到各月，未计入。请按日或按月重新导出。`,
    "zh-Hant": (p) => `資料是 ${p.from} 至 ${p.to} 的合計，無法分到各月，未計入。請按日或按月重新匯出。`,
  },
  periodOpen: {
    en: () =>
      "The row says when its campaign began, not which days its figures are for, so it is left out. Export the report by day or by month.",
    "zh-Hans": () => "该行只有计划的开始时间，看不出数据属于哪些天，未计入。请按日或按月重新导出。",
    "zh-Hant": () => "該列只有活動的開始時間，看不出資料屬於哪些天，未計入。請按日或按月重新匯出。",
  },
  periodStartTaken: {
    en: () =>
      "The start date was taken as the day of the figures. If it is the day on which a campaign began, export the report by day or by month.",
    "zh-Hans": () => "已把开始日期当作数据的日期。若它是计划开始投放的日期，请按日或按月重新导出。",
    "zh-Hant": () => "已把開始日期當作資料的日期。若它是活動開始投放的日期，請按日或按月重新匯出。",
  },
  periodBesideDays: {
    en: () =>
      "The row is for several days, and other rows are for single days: it was taken for a total and left out.",
    "zh-Hans": () => "该行是多天的合计，而其他行按天列出，已视为合计行，未计入。",
    "zh-Hant": () => "該列是多天的合計，而其他列按天列出，已視為合計列，未計入。",
  },
};
