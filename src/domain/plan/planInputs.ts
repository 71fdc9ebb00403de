import { NO_SHOP, type FeeBasis, type FeeTerm } from "../accounts/lines";
import type { DaySerial } from "../calendar/month";
import { tiersOfCells, type TiersOfCells } from "../commission/tiersOfCells";
import type { Mode } from "../commission/tierTable";
import type { Decimal } from "../money/decimal";
import { ZERO } from "../money/decimal";
import { scenarioOf, type PlanAssumptions, type ScenarioFactors } from "./assumptions";
import { monthlyPlan, type MonthlyPlan } from "./monthlyPlan";
import { answer, refuse, type PlanAnswer } from "./problem";

/** A fee of the platform with the days on which it holds; open where no last day is given. */
export interface PlanFee {
  readonly name: string;
  readonly from?: DaySerial;
  readonly until?: DaySerial;
  readonly onSales: Decimal;
  readonly onNet: Decimal;
  readonly perMonth: Decimal;
  readonly perYear: Decimal;
}

/** A band of the commission table: from an amount of net sales on, at a rate. */
export interface CommissionBand {
  readonly from: Decimal;
  readonly rate: Decimal;
}

export const SCENARIOS = ["low", "base", "high"] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What stands on a sheet of assumptions. */
export interface PlanInputs extends Omit<PlanAssumptions, "target" | "fees" | "commission"> {
  /** A typed target; without one, last year grows. */
  readonly target?: Decimal;
  readonly lastYear: Decimal;
  readonly growth: Decimal;
  readonly fees: readonly PlanFee[];
  readonly commissionMode: Mode;
  readonly commission: readonly CommissionBand[];
  readonly scenarios: Readonly<Record<Scenario, ScenarioFactors>>;
}

/** The target that holds: the typed one, or last year's sales with their growth, to the cent. */
export function targetInForce({ target, lastYear, growth }: PlanInputs): Decimal {
  return target?.gt(0) ? target.toDecimalPlaces(2) : lastYear.times(growth.plus(1)).toDecimalPlaces(2);
}

/** The plan in all three scenarios. */
export function scenarioPlans(inputs: PlanInputs): PlanAnswer<Readonly<Record<Scenario, MonthlyPlan>>> {
  const assumptions = assumptionsOf(inputs);
  if (!assumptions.ok) return assumptions;
  const [low, base, high] = SCENARIOS.map((scenario) =>
    monthlyPlan(scenarioOf(assumptions.value, inputs.scenarios[scenario])),
  ) as [PlanAnswer<MonthlyPlan>, PlanAnswer<MonthlyPlan>, PlanAnswer<MonthlyPlan>];
  if (!low.ok) return low;
  if (!base.ok) return base;
  if (!high.ok) return high;
  return answer({ low: low.value, base: base.value, high: high.value });
}

/** The typed assumptions that the inputs come to. */
export function assumptionsOf(inputs: PlanInputs): PlanAnswer<PlanAssumptions> {
  const { commission, commissionMode: mode, ...shared } = inputs;
  const bands = [...commission].sort((a, b) => a.from.comparedTo(b.from));
  const paid = bands.some(({ rate }) => !rate.isZero());
  const tiers = paid ? tiersOf(bands) : undefined;
  if (tiers && tiers.code !== "tiers") return refuse({ code: "commissionUnusable", defect: tiers.code });
  return answer({
    ...shared,
    target: targetInForce(inputs),
    fees: inputs.fees.map(termsOf),
    ...(tiers && { commission: { tiers, mode } }),
  });
}

/** Below the first band nothing is paid. */
function tiersOf(bands: readonly CommissionBand[]): TiersOfCells {
  const rows = bands.map(({ from, rate }) => [from.toNumber(), rate.toNumber()]);
  return tiersOfCells(bands[0]!.from.gt(0) ? [[0, 0], ...rows] : rows);
}

const FIRST_DAY = 61 as DaySerial;

/** A fee as dated terms: each of its bases on its own, ended by a term that costs nothing. */
function termsOf({ from, until, ...figures }: PlanFee): FeeTerm[] {
  const bases: readonly FeeBasis[] = [
    { kind: "rateOnGross", rate: figures.onSales },
    { kind: "rateOnNet", rate: figures.onNet },
    { kind: "perMonth", amount: figures.perMonth },
    { kind: "perYear", amount: figures.perYear },
  ];
  return bases
    .filter((basis) => !("rate" in basis ? basis.rate : basis.amount).isZero())
    .flatMap((basis): FeeTerm[] => {
      const term = { name: basis.kind, shop: NO_SHOP };
      const end = { ...term, basis: { kind: "perMonth", amount: ZERO } } as const;
      return [
        { ...term, from: from ?? FIRST_DAY, basis },
        ...(until === undefined ? [] : [{ ...end, from: (until + 1) as DaySerial }]),
      ];
    });
}
