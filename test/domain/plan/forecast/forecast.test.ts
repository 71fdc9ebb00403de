import fc from "fast-check";
import { monthOf } from "../../../../src/domain/calendar/month";
import { Decimal } from "../../../../src/domain/money/decimal";
import { forecast } from "../../../../src/domain/plan/forecast/forecast";
import { normalQuantile } from "../../../../src/domain/plan/forecast/normalQuantile";

const JANUARY_2024 = monthOf(2024, 1);
const forecastOf = (totals: readonly number[], horizon: number, level = 0.8) => {
  const answer = forecast(
    JANUARY_2024,
    totals.map((total) => new Decimal(total)),
    horizon,
    level,
  );
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

describe("the forecast", () => {
  it("goes on with a season that repeats exactly", () => {
    const year = [80, 60, 90, 100, 100, 140, 100, 90, 100, 110, 180, 150];
    const { method, months } = forecastOf([...year, ...year, ...year], 12);
    expect(method).toBe("seasonalTheta");
    months.forEach(({ point }, index) => expect(point.toNumber()).toBeCloseTo(year[index]!, 0));
  });

  it("goes on with a straight line at half its slope, as the Theta method does", () => {
    const line = Array.from({ length: 10 }, (_, index) => 100 + 10 * index);
    const { method, months } = forecastOf(line, 2);
    expect(method).toBe("theta");
    expect(months[0]!.point.toNumber()).toBeGreaterThan(190);
    expect(months[1]!.point.minus(months[0]!.point).toNumber()).toBeCloseTo(5, 1);
  });

  it("takes the same month of last year where a year is there, with a part of the growth since", () => {
    const year = [80, 60, 90, 100, 100, 140, 100, 90, 100, 110, 180, 150];
    expect(forecastOf(year, 12).months.map(({ point }) => point.toNumber())).toEqual(year);
    // Six months occur twice and grew by 20%: half of it, and half of that for half a year, is 5%.
    const { method, months } = forecastOf([...year, ...year.slice(0, 6).map((value) => value * 1.2)], 6);
    expect(method).toBe("lastYear");
    expect(months.map(({ point }) => point.toNumber())).toEqual(year.slice(6).map((value) => value * 1.05));
  });

  it("keeps the season of a shop that was closed in a month", () => {
    const year = [80, 0, 90, 100, 100, 140, 100, 90, 100, 110, 180, 150];
    const { method, months } = forecastOf([...year, ...year, ...year], 12);
    expect(method).toBe("lastYear");
    expect(months.map(({ point }) => point.toNumber())).toEqual(year);
  });

  it("repeats the last month where there is no more than that", () => {
    const { method, months } = forecastOf([500], 2);
    expect(method).toBe("lastMonth");
    expect(months.map(({ point }) => point.toNumber())).toEqual([500, 500]);
  });

  it("names the months after the history", () => {
    expect(forecastOf([1, 2, 3], 2).months.map(({ month }) => month)).toEqual([
      monthOf(2024, 4),
      monthOf(2024, 5),
    ]);
  });

  it("holds its point between low and high, wider the further away and the surer it must be", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 3, maxLength: 40 }), (totals) => {
        const likely = forecastOf(totals, 6, 0.8).months;
        const surer = forecastOf(totals, 6, 0.95).months;
        likely.forEach(({ low, point, high }, index) => {
          expect(low.lessThanOrEqualTo(point) && point.lessThanOrEqualTo(high)).toBe(true);
          expect(surer[index]!.high.greaterThanOrEqualTo(high)).toBe(true);
          expect(low.greaterThanOrEqualTo(0)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("asks for a history and a horizon it can serve", () => {
    expect(forecast(JANUARY_2024, [], 3, 0.8)).toEqual({ ok: false, problem: { code: "noHistory" } });
    expect(forecast(JANUARY_2024, [new Decimal(1)], 0, 0.8).ok).toBe(false);
  });
});

describe("the normal quantile", () => {
  it.each([
    [0.975, 1.959963985],
    [0.9, 1.281551566],
    [0.5, 0],
    [0.01, -2.326347874],
  ])("of %s is %s", (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 7);
  });
});
