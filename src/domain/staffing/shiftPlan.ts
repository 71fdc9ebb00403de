import { daysIn, type DaySerial, type Month } from "../calendar/month";
import { Decimal } from "../money/decimal";
import type { DayShape } from "./dayPattern";
import { ordersOverDays } from "./expectedOrders";
import { peopleOnDay, staffOnDay, workOnDay, type OnStaff, type ShiftRole } from "./peopleByDay";

/** What somebody knows better of a day than the past does. */
export interface TypedDay {
  readonly factor?: Decimal;
  readonly orders?: number;
}

/** Everything that a month's shifts are worked out from. */
export interface ShiftInputs {
  readonly month: Month;
  /** The orders of the month; taken as whole. */
  readonly orders: Decimal;
  /** Days of rest that a person has a week, 0 or more and below 7. */
  readonly restDays: Decimal;
  /** Factors of Monday to Sunday. */
  readonly weekdays: readonly Decimal[];
  readonly days: readonly DayShape[];
  readonly typed: ReadonlyMap<DaySerial, TypedDay>;
  readonly roles: readonly ShiftRole[];
  readonly staff: readonly OnStaff[];
}

export interface RoleOnDay {
  readonly work: Decimal;
  readonly needed: Decimal;
  /** People employed on the day, before anybody rests. */
  readonly there: number;
}

export interface ShiftDay extends DayShape {
  readonly weight: Decimal;
  readonly orders: Decimal;
  /** In the order of the roles. */
  readonly roles: readonly RoleOnDay[];
}

/** Orders, work and people of every day of a month. The orders add up to the month's, unless more than those were typed. */
export function shiftDays(inputs: ShiftInputs): ShiftDay[] {
  const { typed, days, roles, restDays, staff } = inputs;
  const count = daysIn(inputs.month);
  const weights = days.map(({ day, weekday, factor }) =>
    typed.get(day)?.orders === undefined
      ? inputs.weekdays[weekday - 1]!.times(typed.get(day)?.factor ?? factor)
      : new Decimal(0),
  );
  const orders = ordersOverDays(
    inputs.orders.toDecimalPlaces(0),
    weights,
    days.map(({ day }) => typed.get(day)?.orders),
  );
  return days.map((shape, at) => ({
    ...shape,
    weight: weights[at]!,
    orders: orders[at]!,
    roles: roles.map((role) => ({
      work: workOnDay(role, orders[at]!, count),
      needed: peopleOnDay(role, orders[at]!, count, restDays),
      there: staffOnDay(staff, role.name, shape.day),
    })),
  }));
}
