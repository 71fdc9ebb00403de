import { text, type Localised } from "../catalogue";

/** The texts of what a person may decide about the reading of a sheet, beside what its columns mean. */
export const readingChoiceTexts = {
  title: text("How it is read", "读取方式", "讀取方式"),
  dateOrder: text("Dates like 3/4", "形如 3/4 的日期", "形如 3/4 的日期"),
  dateOrderDecided: text("as the column shows", "由同列判断", "由同欄判斷"),
  monthFirst: text("month first", "月/日", "月/日"),
  dayFirst: text("day first", "日/月", "日/月"),
  year: text("Year, where dates have none", "日期无年份时的年份", "日期無年份時的年份"),
  identicalRows: text("Rows that are the same", "完全相同的行", "完全相同的列"),
  leaveOut: text("count once", "只计一次", "只計一次"),
  orderAmounts: text(
    "One amount on several rows of an order",
    "同一订单多行金额相同",
    "同一訂單多列金額相同",
  ),
  amountsDecided: text("as the rows show", "按各行判断", "依各列判斷"),
  once: text("the order's, count once", "是整单金额，只计一次", "是整單金額，只計一次"),
  each: text("each row's own, count each", "是各行金额，逐行计入", "是各列金額，逐列計入"),
  count: text("count each", "逐行计入", "逐列計入"),
} as const;

/** On a finding: the way to what may be decided about its sheet. */
export const changeReading = {
  en: ({ sheet }) => `Change how “${sheet}” is read`,
  "zh-Hans": ({ sheet }) => `更改“${sheet}”的读取方式`,
  "zh-Hant": ({ sheet }) => `變更「${sheet}」的讀取方式`,
} satisfies Localised<{ readonly sheet: string }>;
