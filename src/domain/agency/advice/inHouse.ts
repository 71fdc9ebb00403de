import type { Employment } from "../../accounts/lines";
import { payIn } from "../../accounts/payroll";
import type { Month } from "../../calendar/month";
import { addCents, centsToDecimal, NO_CENTS, roundToCents, type Cents } from "../../money/cents";
import { Decimal, ZERO } from "../../money/decimal";
import { ROLES, type RoleId } from "../../staffing/duties";
import { totalCurve, type CompiledQuote } from "../terms/compileQuote";
import { flat, meetings } from "../terms/curve";
import { ROLE_OF_SERVICE, WHOLE_SERVICES, type QuoteScopeLines } from "./scope";

/** What the people of a role are paid in each month, before what employers pay on top. */
export interface RolePay {
  /** Absent for people whose role is none of the six: they stay, whoever runs the shop. */
  readonly role?: RoleId;
  readonly people: readonly Decimal[];
  readonly pay: readonly Cents[];
}

/** The shop's own team over the months of a sales path. */
export interface OwnTeam {
  readonly months: readonly Month[];
  /** The six roles in their order, those nobody has at 0, and the others last where there are any. */
  readonly roles: readonly RolePay[];
  /** Commission of the own team on the path's sales; none where no plan pays any. */
  readonly commission: readonly Cents[];
}

/** Pay grows by a share from a month on. */
export interface WageGrowth {
  readonly rate: Decimal;
  readonly from: Month;
}

/**
 * The team as the staffing sheet has it, carried on over months to come: who has no last day stays.
 *
 * @param roleOf which of the six roles the words of the staffing sheet mean
 * @example 13,000 from 2026 on with 5% from July: 13,000 in June and 13,650 in July
 */
export function teamOfStaff(
  employments: readonly Employment[],
  months: readonly Month[],
  roleOf: (text: string) => RoleId | undefined,
  growth?: WageGrowth,
): OwnTeam {
  const rolePay = (role: RoleId | undefined): RolePay => {
    const people = employments.filter((employment) => roleOf(employment.role) === role);
    const paid = months.map((month) => people.flatMap((employment) => payIn(month, employment) ?? []));
    const grown = months.map((month) => (growth && month >= growth.from ? growth.rate.plus(1) : 1));
    return {
      ...(role && { role }),
      people: paid.map((all) =>
        all.reduce((sum, { days, ofDays }) => sum.plus(new Decimal(days).dividedBy(ofDays)), ZERO),
      ),
      pay: paid.map((all, at) =>
        cents(all.reduce((sum, { amount }) => sum.plus(amount.times(grown[at]!).toDecimalPlaces(2)), ZERO)),
      ),
    };
  };
  const others = rolePay(undefined);
  const roles = ROLES.map(rolePay);
  return {
    months,
    roles: others.pay.some((pay) => pay !== 0) ? [...roles, others] : roles,
    commission: months.map(() => NO_CENTS),
  };
}

function cents(amount: Decimal): Cents {
  const rounded = roundToCents(amount);
  if (rounded === undefined) throw new RangeError("The amount is too large to be paid to the cent");
  return rounded;
}

/** The share of a role's work that an agency takes over, 0 to 1. */
export type Replaced = Readonly<Record<RoleId, Decimal>>;

const ONE = new Decimal(1);

/**
 * The roles that a quote's scope replaces. An agency that does not say what it does runs the shop at the least; any other
 * role it does not name is taken to stay.
 */
export function replacedRoles(lines: QuoteScopeLines): Replaced {
  const shares = WHOLE_SERVICES.flatMap((service): (readonly [RoleId, Decimal])[] => {
    const role = ROLE_OF_SERVICE[service];
    if (!role) return [];
    const { state } = lines[service];
    const isDone = state === "included" || (state === "unsaid" && role === "operations");
    return [[role, isDone ? ONE : ZERO]];
  });
  return Object.fromEntries(shares) as Record<RoleId, Decimal>;
}

/** The pay of the own team's roles and their commission in a month. */
export function teamCost(team: OwnTeam, at: number): Cents {
  return team.roles.reduce((sum, { pay }) => addCents(sum, pay[at]!), team.commission[at]!);
}

/** What stays of a month's team cost beside an agency; commission goes with the operations lead. */
export function keptCost(team: OwnTeam, at: number, replaced: Replaced): Cents {
  const kept = (pay: Cents, role: RoleId | undefined): Cents =>
    role ? cents(centsToDecimal(pay).times(ONE.minus(replaced[role]))) : pay;
  return team.roles.reduce(
    (sum, { role, pay }) => addCents(sum, kept(pay[at]!, role)),
    kept(team.commission[at]!, "operations"),
  );
}

/**
 * The month from which the own team is cheaper for good: the first, counted from 0, from which it costs less in every month to
 * the end of the path.
 *
 * @returns `undefined` where the last month is no cheaper
 * @example switchMonth([60, 60, 60, 60], [50, 70, 55, 80]) // 3
 */
export function switchMonth(team: readonly Cents[], agency: readonly Cents[]): number | undefined {
  let first: number | undefined;
  for (let at = team.length - 1; at >= 0 && team[at]! < agency[at]!; at -= 1) first = at;
  return first;
}

/**
 * The monthly sales at which an agency costs as much as the pay it replaces, where every month sells the same; below it the agency
 * is cheaper where its bill grows with sales.
 *
 * @returns `undefined` where the two never cost the same
 */
export function evenSales(quote: CompiledQuote, team: OwnTeam, replaced: Replaced): Decimal | undefined {
  const saved = team.months.reduce(
    (sum, _, at) => sum.plus(centsToDecimal((teamCost(team, at) - keptCost(team, at, replaced)) as Cents)),
    ZERO,
  );
  return meetings(totalCurve(quote, team.months.length), flat(saved))[0];
}
