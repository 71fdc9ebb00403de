import { daysIn, firstDayOf, monthOf } from "./month";
import type { DaySerial, Month } from "./month";
import { LAST_DAY } from "./readDate";

const FIRST_MONTH = monthOf(1900, 3);
const NO_MONTH = 0;
const NO_DAY = 0;

/** The month of every day from 1900-03-01 to 2099-12-31; 0 for the serials before. */
const MONTH_OF_DAY = monthOfEveryDay();

function monthOfEveryDay(): Int16Array {
  const months = new Int16Array(LAST_DAY + 1);
  for (let month = FIRST_MONTH; firstDayOf(month) <= LAST_DAY; month = (month + 1) as Month) {
    const first = firstDayOf(month);
    months.fill(month, first, first + daysIn(month));
  }
  return months;
}

/** The first day of every month from 1900-03 to 2099-12. */
const FIRST_DAYS = firstDays();

function firstDays(): Int32Array {
  const last = MONTH_OF_DAY[LAST_DAY]!;
  return Int32Array.from({ length: last - FIRST_MONTH + 1 }, (_, at) =>
    firstDayOf((FIRST_MONTH + at) as Month),
  );
}

/**
 * The month of a serial with or without a time of day, by a table: for loops over many rows.
 *
 * @example monthOfSerialNumber(43882.7) // 2020-02
 * @returns 0 when the number is no day of the years 1900 to 2099.
 */
export function monthOfSerialNumber(serial: number): Month | 0 {
  return (MONTH_OF_DAY[Math.floor(serial)] ?? NO_MONTH) as Month | 0;
}

const ZERO_DIGIT = 48;
const DASH = 45;
const SLASH = 47;
const SPACE = 32;
const COLON = 58;

/**
 * The day of a text in the form `2020-02-21 00:00:02` or `2020/2/21`, in one pass and without an object: the quick way in
 * front of `readDate`, which agrees with it.
 *
 * @returns 0 for any other text: ask `readDate`.
 */
export function dayOfPlainText(text: string): DaySerial | 0 {
  const year = digitsAt(text, 0, 4);
  const separator = text.charCodeAt(4);
  if (year < 1901 || year > 2099 || (separator !== DASH && separator !== SLASH)) return NO_DAY;
  const monthDigits = text.charCodeAt(6) === separator ? 1 : 2;
  const month = digitsAt(text, 5, monthDigits);
  const dayAt = 6 + monthDigits;
  if (month < 1 || month > 12 || text.charCodeAt(dayAt - 1) !== separator) return NO_DAY;
  const dayDigits = dayAt + 1 >= text.length || text.charCodeAt(dayAt + 1) === SPACE ? 1 : 2;
  const day = digitsAt(text, dayAt, dayDigits);
  const end = dayAt + dayDigits;
  if (day < 1 || day > 31 || !isPlainTime(text, end)) return NO_DAY;
  const result = monthOf(year, month);
  if (day > 28 && day > daysIn(result)) return NO_DAY;
  return (FIRST_DAYS[result - FIRST_MONTH]! + day - 1) as DaySerial;
}

/** The month of a text whose day `dayOfPlainText` reads; 0 for any other text. */
export function monthOfPlainText(text: string): Month | 0 {
  return monthOfSerialNumber(dayOfPlainText(text));
}

function digitsAt(text: string, start: number, count: number): number {
  let value = 0;
  for (let position = start; position < start + count; position += 1) {
    const digit = text.charCodeAt(position) - ZERO_DIGIT;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Nothing, or a space and `h:mm` or `h:mm:ss`. */
function isPlainTime(text: string, start: number): boolean {
  if (start === text.length) return true;
  if (text.charCodeAt(start) !== SPACE) return false;
  const hourDigits = text.charCodeAt(start + 2) === COLON ? 1 : 2;
  const minutes = start + 1 + hourDigits;
  if (digitsAt(text, start + 1, hourDigits) < 0 || text.charCodeAt(minutes) !== COLON) return false;
  if (digitsAt(text, minutes + 1, 2) < 0) return false;
  if (minutes + 3 === text.length) return true;
  return (
    text.charCodeAt(minutes + 3) === COLON &&
    digitsAt(text, minutes + 4, 2) >= 0 &&
    minutes + 6 === text.length
  );
}
