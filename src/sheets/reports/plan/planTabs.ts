import type { Language } from "../../../locale/catalogue";
import { PLAN_SHEET } from "../../../locale/plan/planSheet";

export const PLAN_ID = "plan";
export const ASSUMPTIONS_ID = "plan.assumptions";
export const TEAM_ID = "plan.team";
export const SHOPS_ID = "plan.shops";
export const ACTUAL_ID = "plan.actual";
export const FINDINGS_ID = "plan.findings";

/** The tabs that the plan is written to, by the names they get where these are free. */
export function planTabs(language: Language): { id: string; name: string }[] {
  return [
    { id: PLAN_ID, name: PLAN_SHEET.planName[language] },
    { id: ASSUMPTIONS_ID, name: PLAN_SHEET.assumptionsName[language] },
    { id: TEAM_ID, name: PLAN_SHEET.teamName[language] },
    { id: SHOPS_ID, name: PLAN_SHEET.shopsName[language] },
    { id: ACTUAL_ID, name: PLAN_SHEET.actualName[language] },
    { id: FINDINGS_ID, name: PLAN_SHEET.findingsName[language] },
  ];
}
