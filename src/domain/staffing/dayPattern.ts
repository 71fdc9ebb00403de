import { dayParts, daySerial, daysIn, firstDayOf, type DaySerial, type Month } from "../calendar/month";
import { WEEKDAYS, weekdayOf, type Weekday } from "../calendar/weekday";
import { Decimal } from "../money/decimal";
import { eventsOf, type EventId, type ShopEvent } from "../plan/events";

/** Orders by day. A day between the first and the last that is not in it had none. */
export type OrdersByDay = ReadonlyMap<DaySerial, number>;

/** What is known beforehand of a day of a month. */
export interface DayShape {
  readonly day: DaySerial;
  readonly weekday: Weekday;
  /** The campaign or holiday that the day belongs to, or a peak that every year of the past has and no calendar names. */
  readonly event?: EventId | "ownPeak";
  /** Orders compared with a plain day of the same weekday; 1 where the past does not tell. */
  readonly factor: Decimal;
  /** Whether the factor was measured; always so for a plain day, which has 1. */
  readonly measured: boolean;
}

/** How the orders of a shop lie over the days. */
export interface DayPattern {
  /** Orders of a plain Monday to Sunday compared with the mean of the seven. */
  readonly weekdays: readonly Decimal[];
  /** Whether the weekdays were measured; all are 1 where the past is too short. */
  readonly measured: boolean;
  /** Every day of the month. */
  readonly days: readonly DayShape[];
}

/** Days on either side of a day that its level is taken from. */
const WINDOW = 30;
/** So many plain days must be known for a weekday to be told from another. */
const LEAST_PLAIN_DAYS = 28;
/** A day that no calendar names is a peak from this factor on, if every year of the past had it. */
const LEAST_PEAK = 1.5;

/**
 * Measures the pattern of a month's days from the past. The level of a day is the mean of the plain days within thirty days of
 * it: neither campaigns and holidays nor days far above the usual. Weekdays and event days are compared with that level, so that
 * season and growth do not show in them. A day of a campaign is compared with the same day of that campaign in earlier years,
 * also where it moves with the lunar calendar.
 *
 * @example 10 orders on a plain Monday to Friday, 20 on Saturday and Sunday: 0.7778 × 5, 1.5556 × 2
 */
export function dayPattern(orders: OrdersByDay, month: Month): DayPattern {
  const calendar = new EventCalendar();
  const past = new Past(orders, (firstDayOf(month) - 1) as DaySerial, calendar);
  const weekdays = past.weekdays();
  const usual = weekdays ?? WEEKDAYS.map(() => 1);
  const first = firstDayOf(month);
  const days = Array.from({ length: daysIn(month) }, (_, at): DayShape => {
    const day = (first + at) as DaySerial;
    const weekday = weekdayOf(day);
    const event = calendar.on(day);
    const ratios = (event ? past.sameDayOfEvent(event, day) : past.sameDate(day)).flatMap((then) => {
      const plain = past.expected(then, usual);
      return plain === undefined ? [] : [{ had: past.on(then), plain }];
    });
    if (event) {
      return { day, weekday, event: event.id, factor: factorOf(ratios), measured: ratios.length > 0 };
    }
    const isPeak = ratios.length > 0 && ratios.every(isFarAbove);
    return {
      ...{ day, weekday, measured: true },
      ...(isPeak ? { event: "ownPeak", factor: factorOf(ratios) } : { factor: new Decimal(1) }),
    };
  });
  return { weekdays: usual.map(rounded), measured: weekdays !== undefined, days };
}

interface Ratio {
  readonly had: number;
  readonly plain: number;
}

function factorOf(ratios: readonly Ratio[]): Decimal {
  const plain = sum(ratios.map((ratio) => ratio.plain));
  return plain > 0 ? rounded(sum(ratios.map(({ had }) => had)) / plain) : new Decimal(1);
}

/** More than chance explains: three standard deviations of a count above what was expected. */
function isFarAbove({ had, plain }: Ratio): boolean {
  return had >= plain * LEAST_PEAK && had >= plain + 3 * Math.sqrt(plain);
}

