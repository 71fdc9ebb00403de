import { monthly } from "../../src/functions/accounts";
import { displayLanguageIs, errorOf, installRuntime } from "./runtime";

beforeAll(installRuntime);
beforeEach(() => displayLanguageIs("en-US"));

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const dates = column("2022-01-01", "2022-01-16", "2022-01-31");
const amounts = column(1000, 2000, 500);

describe("OPS.MONTHLY", () => {
  test.each([undefined, null, "", 0, "month", "按月"])("sums by month where the period is %p", (period) =>
    expect(monthly(dates, amounts, undefined, period)).toEqual([
      ["Month", "Total"],
      ["2022-01", 3500],
    ]),
  );

  test.each(["half month", "Semi-monthly", "半月"])(
    "settles twice a month where the period is %p",
    (period) =>
      expect(monthly(dates, amounts, undefined, period)).toEqual([
        ["Half month", "Total"],
        ["2022-01-01 – 15", 1000],
        ["2022-01-16 – 31", 2500],
      ]),
  );

  test.each(["week", "Weekly", "每週"])("sums by week from Monday where the period is %p", (period) =>
    expect(monthly(dates, amounts, undefined, period)).toEqual([
      ["Week", "Total"],
      ["2021-12-27 – 01-02", 1000],
      ["2022-01-10 – 01-16", 2000],
      ["2022-01-31 – 02-06", 500],
    ]),
  );

  test.each(["2022-01-10", 44571, "2021-12-27"])("sums by two weeks of which one begins on %p", (start) =>
    expect(monthly(dates, amounts, undefined, "biweekly", start)).toEqual([
      ["Two weeks", "Total"],
      ["2021-12-27 – 01-09", 1000],
      ["2022-01-10 – 01-23", 2000],
      ["2022-01-24 – 02-06", 500],
    ]),
  );

  test("which two weeks has to be said, by a day", () => {
    expect(errorOf(() => monthly(dates, amounts, undefined, "双周"))).toBe(
      "#VALUE! start: two weeks need the first day of one of them, such as 2026-01-05",
    );
    expect(errorOf(() => monthly(dates, amounts, undefined, "two weeks", "soon"))).toBe(
      "#VALUE! start: it is not a day; write it as 2026-01-05",
    );
  });

  test("a period that is none is refused with those there are", () =>
    expect(errorOf(() => monthly(dates, amounts, undefined, "decade"))).toBe(
      '#VALUE! period: “decade” is not known; use "month", "half month", "quarter", "half year", "year", "year to date", "week" or "two weeks"',
    ));

  test("a half month of a month without a day is refused with its row", () =>
    expect(errorOf(() => monthly(column("2022-01"), column(1), undefined, "half month"))).toBe(
      "#VALUE! Row 1: “2022-01” is a month; a half month or a week needs the day.",
    ));
});
