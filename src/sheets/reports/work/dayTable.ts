import { Decimal, ZERO } from "../../../domain/money/decimal";
import { DAYS_A_WEEK } from "../../../domain/staffing/peopleByDay";
import type { RoleOnDay, ShiftDay } from "../../../domain/staffing/shiftPlan";
import type { Language } from "../../../locale/catalogue";
import { EVENT_NAMES } from "../../../locale/plan/plan";
import { SHIFT_HEADINGS, type ShiftHeading } from "../../../locale/work/workHeadings";
import { SHIFTS_SHEET, WEEKDAY_NAMES } from "../../../locale/work/workSheets";
import type { Block, CellStyle, ReportCell } from "../report";
import { DAY_COLUMNS } from "./dayFormulas";
import { ORDERS_COLUMN, type ShiftLayout, type ShiftsOfMonth } from "./shiftLayout";

/** As the plan's shares: so much of a share is told apart. */
const SHARE_DECIMALS = 8;
const COLUMNS_A_ROLE = ["work", "needed", "there", "spare"] as const;
const TOTALS = ["total", "most", "restDue", "restPossible", "check"] as const;

/** The event of a day in words; blank on a plain day. */
export function eventText({ event }: Pick<ShiftDay, "event">, language: Language): string {
  if (!event) return "";
  return event === "ownPeak" ? SHIFTS_SHEET.ownPeak[language] : EVENT_NAMES[event][language];
}

/** The days of a month with their orders, work and people in native formulas, and what they come to. */
export class DayTable {
  constructor(
    private readonly layout: ShiftLayout,
    private readonly month: ShiftsOfMonth,
    private readonly language: Language,
  ) {}

