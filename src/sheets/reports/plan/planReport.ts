import type { Scenario, ScenarioPlans } from "../../../domain/plan/assumptions/planInputs";
import type { ActualMonth } from "../../../domain/plan/actual/actuals";
import type { Forecast } from "../../../domain/plan/forecast/forecast";
import type { Language } from "../../../locale/catalogue";
import type { Finding } from "../../reading/finding";
import type { AssumptionsReading } from "../../reading/plan/readAssumptions";
import { findingsSheet } from "../parts/findingsSheet";
import type { RunStamp } from "../parts/runStamp";
import type { Report, SheetReport } from "../report";
import { actualSheet } from "./actual/actualSheet";
import { planColumns } from "./columns/planColumns";
import { PlanFormulas } from "./formulas";
import { planSheet } from "./planSheet";
import { ACTUAL_ID, FINDINGS_ID, PLAN_ID, SHOPS_ID, TEAM_ID } from "./planTabs";
import { AssumptionReferences } from "./assumptions/references";
import { BLOCK_ORDER } from "./planLayout";
import { ScenarioBlock } from "./scenarioBlock";
import { shopsSheet } from "./shops/shopsSheet";
import { teamColumns } from "./team/teamColumns";
import { TeamFormulas } from "./team/teamFormulas";
import { teamSheet } from "./team/teamSheet";

/** What a run has made of a workbook. */
export interface PlanResult {
  readonly reading: AssumptionsReading;
  /** Absent where no plan can be made of the assumptions: the last plan then stays. */
  readonly plans?: ScenarioPlans;
  /** The plan year, counted from 0, that what really happened is set against; the first where nothing is said. */
  readonly yearInView?: number;
  readonly actuals: readonly ActualMonth[];
  /** The months of the plan that have no sales yet. */
  readonly forecast?: Forecast;
  /** The sheet of assumptions where it is not there yet; the user's own is never written. */
  readonly newAssumptions?: SheetReport;
}

/**
 * The report of the plan: plan, assumptions where they are new, team or agency, plan by shop, actual against plan, findings.
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
  const { reading, plans, newAssumptions, yearInView = 0 } = result;
  const own = newAssumptions ? [newAssumptions] : [];
  const found = findingsSheet(FINDINGS_ID, names.get(FINDINGS_ID)!, findings, stamp, language);
  if (!plans) return { language, sheets: [...own, found] };
  const { planBlocks, teamBlocks, refs } = scenarioBlocks(names, reading, plans, language);
  const planName = names.get(PLAN_ID)!;
  const plan = planSheet(planName, planBlocks, stamp, language);
  const team = teamSheet(names.get(TEAM_ID)!, teamBlocks, stamp, language);
  const { inputs } = reading;
  const byShop = { inputs, plans, planSheet: planName, blocks: planBlocks, refs };
  const shops = inputs.shops.length > 0 ? [shopsSheet(names.get(SHOPS_ID)!, byShop, stamp, language)] : [];
  const actual = actualSheet(
    names.get(ACTUAL_ID)!,
    { planSheet: planName, places: plan.places(yearInView), plan: plans.base.years[yearInView]!, ...result },
    stamp,
    language,
  );
  return { language, sheets: [plan.sheet, ...own, team, ...shops, actual, found] };
}

/** The blocks of plan and team, which refer to each other row by row. */
function scenarioBlocks(
  names: ReadonlyMap<string, string>,
  reading: AssumptionsReading,
  plans: ScenarioPlans,
  language: Language,
) {
  const { inputs } = reading;
  const refs = new AssumptionReferences(reading);
  const formulas = new PlanFormulas(refs, inputs);
  const team = teamColumns(inputs, new TeamFormulas(refs, inputs), language);
  const columns = (scenario: Scenario) => planColumns({ inputs, formulas, scenario, language });
  const keysOf = (of: typeof team) => of.map(({ key }) => key);
  const besideTeam = { sheet: names.get(PLAN_ID)!, keys: keysOf(columns("base")) };
  const besidePlan = { sheet: names.get(TEAM_ID)!, keys: keysOf(team) };
  const around = { refs, reading, language };
  return {
    refs,
    planBlocks: BLOCK_ORDER.map(
      (scenario) =>
        new ScenarioBlock(scenario, columns(scenario), plans[scenario], { ...around, beside: besidePlan }),
    ),
    teamBlocks: BLOCK_ORDER.map(
      (scenario) => new ScenarioBlock(scenario, team, plans[scenario], { ...around, beside: besideTeam }),
    ),
  };
}
