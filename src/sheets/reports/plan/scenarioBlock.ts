import { firstDayOf } from "../../../domain/calendar/month";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import type { PlanMonth } from "../../../domain/plan/monthlyPlan";
import { SCENARIOS, type Scenario } from "../../../domain/plan/assumptions/planInputs";
import type { PlanOfYears } from "../../../domain/plan/planOfYears";
import type { Language } from "../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../locale/plan/plan";
import { PLAN_SHEET, SCENARIO_NAMES } from "../../../locale/plan/planSheet";
import { PLAN_YEARS } from "../../../locale/plan/planYears";
import { a1, columnLetters, quotedSheet } from "../../grid";
import type { AssumptionsReading } from "../../reading/plan/readAssumptions";
import type { Block, CellStyle, ReportCell } from "../report";
import type { RowCells } from "./formulas";
import type { PlanColumn } from "./columns/planColumn";
import { BLOCK_ORDER, PlanLayout, spansOf, type PlannedSpan } from "./planLayout";
import type { AssumptionReferences } from "./assumptions/references";
import { periodIn, spanLabel, targetsOf } from "./spans";

const MONTHS_OF_A_YEAR = 12;

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

/** A scenario on a sheet of the plan: a row a month, half-years and year of each plan year, and a check for each. */
export class ScenarioBlock {
  readonly layout: PlanLayout;

  constructor(
    readonly scenario: Scenario,
    readonly columns: readonly PlanColumn[],
    private readonly plan: PlanOfYears,
    private readonly around: Surroundings,
  ) {
    this.layout = new PlanLayout(plan.months.length);
  }

  get months(): number {
    return this.layout.months;
  }

  get firstMonth(): number {
    return this.layout.firstMonth(this.scenario);
  }

  columnOf(key: string): number {
    return 1 + this.columns.findIndex((column) => column.key === key);
  }

  /** The cell of a column in a month, counted from the plan's first. */
  cellOf(key: string, month: number): string {
    return a1(this.firstMonth + month, this.columnOf(key));
  }

  /** The cell of a column in the total of a plan year. */
  yearCell(key: string, year: number): string {
    return a1(this.layout.year(this.scenario, year), this.columnOf(key));
  }

  blocks(): Block[] {
    const { language } = this.around;
    const { layout, scenario } = this;
    const headings = [PLAN_HEADINGS.month[language], ...this.columns.map(({ heading }) => heading)];
    const years = Array.from({ length: layout.years }, (_, year) => year);
    return [
      {
        row: layout.top(scenario),
        column: 0,
        cells: [this.title()],
        columnStyles: years.flatMap((): CellStyle[] => ["section", "moneyTotal"]),
      },
      {
        row: layout.top(scenario) + 1,
        column: 0,
        cells: [headings],
        columnStyles: headings.map(() => "header"),
      },
      {
        row: this.firstMonth,
        column: 0,
        cells: this.plan.months.map((month, at) => this.monthRow(month, at)),
        columnStyles: ["month", ...this.columns.map(({ style }) => style)],
      },
      {
        row: layout.firstSpan(scenario),
        column: 0,
        cells: spansOf(this.months).map((span, at) => this.totalRow(span, layout.firstSpan(scenario) + at)),
        columnStyles: ["textTotal", ...this.columns.map(({ totalStyle }) => totalStyle)],
      },
      {
        row: layout.check(scenario, 0),
        column: 0,
        cells: years.map((year) => this.checkRow(year)),
        columnStyles: ["check", ...this.columns.map(() => "check" as const)],
      },
    ];
  }

  /** The scenario's name, and the target of each year. */
  private title(): ReportCell[] {
    const { refs, reading, language } = this.around;
    const factor = refs.place("scenarios", SCENARIOS.indexOf(this.scenario), 1) ?? "1";
    const targets = targetsOf(reading.inputs, this.scenario, this.layout.years);
    return targets.flatMap((target, year): ReportCell[] => [
      year === 0
        ? `${SCENARIO_NAMES[this.scenario][language]} · ${PLAN_SHEET.targetOf[language]}`
        : `${PLAN_YEARS.planYear[language]({ year: year + 1 })} · ${PLAN_SHEET.targetOf[language]}`,
      { formula: `=ROUND(${refs.target(year)}*${factor},2)`, value: target.toNumber() },
    ]);
  }

