import { daysIn, firstDayOf } from "../../../../domain/calendar/month";
import type { Decimal } from "../../../../domain/money/decimal";
import type { ActualMonth } from "../../../../domain/plan/actual/actuals";
import type { Forecast } from "../../../../domain/plan/forecast/forecast";
import type { MonthlyPlan } from "../../../../domain/plan/monthlyPlan";
import { expectedOf, monthsLeft, outlookOf } from "../../../../domain/plan/actual/outlook";
import type { Language } from "../../../../locale/catalogue";
import { FORECAST_METHODS, PLAN_HEADINGS } from "../../../../locale/plan/plan";
import { PLAN_ACTUAL } from "../../../../locale/plan/planActual";
import { a1 } from "../../../grid";
import type { Block, ReportCell } from "../../report";

/** What the outlook rests on. */
export interface OutlookFacts {
  readonly plan: MonthlyPlan;
  readonly actuals: readonly ActualMonth[];
  readonly forecast: Forecast;
  /** The year's target on the plan. */
  readonly yearCell: string;
  /** Actual sales so far. */
  readonly soFarCell: string;
}

const TABLE_COLUMN = 3;
const TABLE_STYLES = ["month", "money", "rate", "money"] as const;
const [FORECAST, PART, EXPECTED] = [TABLE_COLUMN + 1, TABLE_COLUMN + 2, TABLE_COLUMN + 3] as const;

/** The year as it is heading, what it would need, and the forecast of each month that is left. */
export function outlookBlocks(facts: OutlookFacts, top: number, language: Language): Block[] {
  const { plan, actuals, forecast, yearCell, soFarCell } = facts;
  const left = monthsLeft(plan, actuals, forecast);
  const outlook = outlookOf(
    plan.year.figures.sales,
    actuals.map(({ sales }) => sales),
    left,
  );
  const first = top + 2;
  const column = (at: number) => `${a1(first, at)}:${a1(first + Math.max(1, left.length) - 1, at)}`;
  const table = left.map((month, at): ReportCell[] => [
    { value: firstDayOf(month.month), style: "month" },
    month.forecast.toNumber(),
    partCell(month.part, daysIn(month.month)),
    {
      formula: `=ROUND(${a1(first + at, FORECAST)}*${a1(first + at, PART)},2)`,
      value: expectedOf(month).toNumber(),
    },
  ]);
  const lines: ReportCell[][] = [
    [
      PLAN_ACTUAL.outlookYear[language],
      { formula: `=${soFarCell}+SUM(${column(EXPECTED)})`, value: outlook.year.toNumber() },
    ],
    [
      PLAN_ACTUAL.outlookGap[language],
      { formula: `=${a1(top + 1, 1)}-${yearCell}`, value: outlook.gap.toNumber() },
    ],
    [
      PLAN_ACTUAL.runRate[language],
      outlook.runRate
        ? {
            formula: `=ROUNDUP(ROUND(MAX(0,${yearCell}-${soFarCell})/SUM(${column(PART)}),6),2)`,
            value: outlook.runRate.toNumber(),
          }
        : null,
    ],
  ];
  const heads = [
    PLAN_HEADINGS.month[language],
    PLAN_ACTUAL.forecast[language],
    PLAN_ACTUAL.partLeft[language],
    PLAN_ACTUAL.expected[language],
  ];
  return [
    {
      row: top,
      column: 0,
      cells: [[PLAN_ACTUAL.outlook[language], null, null, FORECAST_METHODS[forecast.method][language]]],
      columnStyles: ["section", undefined, undefined, "stamp"],
    },
    { row: top + 1, column: 0, cells: lines, columnStyles: ["text", "money"] },
    ...(table.length > 0
      ? [
          {
            row: top + 1,
            column: TABLE_COLUMN,
            cells: [heads],
            columnStyles: heads.map(() => "header" as const),
          },
          { row: first, column: TABLE_COLUMN, cells: table, columnStyles: TABLE_STYLES },
        ]
      : []),
  ];
}

function partCell(part: Decimal, days: number): ReportCell {
  if (part.equals(1)) return 1;
  return { formula: `=${part.times(days).toDecimalPlaces(0).toFixed()}/${days}`, value: part.toNumber() };
}
