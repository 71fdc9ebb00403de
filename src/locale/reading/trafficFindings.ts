import type { ReadingProblem } from "../../sheets/reading/problem";
import type { ProblemTexts } from "../catalogue";
import { counted, grouped } from "../figures";
import { MEANING_NAMES } from "./meanings";

type TrafficProblem = Extract<
  ReadingProblem,
  { readonly code: `visit${string}` | `sales${string}` | "attributedBlank" }
>;

/** What is said of sheets of visitors. */
export const trafficTexts: ProblemTexts<TrafficProblem> = {
  visitorsAddedByDay: {
    en: (p) =>
      `Visitors of ${counted(p.days, "day", "days")} were added up by month. Somebody who comes on three days counts three times, so that the conversion is that of a day, lower than the month's own report shows.`,
    "zh-Hans": (p) =>
      `${grouped(p.days)} 天的访客数按月相加：同一人在三天来访计三次，因此转化率是“日均”口径，低于月报所示。`,
    "zh-Hant": (p) =>
      `${grouped(p.days)} 天的訪客數按月相加：同一人在三天來訪計三次，因此轉換率是「每日」算法，低於月報所示。`,
  },
  visitsForVisitors: {
    en: () =>
      "The sheet counts sessions, not people: they are taken as visitors, and the conversion is that of a session.",
    "zh-Hans": () => "此表统计的是访问次数而非人数，已按访客数使用，转化率为每次访问的转化率。",
    "zh-Hant": () => "此表統計的是工作階段而非人數，已當作訪客數使用，轉換率為每次造訪的轉換率。",
  },
  visitorsNegative: {
    en: (p) => `“${MEANING_NAMES[p.meaning].en}” cannot be below 0. The cell is left out.`,
    "zh-Hans": (p) => `“${MEANING_NAMES[p.meaning]["zh-Hans"]}”不能为负数，该单元格未计入。`,
    "zh-Hant": (p) => `「${MEANING_NAMES[p.meaning]["zh-Hant"]}」不能為負數，該儲存格未計入。`,
  },
  visitorDaysMissing: {
    en: (p) =>
      `${counted(p.days, "day has", "days have")} no visitors in ${p.month}, though days before and after have. The month's visitors are not used until they are filled in.`,
    "zh-Hans": (p) => `${p.month} 有 ${p.days} 天没有访客数，而前后各天都有；补齐之前不采用该月访客数。`,
    "zh-Hant": (p) => `${p.month} 有 ${p.days} 天沒有訪客數，而前後各天都有；補齊之前不採用該月訪客數。`,
  },
  attributedBlank: {
    en: (p) =>
      `${counted(p.rows, "row has", "rows have")} ad spend and no attributed sales: they count as 0, and ROI is of all the spend. Fill them in if they are known.`,
    "zh-Hans": (p) =>
      `有 ${p.rows} 行有推广费而没有推广成交金额：按 0 计，投产比以全部推广费计算。如有数据请补填。`,
    "zh-Hant": (p) =>
      `有 ${p.rows} 列有廣告費而沒有廣告成交金額：按 0 計，廣告投資報酬率（ROAS）以全部廣告費計算。如有資料請補填。`,
  },
  visitorsToldTwice: {
    en: (p) =>
      `The visitors of ${counted(p.months, "month", "months")} of the same shop stand in “${p.taken}” already: those there were taken.`,
    "zh-Hans": (p) => `同一店铺有 ${p.months} 个月的访客数已在“${p.taken}”中，采用该表的数字。`,
    "zh-Hant": (p) => `同一店鋪有 ${p.months} 個月的訪客數已在「${p.taken}」中，採用該表的數字。`,
  },
  salesToldTwice: {
    en: (p) =>
      `${counted(p.months, "month of these sales stands", "months of these sales stand")} in “${p.taken}” already: they were taken from there, and from here only visitors and fees. If they are other sales, choose “Orders or daily sales” for this sheet in the pane.`,
    "zh-Hans": (p) =>
      `其中 ${p.months} 个月的销售已在“${p.taken}”中，销售取自该表，本表只取访客数和费用。若并非同一笔销售，请在窗格中把本表指定为“订单或每日销售”。`,
    "zh-Hant": (p) =>
      `其中 ${p.months} 個月的銷售已在「${p.taken}」中，銷售取自該表，本表只取訪客數和費用。若並非同一批銷售，請在窗格中將本表指定為「訂單或每日銷售」。`,
  },
  salesBesideOthers: {
    en: (p) =>
      `“${p.taken}” has sales of ${counted(p.months, "month", "months")} of these, too, and both sheets count. If they tell the same sales, choose “Not used” for one of them in the pane.`,
    "zh-Hans": (p) =>
      `“${p.taken}”也有其中 ${p.months} 个月的销售，两张表都计入。若是同一批销售，请在窗格中把其中一张设为“不使用”。`,
    "zh-Hant": (p) =>
      `「${p.taken}」也有其中 ${p.months} 個月的銷售，兩張表都計入。若是同一批銷售，請在窗格中將其中一張設為「不使用」。`,
  },
  visitorsTotalUnique: {
    en: (p) =>
      `A total row, left out. It says ${grouped(p.printed)} visitors and the rows ${grouped(p.computed)}: ${grouped(p.difference)} came back in another row and were counted there too.`,
    "zh-Hans": (p) =>
      `合计行，未计入。合计为 ${grouped(p.printed)} 位访客，各行相加为 ${grouped(p.computed)}：其中 ${grouped(p.difference)} 为在其他行重复出现的访客。`,
    "zh-Hant": (p) =>
      `合計列，未計入。合計為 ${grouped(p.printed)} 位訪客，各列相加為 ${grouped(p.computed)}：其中 ${grouped(p.difference)} 為在其他列重複出現的訪客。`,
  },
};