  private monthRow(month: PlanMonth, at: number): ReportCell[] {
    const start = this.around.refs.single("start");
    const row = this.firstMonth + at;
    const cells = this.rowCells(row);
    return [
      {
        formula: `=DATE(YEAR(${start}),MONTH(${start})+${at},1)`,
        value: firstDayOf(month.month),
      },
      ...this.columns.map((column, index): ReportCell => ({
        formula:
          column.isShared && this.scenario !== BLOCK_ORDER[0]
            ? `=${a1(this.layout.ofBase(row), 1 + index)}`
            : column.formula(cells),
        value: shown(column.value(month, [month])),
      })),
    ];
  }

  private totalRow(span: PlannedSpan, row: number): ReportCell[] {
    const cells = this.rowCells(row);
    const period = periodIn(this.plan, span);
    const months = this.plan.months.slice(span.from, span.to);
    return [
      spanLabel(span, this.layout.years, this.around.language),
      ...this.columns.map((column, index): ReportCell => {
        if (column.kind === "step") return null;
        const known = column.value(period, months);
        const value = shown(known);
        if (column.kind === "ratio") return { formula: column.formula(cells), value };
        const letters = columnLetters(1 + index);
        const range = `${letters}${this.firstMonth + span.from + 1}:${letters}${this.firstMonth + span.to}`;
        if (column.kind === "most") return { formula: `=MAX(${range})`, value };
        return { formula: known ? `=SUM(${range})` : `=IF(COUNT(${range})>0,SUM(${range}),"")`, value };
      }),
    ];
  }

  /** Year less halves, and year less target: 0 in every column that adds up. */
  private checkRow(year: number): ReportCell[] {
    const { language } = this.around;
    const check = PLAN_SHEET.check[language];
    const below = this.layout.year(this.scenario, year) + 1;
    return [
      this.layout.years === 1 ? check : `${PLAN_YEARS.planYear[language]({ year: year + 1 })} · ${check}`,
      ...this.columns.map(({ key, kind }, index): ReportCell => {
        if (kind !== "sum") return null;
        const letters = columnLetters(1 + index);
        const [first, second, whole] = [2, 1, 0].map((above) => `${letters}${below - above}`);
        const halves = `ROUND(N(${whole})-N(${first})-N(${second}),2)`;
        const footed = `=ABS(${halves})+ABS(ROUND(${whole}-${this.target(year)},2))`;
        return { formula: key === "sales" ? footed : `=${halves}`, value: 0 };
      }),
    ];
  }

  private target(year: number): string {
    return `$${columnLetters(1 + 2 * year)}$${this.layout.top(this.scenario) + 1}`;
  }

  private rowCells(row: number): RowCells {
    const { beside } = this.around;
    const elsewhere = (key: string, at: number) =>
      `${quotedSheet(beside.sheet)}!${a1(at, 1 + beside.keys.indexOf(key))}`;
    const year = Math.min(Math.floor((row - this.firstMonth) / MONTHS_OF_A_YEAR), this.layout.years - 1);
    const first = this.firstMonth + year * MONTHS_OF_A_YEAR;
    const range = (key: string, last: number) => {
      const letters = columnLetters(this.columnOf(key));
      return `${letters}$${first + 1}:${letters}${last}`;
    };
    return {
      year,
      cell: (key) => {
        if (key === "month") return a1(row, 0);
        return beside.keys.includes(key) && !this.has(key)
          ? elsewhere(key, row)
          : a1(row, this.columnOf(key));
      },
      ofBase: (key) => elsewhere(key, this.layout.ofBase(row)),
      months: (key) => range(key, first + MONTHS_OF_A_YEAR).replace(/(\d+)$/, "$$$1"),
      upTo: (key) => range(key, row + 1),
      target: this.target(year),
    };
  }

  private has(key: string): boolean {
    return this.columns.some((column) => column.key === key);
  }
}

function shown(value: Decimal | undefined): number | string {
  return value === undefined ? "" : value.plus(ZERO).toNumber();
}
