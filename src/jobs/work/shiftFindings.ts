import { dayParts, monthText, type DaySerial, type Month } from "../../domain/calendar/month";
import type { Decimal } from "../../domain/money/decimal";
import { ZERO } from "../../domain/money/decimal";
import { restBalance, type ShiftRole } from "../../domain/staffing/peopleByDay";
import type { Finding } from "../../sheets/reading/finding";
import type { WorkResult } from "../../sheets/reports/work/workReport";

/** Two places say which month: what did not count is told. */
export function monthFindings(asked: Month | undefined, typed: Month | undefined): Finding[] {
  if (asked === undefined || typed === undefined || asked === typed) return [];
  const problem = { code: "typedMonthNotUsed", typed: monthText(typed), used: monthText(asked) } as const;
  return [{ severity: "warning", problem }];
}

/** Days without enough people, rest that cannot be given, typed orders above those of the month, and work that no capacity is known for. */
export function shiftFindings(
  { shifts, restDays }: WorkResult,
  { orders, roles }: { readonly orders: Decimal; readonly roles: readonly ShiftRole[] },
): Finding[] {
  const typed = [...shifts.typed.values()].reduce((sum, day) => sum + (day.orders ?? 0), 0);
  const above: Finding[] = orders.lt(typed)
    ? [
        {
          severity: "warning",
          problem: { code: "typedAboveMonth", typed: String(typed), orders: orders.toString() },
        },
      ]
    : [];
  const perRole = shifts.roles.flatMap((role, at): Finding[] => {
    const onDays = shifts.days.map((day) => ({ day: day.day, ...day.roles[at]! }));
    const short = onDays.filter(({ needed, there }) => needed.gt(there)).map(({ day }) => dayText(day));
    const balance = restBalance(onDays, restDays);
    return [
      ...(short.length > 0
        ? [{ severity: "warning", problem: { code: "shortDays", role, days: short } } as const]
        : []),
      ...(balance.lt(ZERO)
        ? [
            {
              severity: "warning",
              problem: { code: "restNotPossible", role, days: balance.abs().toDecimalPlaces(2).toString() },
            } as const,
          ]
        : []),
    ];
  });
  const idle = roles.filter(({ capacity }) => capacity.lte(0)).map(({ name }) => name);
  const notKnown: Finding[] =
    idle.length > 0 ? [{ severity: "warning", problem: { code: "capacityNotKnown", roles: idle } }] : [];
  return [...above, ...notKnown, ...perRole];
}

/** @example dayText(daySerial(2026, 11, 3)) // "11-03" */
function dayText(day: DaySerial): string {
  const { month, day: date } = dayParts(day);
  return [month, date].map((part) => String(part).padStart(2, "0")).join("-");
}
