import { allocate } from "../money/allocate";
import { Decimal, ZERO } from "../money/decimal";
import {
  daysIn,
  firstDayOf,
  monthNumberOf,
  monthOfSerial,
  yearOf,
  type DaySerial,
  type Month,
} from "../calendar/month";
import { eventsOf } from "./events";
import { answer, refuse, type PlanAnswer } from "./problem";

export interface DatedAmount {
  readonly day: DaySerial;
  readonly amount: Decimal;
}

/** What was done with a month of the history that is not used as it stands. */
export type MonthTreatment =
  | "leftOut" // partial, and the same calendar month is there whole in another year
  | "scaled"; // partial, brought to its full days

export interface Seasonality {
  /** Twelve weights, January first, that sum to exactly 1 (six decimals). */
  readonly weights: readonly Decimal[];
  /** From how many years of the history each calendar month is known. */
  readonly years: readonly number[];
  readonly treated: ReadonlyMap<Month, MonthTreatment>;
}

const WEIGHT_DECIMALS = 6;

interface MonthHistory {
  total: Decimal;
  /** Days of the month that the history covers and that are not left out as event days. */
  readonly days: number;
  readonly partial: boolean;
}

/**
 * Month weights from a shop's history. Every stretch of twelve months, counted back from the last month, is a year of
 * its own: a month's share of its year is averaged over the years, so that growth from year to year does not shift
 * weight to the months that occur later. Where the history does not start on the first or end on the last day of a
 * month, that month is partial: it is left out if the same calendar month is there whole in another year, else
 * brought to its full number of days.
 *
 * @param history one entry a row or a day, in any order
 * @param excludeEvents leaves out the days of the big campaigns, so that the weights are those of the base business
 * @returns the problem `historyTooShort` when a calendar month is not in the history at all
 */
export function seasonality(history: readonly DatedAmount[], excludeEvents = false): PlanAnswer<Seasonality> {
  if (history.length === 0) return refuse({ code: "noHistory" });
  const months = foldMonths(history, excludeEvents);
  const treated = new Map<Month, MonthTreatment>();
  const known = new Map<Month, Decimal>();
  for (const [month, entry] of months) {
    const wholeElsewhere = [...months].some(
      ([other, its]) => !its.partial && monthNumberOf(other) === monthNumberOf(month),
    );
    if (entry.partial && wholeElsewhere) {
      treated.set(month, "leftOut");
      continue;
    }
    if (entry.partial) treated.set(month, "scaled");
    if (entry.days > 0) known.set(month, entry.total.times(daysIn(month)).dividedBy(entry.days));
  }
  return averageShares(known, treated);
}

function foldMonths(history: readonly DatedAmount[], excludeEvents: boolean): Map<Month, MonthHistory> {
  const days = history.map((entry) => Math.floor(entry.day));
  const first = days.reduce((least, day) => Math.min(least, day)) as DaySerial;
  const last = days.reduce((most, day) => Math.max(most, day)) as DaySerial;
  const isEventDay = excludeEvents ? eventDays(first, last) : () => false;
  const months = new Map<Month, MonthHistory>();
  for (let month = monthOfSerial(first); month <= monthOfSerial(last); month++) {
    const from = Math.max(first, firstDayOf(month));
    const to = Math.min(last, firstDayOf((month + 1) as Month) - 1);
    let open = 0;
    for (let day = from; day <= to; day++) if (!isEventDay(day)) open++;
    months.set(month, { total: ZERO, days: open, partial: to - from + 1 < daysIn(month) });
  }
  for (const { day, amount } of history) {
    const entry = months.get(monthOfSerial(day))!;
    if (!isEventDay(Math.floor(day))) entry.total = entry.total.plus(amount);
  }
  return months;
}

function eventDays(first: DaySerial, last: DaySerial): (day: number) => boolean {
  const days = new Set<number>();
  for (let year = yearOf(monthOfSerial(first)) - 1; year <= yearOf(monthOfSerial(last)); year++) {
    const events = eventsOf(year);
    if (!events.ok) continue;
    for (const event of events.value)
      for (let day: number = event.first; day <= event.last; day++) days.add(day);
  }
  return (day) => days.has(day);
}

function averageShares(
  known: ReadonlyMap<Month, Decimal>,
  treated: ReadonlyMap<Month, MonthTreatment>,
): PlanAnswer<Seasonality> {
  const covered = new Set([...known.keys()].map(monthNumberOf)).size;
  if (covered < 12) return refuse({ code: "historyTooShort", months: covered, needed: 12 });
  const wholeYears = yearsCountedBack(known);
  // Without twelve months in a row, each calendar month is taken as it is known.
  const years = wholeYears.length > 0 ? wholeYears : [[...known]];
  const shares: Decimal[][] = Array.from({ length: 12 }, () => []);
  for (const year of years) {
    const total = year.reduce((sum, [, amount]) => sum.plus(Decimal.max(amount, ZERO)), ZERO);
    if (total.isZero()) continue;
    for (const [month, amount] of year) {
      shares[monthNumberOf(month) - 1]!.push(Decimal.max(amount, ZERO).dividedBy(total));
    }
  }
  const means = shares.map((of) =>
    of.reduce((sum, share) => sum.plus(share), ZERO).dividedBy(Math.max(1, of.length)),
  );
  if (means.every((mean) => mean.isZero())) return refuse({ code: "weightsEmpty" });
  return answer({
    weights: allocate(new Decimal(1), means, WEIGHT_DECIMALS),
    years: shares.map((of) => of.length),
    treated,
  });
}

/** Stretches of twelve known months in a row, counted back from the last one. */
function yearsCountedBack(known: ReadonlyMap<Month, Decimal>): [Month, Decimal][][] {
  const first = Math.min(...known.keys());
  const years: [Month, Decimal][][] = [];
  for (let end = Math.max(...known.keys()); end - 11 >= first; end -= 12) {
    const year = [...known].filter(([month]) => month > end - 12 && month <= end);
    if (year.length === 12) years.push(year);
  }
  return years;
}
