import type { Employment } from "../../domain/accounts/lines";
import { dayParts, monthOf, monthText, type Month } from "../../domain/calendar/month";
import { readDate } from "../../domain/calendar/readDate";
import type { DayShape } from "../../domain/staffing/dayPattern";
import { dueDuties } from "../../domain/staffing/dueDuties";
import { shiftDays } from "../../domain/staffing/shiftPlan";
import type { Language } from "../../locale/catalogue";
import { jobTexts } from "../../locale/jobs";
import { WORK_SHEETS } from "../../locale/work/workSheets";
import { readDuties } from "../../sheets/reading/work/readDuties";
import { NOTHING_TYPED, readShifts, type ShiftsReading } from "../../sheets/reading/work/readShifts";
import { ASSUMPTIONS_ID, PLAN_ID, planTabs } from "../../sheets/reports/plan/planTabs";
import { DUTIES_ID } from "../../sheets/reports/work/dutiesSheet";
import { ShiftFigures } from "../../sheets/reports/work/shiftFigures";
import { SHIFTS_ID } from "../../sheets/reports/work/shiftsSheet";
import { workReport, workTabs, type WorkResult } from "../../sheets/reports/work/workReport";
import { detectSheets, readSheetChoices } from "../detect";
import { findingsJson } from "../findingsJson";
import type { Job, JobResult } from "../job";
import { JobError } from "../jobError";
import { readInputs, READERS_BY_DAY } from "../readInputs";
import { readResult } from "../readResult";
import { givenShifts, monthOfShifts } from "./givenShifts";
import { monthFindings, shiftFindings } from "./shiftFindings";
import { staffOf } from "./staffOf";
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
    const result: WorkResult = {
      month: month.month,
      coverage: duties.coverage,
      shops: duties.shops,
      due: dueDuties(duties.coverage.rows, month.month),
      shifts: shiftsOf(month.month, figures, days, inputs.employments, typed, language),
      restDays: figures.restDays,
    };
    const findings = [
      ...inputs.findings,
      ...typed.findings,
      ...monthFindings(asked, typed.month),
      ...duties.findings,
      ...notTold,
      ...shiftFindings(result, figures),
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

/** The month's days, with who is needed and who is there on each. */
function shiftsOf(
  month: Month,
  figures: ShiftFigures,
  days: readonly DayShape[],
  employments: readonly Employment[],
  typed: ShiftsReading,
  language: Language,
): WorkResult["shifts"] {
  const { orders, restDays, weekdays, roles } = figures;
  const staff = staffOf(month, roles, employments, typed);
  return {
    lines: figures.lines(language),
    days: shiftDays({ month, orders, restDays, weekdays, days, typed: typed.days, roles, staff }),
    typed: typed.days,
    roles: roles.map(({ name }) => name),
    staff,
  };
}

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
