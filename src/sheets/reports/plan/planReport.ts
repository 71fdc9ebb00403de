import type { Scenario } from "../../../domain/plan/planInputs";
import type { MonthlyPlan } from "../../../domain/plan/monthlyPlan";
import type { ActualMonth } from "../../../domain/plan/actuals";
import type { Forecast } from "../../../domain/plan/forecast/forecast";
import type { Language } from "../../../locale/catalogue";
import { PLAN_SHEET } from "../../../locale/planSheet";
import type { Finding } from "../../reading/finding";
import type { AssumptionsReading } from "../../reading/plan/readAssumptions";
import { findingsSheet } from "../parts/findingsSheet";
import type { RunStamp } from "../parts/runStamp";
import type { Report, SheetReport } from "../report";
import { ACTUAL_ID, actualSheet } from "./actualSheet";
import { ASSUMPTIONS_ID } from "./assumptionsSheet";
import { PLAN_ID, planSheet } from "./planSheet";

const FINDINGS_ID = "plan.findings";

/** The tabs that the plan is written to, by the names they get where these are free. */
export function planTabs(language: Language): { id: string; name: string }[] {
  return [
    { id: PLAN_ID, name: PLAN_SHEET.planName[language] },
    { id: ASSUMPTIONS_ID, name: PLAN_SHEET.assumptionsName[language] },
    { id: ACTUAL_ID, name: PLAN_SHEET.actualName[language] },
    { id: FINDINGS_ID, name: PLAN_SHEET.findingsName[language] },
  ];
}

/** What a run has made of a workbook. */
export interface PlanResult {
  readonly reading: AssumptionsReading;
  /** Absent where no plan can be made of the assumptions: the last plan then stays. */
  readonly plans?: Readonly<Record<Scenario, MonthlyPlan>>;
  readonly actuals: readonly ActualMonth[];
  /** The months of the plan that have no sales yet. */
  readonly forecast?: Forecast;
  /** The sheet of assumptions where it is not there yet; the user's own is never written. */
  readonly newAssumptions?: SheetReport;
}

/**
 * The report of the plan: plan, assumptions where they are new, actual against plan, findings.
 *
 * @param names the tabs' names by id, as `planTabs` wants them and the workbook allows
 */
export function planReport(
  names: ReadonlyMap<string, string>,
  result: PlanResult,
  findings: readonly Finding[],
  stamp: RunStamp,
  language: Language,
): Report {
  const { reading, plans, newAssumptions } = result;
  const own = newAssumptions ? [newAssumptions] : [];
  const found = findingsSheet(FINDINGS_ID, names.get(FINDINGS_ID)!, findings, stamp, language);
  if (!plans) return { language, sheets: [...own, found] };
  const plan = planSheet(names.get(PLAN_ID)!, reading, plans, stamp, language);
  const actual = actualSheet(
    names.get(ACTUAL_ID)!,
    { planSheet: names.get(PLAN_ID)!, places: plan.places, plan: plans.base, ...result },
    stamp,
    language,
  );
  return { language, sheets: [plan.sheet, ...own, actual, found] };
}
