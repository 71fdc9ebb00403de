import type { Decimal } from "../../../../domain/money/decimal";
import { ZERO } from "../../../../domain/money/decimal";
import type { PlanMonth } from "../../../../domain/plan/monthlyPlan";
import type { PlanInputs } from "../../../../domain/plan/assumptions/planInputs";
import { profitWith, type TeamCost } from "../../../../domain/plan/team/team";
import type { Language } from "../../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../../locale/plan/plan";
import { TEAM_SHEET } from "../../../../locale/plan/planTeam";
import { headed } from "../../../../locale/punctuation";
import type { RowCells } from "../formulas";
import { MONEY, most, total, type PlanColumn } from "../columns/planColumn";
import type { TeamFormulas } from "./teamFormulas";

const COUNT = { style: "count", totalStyle: "countTotal" } as const;
const STEP = { style: "money", totalStyle: "moneyTotal", kind: "step" } as const;

type Way = "own" | "withAgency";

/** The columns of the three ledgers: profit in both ways of running the shop, then the working behind it. */
export function teamColumns(inputs: PlanInputs, formulas: TeamFormulas, language: Language): PlanColumn[] {
  const say = (key: keyof typeof TEAM_SHEET) => TEAM_SHEET[key][language];
  const sum = (
    key: string,
    heading: string,
    formula: PlanColumn["formula"],
    amount: (month: PlanMonth) => Decimal,
  ): PlanColumn => ({
    ...MONEY,
    key,
    heading,
    formula,
    value: (_, months) => total(months.map(amount)),
  });
  const ledger = (way: Way, prefix: string, heading: string): PlanColumn[] => {
    const cost = (month: PlanMonth) => month.team[way];
    const keys =
      way === "own" ? ["ownPayroll", "ownCommission"] : ["agencyPayroll", "agencyCommissions", "agencyBill"];
    return [
      sum(
        keys[0]!,
        headed(heading, PLAN_HEADINGS.payroll[language], language),
        (row) => formulas.payroll(way === "own" ? "need" : "stay", row),
        (month) => cost(month).payroll,
      ),
      sum(
        keys[1]!,
        headed(heading, PLAN_HEADINGS.commission[language], language),
        (row) =>
          way === "own"
            ? `=${inputs.commission.map((_, at) => row.cell(`commission:${at}`)).join("+") || "0"}`
            : formulas.commissionsBeside(row),
        (month) => cost(month).commission,
      ),
      ...(way === "own"
        ? []
        : [
            sum(
              "agencyBill",
              headed(heading, PLAN_HEADINGS.agencyFee[language], language),
              (row) => formulas.bill(`${row.cell("fee")}+${row.cell("agencyCommission")}`, row),
              (month) => cost(month).agencyFee,
            ),
          ]),
      sum(
        `${prefix}Profit`,
        headed(heading, PLAN_HEADINGS.profit[language], language),
        ({ cell }) => `=${cell("before")}${keys.map((key) => `-${cell(key)}`).join("")}`,
        (month) => profitWith(month.figures, month.team.inForce, cost(month)),
      ),
    ];
  };
  return [
    sum(
      "before",
      say("before"),
      ({ cell }) =>
        `=${cell("grossProfit")}-${cell("platformFees")}-${cell("adSpend")}-${cell("otherCosts")}`,
      ({ figures, team }) => figures.profit.plus(costOf(team.inForce)),
    ),
    ...ledger("own", "own", say("ownTeam")),
    ...ledger("withAgency", "agency", say("withAgency")),
    sum(
      "difference",
      say("difference"),
      ({ cell }) => `=${cell("agencyProfit")}-${cell("ownProfit")}`,
      ({ team }) => costOf(team.own).minus(costOf(team.withAgency)),
    ),
    sum(
      "inForce",
      say("inForce"),
      ({ cell }) => `=IF(${cell("agencyRuns")}=1,${cell("agencyProfit")},${cell("ownProfit")})`,
      ({ figures }) => figures.profit,
    ),
    sum(
      "check",
      say("check"),
      ({ cell }) => `=ROUND(${cell("inForce")}-${cell("profit")},2)`,
      () => ZERO,
    ),
    ...agencyWorking(formulas, say),
    ...roleWorking(inputs, formulas, language),
    ...commissionWorking(inputs, formulas, language),
  ];
}

