import {
  buildChartModel,
  buildComboChartModel,
  renderChartSvg,
  type AddAxisOptions,
  type AddChartOptions,
  type AddChartSeriesOptions,
  type ChartModel,
  type ComboChartGroupOptions,
} from "@cj-tech-master/excelts/chart";
import type { ChartAxis, ChartData, ChartSeries, HostChart } from "../../files/chartModel";
import { chartKind, type ChartKind } from "../../files/charts/chartKinds";
import { finishSvg } from "./finishSvg";

/** What the cells that a chart names hold now. */
export interface ChartCells {
  values(reference: string): readonly (number | null)[];
  /** As the cells show them. */
  texts(reference: string): readonly string[];
}

interface Group {
  readonly kind: ChartKind;
  readonly isSecondary: boolean;
  readonly series: readonly ChartSeries[];
}

/** A chart as a picture: its series over the cells as they are. Charts in three dimensions are drawn flat. */
export function chartSvg(chart: HostChart, cells: ChartCells): string {
  const groups = groupsOf(chart);
  const title = titleText(chart, cells);
  const shared = {
    title: title ?? null,
    showLegend: chart.legend?.visible ?? false,
    legendPosition: LEGEND[chart.legend?.position ?? "Bottom"],
    ...(chart.displayBlanksAs ? { displayBlanksAs: BLANKS[chart.displayBlanksAs] } : {}),
  };
  const options = groups.map((group) => groupOptions(chart, group, cells));
  const [only, ...others] = options;
  if (!only) return "";
  const model =
    others.length === 0
      ? buildChartModel({ ...only, ...shared })
      : buildComboChartModel({ ...shared, groups: options });
  fillData(model, groups, cells);
  const { width, height } = chart.place;
  return finishSvg(renderChartSvg(model, { width, height }), chart);
}

/** The title that is shown; that of a chart with a single series is the series' name unless it has its own. */
export function titleText({ title, series }: HostChart, cells: ChartCells): string | undefined {
  if (!title?.visible) return undefined;
  if (title.reference !== undefined) return cells.texts(title.reference).join(" ");
  const [only, ...others] = series;
  return title.text ?? (only && others.length === 0 ? seriesName(only, 0, cells) : undefined);
}

const LEGEND = { Bottom: "b", Left: "l", Right: "r", Top: "t", Corner: "tr", Custom: "r" } as const;
const BLANKS = { NotPlotted: "gap", Zero: "zero", Interpolated: "span" } as const;

/** A model is built of references to cells; what stands in the cells is put in their place afterwards. */
const LATER = "Data!$A$1";

const TYPES: Readonly<Record<string, AddChartOptions["type"]>> = {
  barChart: "bar",
  bar3DChart: "bar",
  lineChart: "line",
  line3DChart: "line",
  areaChart: "area",
  area3DChart: "area",
  pieChart: "pie",
  pie3DChart: "pie",
  ofPieChart: "pie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
  bubbleChart: "bubble",
  radarChart: "radar",
  stockChart: "line",
  surfaceChart: "surface",
  surface3DChart: "surface",
};

/** Series that are drawn in one manner over one axis, in the order in which they come. */
function groupsOf(chart: HostChart): Group[] {
  const groups: { kind: ChartKind; isSecondary: boolean; series: ChartSeries[] }[] = [];
  for (const series of chart.series.filter(({ filtered }) => !filtered)) {
    const kind = chartKind(series.type ?? chart.type);
    const isSecondary = series.axisGroup === "Secondary";
    const group = groups.find((known) => known.kind === kind && known.isSecondary === isSecondary);
    if (group) group.series.push(series);
    else groups.push({ kind, isSecondary, series: [series] });
  }
  return groups;
}

function groupOptions(
  chart: HostChart,
  { kind, isSecondary, series }: Group,
  cells: ChartCells,
): ComboChartGroupOptions {
  const { axes } = chart;
  const [category, value] = isSecondary
    ? [axes.secondaryCategory, axes.secondaryValue]
    : [axes.category, axes.value];
  const [first] = series;
  const type = typeOf(kind);
  return {
    type,
    series: series.map((one) => seriesOptions(one, chart.series.indexOf(one), kind, cells)),
    ...(isPie(type)
      ? {}
      : {
          categoryAxis: axisOptions(category, cells),
          valueAxis: { numFmt: "#,##0", ...axisOptions(value, cells) },
        }),
    ...(kind.direction ? { barDir: kind.direction } : {}),
    ...(kind.grouping ? { grouping: groupingOf(kind.grouping, type) } : {}),
    ...(type === "scatter" ? { scatterStyle: kind.joined ? "lineMarker" : "marker" } : {}),
    ...(type === "line" && kind.marked !== undefined ? { showMarker: kind.marked } : {}),
    ...(type === "bar" && first?.gapWidth !== undefined ? { gapWidth: first.gapWidth } : {}),
    ...(type === "bar" && first?.overlap !== undefined ? { overlap: first.overlap } : {}),
    ...(type === "doughnut" && first?.doughnutHoleSize !== undefined
      ? { holeSize: first.doughnutHoleSize }
      : {}),
    ...(chart.dataLabels && type !== "surface"
      ? { dataLabels: { showVal: chart.dataLabels.showValue ?? true } }
      : {}),
    useSecondaryAxis: isSecondary,
  };
}

