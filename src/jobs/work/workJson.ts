import { dayText, monthText } from "../../domain/calendar/month";
import { ZERO } from "../../domain/money/decimal";
import { coverageState, doersOf } from "../../domain/staffing/coverage";
import { restBalance } from "../../domain/staffing/peopleByDay";
import type { Language } from "../../locale/catalogue";
import { dutyText, roleText } from "../../sheets/reports/work/dutiesSheet";
import { eventText } from "../../sheets/reports/work/dayTable";
import type { WorkResult } from "../../sheets/reports/work/workReport";
import type { AccountsJobJson } from "../accounts";

/** People of a role on a day. */
interface PeopleJson {
  readonly role: string;
  readonly work: string;
  readonly needed: number;
  readonly there: number;
}

interface DutyJson {
  /** Absent for a duty that somebody added. */
  readonly id?: string;
  readonly role: string;
  readonly duty: string;
  readonly who: readonly string[];
}

/** Shifts and duties for machines. */
export interface WorkJson {
  readonly month: string;
  readonly orders: string;
  readonly days: readonly {
    readonly day: string;
    readonly event?: string;
    readonly orders: string;
    readonly people: readonly PeopleJson[];
  }[];
  /** Rest days that the month allows less those that are due, by role. */
  readonly rest: readonly { readonly role: string; readonly daysLeft: string }[];
  readonly coverage: { readonly nobody: readonly DutyJson[]; readonly twoOrMore: readonly DutyJson[] };
  readonly due: readonly (DutyJson & { readonly day: string; readonly event?: string })[];
}

export type WorkJobJson = WorkJson & Pick<AccountsJobJson, "findings" | "notes">;

export function workJson(
  { month, shifts, restDays, coverage, shops, due }: WorkResult,
  language: Language,
): WorkJson {
  const dutyJson = (row: WorkResult["coverage"]["rows"][number]): DutyJson => ({
    ...(row.id && { id: row.id }),
    role: roleText(row, language),
    duty: dutyText(row, language),
    who: doersOf(row),
  });
  const inState = (state: ReturnType<typeof coverageState>) =>
    coverage.rows.filter((row) => coverageState(row, shops) === state).map(dutyJson);
  return {
    month: monthText(month),
    orders: shifts.days.reduce((sum, { orders }) => sum.plus(orders), ZERO).toString(),
    days: shifts.days.map((day) => ({
      day: dayText(day.day),
      ...(day.event && { event: eventText(day, language) }),
      orders: day.orders.toString(),
      people: day.roles.map(({ work, needed, there }, at) => ({
        role: shifts.roles[at]!,
        work: work.toString(),
        needed: needed.toNumber(),
        there,
      })),
    })),
    rest: shifts.roles.map((role, at) => ({
      role,
      daysLeft: restBalance(
        shifts.days.map((day) => day.roles[at]!),
        restDays,
      )
        .toDecimalPlaces(2)
        .toString(),
    })),
    coverage: { nobody: inState("nobody"), twoOrMore: inState("twoOrMore") },
    due: due.map(({ day, row, event }) => ({
      day: dayText(day),
      ...dutyJson(row),
      ...(event && { event: eventText({ event }, language) }),
    })),
  };
}
