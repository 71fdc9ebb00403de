import { halfWidth } from "../money/characters";
import { monthOf, type Month } from "./month";

/** A quarter, half-year or year of the calendar. */
export interface Span {
  readonly first: Month;
  readonly months: 3 | 6 | 12;
}

const YEAR = "(?<year>(?:19|20)\\d{2})";
const QUARTERS = "一二三四";
const QUARTER_LAST = new RegExp(`^${YEAR}[-/.年]?(?:q|第?)(?<number>[1-4一二三四])(?<word>季度?)?$`);
const QUARTER_FIRST = new RegExp(`^q(?<number>[1-4])[-/.]?${YEAR}$`);
const HALF_LAST = new RegExp(`^${YEAR}[-/.年]?(?:h(?<number>[12])|(?<word>[上下])半年)$`);
const HALF_FIRST = new RegExp(`^h(?<number>[12])[-/.]?${YEAR}$`);
const WHOLE_YEAR = new RegExp(`^${YEAR}(?:年度?|全年|年全年)$`);

/**
 * Reads a text that names a quarter, half-year or year of the calendar.
 *
 * @example readSpan("2026Q2") // three months from 2026-04
 * @example readSpan("2026年下半年") // six months from 2026-07
 * @returns `undefined` where it names none; a fiscal year names none
 */
export function readSpan(text: string): Span | undefined {
  const plain = halfWidth(text).toLowerCase().replace(/\s/g, "");
  const quarter = QUARTER_LAST.exec(plain) ?? QUARTER_FIRST.exec(plain);
  if (quarter) {
    const { year, number, word } = quarter.groups!;
    const isNamed = plain.includes("q") || word !== undefined;
    return isNamed ? spanOf(year!, QUARTERS.indexOf(number!) + 1 || Number(number), 3) : undefined;
  }
  const half = HALF_LAST.exec(plain) ?? HALF_FIRST.exec(plain);
  if (half) {
    const { year, number, word } = half.groups!;
    return spanOf(year!, word ? (word === "上" ? 1 : 2) : Number(number), 6);
  }
  const whole = WHOLE_YEAR.exec(plain);
  return whole ? spanOf(whole.groups!["year"]!, 1, 12) : undefined;
}

function spanOf(year: string, number: number, months: Span["months"]): Span {
  return { first: monthOf(Number(year), (number - 1) * months + 1), months };
}
