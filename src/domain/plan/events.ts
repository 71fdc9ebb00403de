import { daySerial, monthNumberOf, monthOfSerial, type DaySerial } from "../calendar/month";
import { answer, refuse, type PlanAnswer } from "./problem";

/** The campaigns and holidays that shape an online shop's year. */
export type EventId =
  | "newYearGoods"
  | "springFestival"
  | "womensDay"
  | "may20"
  | "june18"
  | "sept9"
  | "nationalDay"
  | "doubleEleven"
  | "doubleTwelve"
  | "yearEnd";

export interface ShopEvent {
  readonly id: EventId;
  readonly first: DaySerial;
  readonly last: DaySerial;
  /** The month, 1 to 12, whose sales it lifts: that of most of its days, the later one where they are as many. */
  readonly month: number;
}

/** Chinese New Year's Day as MMDD, from 2000 on, as the official calendar has it (GB/T 33661). */
const CHINESE_NEW_YEAR =
  "0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 " +
  "0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 " +
  "0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123 0211 0201 0219 0208 0128 0215 0204 0124 0212 0202";
const NEW_YEAR_DAYS = CHINESE_NEW_YEAR.split(" ");
const FIRST_EVENT_YEAR = 2000;
const LAST_EVENT_YEAR = FIRST_EVENT_YEAR + NEW_YEAR_DAYS.length - 1;

/** Campaigns on fixed days: first and last as month and day. `yearAfter`: its last day is in the next year. */
const FIXED: readonly { id: EventId; first: [number, number]; last: [number, number]; yearAfter?: true }[] = [
  { id: "womensDay", first: [3, 1], last: [3, 8] },
  { id: "may20", first: [5, 17], last: [5, 20] },
  { id: "june18", first: [6, 1], last: [6, 20] },
  { id: "sept9", first: [9, 6], last: [9, 9] },
  { id: "nationalDay", first: [10, 1], last: [10, 7] },
  { id: "doubleEleven", first: [11, 1], last: [11, 11] },
  { id: "doubleTwelve", first: [12, 8], last: [12, 12] },
  { id: "yearEnd", first: [12, 24], last: [1, 1], yearAfter: true },
];

/** 年貨節 runs from four weeks to twelve days before Chinese New Year, before parcels stop for the holiday. */
const NEW_YEAR_GOODS = { first: -28, last: -12 };
/** The public holiday: New Year's Eve and the seven days from New Year's Day. */
const SPRING_FESTIVAL = { first: -1, last: 6 };

/** Chinese New Year's Day of a year. */
function chineseNewYear(year: number): DaySerial | undefined {
  const text = NEW_YEAR_DAYS[year - FIRST_EVENT_YEAR];
  return text === undefined ? undefined : daySerial(year, Number(text.slice(0, 2)), Number(text.slice(2)));
}

/**
 * The campaigns and holidays of a year in order of their first day. Those around Chinese New Year follow its real date.
 * The days are planning defaults: platforms announce the exact ones each year.
 *
 * @param year 2000 to 2060
 * @example eventsOf(2026): 年貨節 2026-01-20 to 2026-02-05, Chinese New Year on 2026-02-17 …
 */
export function eventsOf(year: number): PlanAnswer<readonly ShopEvent[]> {
  const newYear = chineseNewYear(year);
  if (newYear === undefined) {
    return refuse({ code: "yearOutOfRange", year, first: FIRST_EVENT_YEAR, last: LAST_EVENT_YEAR });
  }
  const around = (id: EventId, days: { first: number; last: number }): ShopEvent =>
    event(id, (newYear + days.first) as DaySerial, (newYear + days.last) as DaySerial);
  const fixed = FIXED.map(({ id, first, last, yearAfter }) =>
    event(id, daySerial(year, ...first)!, daySerial(yearAfter ? year + 1 : year, ...last)!),
  );
  const events = [
    around("newYearGoods", NEW_YEAR_GOODS),
    around("springFestival", SPRING_FESTIVAL),
    ...fixed,
  ];
  return answer(events.sort((a, b) => a.first - b.first));
}

function event(id: EventId, first: DaySerial, last: DaySerial): ShopEvent {
  const middle = (first + Math.ceil((last - first) / 2)) as DaySerial;
  return { id, first, last, month: monthNumberOf(monthOfSerial(middle)) };
}
