import { daysIn, firstDayOf, type DaySerial, type Month } from "../../domain/calendar/month";
import type { Employment } from "../../domain/accounts/lines";
import type { OnStaff, ShiftRole } from "../../domain/staffing/peopleByDay";
import { roleNamed } from "../../locale/roles";
import type { ShiftsReading } from "../../sheets/reading/work/readShifts";

/** Who is there for the roles in the month: the staffing sheet's people, and those that somebody typed beside them. */
export function staffOf(
  month: Month,
  roles: readonly ShiftRole[],
  employments: readonly Employment[],
  typed: ShiftsReading,
): OnStaff[] {
  const first = firstDayOf(month);
  const last = (first + daysIn(month) - 1) as DaySerial;
  const own = employments.flatMap(({ person, role, from, to }): OnStaff[] => {
    if ((from ?? first) > last || (to ?? last) < first) return [];
    const named = roles.find(({ name }) => name === role) ?? roles.find(({ name }) => sameRole(name, role));
    return named
      ? [{ person, role: named.name, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
      : [];
  });
  const known = new Set(employments.map(({ person }) => person));
  return [...own, ...typed.staff.filter(({ person }) => !known.has(person))];
}

function sameRole(a: string, b: string): boolean {
  const [one, other] = [roleNamed(a), roleNamed(b)];
  return one !== undefined && one === other;
}
