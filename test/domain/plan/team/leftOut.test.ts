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

describe("what the year's plan leaves out of a commission plan", () => {
  it("is nothing where bands, threshold, floor and cap say all of it", () =>
    expect(leftOutOfCommission({ terms: { ...terms, cap: thousand, floor: thousand } }, false)).toEqual([]));

  it("is pay by order, holdback, the cap of all periods and KPI factors", () => {
    const plan = {
      terms: { ...terms, cumulativeCap: thousand },
      lines: { least: thousand },
      holdback: { share: new Decimal("0.2"), periods: 2 },
    };
    expect(leftOutOfCommission(plan, true)).toEqual(["perOrder", "holdback", "cumulativeCap", "kpiFactor"]);
  });

  it("is that bands start anew within the year, not that the year's cap does", () => {
    const startsAnew = (measure: "period" | "cumulative", restarts: "quarter" | "half" | "year") =>
      leftOutOfCommission({ terms: { ...terms, measure, restarts } }, false);
    expect(startsAnew("cumulative", "quarter")).toEqual(["startsAnew"]);
    expect(startsAnew("cumulative", "year")).toEqual([]);
  });

  it("is a draw, told apart by who bears it", () => {
    const withDraw = (kind: "recoverable" | "nonrecoverable" | "forgiven") =>
      leftOutOfCommission({ terms, draw: { amount: thousand, kind } }, false);
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
