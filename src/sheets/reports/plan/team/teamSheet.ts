import type { Language } from "../../../../locale/catalogue";
import { TEAM_SHEET } from "../../../../locale/plan/planTeam";
import type { RunStamp } from "../../parts/runStamp";
import type { SheetReport } from "../../report";
import { blocksOfSheet } from "../planSheet";
import type { ScenarioBlock } from "../scenarioBlock";
import { TEAM_ID } from "../planTabs";

const CHART = { rows: 16, columns: 8 };

/**
 * Plan, commission and agency together: what the months leave with the own team and with the chosen agency, and the working of
 * people, commission plans and the agency's bill.
 *
 * @param blocks the base scenario first
 */
export function teamSheet(
  name: string,
  blocks: readonly ScenarioBlock[],
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const [base] = blocks as [ScenarioBlock, ...ScenarioBlock[]];
  const months = { row: base.firstMonth, column: 0, rows: base.months, columns: 1 };
  return {
    id: TEAM_ID,
    name,
    tabColor: "#7A4FA3",
    ...blocksOfSheet(TEAM_SHEET.title[language], TEAM_SHEET.hint[language], blocks, stamp, language, {
      columns: base.columnOf("check"),
    }),
    charts: [
      {
        id: "plan.team",
        type: "columnClustered",
        title: TEAM_SHEET.chart[language],
        categories: months,
        series: (["own", "agency"] as const).map((way, at) => ({
          name: TEAM_SHEET[way === "own" ? "ownTeam" : "withAgency"][language],
          values: { ...months, column: base.columnOf(`${way}Profit`) },
          color: ["#0B5C8E", "#D98324"][at]!,
        })),
        place: { row: base.layout.end + 1, column: 0, ...CHART },
      },
    ],
  };
}
