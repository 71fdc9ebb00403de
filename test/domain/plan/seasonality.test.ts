import fc from "fast-check";
import {
  daySerial,
  daysIn,
  firstDayOf,
  monthOf,
  type DaySerial,
  type Month,
} from "../../../src/domain/calendar/month";
import { Decimal, ZERO } from "../../../src/domain/money/decimal";
import { eventsOf } from "../../../src/domain/plan/events";
import { seasonality, type DatedAmount } from "../../../src/domain/plan/seasonality";

/** Every day of a month sells the same. */
function steadyMonth(month: Month, total: number, days = daysIn(month)): DatedAmount[] {
  return Array.from({ length: days }, (_, index) => ({
    day: (firstDayOf(month) + index) as DaySerial,
    amount: new Decimal(total).dividedBy(days),
  }));
}

const weightsOf = (history: readonly DatedAmount[], excludeEvents = false) => {
  const answer = seasonality(history, excludeEvents);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

describe("seasonality", () => {
  const year = (first: Month, totals: readonly number[]) =>
    totals.flatMap((total, index) => steadyMonth((first + index) as Month, total));

  it("is each month's share of a single whole year", () => {
    const totals = [100, 100, 100, 100, 100, 200, 100, 100, 100, 100, 800, 100];
    const { weights } = weightsOf(year(monthOf(2025, 1), totals));
    expect(weights.map(Number)).toEqual([
      0.05, 0.05, 0.05, 0.05, 0.05, 0.1, 0.05, 0.05, 0.05, 0.05, 0.4, 0.05,
    ]);
  });

  it("does not give the later months more weight because the shop grew from year to year", () => {
    const flat = Array.from({ length: 12 }, () => 100);
    const { weights } = weightsOf([
      ...year(monthOf(2024, 1), flat),
      ...year(
        monthOf(2025, 1),
        flat.map((total) => total * 3),
      ),
    ]);
    expect(new Set(weights.map((weight) => weight.toFixed(4)))).toEqual(new Set(["0.0833"]));
  });

  it("leaves a cut-off month out where the same month is known whole", () => {
    const history = [
      ...year(
        monthOf(2025, 1),
        Array.from({ length: 12 }, () => 100),
      ),
      ...steadyMonth(monthOf(2026, 1), 10, 5),
    ];
    const { weights, treated } = weightsOf(history);
    expect(treated.get(monthOf(2026, 1))).toBe("leftOut");
    expect(weights[0]!.toFixed(4)).toBe("0.0833");
  });

  it("brings the only, cut-off month to its full days", () => {
    const december = steadyMonth(monthOf(2025, 12), 50, 15).slice(0, 15);
    const { weights, treated } = weightsOf([
      ...year(
        monthOf(2025, 1),
        Array.from({ length: 11 }, () => 93),
      ),
      ...december,
    ]);
    expect(treated.get(monthOf(2025, 12))).toBe("scaled");
    // 50 in 15 days is 103.33 in 31 days.
    expect(weights[11]!.toFixed(4)).toBe((103.3333 / (11 * 93 + 103.3333)).toFixed(4));
  });

  it("without the campaign days is that of the base business", () => {
    const history = year(
      monthOf(2025, 1),
      Array.from({ length: 12 }, (_, index) => 10 * daysIn(monthOf(2025, index + 1))),
    );
    const peak = { day: daySerial(2025, 11, 11)!, amount: new Decimal(100_000) };
    expect(weightsOf([...history, peak], true).weights.map(String)).toEqual(
      weightsOf(history).weights.map(String),
    );
  });

  it("asks for a year when calendar months are missing", () => {
    const answer = seasonality(year(monthOf(2025, 1), [1, 2, 3]));
    expect(answer).toEqual({ ok: false, problem: { code: "historyTooShort", months: 3, needed: 12 } });
  });

  it("sums to exactly 1 whatever the history and its order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 12, maxLength: 30 }), (totals) => {
        fc.pre(totals.slice(-12).some((total) => total > 0));
        const history = totals.map((total, index) => ({
          day: firstDayOf((monthOf(2023, 5) + index) as Month),
          amount: new Decimal(total),
        }));
        const last = {
          day: (firstDayOf((monthOf(2023, 5) + totals.length) as Month) - 1) as DaySerial,
          amount: ZERO,
        };
        const { weights } = weightsOf([...history, last]);
        expect(weights.reduce((sum, weight) => sum.plus(weight), ZERO).toString()).toBe("1");
        expect(weightsOf([last, ...history.reverse()]).weights.map(String)).toEqual(weights.map(String));
      }),
      { numRuns: 30 },
    );
  });
});

describe("the events of a year", () => {
  const daysOf = (year: number, id: string) => {
    const events = eventsOf(year);
    if (!events.ok) throw new Error(events.problem.code);
    const { first, last, month } = events.value.find((event) => event.id === id)!;
    return { first, last, month };
  };

  it("put the Spring Festival on its real date, where some calendars of browsers are a day off (2027, 2030)", () => {
    expect(daysOf(2026, "springFestival").first).toBe(daySerial(2026, 2, 16));
    expect(daysOf(2027, "springFestival").first).toBe(daySerial(2027, 2, 5));
    expect(daysOf(2030, "springFestival").first).toBe(daySerial(2030, 2, 2));
  });

  it("put 雙11 on its days, in November", () => {
    expect(daysOf(2026, "doubleEleven")).toEqual({
      first: daySerial(2026, 11, 1),
      last: daySerial(2026, 11, 11),
      month: 11,
    });
  });

  it("count the year's end for December though it runs into January", () => {
    expect(daysOf(2026, "yearEnd")).toEqual({
      first: daySerial(2026, 12, 24),
      last: daySerial(2027, 1, 1),
      month: 12,
    });
  });

  it("come in order and never end before they begin", () => {
    for (let year = 2000; year <= 2060; year++) {
      const events = eventsOf(year);
      if (!events.ok) throw new Error(events.problem.code);
      events.value.forEach((event, index) => {
        expect(event.last).toBeGreaterThanOrEqual(event.first);
        if (index > 0) expect(event.first).toBeGreaterThanOrEqual(events.value[index - 1]!.first);
      });
    }
  });

  it("say which years are known", () => {
    expect(eventsOf(1999)).toEqual({
      ok: false,
      problem: { code: "yearOutOfRange", year: 1999, first: 2000, last: 2060 },
    });
  });
});
