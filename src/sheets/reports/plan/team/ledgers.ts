import type { Decimal } from "../../../../domain/money/decimal";
import type { PlanInputs } from "../../../../domain/plan/assumptions/planInputs";
import type { PlanMonth } from "../../../../domain/plan/monthlyPlan";
import { profitWith } from "../../../../domain/plan/team/team";
import type { Language } from "../../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../../locale/plan/plan";
import { TEAM_SHEET } from "../../../../locale/plan/planTeam";
import { headed } from "../../../../locale/punctuation";
import { MONEY, total, type PlanColumn } from "../columns/planColumn";
import type { TeamFormulas } from "./teamFormulas";

/** An amount of the ledgers, which adds up over months. */
export function amountColumn(
  key: string,
  heading: string,
  formula: PlanColumn["formula"],
  amount: (month: PlanMonth) => Decimal,
): PlanColumn {
  return { ...MONEY, key, heading, formula, value: (_, months) => total(months.map(amount)) };
}

/** What a team of one's own costs, and the profit that it leaves. */
export function ownLedger(
  { commission }: PlanInputs,
  formulas: TeamFormulas,
  language: Language,
): PlanColumn[] {
  const heading = headingsOf("ownTeam", language);
  const schemes = commission.map((_, index) => `commission:${index}`);
  return withProfit("own", heading("profit"), [
    amountColumn(
      "ownPayroll",
      heading("payroll"),
      (row) => formulas.payroll("need", row),
      ({ team }) => team.own.payroll,
    ),
    amountColumn(
      "ownCommission",
      heading("commission"),
      ({ cell }) => `=${schemes.map(cell).join("+") || "0"}`,
      ({ team }) => team.own.commission,
    ),
  ]);
}

/** What the agency costs with those who stay beside it, and the profit that it leaves. */
export function agencyLedger(formulas: TeamFormulas, language: Language): PlanColumn[] {
  const heading = headingsOf("withAgency", language);
  return withProfit("withAgency", heading("profit"), [
    amountColumn(
      "agencyPayroll",
      heading("payroll"),
      (row) => formulas.payroll("stay", row),
      ({ team }) => team.withAgency.payroll,
    ),
    amountColumn(
      "agencyCommissions",
      heading("commission"),
      (row) => formulas.commissionsBeside(row),
      ({ team }) => team.withAgency.commission,
    ),
    amountColumn(
      "agencyBill",
      heading("agencyFee"),
      (row) => formulas.bill(`${row.cell("fee")}+${row.cell("agencyCommission")}`, row),
      ({ team }) => team.withAgency.agencyFee,
    ),
  ]);
}

function headingsOf(ledger: "ownTeam" | "withAgency", language: Language) {
  return (key: "payroll" | "commission" | "agencyFee" | "profit") =>
    headed(TEAM_SHEET[ledger][language], PLAN_HEADINGS[key][language], language);
}

/** The costs of a ledger, with what is left of the shop's profit behind them. */
function withProfit(way: "own" | "withAgency", heading: string, costs: readonly PlanColumn[]): PlanColumn[] {
  const key = way === "own" ? "ownProfit" : "agencyProfit";
  const profit = amountColumn(
    key,
    heading,
    ({ cell }) => `=${["before", ...costs.map((cost) => cost.key)].map(cell).join("-")}`,
    ({ figures, team }) => profitWith(figures, team.inForce, team[way]),
  );
  return [...costs, profit];
}
