import { firstDayOf } from "../../../domain/calendar/month";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import type { MonthlyPlan, PlanMonth, PlanPeriod } from "../../../domain/plan/monthlyPlan";
import { SCENARIOS, targetInForce, type Scenario } from "../../../domain/plan/planInputs";
import type { Language } from "../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../locale/plan";
import { PLAN_SHEET, SCENARIO_NAMES } from "../../../locale/planSheet";
import { a1, columnLetters } from "../../grid";
import type { AssumptionsReading } from "../../reading/plan/readAssumptions";
import { STAMP_ROWS, stampBlock, type RunStamp } from "../parts/runStamp";
import type { Block, ChartReport, ReportCell, SheetReport } from "../report";
import { PlanFormulas, type RowCells } from "./formulas";
import { monthsOf, planColumns, type PlanColumn } from "./planColumns";
import { AssumptionReferences } from "./references";

export const PLAN_ID = "plan";

const MONTHS = 12;
const FIRST_BLOCK = 3 + STAMP_ROWS;
/** Title, headings, months, two halves, year and check, and a blank row. */
const BLOCK_ROWS = MONTHS + 7;
/** The base scenario stands first: it is the plan. */
const ORDER: readonly Scenario[] = ["base", "low", "high"];
const CHART_ROWS = 16;
const CHART_COLUMNS = 7;
const COSTS = [
  "cost",
  "platformFees",
  "adSpend",
  "payroll",
  "commission",
  "agencyFee",
  "otherCosts",
] as const;
const COST_COLORS = ["#8A94A6", "#B7791F", "#D98324", "#0B5C8E", "#5B8DB8", "#7A4FA3", "#A0AEC0"];

/** Where the figures of the base scenario stand, for the sheets that set something beside them. */
export interface PlanPlaces {
  /** The cell of a column in a month, counted from 0; in the year where no month is given. */
  cell(key: string, month?: number): string;
}

/**
 * The plan: a block for each scenario with a row a month, half-years, year and a check. Every cell is a native formula over
 * the sheet of assumptions, so that the plan follows a changed assumption without the add-in.
 */
export function planSheet(
  name: string,
  reading: AssumptionsReading,
  plans: Readonly<Record<Scenario, MonthlyPlan>>,
  stamp: RunStamp,
  language: Language,
): { readonly sheet: SheetReport; readonly places: PlanPlaces } {
  const refs = new AssumptionReferences(reading);
  const formulas = new PlanFormulas(refs, reading.inputs);
  const blocks = ORDER.map(
    (scenario, at) =>
      new ScenarioBlock(
        scenario,
        FIRST_BLOCK + at * BLOCK_ROWS,
        planColumns(reading.inputs, formulas, scenario, language),
        plans[scenario],
        { refs, reading, language },
      ),
  );
  const [base] = blocks as [ScenarioBlock, ...ScenarioBlock[]];
  const width = 1 + base.columns.length;
  const sheet: SheetReport = {
    id: PLAN_ID,
    name,
    tabColor: "#2E7D4F",
    blocks: [
      { row: 0, column: 0, cells: [[PLAN_SHEET.planTitle[language]]], columnStyles: ["title"] },
      { row: 1, column: 0, cells: [[PLAN_SHEET.planHint[language]]], columnStyles: ["subtitle"] },
      stampBlock(stamp, language, 2),
      ...blocks.flatMap((block) => block.blocks()),
    ],
    columnWidths: { 0: 24, ...Object.fromEntries(base.columns.map((_, at) => [at + 1, 15])) },
    freeze: { rows: 0, columns: 1 },
    charts: charts(blocks, language),
    page: {
      orientation: "landscape",
      fitToWidth: true,
      printArea: { row: 0, column: 0, rows: FIRST_BLOCK + ORDER.length * BLOCK_ROWS, columns: width },
    },
  };
  return { sheet, places: { cell: (key, month) => base.cellOf(key, month) } };
}

interface Surroundings {
  readonly refs: AssumptionReferences;
  readonly reading: AssumptionsReading;
  readonly language: Language;
}

class ScenarioBlock {
  constructor(
    readonly scenario: Scenario,
    private readonly row: number,
    readonly columns: readonly PlanColumn[],
    private readonly plan: MonthlyPlan,
    private readonly around: Surroundings,
  ) {}

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

  /** Year less target, and year less halves: 0 in every column that adds up. */
  private checkRow(): ReportCell[] {
    const target = `$B$${this.row + 1}`;
    return [
      PLAN_SHEET.check[this.around.language],
      ...this.columns.map(({ key, kind }, index): ReportCell => {
        if (kind !== "sum") return null;
        const letters = columnLetters(1 + index);
        const [first, second, year] = [2, 1, 0].map((above) => `${letters}${this.yearRow + 1 - above}`);
        const halves = `ROUND(N(${year})-N(${first})-N(${second}),2)`;
        return {
          formula: key === "sales" ? `=ABS(${halves})+ABS(ROUND(${year}-${target},2))` : `=${halves}`,
          value: 0,
        };
      }),
    ];
  }

  private rowCells(row: number): RowCells {
    const at = (key: string) => (key === "month" ? 0 : this.columnOf(key));
    const range = (key: string, last: number) => {
      const letters = columnLetters(at(key));
      return `${letters}$${this.firstMonth + 1}:${letters}${last}`;
    };
    return {
      cell: (key) => a1(row, at(key)),
      months: (key) => range(key, this.firstMonth + MONTHS).replace(/(\d+)$/, "$$$1"),
      upTo: (key) => range(key, row + 1),
      target: `$B$${this.row + 1}`,
    };
  }
}

function shown(value: Decimal | undefined): number | string {
  return value === undefined ? "" : value.plus(ZERO).toNumber();
}

function charts(blocks: readonly ScenarioBlock[], language: Language): ChartReport[] {
  const [base] = blocks as [ScenarioBlock, ...ScenarioBlock[]];
  const top = FIRST_BLOCK + ORDER.length * BLOCK_ROWS + 1;
  const categories = { row: base.firstMonth, column: 0, rows: MONTHS, columns: 1 };
  const values = (block: ScenarioBlock, key: string) => ({
    ...categories,
    row: block.firstMonth,
    column: block.columnOf(key),
  });
  const place = (at: number) => ({
    row: top,
    column: at * CHART_COLUMNS,
    rows: CHART_ROWS,
    columns: CHART_COLUMNS - 1,
  });
  const named = SCENARIOS.map((scenario) => blocks.find((block) => block.scenario === scenario)!);
  return [
    {
      id: "plan.sales",
      type: "line",
      title: PLAN_SHEET.salesChart[language],
      categories,
      series: named.map((block, at) => ({
        name: SCENARIO_NAMES[block.scenario][language],
        values: values(block, "sales"),
        color: ["#D98324", "#0B5C8E", "#2E7D4F"][at]!,
      })),
      place: place(0),
    },
    {
      id: "plan.costs",
      type: "columnStacked",
      title: PLAN_SHEET.costChart[language],
      categories,
      series: COSTS.map((key, at) => ({
        name: PLAN_HEADINGS[key][language],
        values: values(base, key),
        color: COST_COLORS[at]!,
      })),
      place: place(1),
    },
    {
      id: "plan.profit",
      type: "columnClustered",
      title: PLAN_SHEET.profitChart[language],
      categories,
      series: [{ name: PLAN_HEADINGS.profit[language], values: values(base, "profit"), color: "#2E7D4F" }],
      place: place(2),
    },
  ];
}
