import type { DaySerial } from "../../../domain/calendar/month";
import type { OnStaff } from "../../../domain/staffing/peopleByDay";
import type { ShiftDay, TypedDay } from "../../../domain/staffing/shiftPlan";
import type { FigureKey } from "../../reading/work/figureKey";
import { columnLetters, quotedSheet } from "../../grid";
import { BODY_ROW } from "../parts/sheetHead";
import { DAY_COLUMNS, DayFormulas, roleColumns, type RoleCells } from "./dayFormulas";
import type { FigureLine } from "./shiftFigures";

/** What stands on the sheet of shifts. */
export interface ShiftsOfMonth {
  readonly lines: readonly FigureLine[];
  readonly days: readonly ShiftDay[];
  readonly typed: ReadonlyMap<DaySerial, TypedDay>;
  readonly roles: readonly string[];
  readonly staff: readonly OnStaff[];
}

/** Where the days stand, for the calendar that shows them. */
export interface ShiftPlaces {
  /** A cell of a day, counted from 0. */
  orders(day: number): string;
  needed(role: number, day: number): string;
  there(role: number, day: number): string;
  spare(role: number, day: number): string;
  readonly restDays: string;
}

export const FIGURES_ROW = BODY_ROW;
export const ORDERS_COLUMN = DAY_COLUMNS.indexOf("orders");
/** Blank rows below the people of the staffing sheet. */
export const SPARE_STAFF = 6;
/** Sums, most on a day, rest days due and possible, check. */
const TOTAL_ROWS = 5;

/** Where the three tables of the sheet of shifts stand, one below the other: figures, days, staff. Rows count from 0. */
export class ShiftLayout {
  readonly header: number;
  readonly firstDay: number;
  readonly staffHeader: number;
  readonly staffRows: number;
  readonly formulas: DayFormulas;

  constructor(
    private readonly name: string,
    private readonly month: ShiftsOfMonth,
  ) {
    this.header = FIGURES_ROW + 1 + month.lines.length + 1;
    this.firstDay = this.header + 1;
    this.staffHeader = this.firstDay + month.days.length + TOTAL_ROWS + 2;
    this.staffRows = month.staff.length + SPARE_STAFF;
    this.formulas = new DayFormulas({
      firstDay: this.firstDay,
      days: month.days.length,
      roles: month.roles.length,
      used: (key) => this.used(key),
      staff: (column) => {
        const letters = columnLetters(column);
        return `$${letters}$${this.staffHeader + 2}:$${letters}$${this.staffHeader + 1 + this.staffRows}`;
      },
    });
  }

  cells(role: number): RoleCells {
    const [work, needed, there, spare] = roleColumns(role);
    return { work, needed, there, spare };
  }

  /** The cell with the figure in force. */
  used(key: FigureKey): string {
    return `$D$${FIGURES_ROW + 2 + this.month.lines.findIndex((line) => line.key === key)}`;
  }

  /** The figure in force. */
  value(key: FigureKey): number {
    return this.month.lines.find((line) => line.key === key)!.used;
  }

  places(): ShiftPlaces {
    const sheet = `${quotedSheet(this.name)}!`;
    const at = (column: number) => (day: number) =>
      `${sheet}$${columnLetters(column)}$${this.firstDay + 1 + day}`;
    const ofRole = (key: keyof RoleCells) => (role: number, day: number) => at(this.cells(role)[key])(day);
    return {
      orders: at(ORDERS_COLUMN),
      needed: ofRole("needed"),
      there: ofRole("there"),
      spare: ofRole("spare"),
      restDays: `${sheet}${this.used("restDays")}`,
    };
  }
}
