import type { Decimal } from "../../../../domain/money/decimal";
import { ZERO } from "../../../../domain/money/decimal";
import type { PlanMonth } from "../../../../domain/plan/monthlyPlan";
import type { Language } from "../../../../locale/catalogue";
import { TEAM_SHEET } from "../../../../locale/plan/planTeam";
import { MONEY, total, type PlanColumn } from "../columns/planColumn";
import type { TeamFormulas } from "./teamFormulas";
import { COUNT } from "./workingLooks";

/** What the agency's bill is made of. */
export function agencyWorking(formulas: TeamFormulas, language: Language): PlanColumn[] {
  const step = (
    key: "contractMonth" | "agencyRuns" | "phase",
    formula: PlanColumn["formula"],
  ): PlanColumn => ({
    ...COUNT,
    kind: "step",
    isShared: true,
    key,
    heading: TEAM_SHEET[key][language],
    formula,
    value: () => undefined,
  });
  const money = (
    key: "fee" | "agencyCommission" | "agencyFixed",
    formula: PlanColumn["formula"],
    amount: (month: PlanMonth) => Decimal | undefined,
  ): PlanColumn => ({
    ...MONEY,
    key,
    heading: TEAM_SHEET[key][language],
    formula,
    value: (_, months) => total(months.map((month) => amount(month) ?? ZERO)),
  });
  return [
    step("contractMonth", (row) => formulas.contractMonth(row)),
    step("agencyRuns", (row) => formulas.agencyRuns(row)),
    step("phase", (row) => formulas.phase(row)),
    {
      ...money(
        "fee",
        (row) => formulas.fee(row),
        ({ team }) => team.bill?.fee,
      ),
      isShared: true,
    },
    money(
      "agencyCommission",
      (row) => formulas.agencyCommission(row),
      ({ team }) => team.bill?.commission,
    ),
    money(
      "agencyFixed",
      (row) => formulas.bill(row.cell("fee"), row),
      ({ team }) => team.bill?.fixed,
    ),
  ];
}
