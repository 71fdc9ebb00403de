import { planMonths } from "../../src/functions/plan";
import { displayLanguageIs, errorOf, installRuntime } from "./runtime";

beforeAll(installRuntime);
beforeEach(() => displayLanguageIs("en-US"));

describe("OPS.PLAN.MONTHS", () => {
  const list = [
    ["start", "2026-04"],
    ["conversion", 0.02],
    ["客單價", 100],
    ["退款率", "10%"],
    ["costRate", 0.6],
    ["ad share", 0.1],
    ["ROI", 3],
    ["平台费率", 0.05],
    ["work per order", 1],
    ["capacity", 4000],
    ["minimum", 2],
    ["base pay", 5000],
    ["commission rate", 0.01],
    ["agencyFee", 8000],
    ["其他月費用", 1000],
  ];
  const rows = planMonths(12_000_000, list);
  const named = (at: number) =>
    Object.fromEntries((rows[0] as string[]).map((heading, index) => [heading, rows[at]![index]]));

  test("plans the month that a person can check", () =>
    expect(named(1)).toEqual({
      Month: "2026-04",
      Sales: 1_000_000,
      Visitors: 500_000,
      Orders: 10_000,
      Refunds: 100_000,
      "Net sales": 900_000,
      "Cost of goods": 540_000,
      "Gross profit": 360_000,
      "Platform fees": 50_000,
      "Ad budget": 100_000,
      "Attributed sales": 300_000,
      People: 3,
      Payroll: 15_000,
      Commission: 9_000,
      "Agency fee": 8_000,
      "Other costs": 1_000,
      Profit: 177_000,
      "Profit margin": 177_000 / 900_000,
      "Break-even sales": 119_402.99,
    }));

  test("starts in April and ends in March, then half-years and year", () => {
    expect(rows.map(([label]) => label)).toEqual([
      "Month",
      ...["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"],
      ...["2027-01", "2027-02", "2027-03", "First half", "Second half", "Year"],
    ]);
    expect(named(15)).toMatchObject({ Sales: 12_000_000, Profit: 12 * 177_000, People: 3 });
  });

  test("takes a margin for the cost of goods, a year's fee by months, and what shops call things", () => {
    const cost = (name: string, figure: unknown) =>
      planMonths(1_200_000, [[name, figure]]).map((line) => line[6]);
    expect([cost("毛利率", "40%")[1], cost("Gross margin", 0.4)[1], cost("cogs", 0.6)[1]]).toEqual([
      60_000, 60_000, 60_000,
    ]);
    expect(
      errorOf(() =>
        planMonths(1, [
          ["毛利率", 0.4],
          ["成本率", 0.6],
        ]),
      ),
    ).toBe("#VALUE! “成本率” is there twice.");
    const fees = planMonths(1_200_000, [
      ["年費", "6萬"],
      ["扣點", "5%"],
    ]).map((line) => line[8]);
    expect([fees[1], fees[15]]).toEqual([10_000, 120_000]);
  });

  test.each([
    "11月",
    "11月份",
    "十一月",
    "十一月权重",
    "權重11",
    "November",
    "Nov",
    "weight nov",
    "month 11",
  ])("gives all to November under the name %s", (name) => {
    const plan = planMonths(100, [[name, 1]]);
    expect([plan[10]![1], plan[11]![1]]).toEqual([0, 100]);
  });

  test("weighs months by number and refuses what it does not know", () => {
    const weighed = planMonths(100, [
      ["weight 1", 3],
      ["12月", 1],
    ]);
    expect([weighed[1]![1], weighed[2]![1], weighed[12]![1]]).toEqual([75, 0, 25]);
    expect(weighed[1]![0]).toBe("01");
    expect(errorOf(() => planMonths(100, [["luck", 1]]))).toBe("#VALUE! “luck” is no assumption of a plan.");
    expect(
      errorOf(() =>
        planMonths(100, [
          ["aov", 1],
          ["客单价", 2],
        ]),
      ),
    ).toBe("#VALUE! “客单价” is there twice.");
  });
});
