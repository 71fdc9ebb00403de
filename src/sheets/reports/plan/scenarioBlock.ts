import { firstDayOf } from "../../../domain/calendar/month";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import type { MonthlyPlan, PlanMonth, PlanPeriod } from "../../../domain/plan/monthlyPlan";
import { SCENARIOS, targetInForce, type Scenario } from "../../../domain/plan/planInputs";
import type { Language } from "../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../locale/plan";
import { PLAN_SHEET, SCENARIO_NAMES } from "../../../locale/planSheet";
import { a1, columnLetters, quotedSheet } from "../../grid";
import type { AssumptionsReading } from "../../reading/plan/readAssumptions";
import { STAMP_ROWS } from "../parts/runStamp";
import type { Block, ReportCell } from "../report";
import type { RowCells } from "./formulas";
import { monthsOf, type PlanColumn } from "./planColumns";
import type { AssumptionReferences } from "./references";

const MONTHS = 12;
export const FIRST_BLOCK = 3 + STAMP_ROWS;
/** Title, headings, months, two halves, year and check, and a blank row. */
export const BLOCK_ROWS = MONTHS + 7;
/** The base scenario stands first: it is the plan. */
export const BLOCK_ORDER: readonly Scenario[] = ["base", "low", "high"];

/** The columns of another sheet whose blocks stand in the same rows. */
export interface Beside {
  readonly sheet: string;
  /** In the order of the sheet, behind the month. */
  readonly keys: readonly string[];
}

/** What every block of a sheet shares. */
export interface Surroundings {
  readonly refs: AssumptionReferences;
  readonly reading: AssumptionsReading;
  readonly language: Language;
  readonly beside: Beside;
}

/** A scenario on a sheet of the plan: a row a month, half-years, year and a check. */
export class ScenarioBlock {
  private readonly row: number;

  constructor(
    readonly scenario: Scenario,
    readonly columns: readonly PlanColumn[],
    private readonly plan: MonthlyPlan,
    private readonly around: Surroundings,
  ) {
    this.row = FIRST_BLOCK + BLOCK_ORDER.indexOf(scenario) * BLOCK_ROWS;
  }

  get months(): number {
    return MONTHS;
  }

  get firstMonth(): number {
    return this.row + 2;
  }

  private get yearRow(): number {
    return this.firstMonth + MONTHS + 2;
  }

  columnOf(key: string): number {
    return 1 + this.columns.findIndex((column) => column.key === key);
  }

  cellOf(key: string, month?: number): string {
    return a1(month === undefined ? this.yearRow : this.firstMonth + month, this.columnOf(key));
  }

