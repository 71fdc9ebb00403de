import { halfWidth } from "../money/characters";
import { withDigits } from "./chineseDigits";
import { daySerial, monthOf } from "./month";
import type { DaySerial, Month } from "./month";
import { mayBeYear } from "./shortYear";

/** Which of the first two numbers of `3/4/2020` is the month. */
export type DateOrder = "monthFirst" | "dayFirst";

/** Why a text is no date. */
export type NotADateReason =
  /** No date is written in it. */
  | "text"
  /** A day or month that the calendar does not have, such as 30 February. */
  | "noSuchDay"
  /** `2月21日` where no year is known. */
  | "yearMissing"
  /** `3/4/20`: year, month and day could each be any of the three. */
  | "twoDigitYear"
  /** An error value of the sheet, such as `#N/A`. */
  | "errorValue"
  /** A number that is no day of the years 1900 to 2099. */
  | "outOfRange";

/** What a text or number that should mean a date says. */
export type DateReading =
  /** `order` is there where the text itself shows it: in `21/2/2020` the day can only be first. */
  | { readonly kind: "day"; readonly day: DaySerial; readonly order?: DateOrder }
  /** Only a month is written, such as `Feb 2020`. */
  | { readonly kind: "month"; readonly month: Month }
  /** `3/4/2020`: one of two days, until the order of the column is known. */
  | { readonly kind: "eitherOrder"; readonly monthFirst: DaySerial; readonly dayFirst: DaySerial }
  | { readonly kind: "blank" }
  | { readonly kind: "notADate"; readonly reason: NotADateReason };

export interface DateContext {
  /** The year of dates that are written without one. */
  readonly year?: number;
}

const LONGEST_DATE = 48;
const NO_VALUE = /^(-+|\/|n\/a|无|無)$/;

const TIME =
  /(?<=[\d日号號 ,t])(t| ?)(上午|下午|am|pm)? ?\d{1,2}:\d{2}(:\d{2}(\.\d+)?)? ?(am|pm)?(z| ?[+-]\d{2}:?\d{2}| ?(?:utc|gmt|bst|ist|jst|kst|hkt|sgt|[cew]es?t|ees?t|[pmce][sd]t|a[ek][sd]t)(?:[+-]\d{1,2}(?::?\d{2})?)?)?$/;
const WEEKDAY = / ?\(?(星期|周|週|礼拜|禮拜)[一二三四五六日天]\)?$/;

