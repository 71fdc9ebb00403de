import type { Decimal } from "../../../domain/money/decimal";
import type { PlanFigures, PlanRatios } from "../../../domain/plan/planFigures";
import type { PlanMonth, PlanPeriod } from "../../../domain/plan/monthlyPlan";
import { SCENARIOS, type PlanInputs, type Scenario } from "../../../domain/plan/assumptions/planInputs";
import { PLAN_HEADINGS, type PlanHeading } from "../../../locale/plan/plan";
import { PLAN_SHEET } from "../../../locale/plan/planSheet";
import { headed } from "../../../locale/punctuation";
import type { Language } from "../../../locale/catalogue";
import type { CellStyle } from "../report";
import type { PlanFormulas, RowCells } from "./formulas";

/** A column of the plan: what it holds in a month, and how a period is drawn from its months. */
export interface PlanColumn {
  readonly key: string;
  readonly heading: string;
  readonly style: CellStyle;
  readonly totalStyle: CellStyle;
  /** Whether a month has the same in every scenario: the others then look at the base. */
  readonly isShared?: boolean;
  /** A sum adds up over months, a ratio is taken anew, people of a period are the most of any month; a step stands in months only. */
  readonly kind: "sum" | "ratio" | "most" | "step";
  readonly formula: (row: RowCells) => string;
  /** `undefined` leaves the formula's result blank. A step is known from the formula alone. */
  readonly value: (part: PlanMonth | PlanPeriod, months: readonly PlanMonth[]) => Decimal | undefined;
}

export const MONEY = { style: "money", totalStyle: "moneyTotal", kind: "sum" } as const;
const COUNT = { style: "count", totalStyle: "countTotal", kind: "sum" } as const;
const RATE = { style: "rate", totalStyle: "rateTotal", kind: "ratio" } as const;
const RATIO = { style: "ratio", totalStyle: "ratioTotal", kind: "ratio" } as const;