  blocks(): Block[] {
    const { language } = this.around;
    const { months, halves, year } = this.plan;
    const headings = [PLAN_HEADINGS.month[language], ...this.columns.map(({ heading }) => heading)];
    const totals = [
      this.totalRow(PLAN_HEADINGS.firstHalf[language], halves[0], this.firstMonth + MONTHS, [0, MONTHS / 2]),
      this.totalRow(PLAN_HEADINGS.secondHalf[language], halves[1], this.firstMonth + MONTHS + 1, [
        MONTHS / 2,
        MONTHS,
      ]),
      this.totalRow(PLAN_HEADINGS.year[language], year, this.yearRow, [0, MONTHS]),
    ];
    return [
      { row: this.row, column: 0, cells: [this.title()], columnStyles: ["section", "moneyTotal"] },
      { row: this.row + 1, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      {
        row: this.firstMonth,
        column: 0,
        cells: months.map((month, at) => this.monthRow(month, at)),
        columnStyles: ["month", ...this.columns.map(({ style }) => style)],
      },
      {
        row: this.firstMonth + MONTHS,
        column: 0,
        cells: totals,
        columnStyles: ["textTotal", ...this.columns.map(({ totalStyle }) => totalStyle)],
      },
      {
        row: this.yearRow + 1,
        column: 0,
        cells: [this.checkRow()],
        columnStyles: ["check", ...this.columns.map(() => "check" as const)],
      },
    ];
  }

  private title(): ReportCell[] {
    const { refs, reading, language } = this.around;
    const factor = refs.place("scenarios", SCENARIOS.indexOf(this.scenario), 1) ?? "1";
    const target = targetInForce(reading.inputs).times(reading.inputs.scenarios[this.scenario].sales);
    return [
      `${SCENARIO_NAMES[this.scenario][language]} · ${PLAN_SHEET.targetOf[language]}`,
      {
        formula: `=ROUND(${refs.single("targetInForce")}*${factor},2)`,
        value: target.toDecimalPlaces(2).toNumber(),
      },
    ];
  }

  private monthRow(month: PlanMonth, at: number): ReportCell[] {
    const start = this.around.refs.single("start");
    const cells = this.rowCells(this.firstMonth + at);
    return [
      {
        formula: `=DATE(YEAR(${start}),MONTH(${start})+${at},1)`,
        value: firstDayOf(month.month),
      },
      ...this.columns.map((column): ReportCell => ({
        formula: column.formula(cells),
        value: shown(column.value(month, [month])),
      })),
    ];
  }

  private totalRow(
    label: string,
    period: PlanPeriod,
    row: number,
    [from, to]: readonly [number, number],
  ): ReportCell[] {
    const cells = this.rowCells(row);
    const months = monthsOf(this.plan, period);
    return [
      label,
      ...this.columns.map((column, index): ReportCell => {
        if (column.kind === "step") return null;
        const value = shown(column.value(period, months));
        if (column.kind === "ratio") return { formula: column.formula(cells), value };
        const letters = columnLetters(1 + index);
        const range = `${letters}${this.firstMonth + from + 1}:${letters}${this.firstMonth + to}`;
        const known = column.value(period, months) !== undefined;
        if (column.kind === "most") return { formula: `=MAX(${range})`, value };
        return { formula: known ? `=SUM(${range})` : `=IF(COUNT(${range})>0,SUM(${range}),"")`, value };
      }),
    ];
  }

  /** Year less halves, and year less target: 0 in every column that adds up. */
  private checkRow(): ReportCell[] {
    return [
      PLAN_SHEET.check[this.around.language],
      ...this.columns.map(({ key, kind }, index): ReportCell => {
        if (kind !== "sum") return null;
        const letters = columnLetters(1 + index);
        const [first, second, year] = [2, 1, 0].map((above) => `${letters}${this.yearRow + 1 - above}`);
        const halves = `ROUND(N(${year})-N(${first})-N(${second}),2)`;
        const footed = `=ABS(${halves})+ABS(ROUND(${year}-${this.target},2))`;
        return { formula: key === "sales" ? footed : `=${halves}`, value: 0 };
      }),
    ];
  }

  private get target(): string {
    return `$B$${this.row + 1}`;
  }

  private rowCells(row: number): RowCells {
    const { beside } = this.around;
    const base = FIRST_BLOCK + ((row - FIRST_BLOCK) % BLOCK_ROWS);
    const elsewhere = (key: string, at: number) =>
      `${quotedSheet(beside.sheet)}!${a1(at, 1 + beside.keys.indexOf(key))}`;
    const range = (key: string, last: number) => {
      const letters = columnLetters(this.columnOf(key));
      return `${letters}$${this.firstMonth + 1}:${letters}${last}`;
    };
    return {
      cell: (key) => {
        if (key === "month") return a1(row, 0);
        return beside.keys.includes(key) && !this.has(key)
          ? elsewhere(key, row)
          : a1(row, this.columnOf(key));
      },
      ofBase: (key) => elsewhere(key, base),
      months: (key) => range(key, this.firstMonth + MONTHS).replace(/(\d+)$/, "$$$1"),
      upTo: (key) => range(key, row + 1),
      target: this.target,
    };
  }

  private has(key: string): boolean {
    return this.columns.some((column) => column.key === key);
  }
}

function shown(value: Decimal | undefined): number | string {
  return value === undefined ? "" : value.plus(ZERO).toNumber();
}
