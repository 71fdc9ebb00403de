import type { Decimal } from "../../../../domain/money/decimal";
import { ZERO } from "../../../../domain/money/decimal";
import type { PlanInputs } from "../../../../domain/plan/assumptions/planInputs";
import type { TeamCost } from "../../../../domain/plan/team/team";
import type { Language } from "../../../../locale/catalogue";
import { TEAM_SHEET } from "../../../../locale/plan/planTeam";
import type { PlanColumn } from "../columns/planColumn";
import { agencyWorking } from "./agencyWorking";
import { commissionWorking } from "./commissionWorking";
import { agencyLedger, amountColumn, ownLedger } from "./ledgers";
import { roleWorking } from "./roleWorking";
import type { TeamFormulas } from "./teamFormulas";

/** The columns of the three ledgers: profit in both ways of running the shop, then the working behind it. */
export function teamColumns(inputs: PlanInputs, formulas: TeamFormulas, language: Language): PlanColumn[] {
  return [
    amountColumn(
      "before",
      TEAM_SHEET.before[language],
      ({ cell }) => `=${["grossProfit", "platformFees", "adSpend", "otherCosts"].map(cell).join("-")}`,
      ({ figures, team }) => figures.profit.plus(costOf(team.inForce)),
    ),
    ...ownLedger(inputs, formulas, language),
    ...agencyLedger(formulas, language),
    ...bothLedgers(language),
    ...agencyWorking(formulas, language),
    ...roleWorking(inputs, formulas, language),
    ...commissionWorking(inputs, formulas, language),
  ];
}

/** Which way is better, which one is in force, and whether its profit is that of the plan. */
function bothLedgers(language: Language): PlanColumn[] {
  return [
    amountColumn(
      "difference",
      TEAM_SHEET.difference[language],
      ({ cell }) => `=${cell("agencyProfit")}-${cell("ownProfit")}`,
      ({ team }) => costOf(team.own).minus(costOf(team.withAgency)),
    ),
    amountColumn(
      "inForce",
      TEAM_SHEET.inForce[language],
      ({ cell }) => `=IF(${cell("agencyRuns")}=1,${cell("agencyProfit")},${cell("ownProfit")})`,
      ({ figures }) => figures.profit,
    ),
    amountColumn(
      "check",
      TEAM_SHEET.check[language],
      ({ cell }) => `=ROUND(${cell("inForce")}-${cell("profit")},2)`,
      () => ZERO,
    ),
  ];
}

function costOf({ payroll, commission, agencyFee }: TeamCost): Decimal {
  return payroll.plus(commission).plus(agencyFee);
}