/** The columns of a scenario in the order of the sheet. Parts stand before or behind the column they belong to. */
export function planColumns(
  inputs: PlanInputs,
  formulas: PlanFormulas,
  scenario: Scenario,
  language: Language,
): PlanColumn[] {
  const heading = (key: PlanHeading) => PLAN_HEADINGS[key][language];
  const figure = (key: keyof PlanFigures) => (part: PlanPeriod) => part.figures[key];
  const sum = (key: keyof PlanFigures & PlanHeading, formula: PlanColumn["formula"]): PlanColumn => ({
    ...(key === "visitors" || key === "orders" ? COUNT : MONEY),
    key,
    heading: heading(key),
    formula,
    value: figure(key),
  });
  const ratio = (
    key: keyof PlanRatios,
    look:
      | typeof RATE
      | typeof RATIO
      | { readonly style: "money"; readonly totalStyle: "moneyTotal"; readonly kind: "ratio" },
    formula: PlanColumn["formula"],
  ): PlanColumn => ({
    ...look,
    key,
    heading: (key === "margin" || key === "breakEvenSales" ? PLAN_HEADINGS[key] : PLAN_SHEET[key])[language],
    formula,
    value: (part) => part.ratios[key],
  });
  const roles = inputs.roles.flatMap(({ name }, index): PlanColumn[] => [
    {
      style: "count",
      totalStyle: "countTotal",
      kind: "most",
      key: `people:${index}`,
      heading: headed(heading("people"), name || "–", language),
      formula: ({ cell }) => `=IF(${cell("agencyRuns")}=1,${cell(`stay:${index}`)},${cell(`need:${index}`)})`,
      value: (_, months) => most(months.map((month) => month.team.roles[index]!.people)),
    },
    {
      ...MONEY,
      key: `pay:${index}`,
      heading: headed(heading("payroll"), name || "–", language),
      formula: ({ cell }) => `=ROUND(${cell(`people:${index}`)}*${cell(`wage:${index}`)},2)`,
      value: (_, months) => total(months.map((month) => month.team.roles[index]!.pay)),
    },
  ]);
  const inForce = (own: string, withAgency: string) => (row: RowCells) =>
    `=IF(${row.cell("agencyRuns")}=1,${row.cell(withAgency)},${row.cell(own)})`;
  const partOf = (
    prefix: "event" | "fee" | "channel",
    names: readonly string[],
    formula: (index: number, row: RowCells) => string,
    parts: (month: PlanMonth) => readonly Decimal[],
  ) =>
    names.map((name, index): PlanColumn => ({
      ...MONEY,
      key: `${prefix}:${index}`,
      heading: headed(PLAN_SHEET[prefix][language], name || "–", language),
      formula: (row) => formula(index, row),
      value: (_, months) => total(months.map((month) => parts(month)[index]!)),
    }));
  const events = partOf(
    "event",
    inputs.events.map(({ name }) => name),
    (index, row) => formulas.event(index, row),
    (month) => month.events,
  );
  const fees = partOf(
    "fee",
    inputs.fees.map(({ name }) => name),
    (index, row) => formulas.fee(index, row),
    (month) => month.fees,
  );
  const feeSteps = inputs.fees.flatMap(({ name }, index): PlanColumn[] => [
    {
      ...{ style: "text", totalStyle: "textTotal", kind: "step", isShared: true, key: `held:${index}` },
      heading: headed(PLAN_SHEET.held[language], name || "–", language),
      formula: (row) => formulas.partOfMonth(index, row),
      value: () => undefined,
    },
    {
      ...{ ...MONEY, kind: "step", isShared: true, key: `fixedFee:${index}` },
      heading: headed(PLAN_SHEET.fixedFee[language], name || "–", language),
      formula: (row) => formulas.fixedFee(index, row),
      value: () => undefined,
    },
  ]);
  const channels = partOf(
    "channel",
    inputs.channels.map(({ name }) => name),
    (index, row) => formulas.channel(index, row),
    (month) => month.channels.map(({ spend }) => spend),
  );
  const sumOf = (parts: readonly PlanColumn[]) => (row: RowCells) =>
    `=${parts.map(({ key }) => row.cell(key)).join("+") || "0"}`;
  return [
    sum("sales", (row) => formulas.sales(row)),
    ...events,
    sum("visitors", (row) => formulas.visitors(row, SCENARIOS.indexOf(scenario))),
    sum("orders", (row) => formulas.orders(row)),
    sum("refunds", (row) => formulas.share("sales", "refundRate", row)),
    sum("net", ({ cell }) => `=${cell("sales")}-${cell("refunds")}`),
    ratio("refundRate", RATE, quotient("refunds", "sales")),
    sum("cost", (row) => formulas.share("net", "costRate", row)),
    sum("grossProfit", ({ cell }) => `=${cell("net")}-${cell("cost")}`),
    ...fees,
    sum("platformFees", sumOf(fees)),
    sum("adSpend", (row) => formulas.share("sales", "adShare", row)),
    ratio("adShare", RATE, quotient("adSpend", "sales")),
    ...channels,
    sum("attributedSales", (row) => formulas.attributedSales(row)),
    ratio("roi", RATIO, quotient("attributedSales", "adSpend")),
    ratio("breakEvenRoi", RATIO, ({ cell }) => {
      const kept = `(${cell("grossProfit")}-${cell("platformFees")})`;
      return `=IF(AND(${cell("sales")}>0,ROUND(${kept},2)>0),${cell("sales")}/${kept},"")`;
    }),
    ...roles,
    sum("payroll", sumOf(roles.filter(({ key }) => key.startsWith("pay:")))),
    sum("commission", inForce("ownCommission", "agencyCommissions")),
    {
      ...MONEY,
      key: "ownTeam",
      heading: PLAN_SHEET.ownTeam[language],
      formula: ({ cell }) => `=${cell("payroll")}+${cell("commission")}`,
      value: ({ figures }) => figures.payroll.plus(figures.commission),
    },
    sum("agencyFee", ({ cell }) => `=${cell("agencyRuns")}*${cell("agencyBill")}`),
    sum("otherCosts", (row) => formulas.otherCosts(row)),
    sum("profit", ({ cell }) => {
      const spent = ["platformFees", "adSpend", "payroll", "commission", "agencyFee", "otherCosts"];
      return `=${cell("grossProfit")}${spent.map((key) => `-${cell(key)}`).join("")}`;
    }),
    ratio("margin", RATE, quotient("profit", "net")),
    {
      ...MONEY,
      key: "fixedCosts",
      heading: PLAN_SHEET.fixedCosts[language],
      formula: (row) => formulas.fixedCosts(row),
      value: figure("fixedCosts"),
    },
    ratio("breakEvenSales", { style: "money", totalStyle: "moneyTotal", kind: "ratio" }, ({ cell }) => {
      const left = `(${cell("profit")}+${cell("fixedCosts")})`;
      return `=IF(ROUND(${left},2)>0,ROUNDUP(ROUND(${cell("fixedCosts")}*${cell("sales")}/${left},6),2),"")`;
    }),
    ...(["eventDays", "weight", "exact", "cut", "remainder"] as const).map((key): PlanColumn => ({
      // With all their digits, so that what follows from them can be checked.
      style: key === "weight" || key === "eventDays" ? "text" : "money",
      totalStyle: "moneyTotal",
      kind: "step",
      isShared: key === "weight" || key === "eventDays",
      key,
      heading: PLAN_SHEET[key][language],
      formula: (row) => formulas[key](row),
      value: (_, months) => months[0]!.spread[key],
    })),
    ...feeSteps,
  ];
}

function quotient(part: string, whole: string): PlanColumn["formula"] {
  return ({ cell }) => `=IF(${cell(whole)}>0,${cell(part)}/${cell(whole)},"")`;
}

export function total(amounts: readonly Decimal[]): Decimal | undefined {
  const [first, ...others] = amounts;
  return first && others.reduce((sum, amount) => sum.plus(amount), first);
}

export function most(amounts: readonly Decimal[]): Decimal | undefined {
  const [first, ...others] = amounts;
  return first && others.reduce((greatest, amount) => (amount.gt(greatest) ? amount : greatest), first);
}
