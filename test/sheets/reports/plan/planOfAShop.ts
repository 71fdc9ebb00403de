import { monthOf } from "../../../../src/domain/calendar/month";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import type { ActualMonth } from "../../../../src/domain/plan/actual/actuals";
import { scenarioPlans, type PlanInputs } from "../../../../src/domain/plan/assumptions/planInputs";
import type { Horizon } from "../../../../src/domain/plan/horizon";
import type { LANGUAGES } from "../../../../src/locale/catalogue";
import { readAssumptions } from "../../../../src/sheets/reading/plan/readAssumptions";
import { assumptionsSheet } from "../../../../src/sheets/reports/plan/assumptions/assumptionsSheet";
import { gridOfSheet } from "../../../../src/sheets/reports/parts/gridOfSheet";
import { planReport } from "../../../../src/sheets/reports/plan/planReport";
import { planTabs } from "../../../../src/sheets/reports/plan/planTabs";

const d = (value: number | string) => new Decimal(value);
export const stamp = {
  when: new Date(2026, 2, 1),
  sources: [],
  settings: [],
  rows: 0,
  findings: 0,
  digest: "",
};
/** A shop with two channels of sale, one commission plan and an agency that offers to run it. */
export const inputs: PlanInputs = {
  start: monthOf(2026, 4),
  lastYear: d(10_000_000),
  growth: ZERO,
  weights: Array.from({ length: 12 }, () => d(1)),
  events: [{ name: "雙11", month: 11, days: 11, uplift: d(1) }],
  orderValue: d(100),
  conversion: d("0.02"),
  refundRate: d("0.1"),
  costRate: d("0.6"),
  fees: [],
  adShare: d("0.1"),
  channels: [{ name: "直通車", share: d(1), roi: d(3) }],
  roles: [],
  wageGrowth: ZERO,
  typedWeights: Array.from({ length: 12 }, () => ZERO),
  blend: d(1),
  commission: [
    {
      ...{
        name: "客服提成",
        role: "",
        basis: "net",
        countedFor: "shared",
        mode: "marginal",
        measure: "period",
      },
      ...{ share: d(1), people: d(2), threshold: ZERO, cliff: ZERO, least: ZERO, most: ZERO, stays: ZERO },
      bands: [{ from: ZERO, rate: d("0.01"), flat: ZERO }],
    },
  ],
  runBy: "team",
  agencyQuote: "青禾電商",
  quotes: [
    {
      ...{ name: "青禾電商", base: "net", mode: "marginal", adRate: ZERO, once: ZERO },
      steps: [
        {
          phase: 1,
          fee: d(5000),
          covers: 1,
          from: ZERO,
          rate: d("0.005"),
          flat: ZERO,
          least: ZERO,
          most: ZERO,
        },
      ],
    },
  ],
  shops: [
    { name: "旗艦店", share: d(3), refundRate: d("0.1"), costRate: d("0.6"), adShare: d("0.1") },
    { name: "專賣店", share: d(1), refundRate: d("0.2"), costRate: d("0.6"), adShare: d("0.1") },
  ],
  otherCosts: { perMonth: ZERO, rate: ZERO },
  scenarios: {
    low: { sales: d("0.8"), conversion: d(1) },
    base: { sales: d(1), conversion: d(1) },
    high: { sales: d("1.2"), conversion: d(1) },
  },
};
/** The plan of the shop in all scenarios. */
export function plansOf(horizon: Horizon = 12, of = inputs) {
  const plans = scenarioPlans(of, horizon);
  if (!plans.ok) throw new Error(plans.problem.code);
  return plans.value;
}

/** What came in the first month. */
export const APRIL: readonly ActualMonth[] = [
  {
    ...{ month: inputs.start, sales: d(900_000), orders: d(8000) },
    ...{ refunds: d(90_000), adSpend: d(80_000), visitorsGap: "none" },
  },
];

/** The report of the shop's plan, with the sheet of assumptions that it reads. */
export function reportIn(
  language: (typeof LANGUAGES)[number],
  actuals = APRIL,
  horizon: Horizon = 12,
  of = inputs,
  yearInView = 0,
) {
  const names = new Map(planTabs(language).map(({ id, name }) => [id, name]));
  const assumptions = assumptionsSheet(
    names.get("plan.assumptions")!,
    { inputs: of, measured: new Map() },
    new Map(),
    stamp,
    language,
  );
  const reading = readAssumptions(gridOfSheet(assumptions), of.start, language);
  const result = {
    reading,
    plans: plansOf(horizon, of),
    actuals,
    yearInView,
    newAssumptions: assumptions,
  };
  return { report: planReport(names, result, [], stamp, language), reading, names };
}