function costOf({ payroll, commission, agencyFee }: TeamCost): Decimal {
  return payroll.plus(commission).plus(agencyFee);
}

type Say = (key: keyof typeof TEAM_SHEET) => string;

function agencyWorking(formulas: TeamFormulas, say: Say): PlanColumn[] {
  const step = (
    key: "contractMonth" | "agencyRuns" | "phase",
    formula: PlanColumn["formula"],
  ): PlanColumn => ({
    ...COUNT,
    kind: "step",
    isShared: true,
    key,
    heading: say(key),
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
    heading: say(key),
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

function roleWorking({ roles }: PlanInputs, formulas: TeamFormulas, language: Language): PlanColumn[] {
  const heading = (key: "need" | "stay" | "wage", name: string) =>
    headed(TEAM_SHEET[key][language], name || "–", language);
  const raises: PlanColumn = {
    ...{ ...COUNT, kind: "step", isShared: true, key: "raises" },
    heading: TEAM_SHEET.raises[language],
    formula: (row) => formulas.raises(row),
    value: () => undefined,
  };
  const columns = roles.flatMap(({ name }, index): PlanColumn[] => [
    {
      ...COUNT,
      kind: "most",
      key: `need:${index}`,
      heading: heading("need", name),
      formula: (row) => formulas.need(index, row),
      value: (_, months) => most(months.map(({ team }) => team.roles[index]!.needed)),
    },
    {
      ...COUNT,
      kind: "most",
      key: `stay:${index}`,
      heading: heading("stay", name),
      formula: (row) => formulas.stay(index, row),
      value: (_, months) => most(months.map(({ team }) => team.roles[index]!.stay)),
    },
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

function commissionWorking(
  { commission }: PlanInputs,
  formulas: TeamFormulas,
  language: Language,
): PlanColumn[] {
  const say = (key: keyof typeof TEAM_SHEET) => TEAM_SHEET[key][language];
  return commission.flatMap(({ name }, index): PlanColumn[] => {
    const of = (month: PlanMonth) => month.team.commissions[index]!;
    const step = (
      key: "target" | "soFar" | "toDate" | "readBefore" | "byBands" | "paidBefore",
      formula: (row: RowCells) => string,
    ): PlanColumn => ({
      ...{ ...STEP, key: `${key}:${index}`, heading: headed(name, say(key), language) },
      formula,
      value: () => undefined,
    });
    return [
      {
        ...{ ...STEP, style: "text", totalStyle: "textTotal", isShared: true },
        key: `days:${index}`,
        heading: headed(name, say("held"), language),
        formula: (row) => formulas.partOfMonth(index, row),
        value: () => undefined,
      },
      {
        ...STEP,
        ...COUNT,
        key: `heads:${index}`,
        heading: headed(name, say("heads"), language),
        formula: (row) => formulas.heads(index, row),
        value: (_, months) => of(months[0]!).heads,
      },
      {
        ...{ ...STEP, style: "month", totalStyle: "textTotal", isShared: true },
        key: `begin:${index}`,
        heading: headed(name, say("begin"), language),
        formula: (row) => formulas.begin(index, row),
        value: () => undefined,
      },
      {
        ...STEP,
        key: `counted:${index}`,
        heading: headed(name, say("counted"), language),
        formula: (row) => formulas.counted(index, row),
        value: (_, months) => of(months[0]!).counted,
      },
      step("target", (row) => formulas.target(index, row)),
      {
        ...STEP,
        key: `bounds:${index}`,
        heading: headed(name, say("bounds"), language),
        formula: (row) => formulas.bounds(index, row),
        value: (_, months) => of(months[0]!).bounds,
      },
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
  });
}
