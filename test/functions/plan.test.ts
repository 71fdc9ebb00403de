import {
  planBreakEvenRoi,
  planBreakEvenSales,
  planEvents,
  planForecast,
  planHeadcount,
  planSeasonality,
  planSpread,
  planVisitors,
} from "../../src/functions/plan";
import { displayLanguageIs, errorOf, installRuntime } from "./runtime";

beforeAll(installRuntime);
beforeEach(() => displayLanguageIs("en-US"));

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const months = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const month = first * 12 + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
const sum = (values: readonly unknown[]) => values.reduce<number>((total, value) => total + Number(value), 0);

describe("OPS.PLAN.SPREAD", () => {
  test("adds up to 50,000,000 where twelve rounded months would give 49,999,999", () => {
    const parts = planSpread(50_000_000, column(Array.from({ length: 12 }, () => 1)), 0);
    expect(parts.map(([part]) => part)).toEqual([
      ...Array.from({ length: 8 }, () => 4_166_667),
      ...Array.from({ length: 4 }, () => 4_166_666),
    ]);
  });

  test("spills in the shape of the weights", () => {
    expect(planSpread(100, [[1, 1, 2]])).toEqual([[25, 25, 50]]);
    expect(
      planSpread(100, [
        [1, 1],
        [2, 6],
      ]),
    ).toEqual([
      [10, 10],
      [20, 60],
    ]);
  });

  test("spreads to whole 萬 with −4 decimals", () =>
    expect(planSpread(1_000_000, column([1, 1, 1]), -4)).toEqual([[340_000], [330_000], [330_000]]));

  test("takes the weights of PLAN.SEASONALITY with their remarks", () => {
    const weights = planSeasonality(
      column(months(2023, 24)),
      column(Array.from({ length: 24 }, (_, at) => at + 1)),
    );
    const parts = planSpread(1_000_000, weights);
    expect(parts).toHaveLength(12);
    expect(parts.every((row) => row.length === 1)).toBe(true);
    expect(sum(parts.flat())).toBeCloseTo(1_000_000, 6);
  });

  test("passes over names above the weights, in a column, in a row and over a whole table", () => {
    expect(planSpread(100, column(["權重", 1, 3]))).toEqual([[25], [75]]);
    expect(
      planSpread(100, [
        ["Jan", "Feb"],
        [1, 3],
      ]),
    ).toEqual([[25, 75]]);
    const table = (corner: unknown) => [
      [corner, "權重"],
      ["1 月", 1],
      ["2 月", 3],
    ];
    for (const corner of ["月份", "", 0, null]) expect(planSpread(100, table(corner))).toEqual([[25], [75]]);
  });

  test("names the cell of a wrong weight by its place in the range, headings and all", () =>
    expect(errorOf(() => planSpread(100, column(["Weight", 1, "three"])))).toBe(
      "#VALUE! weights, row 3, column 1: “three” is a text, not a number",
    ));

  test("passes no text over that stands among the weights", () =>
    expect(
      errorOf(() =>
        planSpread(100, [
          [1, "abc"],
          [1, 2],
        ]),
      ),
    ).toBe("#VALUE! weights, row 1, column 2: “abc” is a text, not a number"));

  test("refuses weights that are all 0", () =>
    expect(errorOf(() => planSpread(100, column([0, 0])))).toBe(
      "#VALUE! One weight at least must be above 0.",
    ));
});

