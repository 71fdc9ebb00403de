import { dayParts, type DaySerial } from "./month";
import { readDate, type DateReading } from "./readDate";

/** From a day to a day, both included. */
export interface DateRange {
  readonly first: DaySerial;
  readonly last: DaySerial;
}

const LONGEST_RANGE = 64;
/** A hyphen stands between dates only with spaces around it, or where both are written whole in figures. */
const BETWEEN = / *[~～〜至到—–] *| - | to /i;
const TWO_DATES = /^(\d{1,4}([-/.])\d{1,2}\2\d{1,4})-(\d{1,4}\2\d{1,2}\2\d{1,4})$/;

/**
 * Reads a text that tells a time by its first and its last day. Where only one of the two shows whether the month or the day
 * comes first, the other is read the same way.
 *
 * @example readDateRange("2026-01-01 ~ 2026-01-31") // 46023 to 46053
 * @example readDateRange("12/01/2026 - 18/01/2026") // 46034 to 46040
 * @example readDateRange("02/01/2026 - 03/01/2026") // undefined: two readings
 */
export function readDateRange(text: string): DateRange | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_RANGE) return undefined;
  const whole = TWO_DATES.exec(trimmed);
  const [from, to, more] = whole ? [whole[1]!, whole[3]!] : trimmed.split(BETWEEN);
  return from === undefined || to === undefined || more !== undefined ? undefined : rangeOf(from, to);
}

/**
 * The time between two dates; nothing where one is no day, its reading stays open, or the last lies before the first.
 *
 * @example rangeOf("2026年1月1日", "1月31日") // 46023 to 46053
 */
export function rangeOf(from: string, to: string): DateRange | undefined {
  const start = readDate(from);
  const known = start.kind === "day" ? { year: dayParts(start.day).year } : {};
  const end = readDate(to, known);
  const [first, last] = [dayLike(start, end), dayLike(end, start)];
  return first !== undefined && last !== undefined && first <= last ? { first, last } : undefined;
}

/** The day of a date, in the order that the other one shows where its own is open. */
function dayLike(date: DateReading, other: DateReading): DaySerial | undefined {
  if (date.kind === "day") return date.day;
  if (date.kind !== "eitherOrder" || other.kind !== "day" || !other.order) return undefined;
  return date[other.order];
}
