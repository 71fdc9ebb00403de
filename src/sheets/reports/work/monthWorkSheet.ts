import { dayParts, monthText, type Month } from "../../../domain/calendar/month";
import { weekdayOf } from "../../../domain/calendar/weekday";
import { doersOf, type DutyRow } from "../../../domain/staffing/coverage";
import type { DueDuty } from "../../../domain/staffing/dueDuties";
import type { Language } from "../../../locale/catalogue";
import { EVENT_NAMES } from "../../../locale/plan/plan";
import { DUTY_HEADINGS, SHIFT_HEADINGS } from "../../../locale/work/workHeadings";
import { COVERAGE_STATES, MONTH_WORK_SHEET, WEEKDAY_NAMES } from "../../../locale/work/workSheets";
import type { RunStamp } from "../parts/runStamp";
import { BODY_ROW, headBlocks } from "../parts/sheetHead";
import type { Block, CellStyle, ReportCell, SheetReport } from "../report";
import { dutyText, roleText } from "./dutiesSheet";

export const MONTH_WORK_ID = "work.month";

const FIRST_SECTION = BODY_ROW;
const DONE_COLUMN = 6;
const KEY_COLUMN = 7;
const STYLES: readonly CellStyle[] = [
  "date",
  "text",
  "text",
  "wrapped",
  "wrapped",
  "wrapped",
  "input",
  "stamp",
];

/** What the roles owe in a month, by day, with who owes it and a column to tick; then what is done every day and as needed. */
export function monthWorkSheet(
  name: string,
  month: Month,
  due: readonly DueDuty[],
  rows: readonly DutyRow[],
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const say = (key: keyof typeof MONTH_WORK_SHEET) => MONTH_WORK_SHEET[key][language];
  const standing = (rhythm: DutyRow["rhythm"]) =>
    rows.filter((row) => row.rhythm === rhythm).map((row) => standingLine(row, month, language));
  const sections: readonly (readonly [string, readonly ReportCell[][]])[] = [
    [say("byDay"), due.map((duty) => dueLine(duty, language))],
    [say("everyDay"), standing("daily")],
    [say("asNeeded"), standing("asNeeded")],
  ];
  const headings = [
    say("day"),
    SHIFT_HEADINGS.weekday[language],
    DUTY_HEADINGS.role[language],
    DUTY_HEADINGS.duty[language],
    say("campaign"),
    say("who"),
    say("done"),
    say("key"),
  ];
  const blocks: Block[] = [];
  let row = FIRST_SECTION;
  for (const [title, lines] of sections) {
    if (lines.length === 0) continue;
    blocks.push(
      { row, column: 0, cells: [[title]], columnStyles: ["section"] },
      { row: row + 1, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      { row: row + 2, column: 0, cells: lines, columnStyles: STYLES },
    );
    row += lines.length + 3;
  }
  return {
    id: MONTH_WORK_ID,
    name,
    tabColor: "#7A4FA3",
    blocks: [...headBlocks(`${say("title")}　${monthText(month)}`, say("hint"), stamp, language), ...blocks],
    columnWidths: { 0: 12, 1: 9, 2: 17, 3: 46, 4: 20, 5: 32, 6: 12, 7: 24 },
    freeze: { rows: 0, columns: 1 },
    notes: { keyColumn: KEY_COLUMN, columns: [DONE_COLUMN], firstRow: FIRST_SECTION },
    page: {
      orientation: "portrait",
      printArea: { row: 0, column: 0, rows: Math.max(row, FIRST_SECTION + 1), columns: KEY_COLUMN },
    },
  };
}

function dueLine({ day, row, event }: DueDuty, language: Language): ReportCell[] {
  const { year, month, day: date } = dayParts(day);
  const key = [year, month, date].map((part) => String(part).padStart(2, "0")).join("-");
  return [
    day,
    WEEKDAY_NAMES[weekdayOf(day)][language],
    roleText(row, language),
    dutyText(row, language),
    event ? EVENT_NAMES[event][language] : null,
    partiesOf(row, language),
    null,
    [key, keyOf(row), ...(event ? [event] : [])].join(" "),
  ];
}

function standingLine(row: DutyRow, month: Month, language: Language): ReportCell[] {
  return [
    ...[null, null],
    roleText(row, language),
    dutyText(row, language),
    null,
    partiesOf(row, language),
    null,
    `${monthText(month)} ${keyOf(row)}`,
  ];
}

/** What a tick is kept by: the duty's id, or the words of one that somebody added. */
function keyOf({ id, text = "" }: DutyRow): string {
  return id ?? text;
}

function partiesOf(row: DutyRow, language: Language): ReportCell {
  const doers = doersOf(row);
  if (doers.length === 0) return { value: COVERAGE_STATES.nobody[language], style: "bad" };
  return doers.join(language === "en" ? ", " : "、");
}
