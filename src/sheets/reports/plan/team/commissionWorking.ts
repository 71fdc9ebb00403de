import type { PlanInputs } from "../../../../domain/plan/assumptions/planInputs";
import type { PlanMonth } from "../../../../domain/plan/monthlyPlan";
import type { Language } from "../../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../../locale/plan/plan";
import { TEAM_SHEET } from "../../../../locale/plan/planTeam";
import { headed } from "../../../../locale/punctuation";
import type { RowCells } from "../formulas";
import { MONEY, total, type PlanColumn } from "../columns/planColumn";
import type { TeamFormulas } from "./teamFormulas";
import { COUNT, STEP } from "./workingLooks";

type StepKey = "held" | "begin" | "target" | "soFar" | "toDate" | "readBefore" | "byBands" | "paidBefore";

/** How the commission of each scheme of the plan comes about. */
export function commissionWorking(
  { commission }: PlanInputs,
  formulas: TeamFormulas,
  language: Language,
): PlanColumn[] {
  return commission.flatMap(({ name }, index) => schemeWorking(name, index, formulas, language));
}

/** The columns of one scheme, in the order in which they are calculated. */
function schemeWorking(
  name: string,
  index: number,
  formulas: TeamFormulas,
  language: Language,
): PlanColumn[] {
  const of = (month: PlanMonth) => month.team.commissions[index]!;
  const heading = (key: keyof typeof TEAM_SHEET) => headed(name, TEAM_SHEET[key][language], language);
  /** What is known from its formula alone. */
  const step = (key: StepKey, formula: (row: RowCells) => string): PlanColumn => ({
    ...{ ...STEP, key: `${key}:${index}`, heading: heading(key) },
    formula,
    value: () => undefined,
  });
  /** What the plan has calculated as well. */
  const known = (key: "counted" | "bounds" | "heads", formula: (row: RowCells) => string): PlanColumn => ({
    ...{ ...STEP, key: `${key}:${index}`, heading: heading(key) },
    formula,
    value: (_, months) => of(months[0]!)[key],
  });
  return [
    {
      ...step("held", (row) => formulas.partOfMonth(index, row)),
      ...({ style: "text", totalStyle: "textTotal", isShared: true, key: `days:${index}` } as const),
    },
    { ...known("heads", (row) => formulas.heads(index, row)), ...COUNT },
    {
      ...step("begin", (row) => formulas.begin(index, row)),
      ...({ style: "month", totalStyle: "textTotal", isShared: true } as const),
    },
    known("counted", (row) => formulas.counted(index, row)),
    step("target", (row) => formulas.target(index, row)),
    known("bounds", (row) => formulas.bounds(index, row)),
    step("soFar", (row) => formulas.soFar(index, row)),
    step("toDate", (row) => formulas.toDate(index, row)),
    step("readBefore", (row) => formulas.readBefore(index, row)),
    step("byBands", (row) => formulas.byBands(index, row)),
    step("paidBefore", (row) => formulas.paidBefore(index, row)),
    {
      ...MONEY,
      key: `commission:${index}`,
      heading: headed(name, PLAN_HEADINGS.commission[language], language),
      formula: (row) => formulas.commissionPaid(index, row),
      value: (_, months) => total(months.map((month) => of(month).paid)),
    },
  ];
}
