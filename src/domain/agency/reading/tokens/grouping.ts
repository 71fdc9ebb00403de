import { isDigit, skipSpaces } from "./characters";
import { currencyAt, currencyBefore } from "./currencies";

/**
 * Whether a comma stands between the groups of one number: `12,500`, in India `1,00,000`. In `5000,200` it stands between two.
 *
 * @param from where the group before the comma begins
 * @example isGroupComma("12,500", 0, 2) // true
 */
export function isGroupComma(text: string, from: number, comma: number): boolean {
  if (comma - from > GROUP) return false;
  const group = digitsFrom(text, comma + 1);
  if (group === GROUP) return true;
  const next = digitsFrom(text, comma + 4);
  return group === 2 && text[comma + 3] === "," && (next === 2 || next === GROUP);
}

const GROUP = 3;

/** Thousands by apostrophes, by points where more than one or a decimal comma shows it, by spaces where a group begins with 0. */
const GROUPED: readonly RegExp[] = [
  /^\d{1,3}(?:['’]\d{3})+(?:\.\d{1,2})?(?![\d])/,
  /^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d{1,2})?(?!\d)/,
  /^[1-9]\d{0,2}(?:\.\d{3})+,\d{2}(?!\d)/,
  /^[1-9]\d{0,2}(?: \d{3}){0,3}? 0\d{2}(?: \d{3})*(?![\d,]\d|\d)/,
];
/** `2,5%`, `1,5k`: up to two digits on either side, and a sign that such figures have. */
const DECIMAL_COMMA = /^\d{1,2},\d{1,2}(?= ?%|k(?![a-z]))/;

/** A number whose digits are grouped otherwise than by commas, with what it comes to as plain digits. */
export interface GroupedLiteral {
  readonly literal: string;
  readonly end: number;
}

/**
 * @example groupedAt("2'800 / month", 0) // 2800
 * @example groupedAt("15.000.000", 0) // 15000000
 * @example groupedAt("25 000 sek", 0) // 25000; in `option 2 500 usd` no group begins with 0
 * @example groupedAt("2,5% of sales", 0) // 2.5
 */
export function groupedAt(text: string, start: number): GroupedLiteral | undefined {
  if (isDigit(text[start - 1])) return undefined;
  let mark = start + 1;
  while (mark < start + GROUP && isDigit(text[mark])) mark += 1;
  if (!"'’., ".includes(text[mark] ?? "-") || !isDigit(text[mark + 1])) return undefined;
  if (",.".includes(text[start - 1] ?? "-") && isDigit(text[start - 2])) return undefined;
  const head = text.slice(start, start + LONGEST);
  const decimal = DECIMAL_COMMA.exec(head)?.[0];
  if (decimal !== undefined) return { literal: decimal.replace(",", "."), end: start + decimal.length };
  const written =
    GROUPED.map((pattern) => pattern.exec(head)?.[0]).find((each) => each !== undefined) ??
    spacedAmount(text, start);
  if (written === undefined) return undefined;
  const byPoint = /\.\d{3}/.test(written);
  const literal = (byPoint ? written.replace(/\./g, "") : written).replace(/['’ ]/g, "").replace(",", ".");
  return { literal, end: start + written.length };
}

const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d{2})?(?![\d]|[.,]\d)/;
/** Behind these a digit counts what is named: `option 2 500 usd`, `month 3 500 usd`. */
const COUNTS =
  /(?:option|plan|package|tier|phase|step|stage|level|model|year|quarter|months?|weeks?|days?|no\.?|number|#) ?$/;
/** A figure with its period: `12 500 per month`. */
const PERIOD_BEHIND = /^ ?(?:\/|per |a month|p\.?m|monthly|each month)/;

/** `12 500 sek`, `€ 4 900`: an amount by the currency beside it, or by the period behind two digits or three. */
function spacedAmount(text: string, start: number): string | undefined {
  const written = SPACED.exec(text.slice(start, start + LONGEST))?.[0];
  if (written === undefined) return undefined;
  if (currencyBefore(text, start)) return written;
  if (COUNTS.test(text.slice(Math.max(0, start - LONGEST), start))) return undefined;
  const end = start + written.length;
  const isNamed =
    currencyAt(text, skipSpaces(text, end)) !== undefined && !CHINESE.test(text[skipSpaces(text, end)]!);
  return isNamed || (written.indexOf(" ") > 1 && PERIOD_BEHIND.test(text.slice(end))) ? written : undefined;
}

/** Nobody groups by spaces before 元. */
const CHINESE = /\p{Script=Han}/u;

/** Characters of the longest number that is grouped. */
const LONGEST = 20;

/** How many digits stand from a place on; 4 for more. */
function digitsFrom(text: string, start: number): number {
  let count = 0;
  while (count <= GROUP && isDigit(text[start + count])) count += 1;
  return count;
}
