import { DAYS_A_WEEK } from "../../../domain/staffing/peopleByDay";
import type { ShiftHeading } from "../../../locale/work/workHeadings";
import { a1, columnLetters } from "../../grid";
import type { FigureKey } from "../../reading/work/figureKey";

/** The columns of a day before those of the roles. */
export const DAY_COLUMNS = [
  "day",
  "weekday",
  "event",
  "weekdayFactor",
  "dayFactor",
  "yourFactor",
  "weight",
  "yourOrders",
  "orders",
] as const satisfies readonly ShiftHeading[];

const column = (key: (typeof DAY_COLUMNS)[number]) => DAY_COLUMNS.indexOf(key);
const COLUMNS_A_ROLE = 4;
/** As in the plan: what is rounded up is first rounded to a millionth. */
const ROUNDED = 6;
const SHARE_DECIMALS = 8;

/** The columns of a role: work, people needed, people there, spare. */
export function roleColumns(role: number): readonly [number, number, number, number] {
  const first = DAY_COLUMNS.length + role * COLUMNS_A_ROLE;
  return [first, first + 1, first + 2, first + 3];
}

export interface RoleCells {
  readonly work: number;
  readonly needed: number;
  readonly there: number;
  readonly spare: number;
}

/** Where the formulas of the days find what they refer to. */
export interface DaySurroundings {
  /** The row of the first day, counted from 0. */
  readonly firstDay: number;
  readonly days: number;
  readonly roles: number;
  /** The cell with the figure in force. */
  readonly used: (key: FigureKey) => string;
  /** A column of the table of staff: person, role, from, to. */
  readonly staff: (column: number) => string;
}

/** The formulas of a day of a month, in native functions. */
export class DayFormulas {
  constructor(private readonly around: DaySurroundings) {}

  /** A column over all days. */
  days(at: number): string {
    const letters = columnLetters(at);
    const { firstDay, days } = this.around;
    return `$${letters}$${firstDay + 1}:$${letters}$${firstDay + days}`;
  }

  private upTo(at: number, row: number): string {
    const letters = columnLetters(at);
    return `$${letters}$${this.around.firstDay + 1}:$${letters}$${row + 1}`;
  }

  /** A day whose orders were typed takes no part in the spread. */
  weight(row: number): string {
    const [weekday, measured, yours, typed] = (
      ["weekdayFactor", "dayFactor", "yourFactor", "yourOrders"] as const
    ).map((key) => a1(row, column(key)));
    return `=IF(${typed}="",${weekday}*IF(${yours}="",${measured},${yours}),0)`;
  }

  /** The orders that are left for the days nobody typed. */
  private left(): string {
    return `MAX(0,ROUND(${this.around.used("orders")},0)-SUM(${this.days(column("yourOrders"))}))`;
  }

  private share(row: number): string {
    return `${this.left()}*${a1(row, column("weight"))}/SUM(${this.days(column("weight"))})`;
  }

  private get cutColumn(): number {
    return DAY_COLUMNS.length + this.around.roles * COLUMNS_A_ROLE;
  }

  private whereSpread(formula: string): string {
    return `=IF(SUM(${this.days(column("weight"))})>0,${formula},0)`;
  }

  cut(row: number): string {
    return this.whereSpread(`ROUNDDOWN(ROUND(${this.share(row)},${SHARE_DECIMALS}),0)`);
  }

  remainder(row: number): string {
    return this.whereSpread(`ROUND(${this.share(row)}-${a1(row, this.cutColumn)},${SHARE_DECIMALS})`);
  }

  /** The orders that are left over go to the largest remainders, equal ones in order: the days foot to the month. */
  orders(row: number): string {
    const [cut, remainder] = [this.cutColumn, this.cutColumn + 1];
    const own = a1(row, remainder);
    const rank = `SUMPRODUCT(--(${this.days(remainder)}>${own}))+SUMPRODUCT(--(${this.upTo(remainder, row)}=${own}))`;
    const over = `ROUND(${this.left()}-SUM(${this.days(cut)}),0)`;
    const spread = `IF(${a1(row, column("weight"))}>0,${a1(row, cut)}+(${rank}<=${over}),0)`;
    const typed = a1(row, column("yourOrders"));
    return `=IF(${typed}="",${spread},${typed})`;
  }

  work(row: number, role: string): string {
    const figure = this.figuresOf(role);
    return `=${figure("workPerOrder")}*${a1(row, column("orders"))}+${figure("workPerMonth")}/${this.around.days}`;
  }

  needed(row: number, role: string): string {
    const figure = this.figuresOf(role);
    const worked = `(${DAYS_A_WEEK}-${this.around.used("restDays")})`;
    const orders = a1(row, column("orders"));
    const work = `(${figure("workPerOrder")}*${orders}*${this.around.days}+${figure("workPerMonth")})*${worked}`;
    const each = `(${figure("capacity")}*${DAYS_A_WEEK}*${figure("utilisation")})`;
    const people = `IF(${each}>0,ROUNDUP(ROUND(${work}/${each},${ROUNDED}),0),0)`;
    return `=MAX(ROUNDUP(${figure("minimum")},0),${people})`;
  }

  private figuresOf(role: string) {
    return (key: "workPerOrder" | "workPerMonth" | "capacity" | "utilisation" | "minimum") =>
      this.around.used(`role:${role}:${key}`);
  }

  /** People of the table of staff whose days hold this one; no last day means that somebody stays. */
  there(row: number, role: string): string {
    const { staff } = this.around;
    const [of, from, to] = [1, 2, 3].map(staff);
    const day = a1(row, column("day"));
    const name = `"${role.replace(/"/g, '""')}"`;
    return `=SUMPRODUCT((${of}=${name})*(${from}<=${day})*((${to}="")+(${to}>=${day})>0))`;
  }

  spare(row: number, { there, needed }: RoleCells): string {
    return `=${a1(row, there)}-${a1(row, needed)}`;
  }
}
