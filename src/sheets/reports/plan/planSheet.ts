import { PLAN_MONTHS } from "../../../domain/plan/assumptions/assumptions";
import { SCENARIOS } from "../../../domain/plan/assumptions/planInputs";
import type { Language } from "../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../locale/plan/plan";
import { PLAN_SHEET, SCENARIO_NAMES } from "../../../locale/plan/planSheet";
import type { RunStamp } from "../parts/runStamp";
import { headBlocks } from "../parts/sheetHead";
import type { ChartReport, SheetReport } from "../report";
import type { ScenarioBlock } from "./scenarioBlock";
import { PLAN_ID } from "./planTabs";

const CHART_ROWS = 15;
const CHART_COLUMNS = 8;
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

/** The first of the columns that only the formulas of others need: they do not stand on paper. */
const FIRST_STEP = "eventDays";
/** With these a page of the printed plan may begin. */
const PRINTED_GROUPS = ["cost", "adSpend", "people:0", "payroll", "profit"];

/** Where the figures of a year of the base scenario stand, for the sheets that set something beside them. */
export interface PlanPlaces {
  /** The cell of a column in a month of the year, counted from 0; in the year where no month is given. */
  cell(key: string, month?: number): string;
}

/**
 * The plan: a block for each scenario with a row a month, half-years, years and checks. Every cell is a native formula over
 * the sheet of assumptions, so that the plan follows a changed assumption without the add-in.
 *
 * @param blocks the base scenario first
 */
export function planSheet(
  name: string,
  blocks: readonly ScenarioBlock[],
  stamp: RunStamp,
  language: Language,
): { readonly sheet: SheetReport; readonly places: (year: number) => PlanPlaces } {
  const [base] = blocks as [ScenarioBlock, ...ScenarioBlock[]];
  const [title, hint] = [PLAN_SHEET.planTitle[language], PLAN_SHEET.planHint[language]];
  const sheet: SheetReport = {
    id: PLAN_ID,
    name,
    tabColor: "#2E7D4F",
    ...blocksOfSheet(title, hint, blocks, stamp, language, {
      columns: base.columnOf(FIRST_STEP) - 1,
      starts: PRINTED_GROUPS.map((key) => base.columnOf(key)),
    }),
    charts: charts(blocks, language),
  };
  const places = (year: number): PlanPlaces => ({
    cell: (key, month) =>
      month === undefined ? base.yearCell(key, year) : base.cellOf(key, year * PLAN_MONTHS + month),
  });
  return { sheet, places };
}

/**
 * A sheet of scenario blocks: title, stamp, blocks, and what belongs to all of them.
 *
 * @param printed how many columns behind the month stand on paper, and with which of the sheet's columns a page may begin
 */
export function blocksOfSheet(
  title: string,
  hint: string,
  blocks: readonly ScenarioBlock[],
  stamp: RunStamp,
  language: Language,
  printed: { readonly columns: number; readonly starts?: readonly number[] },
): Pick<SheetReport, "blocks" | "columnWidths" | "freeze" | "page"> {
  const columns = blocks[0]!.columns.length;
  return {
    blocks: [...headBlocks(title, hint, stamp, language), ...blocks.flatMap((block) => block.blocks())],
    columnWidths: { 0: 24, ...Object.fromEntries(Array.from({ length: columns }, (_, at) => [at + 1, 17])) },
    freeze: { rows: 0, columns: 1 },
    page: {
      orientation: "landscape",
      printArea: {
        row: 0,
        column: 0,
        rows: blocks[0]!.layout.end,
        columns: 1 + printed.columns,
      },
      ...(printed.starts && { columnStarts: printed.starts }),
    },
  };
}

function charts(blocks: readonly ScenarioBlock[], language: Language): ChartReport[] {
  const [base] = blocks as [ScenarioBlock, ...ScenarioBlock[]];
  const top = base.layout.end + 1;
  const categories = { row: base.firstMonth, column: 0, rows: base.months, columns: 1 };
  const values = (block: ScenarioBlock, key: string) => ({
    ...categories,
    row: block.firstMonth,
    column: block.columnOf(key),
  });
  const place = (at: number) => ({
    row: top + at * (CHART_ROWS + 1),
    column: 0,
    rows: CHART_ROWS,
    columns: CHART_COLUMNS,
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
