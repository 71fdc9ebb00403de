import type { Decimal } from "../../../../domain/money/decimal";
import type { PlanMonth } from "../../../../domain/plan/monthlyPlan";
import type { PlanInputs } from "../../../../domain/plan/assumptions/planInputs";
import type { Language } from "../../../../locale/catalogue";
import { TEAM_SHEET } from "../../../../locale/plan/planTeam";
import { headed } from "../../../../locale/punctuation";
import { most, type PlanColumn } from "../columns/planColumn";
import type { TeamFormulas } from "./teamFormulas";
import { COUNT, STEP } from "./workingLooks";

/** How many people of each role are needed, how many stay beside the agency, and what one of them is paid. */
export function roleWorking({ roles }: PlanInputs, formulas: TeamFormulas, language: Language): PlanColumn[] {
  const heading = (key: "need" | "stay" | "wage", name: string) =>
    headed(TEAM_SHEET[key][language], name || "–", language);
  const raises: PlanColumn = {
    ...{ ...COUNT, kind: "step", isShared: true, key: "raises" },
    heading: TEAM_SHEET.raises[language],
    formula: (row) => formulas.raises(row),
    value: () => undefined,
  };
  const people = (
    key: "need" | "stay",
    index: number,
    name: string,
    count: (role: PlanMonth["team"]["roles"][number]) => Decimal,
  ): PlanColumn => ({
    ...{ ...COUNT, kind: "most", key: `${key}:${index}`, heading: heading(key, name) },
    formula: (row) => formulas[key](index, row),
    value: (_, months) => most(months.map(({ team }) => count(team.roles[index]!))),
  });
  const columns = roles.flatMap(({ name }, index): PlanColumn[] => [
    people("need", index, name, ({ needed }) => needed),
    people("stay", index, name, ({ stay }) => stay),
    {
      ...STEP,
      isShared: true,
      key: `wage:${index}`,
      heading: heading("wage", name),
      formula: (row) => formulas.wage(index, row),
      value: (_, months) => months[0]!.team.roles[index]!.wage,
    },
  ]);
  return columns.length > 0 ? [raises, ...columns] : [];
}
