import type { AccountsProblem, Deduction } from "../../domain/accounts/problem";
import type { MonthlyTotalsProblem } from "../../domain/accounts/monthlyTotals";
import type { Period } from "../../domain/calendar/period";
import type { Localised, ProblemTexts } from "../catalogue";
import { grouped } from "../figures";
import { NOT_A_DATE_TEXTS, NOT_A_NUMBER_TEXTS } from "../reading/notUnderstood";

/** What can be taken from gross profit. */
const DEDUCTION_NAMES: Readonly<Record<Deduction, Localised>> = {
  platformFees: { en: "platform fees", "zh-Hans": "平台费用", "zh-Hant": "平台費用" },
  adSpend: { en: "ad spend", "zh-Hans": "推广费", "zh-Hant": "廣告費" },
  payroll: { en: "payroll", "zh-Hans": "人工成本", "zh-Hant": "人事費用" },
  otherCosts: { en: "other costs", "zh-Hans": "其他费用", "zh-Hant": "其他費用" },
};

/** What is said beside the monthly accounts. */
export const accountsTexts: ProblemTexts<AccountsProblem> = {
  notDeducted: {
    en: (p) =>
      `No sheet gives ${p.items.map((item) => DEDUCTION_NAMES[item].en).join(", ")}${p.months ? ` for ${p.months.join(", ")}` : ""}: profit is before these costs.`,
    "zh-Hans": (p) =>
      `${p.months?.join("、") ?? ""}没有${p.items.map((item) => DEDUCTION_NAMES[item]["zh-Hans"]).join("、")}的数据，利润未扣除这些项目。`,
    "zh-Hant": (p) =>
      `${p.months?.join("、") ?? ""}沒有${p.items.map((item) => DEDUCTION_NAMES[item]["zh-Hant"]).join("、")}的資料，利潤未扣除這些項目。`,
  },
  payrollProrated: {
    en: (p) =>
      `${p.pays} monthly ${p.pays === 1 ? "pay was" : "pays were"} for a part of a month and taken by calendar days.`,
    "zh-Hans": (p) => `${p.pays} 笔月薪不足整月，按日历天数折算。`,
    "zh-Hant": (p) => `${p.pays} 筆月薪不足整月，按日曆天數折算。`,
  },
  feeProrated: {
    en: (p) => `The terms of “${p.name}” change within ${p.month}; the month was split by calendar days.`,
    "zh-Hans": (p) => `“${p.name}”的条款在 ${p.month} 当月有变更，该月按日历天数分段计算。`,
    "zh-Hant": (p) => `「${p.name}」的條款在 ${p.month} 當月有變更，該月按日曆天數分段計算。`,
  },
  feeAfterSales: {
    en: (p) =>
      `“${p.name}” is a fee of every shop and counts${p.shop ? ` for “${p.shop}”` : ""} in ${p.months.join(", ")} as well, ${grouped(p.amount)} in all, after the last sale there. If it is no longer paid, give the fee a row of 0 from the day it ends, with this shop’s name.`,
    "zh-Hans": (p) =>
      `“${p.name}”是各店都付的固定费用，${p.shop ? `“${p.shop}”` : "店铺"}最后一笔销售之后的 ${p.months.join("、")} 也已计入，共 ${grouped(p.amount)}。若已不再支付，请为该店加一行同名费用，从停付之日起为 0。`,
    "zh-Hant": (p) =>
      `「${p.name}」是各店都付的固定費用，${p.shop ? `「${p.shop}」` : "店鋪"}最後一筆銷售之後的 ${p.months.join("、")} 也已計入，共 ${grouped(p.amount)}。若已不再支付，請為該店加一列同名費用，自停付之日起為 0。`,
  },
  costUnknown: {
    en: (p) => `The cost of goods is not known for ${p.months.join(", ")}: there is no profit to show.`,
    "zh-Hans": (p) => `${p.months.join("、")} 的商品成本未知，无法计算利润。`,
    "zh-Hant": (p) => `${p.months.join("、")} 的商品成本未知，無法計算利潤。`,
  },
};

const REASON_OF_AMOUNT = {
  ...NOT_A_NUMBER_TEXTS,
  percent: { en: "it is a percentage", "zh-Hans": "是百分比", "zh-Hant": "是百分比" },
  bound: {
    en: "it is a bound, not an amount",
    "zh-Hans": "是上下限，不是金额",
    "zh-Hant": "是上下限，不是金額",
  },
};

/** The periods that `OPS.MONTHLY` can be asked for by name. */
type PeriodName = Period | "week" | "twoWeeks";

/** The periods of `OPS.MONTHLY` as headings. */
export const PERIOD_LABELS: Readonly<Record<PeriodName, Localised>> = {
  week: { en: "Week", "zh-Hans": "周", "zh-Hant": "週" },
  twoWeeks: { en: "Two weeks", "zh-Hans": "双周", "zh-Hant": "雙週" },
  month: { en: "Month", "zh-Hans": "月份", "zh-Hant": "月份" },
  halfMonth: { en: "Half month", "zh-Hans": "半月", "zh-Hant": "半月" },
  quarter: { en: "Quarter", "zh-Hans": "季度", "zh-Hant": "季度" },
  halfYear: { en: "Half year", "zh-Hans": "半年", "zh-Hant": "半年" },
  year: { en: "Year", "zh-Hans": "年度", "zh-Hant": "年度" },
  yearToDate: { en: "Year to date", "zh-Hans": "年初至今", "zh-Hant": "年初至今" },
};

