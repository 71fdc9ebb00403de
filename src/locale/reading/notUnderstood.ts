import type { NotADateReason } from "../../domain/calendar/readDate";
import type { NotANumberReason } from "../../domain/money/readAmount";
import type { Localised } from "../catalogue";

/** Why a text is no amount. */
export const NOT_A_NUMBER_TEXTS: Readonly<Record<NotANumberReason, Localised>> = {
  text: { en: "it is not a number", "zh-Hans": "不是数字", "zh-Hant": "不是數字" },
  errorValue: { en: "the cell holds an error", "zh-Hans": "单元格是错误值", "zh-Hant": "儲存格是錯誤值" },
  notFinite: { en: "it is not a finite number", "zh-Hans": "不是有限的数", "zh-Hant": "不是有限的數" },
  approximate: { en: "it is only an estimate", "zh-Hans": "只是约数", "zh-Hant": "只是約數" },
  range: {
    en: "it is a range, not one number",
    "zh-Hans": "是区间，不是一个数",
    "zh-Hant": "是區間，不是一個數",
  },
  separators: {
    en: "its separators can be read in more than one way",
    "zh-Hans": "千分位或小数点有歧义",
    "zh-Hant": "千分位或小數點有歧義",
  },
  tooLong: { en: "it is too long for an amount", "zh-Hans": "过长，不像金额", "zh-Hant": "過長，不像金額" },
};

/** Why a text is no date. */
export const NOT_A_DATE_TEXTS: Readonly<Record<NotADateReason, Localised>> = {
  text: { en: "it is not a date", "zh-Hans": "不是日期", "zh-Hant": "不是日期" },
  noSuchDay: {
    en: "the calendar has no such day",
    "zh-Hans": "日历上没有这一天",
    "zh-Hant": "日曆上沒有這一天",
  },
  yearMissing: { en: "its year is missing", "zh-Hans": "缺少年份", "zh-Hant": "缺少年份" },
  twoDigitYear: {
    en: "its year has two digits only",
    "zh-Hans": "年份只有两位，无法确定",
    "zh-Hant": "年份只有兩位，無法確定",
  },
  errorValue: { en: "the cell holds an error", "zh-Hans": "单元格是错误值", "zh-Hant": "儲存格是錯誤值" },
  outOfRange: {
    en: "it is outside 1900 to 2099",
    "zh-Hans": "不在 1900 至 2099 年内",
    "zh-Hant": "不在 1900 至 2099 年內",
  },
};
