import { firstDayOf } from "../../../domain/calendar/month";
import type { Decimal } from "../../../domain/money/decimal";
import type { ActualMonth } from "../../../domain/plan/actuals";
import { causesOf, keptOf } from "../../../domain/plan/causes";
import type { Forecast } from "../../../domain/plan/forecast/forecast";
import type { MonthlyPlan } from "../../../domain/plan/monthlyPlan";
import { outlookOf } from "../../../domain/plan/outlook";
import type { Language } from "../../../locale/catalogue";
import { FORECAST_METHODS, PLAN_HEADINGS } from "../../../locale/plan";
import { PLAN_SHEET } from "../../../locale/planSheet";
import { a1, columnLetters, quotedSheet } from "../../grid";
import { STAMP_ROWS, stampBlock, type RunStamp } from "../parts/runStamp";
import type { Block, CellStyle, ReportCell, SheetReport } from "../report";
import type { PlanPlaces } from "./planSheet";

export const ACTUAL_ID = "plan.actual";

/** What is set beside each other. */
export interface ActualAgainstPlan {
  readonly planSheet: string;
  readonly places: PlanPlaces;
  readonly plan: MonthlyPlan;
  readonly actuals: readonly ActualMonth[];
  readonly forecast?: Forecast;
}

const HEADER_ROW = 3 + STAMP_ROWS;
const FIRST_ROW = HEADER_ROW + 1;
const CHART_ROWS = 16;
const CHART_COLUMNS = 8;

const COLUMNS = [
  "planned",
  "actual",
  "difference",
  "attainment",
  "actualOrders",
  "actualRefunds",
  "actualAds",
  "plannedKept",
  "actualKept",
  "byOrders",
  "byOrderValue",
  "byRefunds",
  "byAds",
  "check",
] as const;
type ColumnKey = (typeof COLUMNS)[number];

const STYLES: Readonly<Partial<Record<ColumnKey, CellStyle>>> = {
  attainment: "rate",
  actualOrders: "count",
  check: "check",
};

/**
 * The actual months beside the plan: attainment, the causes of the difference in formulas, a check that they add up to it, and
 * the year's outlook with the run rate that is needed.
 */
