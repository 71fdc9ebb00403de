import { dayParts, daysIn, firstDayOf, monthOf, monthText, type Month } from "../../domain/calendar/month";
import { dueDuties } from "../../domain/staffing/dueDuties";
import { restBalance, type OnStaff, type ShiftRole } from "../../domain/staffing/peopleByDay";
import { shiftDays } from "../../domain/staffing/shiftPlan";
import type { DaySerial } from "../../domain/calendar/month";
import type { Employment } from "../../domain/accounts/lines";
import type { Decimal } from "../../domain/money/decimal";
import { ZERO } from "../../domain/money/decimal";
import { readDate } from "../../domain/calendar/readDate";
import { jobTexts } from "../../locale/jobs";
import { roleNamed } from "../../locale/roles";
import { WORK_SHEETS } from "../../locale/work/workSheets";
import type { Finding } from "../../sheets/reading/finding";
import { readDuties } from "../../sheets/reading/work/readDuties";
import { NOTHING_TYPED, readShifts, type ShiftsReading } from "../../sheets/reading/work/readShifts";
import { ASSUMPTIONS_ID, PLAN_ID, planTabs } from "../../sheets/reports/plan/planTabs";
import { DUTIES_ID } from "../../sheets/reports/work/dutiesSheet";
import { ShiftFigures } from "../../sheets/reports/work/shiftFigures";
import { SHIFTS_ID } from "../../sheets/reports/work/shiftsSheet";
import { workReport, workTabs, type WorkResult } from "../../sheets/reports/work/workReport";
import { findingsJson } from "../findingsJson";
import { detectSheets, readSheetChoices } from "../detect";
import { givenShifts, monthOfShifts } from "./givenShifts";
import type { Job, JobResult } from "../job";
import { JobError } from "../jobError";
import { readInputs, READERS_BY_DAY } from "../readInputs";
import { readResult } from "../readResult";
import { agencyOffers, coverageOf } from "./workDuties";
import { workJson, type WorkJobJson } from "./workJson";

/** What a person may choose for duties and shifts. */
export interface WorkSettings {
  /** The month, such as `2026-11`; else the one typed on the sheet of shifts, else the one after the last order. It goes before the typed one. */
  readonly month?: string;
}

const READ = new Set(["sales", "staffing"]);

/** Shifts and work (工作安排): people needed by day, who does what, and what comes due in a month. */
export const workJob: Job<WorkSettings, WorkJobJson> = {
  id: "work",

  async run(settings, context): Promise<JobResult<WorkJobJson>> {
    const { door, language, now } = context;
    context.progress({ text: jobTexts.looking[language] });
    const detected = await detectSheets(door, await readSheetChoices(door));
    const sheets = detected.filter(
      ({ recognition: { kind }, choice }) => kind && READ.has(kind) && !choice.unused,
    );
    const names = await door.resultSheetNames([...workTabs(language), ...planTabs(language)]);
    const standing = (id: string) => readResult(names.get(id), context);
    const plan = await standing(PLAN_ID);
    if (sheets.length === 0 && !plan) {
      throw new JobError({ code: "noWorkSheets", sheets: detected.map(({ info }) => info.name) });
    }
    const inputs = await readInputs(sheets, {}, context, READERS_BY_DAY);
    context.progress({ text: WORK_SHEETS.reading[language] });
    const shiftsSheet = await standing(SHIFTS_ID);
    const typed = shiftsSheet ? readShifts(shiftsSheet) : NOTHING_TYPED;
    const dutiesSheet = await standing(DUTIES_ID);
    const assumptions = await standing(ASSUMPTIONS_ID);
    context.progress({ text: jobTexts.computing[language] });

    const asked = monthAsked(settings);
    const month = monthOfShifts(asked, typed.month, inputs, now);
    const duties = coverageOf(
      month.month,
      inputs,
      dutiesSheet && (readDuties(dutiesSheet) ?? "lost"),
      await agencyOffers(detected, context),
    );
    const { given, days, findings: notTold } = givenShifts(month, inputs, { plan, assumptions }, language);
    const figures = new ShiftFigures(given, typed.figures, typed.month);
    const roles = figures.roles;
    const staff = staffOf(month.month, roles, inputs.employments, typed);
    const shifts = {
      lines: figures.lines(language),
      days: shiftDays({
        month: month.month,
        orders: figures.orders,
        restDays: figures.restDays,
        weekdays: figures.weekdays,
        days,
        typed: typed.days,
        roles,
        staff,
      }),
      typed: typed.days,
      roles: roles.map(({ name }) => name),
      staff,
    };
    const result: WorkResult = {
      month: month.month,
      coverage: duties.coverage,
      shops: duties.shops,
      due: dueDuties(duties.coverage.rows, month.month),
      shifts,
      restDays: figures.restDays,
    };
    const findings = [
      ...inputs.findings,
      ...typed.findings,
      ...monthFindings(asked, typed.month),
      ...duties.findings,
      ...notTold,
      ...shiftFindings(result, figures.orders),
    ];
    const stamp = {
      when: now,
      sources: inputs.sources,
      settings: [monthText(month.month)],
      rows: inputs.rows,
      findings: findings.length,
      digest: inputs.digest,
    };
    return {
      report: workReport(names, result, findings, stamp, language),
      findings,
      json: { ...workJson(result, language), ...findingsJson(findings, context) },
    };
  },
};

/** @throws JobError where the month cannot be read */
function monthAsked({ month }: WorkSettings): Month | undefined {
  if (month === undefined || month === "") return undefined;
  const read = readDate(String(month));
  if (read.kind === "month") return read.month;
  if (read.kind === "day") {
    const { year, month: of } = dayParts(read.day);
    return monthOf(year, of);
  }
  throw new JobError({ code: "monthNotRead", month: String(month) });
}

/** Who is there for the roles in the month: the staffing sheet's people, and those that somebody typed beside them. */
function staffOf(
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

/** Two places say which month: what did not count is told. */
function monthFindings(asked: Month | undefined, typed: Month | undefined): Finding[] {
  if (asked === undefined || typed === undefined || asked === typed) return [];
  const problem = { code: "typedMonthNotUsed", typed: monthText(typed), used: monthText(asked) } as const;
  return [{ severity: "warning", problem }];
}

function shiftFindings({ shifts, restDays }: WorkResult, orders: Decimal): Finding[] {
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
  return [...above, ...perRole];
}

/** @example dayText(daySerial(2026, 11, 3)) // "11-03" */
function dayText(day: DaySerial): string {
  const { month, day: date } = dayParts(day);
  return [month, date].map((part) => String(part).padStart(2, "0")).join("-");
}
