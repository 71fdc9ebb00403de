/** What a text of a CSV file is as a cell. */
export interface TypedCell {
  readonly value: string | number | boolean;
  /** Number format that shows the value as it was written. */
  readonly format?: string;
}

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$|^[-+]?\.\d+$/;
const SCIENTIFIC = /^[-+]?\d\.\d+[eE][-+]?\d{1,3}$/;
const PERCENT = /^[-+]?\d+(?:\.\d+)?%$/;
const DATE = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?)?$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
/** A text that was protected from being read as a number: `="00123"`. */
const PROTECTED_TEXT = /^="((?:[^"]|"")*)"$/;

const DAY_0 = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;
/** The first serial after the 29 February 1900 that Excel counts and that never was. */
const FIRST_SAFE_SERIAL = 61;
const EXACT_DIGITS = 15;

/**
 * Reads a text as Excel would on opening a CSV file, and better in what destroys data there:
 *
 * - numbers of more than 15 digits stay texts, so that order numbers keep their last digits;
 * - leading zeros stay, and so does `12E3`, which is a model name more often than 12,000;
 * - days written as `3/4/2024` stay texts, because only the whole column tells March from April;
 * - a text that begins with `=` stays a text: it is never run. `="00123"` is the text 00123.
 *
 * @example typedCell("2020-02-21 00:00:02") // { value: 43882.00002314815, format: "yyyy-mm-dd hh:mm:ss" }
 */
export function typedCell(text: string): TypedCell {
  const first = text.charCodeAt(0);
  /* Most texts of a sheet begin with a letter. Digits, signs and dots are 0x2b–0x3a. */
  if (first > 0x3d && first !== 0x54 && first !== 0x74 && first !== 0x46 && first !== 0x66)
    return { value: text };
  if (NUMBER.test(text)) return numberCell(text);
  if (PERCENT.test(text)) return percentCell(text);
  if (SCIENTIFIC.test(text)) return { value: Number(text), format: "0.00E+00" };
  return dateCell(text) ?? otherCell(text);
}

function numberCell(text: string): TypedCell {
  const digits = text.replace(/[-+,]/g, "");
  const significant = digits.replace(".", "").replace(/^0+/, "");
  if (/^0\d/.test(digits) || significant.length > EXACT_DIGITS) return { value: text };
  const value = Number(text.replace(/,/g, ""));
  if (!text.includes(",")) return { value };
  return { value, format: text.includes(".") ? "#,##0.00" : "#,##0" };
}

/** The decimal point is moved in the text: dividing would leave the nearest double of the quotient, as Excel does too. */
function percentCell(text: string): TypedCell {
  const number = text.slice(0, -1);
  return { value: Number(`${number}e-2`), format: number.includes(".") ? "0.00%" : "0%" };
}

function dateCell(text: string): TypedCell | undefined {
  const match = DATE.exec(text);
  if (match) {
    const [, year, , month, day, hour, minute, second, fraction] = match;
    const days = serialOfDay(Number(year), Number(month), Number(day));
    if (days === undefined) return undefined;
    if (hour === undefined) return { value: days, format: "yyyy-mm-dd" };
    const time = timeOf(Number(hour), Number(minute), Number(second ?? 0) + Number(fraction ?? 0));
    if (time === undefined) return undefined;
    return { value: days + time, format: second === undefined ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd hh:mm:ss" };
  }
  const chinese = CHINESE_DATE.exec(text);
  if (chinese) {
    const value = serialOfDay(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
    return value === undefined ? undefined : { value, format: 'yyyy"年"m"月"d"日"' };
  }
  const clock = TIME.exec(text);
  if (!clock) return undefined;
  const value = timeOf(Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0));
  return value === undefined ? undefined : { value, format: clock[3] === undefined ? "h:mm" : "h:mm:ss" };
}

function serialOfDay(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = (time - DAY_0) / MS_PER_DAY;
  return exists && serial >= FIRST_SAFE_SERIAL ? serial : undefined;
}

function timeOf(hour: number, minute: number, second: number): number | undefined {
  if (hour > 23 || minute > 59 || second >= 60) return undefined;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

function otherCell(text: string): TypedCell {
  const upper = text.length <= 5 ? text.toUpperCase() : "";
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  const inner = PROTECTED_TEXT.exec(text)?.[1];
  return { value: inner === undefined ? text : inner.replace(/""/g, '"') };
}
