import { daysIn, firstDayOf, monthText, type Month } from "../../../domain/calendar/month";
import { WEEKDAYS, weekdayOf } from "../../../domain/calendar/weekday";
import type { Decimal } from "../../../domain/money/decimal";
import { ZERO } from "../../../domain/money/decimal";
import { DAYS_A_WEEK, restBalance } from "../../../domain/staffing/peopleByDay";
import type { ShiftDay } from "../../../domain/staffing/shiftPlan";
import type { Language } from "../../../locale/catalogue";
import { CALENDAR_SHEET, WEEKDAY_NAMES } from "../../../locale/work/workSheets";
import { a1, columnLetters } from "../../grid";
import { stampBlock, type RunStamp } from "../parts/runStamp";
import { BODY_ROW } from "../parts/sheetHead";
import type { Block, CellStyle, ConditionalFormatReport, ReportCell, SheetReport } from "../report";
import { eventText } from "./dayTable";
import type { ShiftPlaces } from "./shiftLayout";

export const CALENDAR_ID = "work.calendar";

const HEADER_ROW = BODY_ROW;
/** A label, seven days and the week. */
const WEEK_COLUMN = 1 + DAYS_A_WEEK;
const LINES_BEFORE_ROLES = 3;

/** The month as weeks × weekdays, to be printed. Every figure refers to the sheet of shifts. */
export function calendarSheet(
  name: string,
  month: Month,
  {
    days,
    roles,
    restDays,
  }: { readonly days: readonly ShiftDay[]; readonly roles: readonly string[]; readonly restDays: Decimal },
  places: ShiftPlaces,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const weekRows = LINES_BEFORE_ROLES + roles.length * 2;
  const lead = weekdayOf(firstDayOf(month)) - 1;
  const weeks = Math.ceil((lead + daysIn(month)) / DAYS_A_WEEK);
  const blocks = Array.from({ length: weeks }, (_, week) =>
    new Week(week * DAYS_A_WEEK - lead, days, roles, restDays, places, language).block(
      HEADER_ROW + 1 + week * weekRows,
    ),
  );
  const totalRow = HEADER_ROW + 1 + weeks * weekRows;
  return {
    id: CALENDAR_ID,
    name,
    tabColor: "#0B5C8E",
    blocks: [...headOf(month, stamp, language), ...blocks, ordersOfMonth(totalRow, days, blocks, language)],
    columnWidths: {
      0: 34,
      ...Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, 13])),
      [WEEK_COLUMN]: 16,
    },
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    conditionalFormats: [shortRule(totalRow)],
    page: {
      orientation: "portrait",
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
  };
}

/** The month, the stamp of the run, and the names of the weekdays. */
function headOf(month: Month, stamp: RunStamp, language: Language): Block[] {
  const { title, hint, week } = CALENDAR_SHEET;
  const headings = [null, ...WEEKDAYS.map((day) => WEEKDAY_NAMES[day][language]), week[language]];
  return [
    {
      row: 0,
      column: 0,
      cells: [[`${title[language]}　${monthText(month)}`]],
      columnStyles: ["title"],
    },
    { row: 1, column: 0, cells: [[hint[language]]], columnStyles: ["subtitle"] },
    stampBlock(stamp, language, 2),
    {
      row: HEADER_ROW,
      column: 0,
      cells: [headings.map((value): ReportCell => ({ value, style: "header" }))],
    },
  ];
}

function ordersOfMonth(
  row: number,
  days: readonly ShiftDay[],
  weeks: readonly Block[],
  language: Language,
): Block {
  const total = days.reduce((sum, { orders }) => sum.plus(orders), ZERO);
  const orders = weeks.map((week) => `${columnLetters(WEEK_COLUMN)}${week.row + LINES_BEFORE_ROLES}`);
  return {
    row,
    column: 0,
    cells: [
      [
        CALENDAR_SHEET.monthOrders[language],
        ...WEEKDAYS.map(() => null),
        { formula: `=${orders.join("+")}`, value: total.toNumber() },
      ],
    ],
    columnStyles: ["textTotal", ...WEEKDAYS.map((): CellStyle => "textTotal"), "countTotal"],
  };
}

