import { SCENARIOS } from "../../../../domain/plan/assumptions/planInputs";
import { PLAN_SHEET } from "../../../../locale/plan/planSheet";
import {
  MONEY,
  partColumns,
  quotient,
  ratioColumn,
  sumColumn,
  sumOf,
  type ColumnsContext,
  type PlanColumn,
} from "./planColumn";
import { isPay, roleColumns } from "./roleColumns";
import { feeSteps, spreadSteps } from "./stepColumns";

/** The columns of a scenario in the order of the sheet. Parts stand before or behind the column they belong to. */
export function planColumns(context: ColumnsContext): PlanColumn[] {
  return [
    ...salesColumns(context),
    ...feeColumns(context),
    ...adColumns(context),
    ...teamCostColumns(context),
    ...profitColumns(context),
    ...spreadSteps(context),
    ...feeSteps(context),
  ];
}

/** From sales to gross profit. */
function salesColumns(context: ColumnsContext): PlanColumn[] {
  const { inputs, formulas, scenario } = context;
  return [
    sumColumn(context, "sales", (row) => formulas.sales(row)),
    ...partColumns(
      context,
      "event",
      inputs.events,
      (index, row) => formulas.event(index, row),
      (month) => month.events,
    ),
    sumColumn(context, "visitors", (row) => formulas.visitors(row, SCENARIOS.indexOf(scenario))),
    sumColumn(context, "orders", (row) => formulas.orders(row)),
    sumColumn(context, "refunds", (row) => formulas.share("sales", "refundRate", row)),
    sumColumn(context, "net", ({ cell }) => `=${cell("sales")}-${cell("refunds")}`),
    ratioColumn(context, "refundRate", "rate", quotient("refunds", "sales")),
    sumColumn(context, "cost", (row) => formulas.share("net", "costRate", row)),
    sumColumn(context, "grossProfit", ({ cell }) => `=${cell("net")}-${cell("cost")}`),
  ];
}

function feeColumns(context: ColumnsContext): PlanColumn[] {
  const { inputs, formulas } = context;
  const fees = partColumns(
    context,
    "fee",
    inputs.fees,
    (index, row) => formulas.fee(index, row),
    (month) => month.fees,
  );
  return [...fees, sumColumn(context, "platformFees", sumOf(fees))];
}

function adColumns(context: ColumnsContext): PlanColumn[] {
  const { inputs, formulas } = context;
  return [
    sumColumn(context, "adSpend", (row) => formulas.share("sales", "adShare", row)),
    ratioColumn(context, "adShare", "rate", quotient("adSpend", "sales")),
    ...partColumns(
      context,
      "channel",
      inputs.channels,
      (index, row) => formulas.channel(index, row),
      (month) => month.channels.map(({ spend }) => spend),
    ),
    sumColumn(context, "attributedSales", (row) => formulas.attributedSales(row)),
    ratioColumn(context, "roi", "ratio", quotient("attributedSales", "adSpend")),
    ratioColumn(context, "breakEvenRoi", "ratio", ({ cell }) => {
      const kept = `(${cell("grossProfit")}-${cell("platformFees")})`;
      return `=IF(AND(${cell("sales")}>0,ROUND(${kept},2)>0),${cell("sales")}/${kept},"")`;
    }),
  ];
}

/** The own team and the agency. */
function teamCostColumns(context: ColumnsContext): PlanColumn[] {
  const roles = roleColumns(context);
  return [
    ...roles,
    sumColumn(context, "payroll", sumOf(roles.filter(isPay))),
    sumColumn(
      context,
      "commission",
      ({ cell }) => `=IF(${cell("agencyRuns")}=1,${cell("agencyCommissions")},${cell("ownCommission")})`,
    ),
    {
      ...MONEY,
      key: "ownTeam",
      heading: PLAN_SHEET.ownTeam[context.language],
      formula: ({ cell }) => `=${cell("payroll")}+${cell("commission")}`,
      value: ({ figures }) => figures.payroll.plus(figures.commission),
    },
    sumColumn(context, "agencyFee", ({ cell }) => `=${cell("agencyRuns")}*${cell("agencyBill")}`),
  ];
}

function profitColumns(context: ColumnsContext): PlanColumn[] {
  const { formulas, language } = context;
  return [
    sumColumn(context, "otherCosts", (row) => formulas.otherCosts(row)),
    sumColumn(context, "profit", ({ cell }) => {
      const spent = ["platformFees", "adSpend", "payroll", "commission", "agencyFee", "otherCosts"];
      return `=${cell("grossProfit")}${spent.map((key) => `-${cell(key)}`).join("")}`;
    }),
    ratioColumn(context, "margin", "rate", quotient("profit", "net")),
    {
      ...MONEY,
      key: "fixedCosts",
      heading: PLAN_SHEET.fixedCosts[language],
      formula: (row) => formulas.fixedCosts(row),
      value: ({ figures }) => figures.fixedCosts,
    },
    ratioColumn(context, "breakEvenSales", "money", ({ cell }) => {
      const left = `(${cell("profit")}+${cell("fixedCosts")})`;
      return `=IF(ROUND(${left},2)>0,ROUNDUP(ROUND(${cell("fixedCosts")}*${cell("sales")}/${left},6),2),"")`;
    }),
  ];
}
