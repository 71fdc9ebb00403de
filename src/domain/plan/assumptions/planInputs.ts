import { NO_SHOP, type FeeBasis, type FeeTerm } from "../../accounts/lines";
import type { DaySerial } from "../../calendar/month";
import type { Month } from "../../calendar/month";
import type { Decimal } from "../../money/decimal";
import { ZERO } from "../../money/decimal";
import type { PlanQuote } from "../team/agencyBill";
import { scenarioOf, type PlanAssumptions, type ScenarioFactors } from "./assumptions";
import type { Horizon } from "../horizon";
import { planOfYears, type PlanOfYears } from "../planOfYears";
import { answer, type PlanAnswer } from "../problem";
import type { ShopPart } from "../shops";
import { blendedWeights } from "../weights";

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

export const SCENARIOS = ["low", "base", "high"] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** Who runs the shop. */
export type RunBy = "team" | "agency";

/** What a plan year after the first is to sell. */
export interface LaterYear {
  /** A typed target; without one, the year before grows. */
  readonly target?: Decimal;
  readonly growth: Decimal;
}

/** The plan years after the first that a plan may have. */
export const LATER_YEARS = 2;

type Derived = "target" | "laterTargets" | "planStart" | "fees" | "agency" | "netTargets";

/** What stands on a sheet of assumptions. */
export interface PlanInputs extends Omit<PlanAssumptions, Derived> {
  /** A typed target; without one, last year grows. */
  readonly target?: Decimal;
  readonly lastYear: Decimal;
  readonly growth: Decimal;
  /** Each year after the first; they grow as the first where nothing is said of them. */
  readonly laterYears?: readonly LaterYear[];
  /** Twelve weights that were typed, 0 where none was. */
  readonly typedWeights: readonly Decimal[];
  /** The part of history in the weights, the rest being the typed ones. */
  readonly blend: Decimal;
  readonly fees: readonly PlanFee[];
  readonly runBy: RunBy;
  /** The name of the quote that is reckoned with; empty where none is. */
  readonly agencyQuote: string;
  /** The first month of the agency's contract; the plan's first where nothing is said. */
  readonly agencyFrom?: Month;
  readonly quotes: readonly PlanQuote[];
  readonly shops: readonly ShopPart[];
  readonly scenarios: Readonly<Record<Scenario, ScenarioFactors>>;
}

/** The target that holds: the typed one, or last year's sales with their growth, to the cent. */
export function targetInForce({ target, lastYear, growth }: PlanInputs): Decimal {
  return target?.gt(0) ? target.toDecimalPlaces(2) : lastYear.times(growth.plus(1)).toDecimalPlaces(2);
}

/** The targets that hold in the years after the first: a typed one, or that of the year before with its growth, to the cent. */
export function laterTargetsInForce(inputs: PlanInputs): Decimal[] {
  const targets: Decimal[] = [];
  let before = targetInForce(inputs);
  for (let year = 0; year < LATER_YEARS; year += 1) {
    const { target, growth } = inputs.laterYears?.[year] ?? { growth: inputs.growth };
    before = (target?.gt(0) ? target : before.times(growth.plus(1))).toDecimalPlaces(2);
    targets.push(before);
  }
  return targets;
}

/** The weights that hold, from history and from what was typed. */
export function weightsInForce({ weights, typedWeights, blend }: PlanInputs): Decimal[] {
  return blendedWeights(weights, typedWeights, blend);
}

/** The quote that is reckoned with. */
function chosenQuote({ quotes, agencyQuote }: PlanInputs): PlanQuote | undefined {
  return quotes.find(({ name }) => name === agencyQuote);
}

export type ScenarioPlans = Readonly<Record<Scenario, PlanOfYears>>;

/** The plan in all three scenarios; attainment is measured against the base plan. */
export function scenarioPlans(inputs: PlanInputs, horizon: Horizon): PlanAnswer<ScenarioPlans> {
  const assumptions = assumptionsOf(inputs);
  const base = planOfYears(scenarioOf(assumptions, inputs.scenarios.base), horizon);
  if (!base.ok) return base;
  const netTargets = base.value.months.map(({ figures }) => figures.net);
  const beside = (scenario: Scenario) =>
    planOfYears({ ...scenarioOf(assumptions, inputs.scenarios[scenario]), netTargets }, horizon);
  const [low, high] = [beside("low"), beside("high")];
  if (!low.ok) return low;
  if (!high.ok) return high;
  return answer({ low: low.value, base: base.value, high: high.value });
}

/** The assumptions that the inputs come to. */
export function assumptionsOf(inputs: PlanInputs): PlanAssumptions {
  const quote = chosenQuote(inputs);
  return {
    ...inputs,
    target: targetInForce(inputs),
    laterTargets: laterTargetsInForce(inputs),
    weights: weightsInForce(inputs),
    fees: inputs.fees.map(termsOf),
    ...(quote && {
      agency: { quote, from: inputs.agencyFrom ?? inputs.start, runs: inputs.runBy === "agency" },
    }),
  };
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