const YEAR_FIRST = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号號]?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const COMPACT_MONTH = /^(\d{4})(\d{2})$/;
const YEAR_MONTH = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?月?份?$/;
const MONTH_DAY = /^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?$/;
const MONTH_ONLY = /^(\d{1,2}) ?月份?$/;
const REPUBLIC = /^(?:民[国國]|中[华華]民[国國]) ?(\d{1,3})(?= ?[-/.年])/;
const NAMED_MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY_NAMED_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${NAMED_MONTH}[ ,-]+(\\d{4}|\\d{2})$`);
const NAMED_MONTH_DAY = new RegExp(`^${NAMED_MONTH}[ -](\\d{1,2})(?:st|nd|rd|th)?[ ,-]+(\\d{4}|\\d{2})$`);
const NAMED_MONTH_YEAR = new RegExp(`^${NAMED_MONTH}[ ,-]+(\\d{4})$`);
const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The last serial that is read as a day: 31 December 2099. */
export const LAST_DAY = 73050;
const FIRST_DAY = 61;

/**
 * Reads a text that should mean a date; a time of day and a weekday behind it are left out.
 *
 * @example readDate("2020-02-21 00:00:02") // day 43882
 * @example readDate("20200221") // day 43882
 * @example readDate("2月21日", { year: 2020 }) // day 43882
 * @example readDate("Feb 2020") // month 2020-02
 * @example readDate("二〇二〇年二月") // month 2020-02
 * @example readDate("3/4/2020") // eitherOrder: 4 March or 3 April
 * @example readDate("2020-02-30") // notADate: noSuchDay
 */
export function readDate(text: string, context: DateContext = {}): DateReading {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE) return refused("text");
  const plain = halfWidth(trimmed)
    .replace(/\u00a0/g, " ")
    .toLowerCase()
    .trim();
  if (plain === "" || NO_VALUE.test(plain)) return { kind: "blank" };
  if (/^#[a-z#]/.test(plain)) return refused("errorValue");
  const date = plain
    .replace(TIME, "")
    .trim()
    .replace(WEEKDAY, "")
    .replace(REPUBLIC, (_, year: string) => String(Number(year) + 1911));
  return dateIn(date, context) ?? dateIn(withDigits(date), context) ?? refused("text");
}

function dateIn(text: string, context: DateContext): DateReading | undefined {
  return readNumericDate(text) ?? readWrittenDate(text, context);
}

/**
 * Reads a number that should mean a date: a serial of the 1900 system, or a day or month typed as one number.
 *
 * @example readDateNumber(43882.5) // day 43882
 * @example readDateNumber(20200221) // day 43882
 * @example readDateNumber(202002) // month 2020-02
 */
export function readDateNumber(value: number): DateReading {
  if (value >= FIRST_DAY && value < LAST_DAY + 1) return { kind: "day", day: Math.floor(value) as DaySerial };
  if (Number.isInteger(value) && value >= 190001 && value <= 20991231) {
    return readNumericDate(String(value)) ?? refused("outOfRange");
  }
  return refused("outOfRange");
}

function refused(reason: NotADateReason): DateReading {
  return { kind: "notADate", reason };
}

function dayReading(year: number, month: number, day: number): DateReading {
  const serial = daySerial(year, month, day);
  if (serial === undefined) return refused("noSuchDay");
  return serial <= LAST_DAY ? { kind: "day", day: serial } : refused("outOfRange");
}

function monthReading(year: number, month: number): DateReading {
  if (month < 1 || month > 12) return refused("noSuchDay");
  return year >= 1900 && year <= 2099
    ? { kind: "month", month: monthOf(year, month) }
    : refused("outOfRange");
}

function readNumericDate(text: string): DateReading | undefined {
  const dayForm = YEAR_FIRST.exec(text) ?? COMPACT_DAY.exec(text);
  if (dayForm) return dayReading(Number(dayForm[1]), Number(dayForm[2]), Number(dayForm[3]));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return eitherOrder(Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4]));
  const monthForm = YEAR_MONTH.exec(text) ?? COMPACT_MONTH.exec(text);
  if (monthForm) return monthReading(Number(monthForm[1]), Number(monthForm[2]));
  if (SHORT_YEAR.test(text)) return refused("twoDigitYear");
  if (/^\d{5}(\.\d+)?$/.test(text)) return readDateNumber(Number(text));
  return undefined;
}

function eitherOrder(first: number, second: number, year: number): DateReading {
  const monthFirst = dayReading(year, first, second);
  const dayFirst = dayReading(year, second, first);
  if (first === second || dayFirst.kind !== "day") {
    return monthFirst.kind === "day" && first !== second
      ? { ...monthFirst, order: "monthFirst" }
      : monthFirst;
  }
  if (monthFirst.kind !== "day") return { ...dayFirst, order: "dayFirst" };
  return { kind: "eitherOrder", monthFirst: monthFirst.day, dayFirst: dayFirst.day };
}

function readWrittenDate(text: string, { year }: DateContext): DateReading | undefined {
  const dayFirst = DAY_NAMED_MONTH.exec(text);
  if (dayFirst) return dayOfNamedMonth(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = NAMED_MONTH_DAY.exec(text);
  if (monthFirst) return dayOfNamedMonth(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
  const named = NAMED_MONTH_YEAR.exec(text);
  if (named) return monthReading(Number(named[2]), monthNamed(named[1]!));
  const monthDay = MONTH_DAY.exec(text);
  const monthOnly = MONTH_ONLY.exec(text);
  if (!monthDay && !monthOnly) return undefined;
  if (year === undefined) return refused("yearMissing");
  return monthDay
    ? dayReading(year, Number(monthDay[1]), Number(monthDay[2]))
    : monthReading(year, Number(monthOnly![1]));
}

/** `02-May-26`: beside a named month stands the day, and the year behind both. */
function dayOfNamedMonth(year: string, month: string, day: string): DateReading {
  if (year.length === 2 && !mayBeYear(Number(year))) return refused("twoDigitYear");
  return dayReading(Number(year.padStart(4, "20")), monthNamed(month), Number(day));
}

/**
 * The number of a month by its English name, in small letters, of which three are enough; 0 of another word.
 *
 * @example monthNamed("february") // 2
 */
export function monthNamed(name: string): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3)) + 1;
}
