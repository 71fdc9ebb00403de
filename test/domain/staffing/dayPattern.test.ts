import fc from "fast-check";
import { daySerial, monthOf, type DaySerial } from "../../../src/domain/calendar/month";
import { weekdayOf } from "../../../src/domain/calendar/weekday";
import { dayPattern, EventCalendar } from "../../../src/domain/staffing/dayPattern";

const day = (year: number, month: number, date: number) => daySerial(year, month, date)!;

/** Orders of every day from a first to a last, as a rule gives them. */
function ordersOf(
  first: DaySerial,
  last: DaySerial,
  rule: (of: DaySerial) => number,
): Map<DaySerial, number> {
  const orders = new Map<DaySerial, number>();
  for (let of = first; of <= last; of = (of + 1) as DaySerial) orders.set(of, rule(of));
  return orders;
}

const isWeekend = (of: DaySerial) => weekdayOf(of) > 5;

describe("the weekdays of a shop", () => {
  it("are compared with the mean of the seven: 10 orders on weekdays and 20 at weekends", () => {
    const orders = ordersOf(day(2025, 3, 10), day(2025, 4, 27), (of) => (isWeekend(of) ? 20 : 10));
    // (5 × 10 + 2 × 20) ÷ 7 = 12.857…; 10 ÷ 12.857 = 0.7778, 20 ÷ 12.857 = 1.5556
    const { weekdays, measured } = dayPattern(orders, monthOf(2025, 7));
    expect(measured).toBe(true);
    expect(weekdays.map(Number)).toEqual([0.7778, 0.7778, 0.7778, 0.7778, 0.7778, 1.5556, 1.5556]);
  });

  it("all weigh the same where fewer than 28 plain days are known", () => {
    const orders = ordersOf(day(2025, 7, 1), day(2025, 7, 20), (of) => (isWeekend(of) ? 20 : 10));
    const { weekdays, measured } = dayPattern(orders, monthOf(2025, 8));
    expect(measured).toBe(false);
    expect(weekdays.map(Number)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it("are measured from days before the month alone", () => {
    const past = ordersOf(day(2025, 3, 10), day(2025, 4, 27), () => 10);
    const later = new Map([...past, ...ordersOf(day(2025, 7, 1), day(2025, 7, 31), () => 900)]);
    expect(dayPattern(later, monthOf(2025, 7))).toEqual(dayPattern(past, monthOf(2025, 7)));
  });
});

describe("the days of a campaign", () => {
  const past = ordersOf(day(2025, 9, 15), day(2025, 12, 5), (of) => (of === day(2025, 11, 11) ? 85 : 10));
  const november = dayPattern(past, monthOf(2026, 11)).days;

  it("are compared with a plain day, each for itself: 85 orders on 11 November against 10", () => {
    expect(november[10]).toMatchObject({ event: "doubleEleven", measured: true });
    expect(november[10]!.factor.toNumber()).toBe(8.5);
    expect(november[9]!.factor.toNumber()).toBe(1);
  });

  it("are told as not measured where no earlier year shows them", () => {
    const june = dayPattern(past, monthOf(2026, 6)).days;
    expect(june[17]).toMatchObject({ event: "june18", measured: false });
    expect(june[17]!.factor.toNumber()).toBe(1);
  });

  it("move with the lunar calendar: the day of 年貨節 that stands where the best one stood last year", () => {
    // 年貨節 began on 2025-01-01 and begins on 2026-01-20: four weeks before 2025-01-29 and 2026-02-17.
    const orders = ordersOf(day(2024, 10, 1), day(2025, 4, 30), (of) => (of === day(2025, 1, 5) ? 30 : 10));
    const best = dayPattern(orders, monthOf(2026, 1)).days.filter(({ factor }) => factor.gt(2));
    expect(best.map((of) => of.day)).toEqual([day(2026, 1, 24)]);
  });

  it("end where they end: 11 November is the last of 雙11", () => {
    const calendar = new EventCalendar();
    expect(calendar.on(day(2026, 11, 11))?.id).toBe("doubleEleven");
    expect(calendar.on(day(2026, 11, 12))).toBeUndefined();
  });
});

describe("a peak that no calendar names", () => {
  it("counts where every earlier year had it", () => {
    const orders = ordersOf(day(2023, 6, 1), day(2025, 10, 31), () => 12);
    for (const year of [2023, 2024, 2025]) orders.set(day(year, 8, 15), 48);
    const shape = dayPattern(orders, monthOf(2026, 8)).days[14]!;
    expect(shape.event).toBe("ownPeak");
    expect(shape.factor.toNumber()).toBe(4);
  });

  it("is chance where a year lacked it", () => {
    const orders = ordersOf(day(2023, 6, 1), day(2025, 10, 31), () => 12);
    for (const year of [2023, 2025]) orders.set(day(year, 8, 15), 48);
    expect(dayPattern(orders, monthOf(2026, 8)).days[14]!.event).toBeUndefined();
  });
});

describe("the pattern of any past", () => {
  it("does not depend on the order in which the days were counted; its weekdays have a mean of 1", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 60, maxLength: 120 });
    fc.assert(
      fc.property(counts, (orders) => {
        const first = day(2025, 3, 10);
        const entries = orders.map((count, at): [DaySerial, number] => [(first + at) as DaySerial, count]);
        const pattern = dayPattern(new Map(entries), monthOf(2025, 10));
        expect(dayPattern(new Map([...entries].reverse()), monthOf(2025, 10))).toEqual(pattern);
        expect(pattern.days).toHaveLength(31);
        expect(pattern.weekdays.every((factor) => factor.gte(0))).toBe(true);
        const mean = pattern.weekdays.reduce((sum, factor) => sum + factor.toNumber(), 0) / 7;
        expect(mean).toBeCloseTo(1, 3);
      }),
      { numRuns: 20 },
    );
  });
});
