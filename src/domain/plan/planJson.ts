import { monthText } from "../calendar/month";
import { amountText } from "../money/exactSum";
import type { PlanMonth, PlanPeriod } from "./monthlyPlan";
import type { PlanOfYears } from "./planOfYears";
import { profitWith, type TeamCost } from "./team/team";
import type { PlanFigures, PlanRatios } from "./planFigures";

/** A period of a plan for machines: amounts, counts and ratios as exact decimal texts. */
export type PeriodJson = Readonly<Partial<Record<keyof PlanFigures | keyof PlanRatios, string>>>;

export interface MonthJson extends PeriodJson {
  readonly month: string;
  readonly people: Readonly<Record<string, string>>;
  readonly adSpendByChannel: Readonly<Record<string, string>>;
  readonly commissionByPlan: Readonly<Record<string, string>>;
  /** What the month's work costs, and the profit it leaves, by who does it. */
  readonly ownTeam: TeamJson;
  readonly withAgency: TeamJson;
}

export type TeamJson = Readonly<Record<"payroll" | "commission" | "agencyFee" | "profit", string>>;

export interface PlanJson {
  readonly months: readonly MonthJson[];
  /** Two of each year. */
  readonly halves: readonly PeriodJson[];
  /** The first year. */
  readonly year: PeriodJson;
  /** Every year, and all together; only where there are several. */
  readonly years?: readonly PeriodJson[];
  readonly whole?: PeriodJson;
}

/** A plan for machines. */
export function planJson({ months, years, whole }: PlanOfYears): PlanJson {
  const totals = years.map(({ year }) => periodJson(year));
  return {
    months: months.map(monthJson),
    halves: years.flatMap(({ halves }) => halves.map(periodJson)),
    year: totals[0]!,
    ...(years.length > 1 && { years: totals, whole: periodJson(whole) }),
  };
}

function monthJson(month: PlanMonth): MonthJson {
  return {
    month: monthText(month.month),
    people: Object.fromEntries(month.team.roles.map(({ name, people }) => [name, people.toString()])),
    adSpendByChannel: Object.fromEntries(month.channels.map(({ name, spend }) => [name, amountText(spend)])),
    commissionByPlan: Object.fromEntries(
      month.team.commissions.map(({ name, paid }) => [name, amountText(paid)]),
    ),
    ownTeam: teamJson(month, month.team.own),
    withAgency: teamJson(month, month.team.withAgency),
    ...periodJson(month),
  } as MonthJson;
}

function teamJson({ figures, team }: PlanMonth, cost: TeamCost): TeamJson {
  return {
    payroll: amountText(cost.payroll),
    commission: amountText(cost.commission),
    agencyFee: amountText(cost.agencyFee),
    profit: amountText(profitWith(figures, team.inForce, cost)),
  };
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
