import { daysIn, firstDayOf, monthNumberOf, yearOf, type DaySerial, type Month } from "../calendar/month";
import { weekdayOf } from "../calendar/weekday";
import { eventsOf, type EventId, type ShopEvent } from "../plan/events";
import type { DutyRow } from "./coverage";
import type { Rhythm } from "./duties";

/** A duty on the day it is due. */
export interface DueDuty {
  readonly day: DaySerial;
  readonly row: DutyRow;
  /** The campaign that it prepares. */
  readonly event?: EventId;
}

/** When a duty is due where its sheet says nothing. */
const USUAL_DUE: Readonly<Partial<Record<Rhythm, number>>> = {
  weekly: 1,
  monthly: 31,
  halfYearly: 31,
  yearly: 31,
  campaign: 7,
};
/** Carriers and platforms rest: nothing is sold that would have to be prepared. */
const NOT_PREPARED: readonly EventId[] = ["springFestival"];

/**
 * What comes due in a month, by day. Duties of every day and those that come up as needed are due on no day in particular and not
 * in the list.
 *
 * @example stock count monthly, due 31, in June: 30 June
 * @example campaign pictures due 10 days before 618, which starts on 1 June: in May, on the 22nd
 */
export function dueDuties(rows: readonly DutyRow[], month: Month): DueDuty[] {
  return rows
    .flatMap((row) => daysDue(row, month).map((due) => ({ ...due, row })))
    .sort((a, b) => a.day - b.day);
}

function daysDue({ rhythm, due }: DutyRow, month: Month): Omit<DueDuty, "row">[] {
  const first = firstDayOf(month);
  const when = due ?? USUAL_DUE[rhythm] ?? 0;
  const ofMonth = { day: (first + Math.max(1, Math.min(when, daysIn(month))) - 1) as DaySerial };
  switch (rhythm) {
    case "daily":
    case "asNeeded":
      return [];
    case "weekly":
      return daysOf(month)
        .filter((day) => weekdayOf(day) === when)
        .map((day) => ({ day }));
    case "monthly":
      return [ofMonth];
    case "halfYearly":
      return monthNumberOf(month) % 6 === 0 ? [ofMonth] : [];
    case "yearly":
      return monthNumberOf(month) === 12 ? [ofMonth] : [];
    case "campaign":
      return campaignsAround(month)
        .map(({ id, first: start }) => ({ day: (start - when) as DaySerial, event: id }))
        .filter(({ day }) => day >= first && day < first + daysIn(month));
  }
}

function daysOf(month: Month): DaySerial[] {
  return Array.from({ length: daysIn(month) }, (_, at) => (firstDayOf(month) + at) as DaySerial);
}

/** The campaigns of the year and the next, which may have to be prepared in this one. */
function campaignsAround(month: Month): readonly ShopEvent[] {
  return [yearOf(month), yearOf(month) + 1].flatMap((year) => {
    const events = eventsOf(year);
    return events.ok ? events.value.filter(({ id }) => !NOT_PREPARED.includes(id)) : [];
  });
}
