import { monthOfSerial, type DaySerial, type Month } from "../../../domain/calendar/month";
import type { Decimal } from "../../../domain/money/decimal";
import type { OnStaff } from "../../../domain/staffing/peopleByDay";
import type { TypedDay } from "../../../domain/staffing/shiftPlan";
import { keyOfText } from "../../../locale/work/duties";
import { SHIFT_HEADINGS, type ShiftHeading } from "../../../locale/work/workHeadings";
import { ROLE_FIGURES, SHIFT_FIGURES, SHIFTS_SHEET, WEEKDAY_NAMES } from "../../../locale/work/workSheets";
import type { CellValue, Grid } from "../../grid";
import { isBlank, readDateCell, readTextCell } from "../cells";
import { quotedContent, type Finding } from "../finding";
import { decimalOfCell } from "../plan/decimalOfCell";
import { ROLE_SEPARATOR, type FigureKey } from "./figureKey";

/** What was typed on the sheet of shifts. */
export interface ShiftsReading {
  readonly month?: Month;
  readonly figures: ReadonlyMap<FigureKey, Decimal>;
  readonly days: ReadonlyMap<DaySerial, TypedDay>;
  /** Everybody of the table of staff, whether from the staffing sheet or typed. */
  readonly staff: readonly OnStaff[];
  readonly findings: readonly Finding[];
}

export const NOTHING_TYPED: ShiftsReading = { figures: new Map(), days: new Map(), staff: [], findings: [] };

/** Reads what a person typed on the sheet of shifts: its three tables are found by their headings, in any language. */
export function readShifts(grid: Grid): ShiftsReading {
  return new ShiftsReader(grid).read();
}

const MOST: Readonly<Partial<Record<string, number>>> = { restDays: 6, utilisation: 1 };

class ShiftsReader {
  private readonly findings: Finding[] = [];

  constructor(private readonly grid: Grid) {}

  read(): ShiftsReading {
    const figures = new Map<FigureKey, Decimal>();
    let month: Month | undefined;
    for (const row of this.tableOf(["assumption", "yours"])) {
      const key = keyOfLabel(row.text("assumption"));
      if (!key || isBlank(row.cell("yours"))) continue;
      if (key === "month") month = this.monthAt(row);
      else {
        const figure = this.figureAt(row, "yours", key.slice(key.lastIndexOf(":") + 1));
        if (figure) figures.set(key, figure);
      }
    }
    return {
      ...(month !== undefined && { month }),
      figures,
      days: this.days(),
      staff: this.staff(),
      findings: this.findings,
    };
  }

  private days(): Map<DaySerial, TypedDay> {
    const days = new Map<DaySerial, TypedDay>();
    for (const row of this.tableOf(["day", "yourOrders"])) {
      const day = row.day("day");
      if (day === undefined) continue;
      const factor = this.figureAt(row, "yourFactor", "factor");
      const orders = this.figureAt(row, "yourOrders", "orders");
      if (orders && !orders.isInteger()) this.say(row, "yourOrders");
      const whole = orders?.isInteger() ? orders.toNumber() : undefined;
      if (factor || whole !== undefined) {
        days.set(day, { ...(factor && { factor }), ...(whole !== undefined && { orders: whole }) });
      }
    }
    return days;
  }

  private staff(): OnStaff[] {
    return this.tableOf(["person", "role", "from", "to"]).flatMap((row): OnStaff[] => {
      const [person, role] = [row.text("person"), row.text("role")];
      if (person === "" || role === "") return [];
      const [from, to] = [row.day("from"), row.day("to")];
      for (const heading of ["from", "to"] as const) {
        if (!isBlank(row.cell(heading)) && row.day(heading) === undefined) this.say(row, heading);
      }
      return [{ person, role, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
    });
  }

  private figureAt(row: RowUnder, heading: ShiftHeading, figure: string): Decimal | undefined {
    const value = row.cell(heading);
    if (value === undefined || value === null || isBlank(value)) return undefined;
    const read = decimalOfCell(value);
    const least = figure === "capacity" || figure === "utilisation" ? read?.gt(0) : read?.gte(0);
    if (read && least && read.lte(MOST[figure] ?? Infinity)) return read;
    this.say(row, heading);
    return undefined;
  }

  private monthAt(row: RowUnder): Month | undefined {
    const read = readDateCell(row.cell("yours"), undefined);
    if (read.kind === "month") return read.month;
    if (read.kind === "day") return monthOfSerial(read.day);
    this.say(row, "yours");
    return undefined;
  }

  private say(row: RowUnder, heading: ShiftHeading): void {
    this.findings.push({
      severity: "warning",
      at: row.at(heading),
      found: quotedContent(row.cell(heading)),
      problem: { code: "shiftCellNotRead", heading },
    });
  }

  /** The rows of the table that has these headings, down to the first one whose first column is blank. */
  private tableOf(needed: readonly ShiftHeading[]): RowUnder[] {
    const { rows } = this.grid;
    const header = rows.findIndex((row) => {
      const found = headingsOf(row);
      return needed.every((heading) => found.has(heading));
    });
    if (header < 0) return [];
    const headings = headingsOf(rows[header]!);
    const first = headings.get(needed[0]!)!;
    const under: RowUnder[] = [];
    for (let index = header + 1; index < rows.length && !isBlank(rows[index]![first]); index += 1) {
      under.push(new RowUnder(this.grid, index, headings));
    }
    return under;
  }
}

function headingsOf(row: readonly CellValue[]): Map<ShiftHeading, number> {
  const found = new Map<ShiftHeading, number>();
  row.forEach((cell, column) => {
    const heading = keyOfText(SHIFT_HEADINGS, readTextCell(cell));
    if (heading && !found.has(heading)) found.set(heading, column);
  });
  return found;
}

/** A row of a table, its cells by heading. */
class RowUnder {
  constructor(
    private readonly grid: Grid,
    private readonly index: number,
    private readonly headings: ReadonlyMap<ShiftHeading, number>,
  ) {}

  cell(heading: ShiftHeading): CellValue | undefined {
    const column = this.headings.get(heading);
    return column === undefined ? undefined : this.grid.rows[this.index]![column];
  }

  text(heading: ShiftHeading): string {
    return readTextCell(this.cell(heading));
  }

  day(heading: ShiftHeading): DaySerial | undefined {
    const read = readDateCell(this.cell(heading), undefined);
    return read.kind === "day" ? read.day : undefined;
  }

  at(heading: ShiftHeading) {
    const { sheet, top, left } = this.grid;
    return { sheet, row: top + this.index, column: left + (this.headings.get(heading) ?? 0) };
  }
}

function keyOfLabel(label: string): FigureKey | "month" | undefined {
  const single = keyOfText(SHIFT_FIGURES, label);
  if (single) return single;
  const at = label.lastIndexOf(ROLE_SEPARATOR);
  if (at < 0) return undefined;
  const [before, after] = [label.slice(0, at), label.slice(at + ROLE_SEPARATOR.length)];
  const figure = keyOfText(ROLE_FIGURES, after);
  if (figure) return `role:${before}:${figure}`;
  const weekday = keyOfText(WEEKDAY_NAMES, after);
  return weekday !== undefined && keyOfText({ factor: SHIFTS_SHEET.weekdayFactor }, before)
    ? `weekday:${Number(weekday)}`
    : undefined;
}
