import { PLAN_HEADINGS } from "../../../../locale/plan/plan";
import { headed } from "../../../../locale/punctuation";
import { MONEY, most, total, type ColumnsContext, type PlanColumn } from "./planColumn";

/** Of each role, its people and its pay. */
export function roleColumns({ inputs, language }: ColumnsContext): PlanColumn[] {
  return inputs.roles.flatMap(({ name }, index): PlanColumn[] => [
    {
      style: "count",
      totalStyle: "countTotal",
      kind: "most",
      key: `people:${index}`,
      heading: headed(PLAN_HEADINGS.people[language], name || "–", language),
      formula: ({ cell }) => `=IF(${cell("agencyRuns")}=1,${cell(`stay:${index}`)},${cell(`need:${index}`)})`,
      value: (_, months) => most(months.map(({ team }) => team.roles[index]!.people)),
    },
    {
      ...MONEY,
      key: `pay:${index}`,
      heading: headed(PLAN_HEADINGS.payroll[language], name || "–", language),
      formula: ({ cell }) => `=ROUND(${cell(`people:${index}`)}*${cell(`wage:${index}`)},2)`,
      value: (_, months) => total(months.map(({ team }) => team.roles[index]!.pay)),
    },
  ]);
}

export function isPay({ key }: PlanColumn): boolean {
  return key.startsWith("pay:");
}
