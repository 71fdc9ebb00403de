import { monthText } from "../../calendar/month";
import type { Decimal } from "../../money/decimal";
import { amountText } from "../../money/exactSum";
import type { ActualMonth } from "./actuals";
import { PROFIT_LINES, type ProfitLine, type SalesCause, type SalesFigures } from "./causes";
import { compareWithPlan, type MonthCompared } from "./comparison";
import type { Forecast } from "../forecast/forecast";
import type { MonthlyPlan } from "../monthlyPlan";
import { outlookOf, monthsLeft } from "./outlook";

type CausesJson = Readonly<Partial<Record<SalesCause | ProfitLine, string>>>;

/** A month that came, for machines: amounts and counts as exact decimal texts, what no sheet tells left out. */
export interface ActualMonthJson extends Readonly<Partial<Record<keyof SalesFigures | ProfitLine, string>>> {
  readonly month: string;
  /** The days that have figures, where the month is not over. */
  readonly days?: number;
  /** What was planned for those days. */
  readonly plannedSales?: string;
  /** Why sales, and profit by the lines that the sheets tell, differ from the plan. */
  readonly salesCauses?: CausesJson;
  readonly profitCauses?: CausesJson;
}

/** Where the year is heading, for machines. */
export type OutlookJson = Readonly<Partial<Record<"soFar" | "year" | "gap" | "runRate", string>>>;

/** The months that came, set beside the plan where there is one. */
export function actualJson(
  actuals: readonly ActualMonth[],
  plan: MonthlyPlan | undefined,
): readonly ActualMonthJson[] {
  const compared = plan && compareWithPlan(plan, actuals).months;
  return actuals.map((actual) => {
    const { month, days } = actual;
    const beside = compared?.get(month);
    return {
      month: monthText(month),
      ...(days !== undefined && { days }),
      ...textsOf(Object.fromEntries(FIGURES.map((key) => [key, actual[key]]))),
      ...(beside && causesJson(beside)),
    };
  });
}

const FIGURES = ["sales", "orders", "visitors", ...PROFIT_LINES] as const;

const COUNTS: ReadonlySet<string> = new Set<keyof SalesFigures>(["visitors", "orders"]);

function textsOf(figures: Readonly<Record<string, Decimal | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([key, value]) =>
      value ? [[key, COUNTS.has(key) ? value.toFixed() : amountText(value)] as const] : [],
    ),
  );
}

function causesJson({ planned, bySales, profit }: MonthCompared): Partial<ActualMonthJson> {
  const amounts = (causes: Readonly<Partial<Record<string, Decimal>>>): CausesJson =>
    Object.fromEntries(
      Object.entries(causes).flatMap(([cause, amount]) =>
        amount ? [[cause, amountText(amount)] as const] : [],
      ),
    );
  return {
    plannedSales: amountText(planned.sales),
    salesCauses: amounts(bySales),
    ...(profit && { profitCauses: amounts({ ...profit.causes.bySales, ...profit.causes.byLine }) }),
  };
}

/** The year's outlook; nothing before the first month has come. */
export function outlookJson(
  plan: MonthlyPlan,
  actuals: readonly ActualMonth[],
  forecast: Forecast | undefined,
): OutlookJson | undefined {
  if (actuals.length === 0 || !forecast) return undefined;
  const sales = actuals.map((actual) => actual.sales);
  const left = monthsLeft(plan, actuals, forecast);
  const outlook = outlookOf(plan.year.figures.sales, sales, left);
  return textsOf({ ...outlook });
}
