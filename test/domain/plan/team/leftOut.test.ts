import { daySerial, monthOf, type Month } from "../../../../src/domain/calendar/month";
import { tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";
import type { CommissionPlan } from "../../../../src/domain/commission/plan";
import type { Cents } from "../../../../src/domain/money/cents";
import { Decimal } from "../../../../src/domain/money/decimal";
import { leftOutOfCommission, leftOutOfQuote } from "../../../../src/domain/plan/team/leftOut";

const tiers = tiersOfCells([
  ["From", "Rate"],
  [0, 0.01],
]);
if (tiers.code !== "tiers") throw new Error(tiers.code);
const terms: CommissionPlan["terms"] = { tiers, mode: "marginal", measure: "period" };
const thousand = 100_000 as Cents;
const from = daySerial(2025, 1, 1)!;
const leftOut = (plan: Partial<CommissionPlan>, hasFactors = false, start = monthOf(2026, 1)) =>
  leftOutOfCommission({ from, terms, ...plan }, start, hasFactors);

describe("what the year's plan leaves out of a commission plan", () => {
  it("is nothing where bands, threshold, floor and cap say all of it", () =>
    expect(leftOut({ terms: { ...terms, cap: thousand, floor: thousand } })).toEqual([]));

  it("is pay by order, holdback, the cap of all periods and KPI factors", () => {
    const plan = {
      terms: { ...terms, cumulativeCap: thousand },
      lines: { least: thousand },
      holdback: { share: new Decimal("0.2"), periods: 2 },
    };
    expect(leftOut(plan, true)).toEqual(["perOrder", "holdback", "cumulativeCap", "kpiFactor"]);
  });

  it("is what was sold before the plan's first month, where the bands count it together with that", () => {
    const counting = (restarts: "quarter" | "half" | "year" | undefined, start: Month, since = from) =>
      leftOut(
        { from: since, terms: { ...terms, measure: "cumulative", ...(restarts && { restarts }) } },
        false,
        start,
      );
    expect(counting("quarter", monthOf(2026, 4))).toEqual([]);
    expect(counting("quarter", monthOf(2026, 5))).toEqual(["soldBefore"]);
    expect(counting("half", monthOf(2026, 4))).toEqual(["soldBefore"]);
    expect(counting("year", monthOf(2026, 1))).toEqual([]);
    expect(counting("year", monthOf(2026, 4))).toEqual(["soldBefore"]);
    expect(counting("year", monthOf(2026, 4), daySerial(2026, 4, 1)!)).toEqual([]);
    expect(counting(undefined, monthOf(2026, 1))).toEqual(["soldBefore"]);
    expect(leftOut({ terms: { ...terms, restarts: "year" } }, false, monthOf(2026, 4))).toEqual([]);
  });

  it("is a draw, told apart by who bears it", () => {
    const withDraw = (kind: "recoverable" | "nonrecoverable" | "forgiven") =>
      leftOut({ draw: { amount: thousand, kind } });
    expect([withDraw("recoverable"), withDraw("nonrecoverable"), withDraw("forgiven")]).toEqual([
      ["draw"],
      ["guarantee"],
      ["guarantee"],
    ]);
  });
});

describe("what the year's plan leaves out of a quote", () => {
  it("is a refund where the promise is missed, steps of the ad spend and rates by category", () => {
    expect(leftOutOfQuote({ kpi: { refundShare: new Decimal("0.5") } })).toEqual(["refundIfMissed"]);
    expect(leftOutOfQuote({ adSpendStep: new Decimal(100), ratesByCategory: [] })).toEqual([
      "adSpendStep",
      "ratesByCategory",
    ]);
    expect(leftOutOfQuote({ kpi: { roi: new Decimal(3) } })).toEqual([]);
  });
});
