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

  test("every two weeks is no half month, and which weeks is not known: it is refused", () =>
    expect(errorOf(() => monthly(dates, amounts, undefined, "biweekly"))).toBe(
      '#VALUE! period: “biweekly” is not known; use "month", "half month", "quarter", "half year", "year" or "year to date"',
    ));

  test("a half month of a month without a day is refused with its row", () =>
    expect(errorOf(() => monthly(column("2022-01"), column(1), undefined, "half month"))).toBe(
      "#VALUE! Row 1: “2022-01” is a month; a half month needs the day.",
    ));
});
