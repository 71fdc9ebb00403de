import type { ChartReport, SheetReport } from "../../sheets/reports/report";
import { rangeOf } from "./dressSheet";
import { LOOKS } from "./looks";
import { styleRuns, type StyleRun } from "./styleRuns";

const CHART_TYPES: Readonly<Record<ChartReport["type"], Excel.ChartType>> = {
  line: "Line" as Excel.ChartType,
  columnClustered: "ColumnClustered" as Excel.ChartType,
  columnStacked: "ColumnStacked" as Excel.ChartType,
  barClustered: "BarClustered" as Excel.ChartType,
  area: "Area" as Excel.ChartType,
  scatterLines: "XYScatterLinesNoMarkers" as Excel.ChartType,
};

/** Figures beside an axis: thousands are parted, and small ones keep their decimals. */
const AXIS_FIGURES = "[>=1000]#,##0;[<=-1000]-#,##0;General";

const CHART_PREFIX = "OpsPlan ";
const NEW_PREFIX = "OpsPlan + ";

/** Whether a chart on a result sheet is one of OpsPlan's, told by its name; the user's own charts stay. */
export function isOurChart(name: string): boolean {
  return name.startsWith(CHART_PREFIX);
}

/** Whether a chart belongs to a result that has not yet taken its place. */
export function isNewChart(name: string): boolean {
  return name.startsWith(NEW_PREFIX);
}

/** The name that a new chart gets when its result has taken its place. */
export function settledChartName(name: string): string {
  return `${CHART_PREFIX}${name.slice(NEW_PREFIX.length)}`;
}

/** A chart that was added under the name of a new one, and the name it is to have. */
export interface AddedChart {
  readonly chart: Excel.Chart;
  readonly settledName: string;
}

/** Adds the native charts of a sheet as new ones, each over the cells that the report names. */
export function addCharts(worksheet: Excel.Worksheet, sheet: SheetReport): AddedChart[] {
  return (sheet.charts ?? []).flatMap((report) => {
    const chart = addChart(worksheet, report);
    const format = categoryFormat(sheet, report);
    // Kept in the file as well: what a reader without Excel's own link to the cells shows of a month is its number.
    if (chart && format) chart.axes.categoryAxis.numberFormat = format;
    return chart ? [{ chart, settledName: `${CHART_PREFIX}${report.id}` }] : [];
  });
}

/** How the categories of a chart are shown in their cells, where they are days or months. */
function categoryFormat(sheet: SheetReport, { categories, type }: ChartReport): string | undefined {
  const within = ({ area }: StyleRun) =>
    area.row <= categories.row &&
    categories.row < area.row + area.rows &&
    area.column <= categories.column &&
    categories.column < area.column + area.columns;
  const style = type === "scatterLines" ? undefined : styleRuns(sheet).find(within)?.style;
  return style === "month" || style === "date" || style === "day" ? LOOKS[style].numberFormat : undefined;
}

function addChart(worksheet: Excel.Worksheet, report: ChartReport): Excel.Chart | undefined {
  const [first, ...others] = report.series;
  if (!first) return undefined;
  const chart = worksheet.charts.add(CHART_TYPES[report.type], rangeOf(worksheet, first.values), "Columns");
  chart.name = `${NEW_PREFIX}${report.id}`;
  chart.title.text = report.title;
  chart.legend.position = "Bottom";
  const drawn = [chart.series.getItemAt(0), ...others.map((series) => chart.series.add(series.name))];
  report.series.forEach((series, index) => {
    const target = drawn[index]!;
    target.name = series.name;
    target.setValues(rangeOf(worksheet, series.values));
    target.setXAxisValues(rangeOf(worksheet, report.categories));
    if (series.color) {
      if (report.type === "line" || report.type === "scatterLines") target.format.line.color = series.color;
      else target.format.fill.setSolidColor(series.color);
    }
  });
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.numberFormat = AXIS_FIGURES;
  if (report.type === "scatterLines") categoryAxis.numberFormat = AXIS_FIGURES;
  // Beside the line of zero they would stand across columns and lines that go below it.
  categoryAxis.tickLabelPosition = "Low";
  if (report.valueAxisTitle) valueAxis.title.text = report.valueAxisTitle;
  if (report.categoryAxisTitle) categoryAxis.title.text = report.categoryAxisTitle;
  const { row, column, rows, columns } = report.place;
  chart.setPosition(
    worksheet.getRangeByIndexes(row, column, 1, 1),
    worksheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
  return chart;
}
