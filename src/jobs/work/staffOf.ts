import type { DaySerial, Month } from "../../domain/calendar/month";
import type { Employment } from "../../domain/accounts/lines";
import { isEmployedIn } from "../../domain/staffing/coverage";
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
  const here = employments.filter((employment) => isEmployedIn(month, employment));
  const own = here.flatMap(({ person, role, from, to }): OnStaff[] => {
    const named = roles.find(({ name }) => name === role) ?? roles.find(({ name }) => sameRole(name, role));
    return named
      ? [{ person, role: named.name, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
      : [];
  });
  const known = new Set(employments.map(({ person }) => person));
  return [...eachOnce(own), ...typed.staff.filter(({ person }) => !known.has(person))];
}

/** The rows of a person for one role that run into each other, as those of two shops do, are one. */
function eachOnce(rows: readonly OnStaff[]): OnStaff[] {
  return rows.reduce<OnStaff[]>((kept, row) => {
    const same = kept.filter((other) => row.person !== "" && runsInto(row, other));
    if (same.length === 0) return [...kept, row];
    return kept.flatMap((other) => {
      if (!same.includes(other)) return [other];
      return other === same[0] ? [together([...same, row])] : [];
    });
  }, []);
}

function runsInto(a: OnStaff, b: OnStaff): boolean {
  const startsWithin = (one: OnStaff, other: OnStaff) => (one.from ?? 0) <= (other.to ?? Infinity);
  return a.person === b.person && a.role === b.role && startsWithin(a, b) && startsWithin(b, a);
}

function together(rows: readonly OnStaff[]): OnStaff {
  const from = Math.min(...rows.map((row) => row.from ?? -Infinity));
  const to = Math.max(...rows.map((row) => row.to ?? Infinity));
  return {
    ...{ person: rows[0]!.person, role: rows[0]!.role },
    ...(from > -Infinity && { from: from as DaySerial }),
    ...(to < Infinity && { to: to as DaySerial }),
  };
}

export function sameRole(a: string, b: string): boolean {
  const [one, other] = [roleNamed(a), roleNamed(b)];
  return one !== undefined && one === other;
}
