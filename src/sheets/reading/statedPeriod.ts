import { dayText, daysIn, firstDayOf, monthOfSerial, type Month } from "../../domain/calendar/month";
import { readDate } from "../../domain/calendar/readDate";
import { rangeOf, type DateRange } from "../../domain/calendar/readDateRange";
import type { CellAddress, CellValue, Grid } from "../grid";
import { isBlank } from "./cells";
import type { ReadingProblem } from "./problem";

/** The time that a sheet states above its table for all of its rows. */
export interface StatedPeriod extends DateRange {
  readonly at: CellAddress;
  /** The words that state it. */
  readonly found: string;
}

/** What stands above a table has few cells in a row, and short ones. */
const MOST_CELLS = 6;
const LONGEST_LINE = 240;

const DATE =
  /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\b20\d{6}\b|\d{1,2}[-/.]\d{1,2}[-/.]20\d{2}|\b[a-z]{3,9}\.? \d{1,2}, 20\d{2}|\b\d{1,2} [a-z]{3,9}\.? 20\d{2}/gi;
const TITLE_MONTH = /(20\d{2}) ?年 ?(1[0-2]|0?[1-9]) ?月(?! ?\d)/g;
/** `8月工资表（2026年）` */
const MONTH_APART = /(?<![\d年.] ?)(1[0-2]|0?[1-9]) ?月(?! ?\d)/g;
const YEAR = /(?<!\d)20\d{2}(?!\d)/g;
/** `Pay period: 2026-05`, `月份 2026/5` */
const LABELLED_MONTH =
  /(?:period|month|月份|月度|期间|期間|周期|週期)[ :：]{1,3}(20\d{2}[-/.](?:1[0-2]|0?[1-9]))(?![-/.\d])/gi;
/** The one month that is named in a line, `Timesheet May 2026`; `January – March 2026` names two. */
const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/gi;
const NAMED_MONTH = /\b[a-z]{3,9}\.?,? 20\d{2}\b/gi;
const STARTS = /start|begin|from|开始|開始|起始|自/i;
const ENDS = /\bend|until|结束|結束|终止|終止|截止/i;
const A_PERIOD = /range|period|统计|統計|时间|時間|日期|周期|週期|[~～至到–—]| - |\d-\d|\bto\b/i;

/**
 * The one time that is stated above a table: as its first and last day, in one line or in two, or as a month in a title or, where
 * nothing stands there, in the name of the sheet. Nothing where there is none, or where two different ones stand there.
 *
 * @param headerIndex index of the header row in the rows of the preview
 * @example statedPeriod(preview, 2) // 46023 to 46053 of "Campaign report" over "January 1, 2026 - January 31, 2026"
 */
export function statedPeriod(preview: Grid, headerIndex: number): StatedPeriod | undefined {
  const periods: StatedPeriod[] = [];
  const months: StatedPeriod[] = [];
  let start: string | undefined;
  for (const [index, cells] of preview.rows.slice(0, Math.max(0, headerIndex)).entries()) {
    const line = lineOf(cells);
    if (line === undefined) continue;
    const column = preview.left + cells.findIndex((cell) => !isBlank(cell));
    const said = { at: { sheet: preview.sheet, row: preview.top + index, column }, found: line };
    const [first, second, third] = line.match(DATE) ?? [];
    const both = second !== undefined && third === undefined && (A_PERIOD.test(line) || STARTS.test(line));
    const [from, to] = both ? [first, second] : [start, first];
    const ends = both || (second === undefined && ENDS.test(line));
    const range = ends && from !== undefined && to !== undefined ? rangeOf(from, to) : undefined;
    if (range) periods.push({ ...range, ...said });
    if (first !== undefined && second === undefined && STARTS.test(line)) start = first;
    if (first === undefined) months.push(...monthsIn(line).map((month) => ({ ...daysOf(month), ...said })));
  }
  if (periods.length + months.length === 0) {
    const said = {
      at: { sheet: preview.sheet, row: preview.top, column: preview.left },
      found: preview.sheet,
    };
    months.push(...monthsIn(preview.sheet).map((month) => ({ ...daysOf(month), ...said })));
  }
  return theOne(periods) ?? (periods.length === 0 ? theOne(months) : undefined);
}

/** The month that a whole period lies in. */
export function monthOfRange({ first, last }: DateRange): Month | undefined {
  const month = monthOfSerial(first);
  return monthOfSerial(last) === month ? month : undefined;
}

/** Whether a time is a month from its first to its last day. */
export function isWholeMonth({ first, last }: DateRange): boolean {
  const month = monthOfSerial(first);
  return first === firstDayOf(month) && last - first + 1 === daysIn(month);
}

/**
 * @example overMonths({ first: 46023, last: 46112 }) // from 2026-01-01 to 2026-03-31
 */
export function overMonths({
  first,
  last,
}: DateRange): Extract<ReadingProblem, { code: "periodOverMonths" }> {
  return { code: "periodOverMonths", from: dayText(first), to: dayText(last) };
}

function lineOf(cells: readonly CellValue[]): string | undefined {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0 || filled.length > MOST_CELLS) return undefined;
  return filled.map(String).join(" ").slice(0, LONGEST_LINE);
}

function monthsIn(line: string): Month[] {
  const titles = [...line.matchAll(TITLE_MONTH)].map(([text]) => text.replace(/ /g, ""));
  const labelled = [...line.matchAll(LABELLED_MONTH)].map(([, text]) => text!);
  const year = new Set(line.match(YEAR)).size === 1 ? line.match(YEAR)![0] : undefined;
  const apart = [...line.matchAll(MONTH_APART)];
  if (titles.length === 0 && year !== undefined && apart.length === 1)
    titles.push(`${year}年${apart[0]![1]}月`);
  const named = line.match(MONTH_NAME)?.length === 1 ? (line.match(NAMED_MONTH) ?? []) : [];
  return [...titles, ...labelled, ...named].flatMap((text) => {
    const read = readDate(text);
    return read.kind === "month" ? [read.month] : [];
  });
}

function daysOf(month: Month): DateRange {
  const first = firstDayOf(month);
  return { first, last: (first + daysIn(month) - 1) as DateRange["last"] };
}

function theOne(periods: readonly StatedPeriod[]): StatedPeriod | undefined {
  const [one, ...others] = periods;
  return others.every(({ first, last }) => first === one!.first && last === one!.last) ? one : undefined;
}
