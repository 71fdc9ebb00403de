import type { Month } from "../../calendar/month";
import { Decimal, ZERO } from "../../money/decimal";
import { agencyBill, type AgencyBill, type BilledMonth } from "./agencyBill";
import { PLAN_MONTHS, type PlanAssumptions, type RolePlan } from "../assumptions/assumptions";
import { headcount } from "./headcount";
import type { PlanFigures } from "../planFigures";
import { plannedCommission, type CommissionMonth, type CommissionOfMonth } from "./plannedCommission";

/** The people of a role in a month. */
export interface RoleMonth {
  readonly name: string;
  /** As many as the work takes where the own team does it. */
  readonly needed: Decimal;
  /** Those who stay while an agency runs the shop. */
  readonly stay: Decimal;
  /** Pay of a person. */
  readonly wage: Decimal;
  /** Those there are. */
  readonly people: Decimal;
  readonly pay: Decimal;
}

/** What doing the work costs in one way. */
export interface TeamCost {
  readonly payroll: Decimal;
  readonly commission: Decimal;
  readonly agencyFee: Decimal;
  /** The part of the fee that is paid whatever is sold. */
  readonly agencyFixed: Decimal;
}

/** Who does a month's work, in both ways and in the one that holds. */
export interface TeamMonth {
  readonly roles: readonly RoleMonth[];
  /** What each commission plan pays the own team. */
  readonly commissions: readonly CommissionOfMonth[];
  /** Before its contract begins, and where no quote is chosen, there is none. */
  readonly bill?: AgencyBill;
  readonly own: TeamCost;
  readonly withAgency: TeamCost;
  readonly inForce: TeamCost;
}

/** A month as the team sees it. */
export type WorkedMonth = Omit<CommissionMonth, "people"> & BilledMonth;

/**
 * The people, pay, commission and agency fee of the months of a plan year.
 *
 * @param months in order: commission may be counted over several of them
 */
export function teamMonths(assumptions: PlanAssumptions, months: readonly WorkedMonth[]): TeamMonth[] {
  const workforces = months.map((sold) => workforceOf(assumptions, sold));
  const commissions = assumptions.commission.map((plan) =>
    plannedCommission(
      plan,
      months.map((sold, at) => ({ ...sold, people: peopleOf(workforces[at]!.needs, plan.role) })),
    ),
  );
  return workforces.map((workforce, at) =>
    teamMonth(
      assumptions,
      workforce,
      commissions.map((ofPlan) => ofPlan[at]!),
    ),
  );
}

interface Need {
  readonly role: RolePlan;
  readonly needed: Decimal;
  readonly stay: Decimal;
  readonly wage: Decimal;
}

/** The people that a month's work takes, and what an agency charges for it. */
interface Workforce {
  readonly needs: readonly Need[];
  readonly bill?: AgencyBill;
}

function workforceOf(assumptions: PlanAssumptions, sold: WorkedMonth): Workforce {
  const { agency, roles } = assumptions;
  const contractMonth = agency ? sold.month - agency.from + 1 : 0;
  const bill = agency && contractMonth >= 1 ? agencyBill(agency.quote, contractMonth, sold) : undefined;
  const needs = roles.map((role) => {
    const needed = peopleNeeded(role, sold.orders);
    const stay = bill ? needed.times(role.stays).ceil() : needed;
    return { role, needed, stay, wage: wageOf(role, sold.month, assumptions) };
  });
  return { needs, ...(bill && { bill }) };
}

function teamMonth(
  { agency, commission }: PlanAssumptions,
  { needs, bill }: Workforce,
  commissions: readonly CommissionOfMonth[],
): TeamMonth {
  const runs = bill !== undefined && agency!.runs;
  const own: TeamCost = {
    payroll: sumOf(needs.map(({ needed, wage }) => needed.times(wage))),
    commission: sumOf(commissions.map(({ paid }) => paid)),
    agencyFee: ZERO,
    agencyFixed: ZERO,
  };
  const withAgency: TeamCost = bill
    ? {
        payroll: sumOf(needs.map(({ stay, wage }) => stay.times(wage))),
        commission: sumOf(
          commissions.map(({ paid }, at) => paid.times(commission[at]!.stays).toDecimalPlaces(2)),
        ),
        agencyFee: bill.total,
        agencyFixed: bill.fixed,
      }
    : own;
  return {
    roles: needs.map(({ role: { name }, needed, stay, wage }) => {
      const people = runs ? stay : needed;
      return { name, needed, stay, wage, people, pay: people.times(wage) };
    }),
    commissions,
    ...(bill && { bill }),
    own,
    withAgency,
    inForce: runs ? withAgency : own,
  };
}

/** The profit of figures if their work were done in another way. */
export function profitWith(figures: PlanFigures, inForce: TeamCost, other: TeamCost): Decimal {
  const costOf = ({ payroll, commission, agencyFee }: TeamCost) => payroll.plus(commission).plus(agencyFee);
  return figures.profit.plus(costOf(inForce)).minus(costOf(other));
}

function peopleNeeded(role: RolePlan, orders: Decimal): Decimal {
  const work = role.workPerMonth.plus(role.workPerOrder.times(orders));
  const needed = headcount(work, role.capacity, role.minimum, role.utilisation);
  return needed.ok ? needed.value : role.minimum.ceil();
}

/** The planned people of a role; a plan for everybody, or for a role that is not planned, pays one. */
function peopleOf(
  needs: readonly { readonly role: RolePlan; readonly needed: Decimal }[],
  role: string,
): Decimal {
  return needs.find((need) => need.role.name === role)?.needed ?? new Decimal(1);
}

function wageOf({ basePay }: RolePlan, month: Month, assumptions: PlanAssumptions): Decimal {
  const grown = assumptions.wageGrowth.plus(1).pow(raisesUntil(month, assumptions));
  return basePay.times(grown).toDecimalPlaces(2);
}

/**
 * How often pay has grown: once from the month that is said, and again after every twelve months of the plan.
 *
 * @example a plan from January on, growth from April on: 0 in March, 1 from April, 2 from April of the second year
 */
function raisesUntil(
  month: Month,
  {
    wageGrowthFrom,
    start,
    planStart = start,
  }: Pick<PlanAssumptions, "wageGrowthFrom" | "start" | "planStart">,
): number {
  const from = wageGrowthFrom ?? planStart;
  if (month < from) return 0;
  return 1 + Math.floor((month - Math.max(from, planStart)) / PLAN_MONTHS);
}

function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
}
