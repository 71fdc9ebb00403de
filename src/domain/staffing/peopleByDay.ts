import type { DaySerial } from "../calendar/month";
import { Decimal } from "../money/decimal";
import { headcount } from "../plan/team/headcount";
import type { RolePlan } from "../plan/assumptions/assumptions";

/** What a role's people do and need; the amounts are those of the plan's assumptions. */
export type ShiftRole = Pick<
  RolePlan,
  "name" | "workPerOrder" | "workPerMonth" | "capacity" | "utilisation" | "minimum"
>;

export const DAYS_A_WEEK = 7;

/** When somebody works for a role; both days are worked. */
export interface OnStaff {
  readonly person: string;
  readonly role: string;
  readonly from?: DaySerial;
  readonly to?: DaySerial;
}

/** The work of a role on a day: what each order makes, and the day's part of what the month makes. */
export function workOnDay(role: ShiftRole, orders: Decimal, days: number): Decimal {
  return role.workPerOrder.times(orders).plus(role.workPerMonth.dividedBy(days));
}

/**
 * People that a role needs on a day. A person who rests on `restDays` of seven works (7 − restDays) ÷ 7 of the month's days, and
 * does a month's work on those.
 *
 * @param days the days of the month
 * @param restDays days of rest a person has a week, 0 or more and below 7
 * @example capacity 2,600 a month of 30 days, 1 rest day: 101.1 a day; 300 orders need 3 people
 */
export function peopleOnDay(role: ShiftRole, orders: Decimal, days: number, restDays: Decimal): Decimal {
  const worked = new Decimal(DAYS_A_WEEK).minus(restDays);
  // Work × days worked against a month's capacity, without a division in between.
  const work = role.workPerOrder.times(orders).times(days).plus(role.workPerMonth).times(worked);
  const needed = headcount(work, role.capacity.times(DAYS_A_WEEK), role.minimum, role.utilisation);
  return needed.ok ? needed.value : role.minimum.ceil();
}

export function staffOnDay(staff: readonly OnStaff[], role: string, day: DaySerial): number {
  return staff.filter((of) => of.role === role && (of.from ?? day) <= day && (of.to ?? day) >= day).length;
}

/**
 * Days of rest that a stretch of days allows less those that are due: 0 or more where everybody can have their rest. Only
 * people who are there beyond what a day needs can rest on it; since nobody needs to rest twice on a day, the sums decide.
 *
 * @example 3 people for 7 days of which 6 need 2 and one needs 3, 1 rest day a week: 6 − 3 = 3
 */
export function restBalance(
  days: readonly { readonly needed: Decimal; readonly there: number }[],
  restDays: Decimal,
): Decimal {
  const possible = days.reduce(
    (sum, { needed, there }) => sum.plus(Decimal.max(0, new Decimal(there).minus(needed))),
    new Decimal(0),
  );
  const due = days.reduce((sum, { there }) => sum + there, 0);
  return possible.minus(restDays.times(due).dividedBy(DAYS_A_WEEK));
}
