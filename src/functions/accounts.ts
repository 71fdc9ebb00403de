import { monthlyTotals, type CellInput } from "../domain/accounts/monthlyTotals";
import type { DaySerial } from "../domain/calendar/month";
import { periodText, type PayWeeks } from "../domain/calendar/period";
import { readDate, readDateNumber } from "../domain/calendar/readDate";
import { readAmount } from "../domain/money/readAmount";
import { accountsSheetTexts } from "../locale/accounts/accountsSheet";
import { firstDayTexts, monthlyTotalsTexts, PERIOD_LABELS, PERIOD_WORDS } from "../locale/accounts/accounts";
import { cellsOf, decimal, isTextLeftOut, refuse, word } from "./arguments";
import { displayLanguage, failWith } from "./failure";

/**
 * Adds amounts up by month, and by group where groups are given, exactly. Spills a header row, then a row for every
 * month that occurs, in order: the month as 2020-02 and a total for each group (a blank group has a blank heading).
 * Other periods: half month (1st to 15th, 16th to end), week, two weeks, quarter, half year, year; year to date sums months of a year up.
 * @customfunction MONTHLY
 * @param dates The dates: a range of one column or row
 * @param amounts The amounts, as many as dates; texts such as ￥1,234.50 are read
 * @param [groups] The groups, for example shops, as many as dates
 * @param [period] "month" if left out, "half month", "week", "two weeks", "quarter", "half year", "year" or "year to date"
 * @param [start] For weeks: the first day of any of them. A week begins on Monday if left out; two weeks need it
 * @returns Header row, then period and totals
 */
export function monthly(
  dates: unknown[][],
  amounts: unknown[][],
  groups?: unknown[][],
  period?: unknown,
  start?: unknown,
): unknown[][] {
  const grouped = groups !== null && groups !== undefined && !isTextLeftOut(groups);
  const name = isTextLeftOut(period) ? "month" : word({ parameter: "period" }, period, PERIOD_WORDS);
  const settled = name === "week" || name === "twoWeeks" ? payWeeks(name, start) : name;
  const found = monthlyTotals(flat(dates), flat(amounts), grouped ? flat(groups) : undefined, settled);
  if (found.kind === "problem") return failWith("#VALUE!", monthlyTotalsTexts, found.problem);
  const language = displayLanguage();
  const names = grouped ? [...new Set(found.totals.map(({ group }) => group))].sort() : [""];
  const headings = grouped ? names : [accountsSheetTexts.total[language]];
  const rows = new Map<string, (string | number)[]>();
  for (const { period: at, group, total } of found.totals) {
    const text = periodText(settled, at);
    const row = rows.get(text) ?? [text, ...names.map(() => 0)];
    row[1 + names.indexOf(group)] = total.toNumber();
    rows.set(text, row);
  }
  return [[PERIOD_LABELS[name][language], ...headings], ...rows.values()];
}

/** A Monday: weeks begin on it where nothing else is said. */
const A_MONDAY = 2 as DaySerial;

/** Weeks by the first day of any of them. */
function payWeeks(name: "week" | "twoWeeks", start: unknown): PayWeeks {
  const place = { parameter: "start" };
  const weeks = name === "week" ? 1 : 2;
  const cell = cellsOf(start)[0]?.[0];
  if (isTextLeftOut(cell)) {
    if (weeks === 2) failWith("#VALUE!", firstDayTexts, { code: "firstDayMissing" }, place);
    return { weeks, first: A_MONDAY };
  }
  const reading = typeof cell === "number" ? readDateNumber(cell) : readDate(String(cell));
  if (reading.kind !== "day") failWith("#VALUE!", firstDayTexts, { code: "firstDayNotUnderstood" }, place);
  return { weeks, first: Math.floor(reading.day) as DaySerial };
}

/**
 * Reads an amount or a percentage from a text: ￥1,234.50, 429.9万, 1.732億, 82.20%, full-width digits, (1,234).
 * @customfunction AMOUNT
 * @param text The text, or a number
 * @returns The number; 0.822 for 82.20%
 */
export function amount(text: unknown): number {
  const place = { parameter: "text" };
  const cell = cellsOf(text)[0]?.[0];
  if (typeof cell === "string" && readAmount(cell).kind === "blank")
    return refuse(place, { code: "isNoValue" });
  return decimal(place, text).toNumber();
}

function flat(cells: unknown): CellInput[] {
  return cellsOf(cells).flat() as CellInput[];
}
