import type { ActualMonth } from "../../../../domain/plan/actual/actuals";
import { compareWithPlan } from "../../../../domain/plan/actual/comparison";
import type { Forecast } from "../../../../domain/plan/forecast/forecast";
import type { MonthlyPlan } from "../../../../domain/plan/monthlyPlan";
import { monthsLeft } from "../../../../domain/plan/actual/outlook";
import type { Language } from "../../../../locale/catalogue";
import { PLAN_ACTUAL } from "../../../../locale/plan/planActual";
import { quotedSheet } from "../../../grid";
import type { RunStamp } from "../../parts/runStamp";
import { BODY_ROW, headBlocks } from "../../parts/sheetHead";
import type { Block, ChartReport, SheetReport } from "../../report";
import { ActualLayout, type ActualRow, type ActualSection } from "./actualLayout";
import { outlookBlocks } from "./actualOutlook";
import { profitCausesSection, profitSection } from "./actualProfit";
import { attainmentSection, salesCausesSection } from "./actualSales";
import type { PlanPlaces } from "../planSheet";
import { ACTUAL_ID } from "../planTabs";

/** What is set beside each other. */
export interface ActualAgainstPlan {
  readonly planSheet: string;
  readonly places: PlanPlaces;
  readonly plan: MonthlyPlan;
  readonly actuals: readonly ActualMonth[];
  readonly forecast?: Forecast;
}

const TOP = BODY_ROW;
/** The lines of the outlook beside the months that are left. */
const OUTLOOK_LINES = 3;
const CHART_ROWS = 16;
const CHART_COLUMNS = 8;

/**
 * The actual months beside the plan: attainment, the causes of the difference of sales and of profit in formulas, with checks that
 * they add up to it, and the year's outlook with the run rate that is needed.
 */
export function actualSheet(
  name: string,
  facts: ActualAgainstPlan,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const { plan, actuals, planSheet, places } = facts;
  const comparison = compareWithPlan(plan, actuals);
  const sections: ActualSection[] = [
    attainmentSection(language),
    ...(actuals.length > 0 ? [salesCausesSection(comparison, language)] : []),
    ...(comparison.lines.length > 0
      ? [profitSection(comparison, plan, language), profitCausesSection(comparison, language)]
      : []),
  ];
  const layout = new ActualLayout(TOP, sections, plan.months);
  const rows = plan.months.map((month, at): ActualRow => {
    const compared = comparison.months.get(month.month);
    return {
      at,
      month,
      ...(compared && { compared }),
      cell: (key) => layout.cell(key, at),
      plan: (key) => `${quotedSheet(planSheet)}!${places.cell(key, at)}`,
    };
  });
  const hint = actuals.length > 0 ? PLAN_ACTUAL.actualHint : PLAN_ACTUAL.noActuals;
  const columns = Math.max(...sections.map((section) => section.columns.length));
  return {
    id: ACTUAL_ID,
    name,
    tabColor: "#0B5C8E",
    blocks: [
      ...headBlocks(PLAN_ACTUAL.actualTitle[language], hint[language], stamp, language),
      ...layout.blocks(rows, language),
      ...outlook(facts, layout, language),
    ],
    columnWidths: { 0: 44, ...Object.fromEntries(Array.from({ length: columns }, (_, at) => [at + 1, 15])) },
    freeze: { rows: 0, columns: 1 },
    charts: [chart(facts, layout, language)],
    page: { orientation: "landscape" },
  };
}

function outlook(facts: ActualAgainstPlan, layout: ActualLayout, language: Language): Block[] {
  const { plan, actuals, forecast, planSheet, places } = facts;
  if (!forecast || actuals.length === 0) return [];
  const yearCell = `${quotedSheet(planSheet)}!${places.cell("sales")}`;
  const soFarCell = layout.soFar("actual");
  return outlookBlocks({ plan, actuals, forecast, yearCell, soFarCell }, layout.end, language);
}

/** Planned and actual sales, below everything else. */
function chart(
  { plan, actuals, forecast }: ActualAgainstPlan,
  layout: ActualLayout,
  language: Language,
): ChartReport {
  const left = forecast ? monthsLeft(plan, actuals, forecast).length : 0;
  const months = { row: layout.firstMonth(0), column: 0, rows: plan.months.length, columns: 1 };
  return {
    id: "plan.actual",
    type: "columnClustered",
    title: PLAN_ACTUAL.actualTitle[language],
    categories: months,
    series: (["planned", "actual"] as const).map((key, at) => ({
      name: PLAN_ACTUAL[key][language],
      values: { ...months, column: layout.columnOf(key) },
      color: ["#8A94A6", "#0B5C8E"][at]!,
    })),
    place: {
      row: layout.end + 3 + Math.max(OUTLOOK_LINES, left),
      column: 0,
      rows: CHART_ROWS,
      columns: CHART_COLUMNS,
    },
  };
}