  blocks(): Block[] {
    const { roles, days } = this.month;
    const { header, firstDay } = this.layout;
    const headings = [
      ...DAY_COLUMNS.map((key) => this.heading(key)),
      ...roles.flatMap((role) => COLUMNS_A_ROLE.map((key) => `${role} · ${this.heading(key)}`)),
      this.heading("cut"),
      this.heading("remainder"),
    ];
    const styles: CellStyle[] = [
      ...(["date", "text", "text", "text", "text", "input", "text", "input", "count"] as const),
      ...roles.flatMap(() => ["ratio", "count", "count", "count"] as const),
      ...(["check", "check"] as const),
    ];
    return [
      { row: header, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      {
        row: firstDay,
        column: 0,
        cells: days.map((day, at) => this.dayRow(day, at)),
        columnStyles: styles,
      },
      ...this.totals(),
    ];
  }

  private heading(key: ShiftHeading): string {
    return SHIFT_HEADINGS[key][this.language];
  }

  private dayRow(day: ShiftDay, at: number): ReportCell[] {
    const { layout, language, month } = this;
    const { formulas } = layout;
    const row = layout.firstDay + at;
    const typed = month.typed.get(day.day);
    const weekdayKey = `weekday:${day.weekday}` as const;
    return [
      day.day,
      WEEKDAY_NAMES[day.weekday][language],
      eventText(day, language),
      { formula: `=${layout.used(weekdayKey)}`, value: layout.value(weekdayKey) },
      day.factor.toNumber(),
      typed?.factor?.toNumber() ?? null,
      { formula: formulas.weight(row), value: day.weight.toNumber() },
      typed?.orders ?? null,
      { formula: formulas.orders(row), value: day.orders.toNumber() },
      ...day.roles.flatMap(({ work, needed, there }, role): ReportCell[] => {
        const name = month.roles[role]!;
        return [
          { formula: formulas.work(row, name), value: work.toNumber() },
          { formula: formulas.needed(row, name), value: needed.toNumber() },
          { formula: formulas.there(row, name), value: there },
          { formula: formulas.spare(row, layout.cells(role)), value: there - needed.toNumber() },
        ];
      }),
      ...this.steps(day, row),
    ];
  }

  /** The day's share of the orders that nobody typed, cut to whole orders, and what is cut off. */
  private steps({ weight }: ShiftDay, row: number): ReportCell[] {
    const { left, weights } = this.spread;
    const share = weights.gt(0)
      ? left.times(weight).dividedBy(weights).toDecimalPlaces(SHARE_DECIMALS)
      : ZERO;
    const cut = share.floor();
    return [
      { formula: this.layout.formulas.cut(row), value: cut.toNumber() },
      { formula: this.layout.formulas.remainder(row), value: share.minus(cut).toNumber() },
    ];
  }

  private get spread() {
    const { days, typed } = this.month;
    const open = days.filter(({ day }) => typed.get(day)?.orders === undefined);
    return { left: sumOf(open, ({ orders }) => orders), weights: sumOf(open, ({ weight }) => weight) };
  }

  /** Sums, the most of a day, the days of rest that are due and possible, and the check that the days foot to the month. */
  private totals(): Block[] {
    const { days, roles } = this.month;
    const row = this.layout.firstDay + days.length;
    const styles: CellStyle[] = [
      ...DAY_COLUMNS.map((_, at): CellStyle => (at === ORDERS_COLUMN ? "countTotal" : "textTotal")),
      ...roles.flatMap(() => ["ratioTotal", "countTotal", "countTotal", "ratioTotal"] as const),
    ];
    const lines = TOTALS.map((key): ReportCell[] => [
      SHIFTS_SHEET[key][this.language],
      ...styles.slice(1).map(() => null),
    ]);
    const put = (key: (typeof TOTALS)[number], column: number, formula: string, value: Decimal) => {
      lines[TOTALS.indexOf(key)]![column] = { formula: `=${formula}`, value: value.toNumber() };
    };
    this.putOrders(put);
    roles.forEach((_, role) => this.putRole(role, put));
    return [
      { row, column: 0, cells: lines.slice(0, -1), columnStyles: styles },
      {
        row: row + lines.length - 1,
        column: 0,
        cells: lines.slice(-1),
        columnStyles: styles.map((): CellStyle => "check"),
      },
    ];
  }

  private putOrders(put: PutTotal): void {
    const { layout } = this;
    const range = layout.formulas.days(ORDERS_COLUMN);
    const orders = this.month.days.map((day) => day.orders);
    const sum = sumOf(orders, (of) => of);
    const ofMonth = new Decimal(layout.value("orders")).toDecimalPlaces(0);
    put("total", ORDERS_COLUMN, `SUM(${range})`, sum);
    put("most", ORDERS_COLUMN, `MAX(${range})`, Decimal.max(...orders));
    put("check", ORDERS_COLUMN, `SUM(${range})-ROUND(${layout.used("orders")},0)`, sum.minus(ofMonth));
  }

  private putRole(role: number, put: PutTotal): void {
    const { layout } = this;
    const range = (column: number) => layout.formulas.days(column);
    const { work, needed, there, spare } = layout.cells(role);
    const onDays = this.month.days.map((day) => day.roles[role]!);
    const columns: readonly (readonly [number, (of: RoleOnDay) => Decimal])[] = [
      [needed, (of) => of.needed],
      [there, (of) => new Decimal(of.there)],
    ];
    put(
      "total",
      work,
      `SUM(${range(work)})`,
      sumOf(onDays, (of) => of.work),
    );
    for (const [column, of] of columns) {
      put("total", column, `SUM(${range(column)})`, sumOf(onDays, of));
      put("most", column, `MAX(${range(column)})`, Decimal.max(...onDays.map(of)));
    }
    const due = sumOf(onDays, (of) => new Decimal(of.there)).times(layout.value("restDays"));
    const possible = sumOf(onDays, (of) => Decimal.max(0, new Decimal(of.there).minus(of.needed)));
    const dueFormula = `SUM(${range(there)})*${layout.used("restDays")}/${DAYS_A_WEEK}`;
    put("restDue", spare, dueFormula, due.dividedBy(DAYS_A_WEEK));
    put("restPossible", spare, `SUMPRODUCT((${range(spare)}>0)*${range(spare)})`, possible);
  }
}

type PutTotal = (key: (typeof TOTALS)[number], column: number, formula: string, value: Decimal) => void;

function sumOf<Item>(items: readonly Item[], of: (item: Item) => Decimal): Decimal {
  return items.reduce((sum, item) => sum.plus(of(item)), ZERO);
}