const typeOf = ({ group }: ChartKind): AddChartOptions["type"] => TYPES[group] ?? "bar";

/** Shares of a whole stand on no axes. */
const isPie = (type: AddChartOptions["type"]): boolean => type === "pie" || type === "doughnut";

/** Columns that stand one behind another in three dimensions stand side by side in two. */
function groupingOf(grouping: NonNullable<ChartKind["grouping"]>, type: AddChartOptions["type"]) {
  return type === "bar" && grouping === "standard" ? "clustered" : grouping;
}

function seriesOptions(
  series: ChartSeries,
  index: number,
  kind: ChartKind,
  cells: ChartCells,
): AddChartSeriesOptions {
  const { fill, line } = series.format ?? {};
  const type = typeOf(kind);
  const isMarked = type === "line" || type === "scatter" || type === "radar";
  return {
    name: seriesName(series, index, cells),
    values: LATER,
    ...(type === "scatter" || type === "bubble" ? { xValues: LATER } : {}),
    ...(type === "bubble" ? { bubbleSize: LATER } : {}),
    ...(typeof fill === "string" ? { fill } : {}),
    ...(line?.color ? { line: line.color } : {}),
    ...(line?.weight ? { lineWidth: line.weight } : {}),
    ...(isMarked && (kind.marked === false || series.marker?.style === "None")
      ? { marker: { symbol: "none" as const } }
      : {}),
    ...(series.smooth || kind.smooth ? { smooth: true } : {}),
    ...(series.hasDataLabels ? { dataLabels: { showVal: series.dataLabels?.showValue ?? true } } : {}),
  };
}

function seriesName({ name }: ChartSeries, index: number, cells: ChartCells): string {
  if (name === undefined) return `Series${index + 1}`;
  return typeof name === "string" ? name : cells.texts(name.reference).join(" ");
}

function axisOptions(axis: ChartAxis | undefined, cells: ChartCells): AddAxisOptions {
  if (!axis) return {};
  const title = axis.title?.visible
    ? (axis.title.text ?? (axis.title.reference && cells.texts(axis.title.reference).join(" ")))
    : undefined;
  return {
    ...(axis.visible === false ? { hidden: true } : {}),
    ...(title ? { title } : {}),
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    ...(axis.majorUnit === undefined ? {} : { majorUnit: axis.majorUnit }),
    ...(axis.majorGridlines === undefined ? {} : { majorGridlines: axis.majorGridlines.visible }),
    ...(axis.numberFormat && axis.numberFormat !== "General" ? { numFmt: axis.numberFormat } : {}),
    ...(axis.scaleType === "Logarithmic" ? { logBase: axis.logBase ?? 10 } : {}),
    ...(axis.reversePlotOrder ? { orientation: "maxMin" as const } : {}),
  };
}

type Points<V> = { pointCount: number; points: { index: number; value: V }[] };

/** Puts what the cells hold into the places of the model that would refer to them. */
function fillData(model: ChartModel, groups: readonly Group[], cells: ChartCells): void {
  model.chart.plotArea.chartTypes.forEach((drawn, index) => {
    const group = groups[index];
    drawn.series.forEach((target, position) => {
      const series = group?.series[position];
      if (!series) return;
      const values = { numLit: points(numbersOf(series.values, cells)) };
      if (drawn.type === "scatter" || drawn.type === "bubble") {
        const x = { numLit: points(numbersOf(series.categories, cells)) };
        const size = series.bubbleSizes && {
          bubbleSize: { numLit: points(numbersOf(series.bubbleSizes, cells)) },
        };
        Object.assign(target, { xVal: x, yVal: values, ...size });
      } else {
        Object.assign(target, { cat: { strLit: points(textsOf(series.categories, cells)) }, val: values });
      }
    });
  });
}

function points<V>(values: readonly V[]): Points<V> {
  return { pointCount: values.length, points: values.map((value, index) => ({ index, value })) };
}

function numbersOf(data: ChartData | undefined, cells: ChartCells): readonly (number | null)[] {
  if (!data) return [];
  if ("reference" in data) return cells.values(data.reference);
  return data.literal.map((value) => (typeof value === "number" ? value : null));
}

function textsOf(data: ChartData | undefined, cells: ChartCells): readonly string[] {
  if (!data) return [];
  return "reference" in data ? cells.texts(data.reference) : data.literal.map((value) => String(value ?? ""));
}
