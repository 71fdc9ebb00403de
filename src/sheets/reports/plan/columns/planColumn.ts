import type { PlanFigures, PlanRatios } from "../../../../domain/plan/planFigures";
import type { PlanMonth, PlanPeriod } from "../../../../domain/plan/monthlyPlan";
import type { Decimal } from "../../../../domain/money/decimal";
import type { PlanInputs, Scenario } from "../../../../domain/plan/assumptions/planInputs";
import type { Language } from "../../../../locale/catalogue";
import { PLAN_HEADINGS, type PlanHeading } from "../../../../locale/plan/plan";
import { PLAN_SHEET } from "../../../../locale/plan/planSheet";
import { headed } from "../../../../locale/punctuation";
import type { CellStyle } from "../../report";
import type { PlanFormulas, RowCells } from "../formulas";

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

/** What the columns of one scenario are made from. */
export interface ColumnsContext {
  readonly inputs: PlanInputs;
  readonly formulas: PlanFormulas;
  readonly scenario: Scenario;
  readonly language: Language;
}

export const MONEY = { style: "money", totalStyle: "moneyTotal", kind: "sum" } as const;
const COUNT = { style: "count", totalStyle: "countTotal", kind: "sum" } as const;
const RATIO_LOOKS = {
  rate: { style: "rate", totalStyle: "rateTotal", kind: "ratio" },
  ratio: { style: "ratio", totalStyle: "ratioTotal", kind: "ratio" },
  money: { style: "money", totalStyle: "moneyTotal", kind: "ratio" },
} as const;

/** A figure of the plan that adds up over months. */
export function sumColumn(
  { language }: ColumnsContext,
  key: keyof PlanFigures & PlanHeading,
  formula: PlanColumn["formula"],
): PlanColumn {
  return {
    ...(key === "visitors" || key === "orders" ? COUNT : MONEY),
    key,
    heading: PLAN_HEADINGS[key][language],
    formula,
    value: ({ figures }) => figures[key],
  };
}

/** A figure that a period takes anew from its own sums. */
export function ratioColumn(
  { language }: ColumnsContext,
  key: keyof PlanRatios,
  look: keyof typeof RATIO_LOOKS,
  formula: PlanColumn["formula"],
): PlanColumn {
  const texts = key === "margin" || key === "breakEvenSales" ? PLAN_HEADINGS[key] : PLAN_SHEET[key];
  return { ...RATIO_LOOKS[look], key, heading: texts[language], formula, value: ({ ratios }) => ratios[key] };
}

/** One column for each named part of a figure, such as each channel of the ad spend. */
export function partColumns(
  { language }: ColumnsContext,
  part: "event" | "fee" | "channel",
  named: readonly { readonly name: string }[],
  formula: (index: number, row: RowCells) => string,
  amounts: (month: PlanMonth) => readonly Decimal[],
): PlanColumn[] {
  return named.map(({ name }, index) => ({
    ...MONEY,
    key: `${part}:${index}`,
    heading: headed(PLAN_SHEET[part][language], name || "–", language),
    formula: (row) => formula(index, row),
    value: (_, months) => total(months.map((month) => amounts(month)[index]!)),
  }));
}

export function sumOf(parts: readonly PlanColumn[]): PlanColumn["formula"] {
  return ({ cell }) => `=${parts.map(({ key }) => cell(key)).join("+") || "0"}`;
}

export function quotient(part: string, whole: string): PlanColumn["formula"] {
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