export function actualSheet(
  name: string,
  facts: ActualAgainstPlan,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const rows = facts.plan.months.length;
  const headings = [PLAN_HEADINGS.month[language], ...COLUMNS.map((key) => PLAN_SHEET[key][language])];
  const lines = facts.plan.months.map((_, at) => monthRow(facts, at));
  const styles: CellStyle[] = ["month", ...COLUMNS.map((key) => STYLES[key] ?? "money")];
  const hint = facts.actuals.length > 0 ? PLAN_SHEET.actualHint : PLAN_SHEET.noActuals;
  return {
    id: ACTUAL_ID,
    name,
    tabColor: "#0B5C8E",
    blocks: [
      { row: 0, column: 0, cells: [[PLAN_SHEET.actualTitle[language]]], columnStyles: ["title"] },
      { row: 1, column: 0, cells: [[hint[language]]], columnStyles: ["subtitle"] },
      stampBlock(stamp, language, 2),
      { row: HEADER_ROW, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      { row: FIRST_ROW, column: 0, cells: lines, columnStyles: styles },
      soFarBlock(facts, language),
      ...outlookBlocks(facts, language),
    ],
    columnWidths: { 0: 34, ...Object.fromEntries(COLUMNS.map((_, at) => [at + 1, 15])) },
    freeze: { rows: FIRST_ROW, columns: 1 },
    charts: [
      {
        id: "plan.actual",
        type: "columnClustered",
        title: PLAN_SHEET.actualTitle[language],
        categories: { row: FIRST_ROW, column: 0, rows, columns: 1 },
        series: (["planned", "actual"] as const).map((key, at) => ({
          name: PLAN_SHEET[key][language],
          values: { row: FIRST_ROW, column: columnOf(key), rows, columns: 1 },
          color: ["#8A94A6", "#0B5C8E"][at]!,
        })),
        place: { row: FIRST_ROW + rows + 9, column: 0, rows: CHART_ROWS, columns: CHART_COLUMNS },
      },
    ],
    page: { orientation: "landscape", fitToWidth: true },
  };
}

function columnOf(key: ColumnKey): number {
  return 1 + COLUMNS.indexOf(key);
}

function actualAt({ plan, actuals }: ActualAgainstPlan, at: number): ActualMonth | undefined {
  return actuals.find(({ month }) => month === plan.months[at]!.month);
}

const n = (value: Decimal) => value.toNumber();

function monthRow(facts: ActualAgainstPlan, at: number): ReportCell[] {
  const { places, plan, planSheet } = facts;
  const { month, figures } = plan.months[at]!;
  const ofPlan = (key: string) => `${quotedSheet(planSheet)}!${places.cell(key, at)}`;
  const own = (key: ColumnKey) => a1(FIRST_ROW + at, columnOf(key));
  const planned: ReportCell[] = [
    { formula: `=${ofPlan("month")}`, value: firstDayOf(month) },
    { formula: `=${ofPlan("sales")}`, value: n(figures.sales) },
  ];
  const kept = { formula: `=${ofPlan("net")}-${ofPlan("adSpend")}`, value: n(keptOf(figures)) };
  const actual = actualAt(facts, at);
  if (!actual) return [...planned, ...COLUMNS.slice(1).map((key) => (key === "plannedKept" ? kept : null))];
  const causes = causesOf(figures, actual);
  const expectedSales = `ROUND(${own("actualOrders")}*${own("planned")}/${ofPlan("orders")},2)`;
  const bySales = `${own("actual")}-${own("planned")}`;
  const known = causes.orders !== undefined;
  return [
    ...planned,
    n(actual.sales),
    { formula: `=ROUND(${bySales},2)`, value: n(actual.sales.minus(figures.sales)) },
    {
      formula: `=IF(${own("planned")}>0,${own("actual")}/${own("planned")},"")`,
      value: figures.sales.gt(0) ? n(actual.sales.dividedBy(figures.sales)) : "",
    },
    actual.orders ? n(actual.orders) : null,
    n(actual.refunds),
    n(actual.adSpend),
    kept,
    {
      formula: `=${own("actual")}-${own("actualRefunds")}-${own("actualAds")}`,
      value: n(keptOf(actual)),
    },
    known ? { formula: `=ROUND(${expectedSales}-${own("planned")},2)`, value: n(causes.orders!) } : null,
    {
      formula: known ? `=ROUND(${own("actual")}-${expectedSales},2)` : `=ROUND(${bySales},2)`,
      value: n(causes.orderValue ?? causes.sales!),
    },
    { formula: `=ROUND(${ofPlan("refunds")}-${own("actualRefunds")},2)`, value: n(causes.refunds) },
    { formula: `=ROUND(${ofPlan("adSpend")}-${own("actualAds")},2)`, value: n(causes.adSpend) },
    {
      formula: `=ROUND(${own("actualKept")}-${own("plannedKept")}-SUM(${own("byOrders")}:${own("byAds")}),2)`,
      value: 0,
    },
  ];
}

/** The months that have sales, added up; the attainment is of their own plan. */
function soFarBlock(facts: ActualAgainstPlan, language: Language): Block {
  const known = facts.plan.months.flatMap((month, at) => {
    const actual = actualAt(facts, at);
    return actual ? [{ figures: month.figures, actual, causes: causesOf(month.figures, actual) }] : [];
  });
  const sum = (amount: (of: (typeof known)[number]) => Decimal | undefined) =>
    known.reduce((total, of) => total + (amount(of)?.toNumber() ?? 0), 0);
  const [planned, actual] = [sum(({ figures }) => figures.sales), sum((of) => of.actual.sales)];
  const values: Readonly<Record<ColumnKey, number | string>> = {
    planned,
    actual,
    difference: actual - planned,
    attainment: planned > 0 ? actual / planned : "",
    actualOrders: sum((of) => of.actual.orders),
    actualRefunds: sum((of) => of.actual.refunds),
    actualAds: sum((of) => of.actual.adSpend),
    plannedKept: sum(({ figures }) => keptOf(figures)),
    actualKept: sum((of) => keptOf(of.actual)),
    byOrders: sum(({ causes }) => causes.orders),
    byOrderValue: sum(({ causes }) => causes.orderValue ?? causes.sales),
    byRefunds: sum(({ causes }) => causes.refunds),
    byAds: sum(({ causes }) => causes.adSpend),
    check: 0,
  };
  const row = FIRST_ROW + facts.plan.months.length;
  const range = (key: ColumnKey) => {
    const letters = columnLetters(columnOf(key));
    return `${letters}$${FIRST_ROW + 1}:${letters}$${row}`;
  };
  const has = range("actual");
  const cells = COLUMNS.map((key): ReportCell => {
    const value = values[key];
    if (key === "attainment") {
      const [part, whole] = [a1(row, columnOf("actual")), a1(row, columnOf("planned"))];
      return { formula: `=IF(${whole}>0,${part}/${whole},"")`, value };
    }
    if (key === "planned" || key === "plannedKept") {
      return { formula: `=SUMPRODUCT(ISNUMBER(${has})*${range(key)})`, value };
    }
    return { formula: `=SUM(${range(key)})`, value };
  });
  return {
    row,
    column: 0,
    cells: [[PLAN_SHEET.soFar[language], ...cells]],
    columnStyles: ["textTotal", ...COLUMNS.map((key) => totalStyle(key))],
  };
}

function totalStyle(key: ColumnKey): CellStyle {
  if (key === "attainment") return "rateTotal";
  return key === "actualOrders" ? "countTotal" : "moneyTotal";
}

/** The year as it is heading, and the forecast that it rests on. */
function outlookBlocks(facts: ActualAgainstPlan, language: Language): Block[] {
  const { plan, forecast, actuals } = facts;
  if (!forecast || actuals.length === 0) return [];
  const top = FIRST_ROW + plan.months.length + 2;
  const last = actuals[actuals.length - 1]!.month;
  const rest = plan.months.flatMap(({ month }, at) => (month > last ? [{ month, at }] : []));
  const points = rest.map(({ month }) => forecast.months.find((of) => of.month === month)!.point);
  const target = plan.year.figures.sales;
  const outlook = outlookOf(
    target,
    actuals.map(({ sales }) => sales),
    points,
  );
  const year = `${quotedSheet(facts.planSheet)}!${facts.places.cell("sales")}`;
  const soFar = a1(FIRST_ROW + plan.months.length, columnOf("actual"));
  const forecasts = `$E$${top + 2}:$E$${top + 1 + Math.max(1, rest.length)}`;
  const table = rest.map(({ month }, index): ReportCell[] => [
    { value: firstDayOf(month), style: "month" },
    n(points[index]!),
  ]);
  const left = Math.max(1, rest.length);
  const lines: ReportCell[][] = [
    [PLAN_SHEET.outlookYear[language], { formula: `=${soFar}+SUM(${forecasts})`, value: n(outlook.year) }],
    [PLAN_SHEET.outlookGap[language], { formula: `=${a1(top + 1, 1)}-${year}`, value: n(outlook.gap) }],
    [
      PLAN_SHEET.runRate[language],
      outlook.runRate
        ? { formula: `=ROUNDUP(ROUND(MAX(0,${year}-${soFar})/${left},6),2)`, value: n(outlook.runRate) }
        : null,
    ],
  ];
  return [
    {
      row: top,
      column: 0,
      cells: [
        [
          PLAN_SHEET.outlook[language],
          null,
          null,
          PLAN_SHEET.forecast[language],
          FORECAST_METHODS[forecast.method][language],
        ],
      ],
      columnStyles: ["section", undefined, undefined, "section", "stamp"],
    },
    { row: top + 1, column: 0, cells: lines, columnStyles: ["text", "money"] },
    ...(table.length > 0
      ? [{ row: top + 1, column: 3, cells: table, columnStyles: ["month", "money"] } as const]
      : []),
  ];
}