/** Whatever is below 0 in the calendar is something that lacks: people on a day, or rest in a week. */
function shortRule(totalRow: number): ConditionalFormatReport {
  const first = a1(HEADER_ROW + 1, 1);
  return {
    area: { row: HEADER_ROW + 1, column: 1, rows: totalRow - HEADER_ROW - 1, columns: WEEK_COLUMN },
    rule: { kind: "formula", formula: `=AND(ISNUMBER(${first}),${first}<0)`, style: "bad" },
  };
}

class Week {
  /** The days of the week that lie in the month, by weekday. */
  private readonly inMonth: readonly (ShiftDay | undefined)[];

  /** @param first the place of its Monday among the days of the month; below 0 where the month begins later in the week */
  constructor(
    private readonly first: number,
    days: readonly ShiftDay[],
    private readonly roles: readonly string[],
    private readonly restDays: Decimal,
    private readonly places: ShiftPlaces,
    private readonly language: Language,
  ) {
    this.inMonth = WEEKDAYS.map((_, at) => days[first + at]);
  }

  block(row: number): Block {
    const { language, roles, places } = this;
    const cells: ReportCell[][] = [
      this.line(null, "day", (day) => day.day, null),
      this.line(null, "wrapped", (day) => eventText(day, language), null),
      this.line(
        CALENDAR_SHEET.orders[language],
        "count",
        (day, at) => ({ formula: `=${places.orders(at)}`, value: day.orders.toNumber() }),
        this.sum(row + LINES_BEFORE_ROLES - 1, (day) => day.orders),
      ),
      ...roles.flatMap((name, role) => {
        const below = row + LINES_BEFORE_ROLES + role * 2;
        return [
          this.line(
            `${name} · ${CALENDAR_SHEET.needed[language]}`,
            "count",
            (day, at) => ({
              formula: `=${places.needed(role, at)}`,
              value: day.roles[role]!.needed.toNumber(),
            }),
            this.sum(below, (day) => day.roles[role]!.needed),
          ),
          this.line(
            `${name} · ${CALENDAR_SHEET.spare[language]}`,
            "count",
            (day, at) => ({
              formula: `=${places.spare(role, at)}`,
              value: day.roles[role]!.there - day.roles[role]!.needed.toNumber(),
            }),
            this.rest(role),
          ),
        ];
      }),
    ];
    return { row, column: 0, cells, columnStyles: ["text"] };
  }

  private line(
    label: string | null,
    style: CellStyle,
    cell: (day: ShiftDay, at: number) => ReportCell,
    week: ReportCell,
  ): ReportCell[] {
    return [
      label,
      ...this.inMonth.map((day, at): ReportCell => {
        if (!day) return { value: null, style: "text" };
        const content = cell(day, this.first + at);
        return typeof content === "object" && content !== null
          ? { ...content, style }
          : { value: content, style };
      }),
      week,
    ];
  }

  private sum(row: number, of: (day: ShiftDay) => Decimal): ReportCell {
    const value = this.days.reduce((sum, day) => sum.plus(of(day)), ZERO).toNumber();
    return { formula: `=SUM(${a1(row, 1)}:${a1(row, DAYS_A_WEEK)})`, value, style: "countTotal" };
  }

  private get days(): ShiftDay[] {
    return this.inMonth.filter((day): day is ShiftDay => day !== undefined);
  }

  /** Rest days that the week's days allow, less those due to everybody who is there. */
  private rest(role: number): ReportCell {
    const { places, restDays } = this;
    const indices = this.inMonth.flatMap((day, at) => (day ? [this.first + at] : []));
    const [from, until] = [indices[0]!, indices[indices.length - 1]!];
    const range = (at: (role: number, day: number) => string) =>
      `${at(role, from)}:${at(role, until).slice(at(role, until).lastIndexOf("!") + 1)}`;
    const spare = range((of, day) => places.spare(of, day));
    const there = range((of, day) => places.there(of, day));
    return {
      formula: `=SUMPRODUCT((${spare}>0)*${spare})-SUM(${there})*${places.restDays}/${DAYS_A_WEEK}`,
      value: restBalance(
        this.days.map((day) => day.roles[role]!),
        restDays,
      ).toNumber(),
      style: "ratioTotal",
    };
  }
}
