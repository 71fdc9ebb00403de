import { AGENCY_SHEET } from "../../../locale/agency/agencySheets";
import type { Language } from "../../../locale/catalogue";
import type { ChartReport } from "../report";
import { columnOf, FIRST_QUOTE, ORDER, TOTALS, type Column } from "./comparisonPlaces";

/** Rows that the chart covers. */
const CHART_ROWS = 18;

/** What every quote costs at low, base and high sales; no chart where there is no quote. */
export function totalsChart(row: number, quotes: number, language: Language): ChartReport[] {
  if (quotes === 0) return [];
  const area = (column: Column) => ({ row: FIRST_QUOTE, column: columnOf(column), rows: quotes, columns: 1 });
  return [
    {
      id: "agency.totals",
      type: "columnClustered",
      title: AGENCY_SHEET.totalsChart[language],
      categories: area("quote"),
      series: ORDER.map((scenario, at) => ({
        name: AGENCY_SHEET[`${scenario}Sales`][language],
        values: area(TOTALS[scenario]),
        color: ["#8A94A6", "#0B5C8E", "#2E7D4F"][at]!,
      })),
      place: { row, column: 0, rows: CHART_ROWS, columns: 9 },
    },
  ];
}