/** The periods by the names they go by; the first is the one told in messages. */
export const PERIOD_WORDS = {
  month: ["month", "monthly", "月", "月度", "按月", "依月", "每月"],
  halfMonth: [
    "half month",
    ...["half monthly", "semi month", "semi monthly", "twice a month", "twice monthly"],
    ...["半月", "半個月", "半个月", "上下半月"],
  ],
  quarter: ["quarter", "quarterly", "季", "季度", "按季", "依季", "每季"],
  halfYear: ["half year", "half yearly", "semi annual", "semi annually", "semester", "半年", "半年度"],
  year: ["year", "yearly", "annual", "annually", "年", "年度", "按年", "依年", "每年", "全年"],
  yearToDate: [
    "year to date",
    "ytd",
    "cumulative",
    "年初至今",
    "本年累計",
    "本年累计",
    "年累計",
    "年累计",
    "累計",
    "累计",
  ],
  week: ["week", "weekly", "按周", "按週", "依週", "每周", "每週", "周", "週", "星期"],
  twoWeeks: [
    "two weeks",
    ...["biweekly", "fortnight", "fortnightly", "every two weeks", "14 days", "every 14 days"],
    ...["双周", "雙週", "雙周", "两周", "兩週", "兩周", "每两周", "每兩週", "每兩周", "14天"],
  ],
} as const satisfies Record<PeriodName, readonly [string, ...string[]]>;

/** Why a first day of pay weeks cannot be taken. */
type FirstDayProblem = { readonly code: "firstDayMissing" } | { readonly code: "firstDayNotUnderstood" };

export const firstDayTexts: ProblemTexts<FirstDayProblem> = {
  firstDayMissing: {
    en: () => "two weeks need the first day of one of them, such as 2026-01-05",
    "zh-Hans": () => "双周需要写明其中一期的第一天，如 2026-01-05",
    "zh-Hant": () => "雙週需要寫明其中一期的第一天，如 2026-01-05",
  },
  firstDayNotUnderstood: {
    en: () => "it is not a day; write it as 2026-01-05",
    "zh-Hans": () => "不是日期，请写成 2026-01-05",
    "zh-Hant": () => "不是日期，請寫成 2026-01-05",
  },
};

/** Why `OPS.MONTHLY` gives no totals. */
export const monthlyTotalsTexts: ProblemTexts<MonthlyTotalsProblem> = {
  lengthsDiffer: {
    en: (p) =>
      `The ranges differ in length: ${[p.dates, p.amounts, p.groups].filter((n) => n !== undefined).join(", ")}.`,
    "zh-Hans": (p) =>
      `各区域行数不同：${[p.dates, p.amounts, p.groups].filter((n) => n !== undefined).join("、")}。`,
    "zh-Hant": (p) =>
      `各範圍列數不同：${[p.dates, p.amounts, p.groups].filter((n) => n !== undefined).join("、")}。`,
  },
  dateNotUnderstood: {
    en: (p) => `Row ${p.row}: “${p.text}” was not understood: ${NOT_A_DATE_TEXTS[p.reason].en}.`,
    "zh-Hans": (p) => `第 ${p.row} 行“${p.text}”无法识别：${NOT_A_DATE_TEXTS[p.reason]["zh-Hans"]}。`,
    "zh-Hant": (p) => `第 ${p.row} 列「${p.text}」無法辨識：${NOT_A_DATE_TEXTS[p.reason]["zh-Hant"]}。`,
  },
  dateMissing: {
    en: (p) => `Row ${p.row} has an amount but no date.`,
    "zh-Hans": (p) => `第 ${p.row} 行有金额但没有日期。`,
    "zh-Hant": (p) => `第 ${p.row} 列有金額但沒有日期。`,
  },
  dayMissing: {
    en: (p) => `Row ${p.row}: “${p.text}” is a month; a half month or a week needs the day.`,
    "zh-Hans": (p) => `第 ${p.row} 行“${p.text}”只有月份，按半月或按周汇总需要具体日期。`,
    "zh-Hant": (p) => `第 ${p.row} 列「${p.text}」只有月份，依半月或依週彙總需要具體日期。`,
  },
  amountNotUnderstood: {
    en: (p) => `Row ${p.row}: “${p.text}” was not understood: ${REASON_OF_AMOUNT[p.reason].en}.`,
    "zh-Hans": (p) => `第 ${p.row} 行“${p.text}”无法识别：${REASON_OF_AMOUNT[p.reason]["zh-Hans"]}。`,
    "zh-Hant": (p) => `第 ${p.row} 列「${p.text}」無法辨識：${REASON_OF_AMOUNT[p.reason]["zh-Hant"]}。`,
  },
  dateOrderUndecided: {
    en: (p) => `${p.dates} dates can be read month first or day first; write them as 2020-03-04.`,
    "zh-Hans": (p) => `${p.dates} 个日期既可读作月/日也可读作日/月，请写成 2020-03-04。`,
    "zh-Hant": (p) => `${p.dates} 個日期既可讀作月/日也可讀作日/月，請寫成 2020-03-04。`,
  },
  dateOrderContradictory: {
    en: (p) => `The dates mix month first and day first; ${p.dates} could be either.`,
    "zh-Hans": (p) => `日期混有月/日和日/月，其中 ${p.dates} 个无法判断。`,
    "zh-Hant": (p) => `日期混有月/日和日/月，其中 ${p.dates} 個無法判斷。`,
  },
};
