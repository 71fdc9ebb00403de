import { firstDayOf, monthNumberOf, yearOf, type Month } from "../../calendar/month";
import { ZERO } from "../../money/decimal";
import { PLAN_MONTHS, type EventDays, type EventPlan } from "./assumptions";
import { eventsOf, type EventId } from "../events";
import type { Naming } from "./naming";
import { LATER_YEARS } from "./planInputs";

interface Occurrence extends EventDays {
  readonly id: EventId;
}

/**
 * The events of a plan's years by their real dates. An event that takes place more often in one year than in another, as
 * Chinese New Year may, has a line for each time, without days where it does not take place. The weights of the past hold the
 * events already, so that nothing comes on top.
 */
export function measureEvents(start: Month, { event: nameOf }: Pick<Naming, "event">): EventPlan[] {
  const years = Array.from({ length: 1 + LATER_YEARS }, (_, year) =>
    occurrencesFrom((start + year * PLAN_MONTHS) as Month),
  );
  const lines: EventPlan[] = [];
  const known = new Set<string>();
  for (const occurrences of years) {
    for (const { id, month } of occurrences) {
      const time = timesBefore(occurrences, id, month);
      if (known.has(`${id} ${time}`)) continue;
      known.add(`${id} ${time}`);
      const [first, ...later] = years.map((each): EventDays => {
        const found = each.filter((other) => other.id === id)[time];
        return found ? { month: found.month, days: found.days } : { month, days: 0 };
      });
      lines.push({ name: nameOf(id), ...first!, uplift: ZERO, later });
    }
  }
  return lines;
}

function timesBefore(occurrences: readonly Occurrence[], id: EventId, month: number): number {
  const of = occurrences.filter((other) => other.id === id);
  return of.findIndex((other) => other.month === month);
}

/** The events of twelve months, month by month. */
function occurrencesFrom(start: Month): Occurrence[] {
  return Array.from({ length: PLAN_MONTHS }, (_, at) => (start + at) as Month).flatMap((month) => {
    const events = eventsOf(yearOf(month));
    if (!events.ok) return [];
    const [firstDay, lastDay] = [firstDayOf(month), firstDayOf((month + 1) as Month) - 1];
    return events.value
      .filter((event) => event.month === monthNumberOf(month))
      .map(({ id, first, last }) => ({
        id,
        month: monthNumberOf(month),
        days: Math.min(last, lastDay) - Math.max(first, firstDay) + 1,
      }));
  });
}
