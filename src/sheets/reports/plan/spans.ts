import type { Decimal } from "../../../domain/money/decimal";
import type { PlanPeriod } from "../../../domain/plan/monthlyPlan";
import {
  laterTargetsInForce,
  targetInForce,
  type PlanInputs,
  type Scenario,
} from "../../../domain/plan/assumptions/planInputs";
import type { PlanOfYears } from "../../../domain/plan/planOfYears";
import type { Language } from "../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../locale/plan/plan";
import { PLAN_YEARS } from "../../../locale/plan/planYears";
import type { PlannedSpan } from "./planLayout";

/** What a plan holds for a period. */
export function periodIn({ years, whole }: PlanOfYears, { year, half }: PlannedSpan): PlanPeriod {
  if (year === undefined) return whole;
  const plan = years[year]!;
  return half === undefined ? plan.year : plan.halves[half];
}

/**
 * A period by name: `First half`, `Year`; `Year 2 · First half`, `Year 2`, `All years` where a plan has several.
 *
 * @param years of the plan
 */
export function spanLabel({ year, half }: PlannedSpan, years: number, language: Language): string {
  if (year === undefined) return PLAN_YEARS.allYears[language];
  const halves = [PLAN_HEADINGS.firstHalf[language], PLAN_HEADINGS.secondHalf[language]] as const;
  if (years === 1) return half === undefined ? PLAN_HEADINGS.year[language] : halves[half];
  const named = PLAN_YEARS.planYear[language]({ year: year + 1 });
  return half === undefined ? named : `${named} · ${halves[half]}`;
}

/** The targets of a scenario, year by year. */
export function targetsOf(inputs: PlanInputs, scenario: Scenario, years: number): Decimal[] {
  const { sales } = inputs.scenarios[scenario];
  return [targetInForce(inputs), ...laterTargetsInForce(inputs)]
    .slice(0, years)
    .map((target) => target.times(sales).toDecimalPlaces(2));
}
