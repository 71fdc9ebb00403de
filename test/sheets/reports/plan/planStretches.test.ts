import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import type { PlannedCommission } from "../../../../src/domain/plan/team/plannedCommission";
import type { PlannedMeasure } from "../../../../src/domain/plan/team/stretch";
import type { SheetReport } from "../../../../src/sheets/reports/report";
import { calculated } from "../calculated";
import { inputs, plansOf, reportIn } from "./planOfAShop";

const d = (value: number | string) => new Decimal(value);
const plan = (measure: PlannedMeasure, of: Partial<PlannedCommission>): PlannedCommission => ({
  ...{ name: `${measure} ${of.basis ?? "net"}`, role: "客服", measure },
  ...{ basis: "net", countedFor: "shared", mode: "marginal", share: d(1) },
  ...{ threshold: ZERO, cliff: ZERO, least: ZERO, most: ZERO, stays: ZERO },
  bands: [
    { from: ZERO, rate: d("0.01"), flat: ZERO },
    { from: d(1_500_000), rate: d("0.02"), flat: d(500) },
  ],
  ...of,
});
const onCompletion: Partial<PlannedCommission> = {
  ...{ basis: "attainment", mode: "whole" },
  bands: [
    { from: d("0.5"), rate: d("0.01"), flat: ZERO },
    { from: d(1), rate: d("0.02"), flat: d(3000) },
  ],
};

/** Its year begins in April, and the people of the role grow with the orders of November. */
const withStretches = {
  ...inputs,
  roles: [
    {
      ...{ name: "客服", workPerOrder: d(1), workPerMonth: ZERO, capacity: d(5000), utilisation: d(1) },
      ...{ minimum: d(1), basePay: d(4000), stays: ZERO },
    },
  ],
  commission: [
    ...(["period", "quarter", "half", "cumulative"] as const).map((measure) => plan(measure, {})),
    plan("quarter", onCompletion),
    plan("year", { ...onCompletion, countedFor: "each" }),
    plan("quarter", { name: "threshold", threshold: d(300_000), cliff: d(600_000), most: d(9000) }),
  ],
};

/** A sheet with its base and its low scenario: the high one is made like the low. */
function withoutHigh(sheet: SheetReport): SheetReport {
  const high = sheet.blocks.find(({ cells }) => String(cells[0]?.[0]).startsWith("High"));
  return high ? { ...sheet, blocks: sheet.blocks.filter(({ row }) => row < high.row) } : sheet;
}

it("the ledger of a plan whose bands count over several months calculates to the values that it states", async () => {
  const { report } = reportIn("en", [], 12, withStretches);
  const { wrong } = await calculated(
    ["plan", "plan.assumptions", "plan.team"].map((id) =>
      withoutHigh(report.sheets.find((sheet) => sheet.id === id)!),
    ),
  );
  expect(wrong.filter(({ stated }) => stated !== "")).toEqual([]);
  const commissions = plansOf(12, withStretches).base.years[0]!.months.map(({ team }) =>
    team.commissions.map(({ paid }) => paid.toNumber()),
  );
  // A plan that starts anew pays less than one that climbs on.
  const years = withStretches.commission.map((_, at) =>
    commissions.reduce((sum, month) => sum + month[at]!, 0),
  );
  const [byMonth, byQuarter, byHalf, byYear] = years;
  expect(byMonth).toBeLessThan(byQuarter!);
  expect(byQuarter).toBeLessThan(byHalf!);
  expect(byHalf).toBeLessThan(byYear!);
});
