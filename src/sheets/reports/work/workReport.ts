import type { Month } from "../../../domain/calendar/month";
import type { Decimal } from "../../../domain/money/decimal";
import type { DutyCoverage } from "../../../domain/staffing/coverage";
import type { DueDuty } from "../../../domain/staffing/dueDuties";
import type { Language } from "../../../locale/catalogue";
import {
  CALENDAR_SHEET,
  DUTIES_SHEET,
  MONTH_WORK_SHEET,
  SHIFTS_SHEET,
  WORK_SHEETS,
} from "../../../locale/work/workSheets";
import type { Finding } from "../../reading/finding";
import { findingsSheet } from "../parts/findingsSheet";
import type { RunStamp } from "../parts/runStamp";
import type { Report } from "../report";
import { CALENDAR_ID, calendarSheet } from "./calendarSheet";
import { DUTIES_ID, dutiesSheet } from "./dutiesSheet";
import { MONTH_WORK_ID, monthWorkSheet } from "./monthWorkSheet";
import type { ShiftsOfMonth } from "./shiftLayout";
import { SHIFTS_ID, shiftsSheet } from "./shiftsSheet";

const FINDINGS_ID = "work.findings";

/** The tabs that duties and shifts are written to, by the names they get where these are free. */
export function workTabs(language: Language): { id: string; name: string }[] {
  return [
    { id: CALENDAR_ID, name: CALENDAR_SHEET.name[language] },
    { id: SHIFTS_ID, name: SHIFTS_SHEET.name[language] },
    { id: MONTH_WORK_ID, name: MONTH_WORK_SHEET.name[language] },
    { id: DUTIES_ID, name: DUTIES_SHEET.name[language] },
    { id: FINDINGS_ID, name: WORK_SHEETS.findings[language] },
  ];
}

/** Shifts, duties and what comes due in a month. */
export interface WorkResult {
  readonly month: Month;
  readonly coverage: DutyCoverage;
  readonly shops: number;
  readonly due: readonly DueDuty[];
  readonly shifts: ShiftsOfMonth;
  readonly restDays: Decimal;
}

/**
 * The report of the work: calendar, shifts, what comes due, duties, findings.
 *
 * @param names the tabs' names by id, as `workTabs` wants them and the workbook allows
 */
export function workReport(
  names: ReadonlyMap<string, string>,
  { month, coverage, shops, due, shifts, restDays }: WorkResult,
  findings: readonly Finding[],
  stamp: RunStamp,
  language: Language,
): Report {
  const { sheet, places } = shiftsSheet(names.get(SHIFTS_ID)!, shifts, stamp, language);
  const calendar = calendarSheet(
    names.get(CALENDAR_ID)!,
    month,
    { ...shifts, restDays },
    places,
    stamp,
    language,
  );
  return {
    language,
    sheets: [
      calendar,
      sheet,
      monthWorkSheet(names.get(MONTH_WORK_ID)!, month, due, coverage.rows, stamp, language),
      dutiesSheet(names.get(DUTIES_ID)!, coverage, shops, stamp, language),
      findingsSheet(FINDINGS_ID, names.get(FINDINGS_ID)!, findings, stamp, language),
    ],
  };
}