function rounded(factor: number): Decimal {
  return new Decimal(factor).toDecimalPlaces(4);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The campaigns and holidays of the years, looked up by day. */
export class EventCalendar {
  private readonly years = new Map<number, readonly ShopEvent[]>();
  private readonly days = new Map<DaySerial, ShopEvent | undefined>();

  of(year: number): readonly ShopEvent[] {
    const known = this.years.get(year);
    if (known) return known;
    const events = eventsOf(year);
    const found = events.ok ? events.value : [];
    this.years.set(year, found);
    return found;
  }

  /** The campaign or holiday of a day; the one that began last where several run. */
  on(day: DaySerial): ShopEvent | undefined {
    if (!this.days.has(day)) {
      const { year } = dayParts(day);
      const running = [...this.of(year - 1), ...this.of(year), ...this.of(year + 1)]
        .filter(({ first, last }) => first <= day && day <= last)
        .sort((a, b) => b.first - a.first);
      this.days.set(day, running[0]);
    }
    return this.days.get(day);
  }
}

/** The orders before a day, and how much is usual on a day among them. */
class Past {
  private readonly first: number;
  private readonly last: number;
  private readonly levels = new Map<DaySerial, number | undefined>();

  constructor(
    private readonly orders: OrdersByDay,
    end: DaySerial,
    private readonly calendar: EventCalendar,
  ) {
    const days = [...orders.keys()].filter((day) => day <= end);
    this.first = days.reduce((least, day) => Math.min(least, day), Infinity);
    this.last = days.reduce((greatest, day) => Math.max(greatest, day), -Infinity);
  }

  on(day: DaySerial): number {
    return this.orders.get(day) ?? 0;
  }

  /** The orders of a plain day in this one's place; `undefined` outside the past or where no plain day is near. */
  expected(day: DaySerial, weekdays: readonly number[]): number | undefined {
    const level = this.levelAt(day);
    return level === undefined ? undefined : level * weekdays[weekdayOf(day) - 1]!;
  }

  /** The seven factors with their mean at 1; `undefined` where the past is too short or some weekday had nothing. */
  weekdays(): readonly number[] | undefined {
    const had = WEEKDAYS.map(() => 0);
    const level = WEEKDAYS.map(() => 0);
    let plainDays = 0;
    for (const day of this.span(this.first, this.last)) {
      const usual = this.calendar.on(day) ? undefined : this.levelAt(day);
      if (usual === undefined || isUnusual(this.on(day), usual)) continue;
      const at = weekdayOf(day) - 1;
      had[at]! += this.on(day);
      level[at]! += usual;
      plainDays += 1;
    }
    if (plainDays < LEAST_PLAIN_DAYS || level.some((of) => of === 0)) return undefined;
    const ratios = had.map((of, at) => of / level[at]!);
    const mean = sum(ratios) / ratios.length;
    return mean > 0 ? ratios.map((ratio) => ratio / mean) : undefined;
  }

  /** The same day of a campaign in the years of the past. */
  sameDayOfEvent({ id, first }: ShopEvent, day: DaySerial): DaySerial[] {
    return this.years().flatMap((year) =>
      this.calendar
        .of(year)
        .filter((event) => event.id === id)
        .map((event) => (event.first + day - first) as DaySerial)
        .filter((then) => this.holds(then)),
    );
  }

  /** The same date in the years of the past, where it was a plain day. */
  sameDate(day: DaySerial): DaySerial[] {
    const { month, day: dayOfMonth } = dayParts(day);
    return this.years().flatMap((year) => {
      const then = daySerial(year, month, dayOfMonth);
      return then !== undefined && this.holds(then) && !this.calendar.on(then) ? [then] : [];
    });
  }

  private holds(day: DaySerial): boolean {
    return day >= this.first && day <= this.last;
  }

  private years(): number[] {
    if (this.last < this.first) return [];
    const [first, last] = [this.first, this.last].map((day) => dayParts(day as DaySerial).year);
    return Array.from({ length: last! - first! + 1 }, (_, at) => first! + at);
  }

  private *span(from: number, until: number): Generator<DaySerial> {
    for (let day = Math.max(from, this.first); day <= Math.min(until, this.last); day += 1) {
      yield day as DaySerial;
    }
  }

  private levelAt(day: DaySerial): number | undefined {
    if (!this.levels.has(day)) this.levels.set(day, this.measureLevel(day));
    return this.levels.get(day);
  }

  /** The mean of the seven weekdays' means, so that it does not matter which weekdays the window has more often. */
  private measureLevel(day: DaySerial): number | undefined {
    const near = [...this.span(day - WINDOW, day + WINDOW)].filter((other) => !this.calendar.on(other));
    const counts = near.map((other) => this.on(other)).sort((a, b) => a - b);
    const median = counts[Math.floor(counts.length / 2)];
    if (median === undefined) return undefined;
    const usual = near.filter((other) => !isUnusual(this.on(other), median));
    const means = WEEKDAYS.flatMap((weekday) => {
      const own = usual.filter((other) => weekdayOf(other) === weekday).map((other) => this.on(other));
      return own.length > 0 ? [sum(own) / own.length] : [];
    });
    const level = sum(means) / means.length;
    return level > 0 ? level : undefined;
  }
}

function isUnusual(count: number, usual: number): boolean {
  return count > 2 * usual + 3 * Math.sqrt(usual);
}