describe("OPS.PLAN.SEASONALITY", () => {
  const two = [...Array.from({ length: 11 }, () => 100), 900, ...Array.from({ length: 11 }, () => 200), 1800];

  test("gives December 45% where it sells nine times as much as each other month, whatever the growth", () => {
    const rows = planSeasonality(column(months(2023, 24)), column(two));
    expect(rows[0]).toEqual([0.05, "month 1: mean of 2 years"]);
    expect(rows[11]).toEqual([0.45, "month 12: mean of 2 years"]);
  });

  test("says which month is partial and what was done with it", () => {
    const days = [...months(2023, 11).map((month) => `${month}-05`), "2023-12-10"];
    const rows = planSeasonality(column(["2023-01-01", ...days]), column([0, ...days.map(() => 310)]));
    expect(rows[11]![1]).toBe("month 12: 1 year; 2023-12 partial, brought to its full days");
  });

  test("is told to leave the events out in words too, and refuses a word that says neither", () => {
    expect(errorOf(() => planSeasonality(column(months(2023, 24)), column(two), "是"))).toMatch(/by days/);
    expect(errorOf(() => planSeasonality(column(months(2023, 24)), column(two), "perhaps"))).toBe(
      '#VALUE! excludeEvents: “perhaps” is not known; use "TRUE" or "FALSE"',
    );
    expect(planSeasonality(column(months(2023, 24)), column(two), "no")).toHaveLength(12);
  });

  test("leaves event days out of daily history only", () =>
    expect(errorOf(() => planSeasonality(column(months(2023, 24)), column(two), true))).toBe(
      "#VALUE! Event days can only be left out of a history by days; this one is by months.",
    ));

  test("needs every calendar month once", () =>
    expect(errorOf(() => planSeasonality(column(months(2023, 11)), column(two.slice(0, 11))))).toBe(
      "#N/A The history covers 11 of the 12 calendar months that are needed.",
    ));

  test("names the row of a date that cannot be read", () =>
    expect(errorOf(() => planSeasonality([["2023-01"], ["soon"]], [[1], [2]]))).toMatch(/^#VALUE! .*2/));
});

describe("OPS.PLAN.EVENTS", () => {
  test("has Chinese New Year of 2026 from New Year's Eve on 16 February", () => {
    const rows = planEvents(2026);
    expect(rows[0]).toEqual(["Event", "First day", "Last day", "Month"]);
    expect(rows).toContainEqual(["Chinese New Year", "2026-02-16", "2026-02-23", 2]);
    expect(rows).toContainEqual(["618", "2026-06-01", "2026-06-20", 6]);
  });

  // The published first days of the lunar year; the sale begins with New Year's Eve.
  test.each([
    [2024, "2024-02-10", 2],
    [2025, "2025-01-29", 2],
    [2026, "2026-02-17", 2],
    [2027, "2027-02-06", 2],
    [2028, "2028-01-26", 1],
    [2029, "2029-02-13", 2],
    [2030, "2030-02-03", 2],
  ])("has Chinese New Year of %d on %s, and most of its days in month %d", (year, newYear, month) => {
    const eve = new Date(Date.parse(newYear) - 86_400_000).toISOString().slice(0, 10);
    const event = planEvents(year).find(([name]) => name === "Chinese New Year");
    expect(event?.[1]).toBe(eve);
    expect(event?.[3]).toBe(month);
  });

  test("speaks Chinese", () => {
    displayLanguageIs("zh-TW");
    expect(planEvents(2026).map(([name]) => name)).toEqual(
      expect.arrayContaining(["活動", "618", "雙11", "雙12", "年貨節", "耶誕跨年"]),
    );
  });

  test.each([1999, 26])("refuses %d, a year without a known Chinese New Year", (year) =>
    expect(errorOf(() => planEvents(year))).toBe(`#VALUE! ${year} is not a year from 2000 to 2060.`),
  );
});

describe("OPS.PLAN.FORECAST", () => {
  test("carries two flat years on, by season, and names the method", () => {
    const rows = planForecast(column(months(2023, 24)), column(Array.from({ length: 24 }, () => 500)), 2);
    expect(rows).toEqual([
      ["Month", "Forecast", "Low", "High", "Method"],
      ["2025-01", 500, 500, 500, "Theta method with month indices"],
      ["2025-02", 500, 500, 500, ""],
    ]);
  });

  test("leaves a last month out that the orders do not fill, and says so", () => {
    const days = Array.from({ length: 31 + 29 + 10 }, (_, at) => 45292 + at);
    const rows = planForecast(column(days), column(days.map(() => 10)), 1);
    expect(rows[1]![0]).toBe("2024-03");
    expect(rows[1]![4]).toBe("last month carried on: fewer than 3 months; 2024-03 is partial and left out");
  });

  test("has no answer without a whole month", () =>
    expect(errorOf(() => planForecast([[45300]], [[10]], 3))).toBe(
      "#N/A There is no whole month of history.",
    ));
});

describe("The figures of a month", () => {
  test("visitors are rounded up", () => expect(planVisitors(645_000, [["1.5%"]], 198)).toBe(217_172));

  test("visitors of a funnel in steps: 10% to the cart and 15% of these to pay are 1.5%", () => {
    expect(planVisitors("64.5萬", [["10%"], [""], ["15%"]], 198)).toBe(217_172);
    expect(
      planVisitors(
        645_000,
        [
          ["加購率", 0.1],
          ["支付率", 0.15],
        ],
        198,
      ),
    ).toBe(217_172);
    expect(errorOf(() => planVisitors(645_000, [["1500%", "0.1%"]], 198))).toMatch(/^#VALUE! .*15/);
  });

  test("break-even ROI is 1 / margin, and more after refunds and fees", () => {
    expect(planBreakEvenRoi(0.4)).toBe(2.5);
    expect(planBreakEvenRoi(0.5, 0.2, "5%")).toBeCloseTo(1 / 0.35, 12);
  });

  test("no ROI breaks even where nothing is left of a sale", () =>
    expect(errorOf(() => planBreakEvenRoi(0.05, 0.2, 0.05))).toBe(
      "#N/A No ROI breaks even: after refunds, cost of goods and fees nothing is left of a sale.",
    ));

  test("11 people answer 24,000 conversations at 2,600 each and 85% of their time", () => {
    expect(planHeadcount(24_000, 2600, 2, 0.85)).toBe(11);
    expect(planHeadcount(100, 2600, 2)).toBe(2);
  });

  test("120,000 of fixed costs break even at 600,000", () => {
    expect(planBreakEvenSales(120_000, 0.4, [[0.12], [0.05], [0.03]])).toBe(600_000);
    expect(planBreakEvenSales(120_000, 0.4)).toBe(300_000);
    expect(errorOf(() => planBreakEvenSales(1, 0.1, [[0.1]]))).toBe(
      "#N/A No sales break even: each sale costs at least what it brings.",
    );
  });
});
