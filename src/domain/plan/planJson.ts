import { monthText } from "../calendar/month";
import { amountText } from "../money/exactSum";
import type { MonthlyPlan, PlanMonth, PlanPeriod } from "./monthlyPlan";
import type { PlanFigures, PlanRatios } from "./planFigures";

/** A period of a plan for machines: amounts, counts and ratios as exact decimal texts. */
export type PeriodJson = Readonly<Partial<Record<keyof PlanFigures | keyof PlanRatios, string>>>;

export interface MonthJson extends PeriodJson {
  readonly month: string;
  readonly people: Readonly<Record<string, string>>;
  readonly adSpendByChannel: Readonly<Record<string, string>>;
}

export interface PlanJson {
  readonly months: readonly MonthJson[];
  readonly halves: readonly PeriodJson[];
  readonly year: PeriodJson;
}

/** A plan for machines. */
export function planJson({ months, halves, year }: MonthlyPlan): PlanJson {
  return { months: months.map(monthJson), halves: halves.map(periodJson), year: periodJson(year) };
}

function monthJson(month: PlanMonth): MonthJson {
  return {
    month: monthText(month.month),
    people: Object.fromEntries(month.roles.map(({ name, people }) => [name, people.toString()])),
    adSpendByChannel: Object.fromEntries(month.channels.map(({ name, spend }) => [name, amountText(spend)])),
    ...periodJson(month),
  } as MonthJson;
}

const COUNTS: ReadonlySet<string> = new Set<keyof PlanFigures>(["visitors", "orders"]);

function periodJson({ figures, ratios }: PlanPeriod): PeriodJson {
  const amounts = Object.entries(figures).map(([key, value]) => [
    key,
    COUNTS.has(key) ? value.toString() : amountText(value),
  ]);
  const rates = Object.entries(ratios).map(([key, value]) => [key, value.toString()]);
  return Object.fromEntries([...amounts, ...rates]) as PeriodJson;
}
