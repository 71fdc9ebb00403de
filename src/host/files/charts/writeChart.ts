import { element, XML_DECLARATION } from "../container/xmlText";
import type { ChartAxes, ChartSeries, ChartType, HostChart } from "../chartModel";
import { chartKind, type ChartKind } from "./chartKinds";
import { shapeElement, textProperties, val } from "./chartLooks";
import { titleElement } from "./writeTitle";
import { axisElement, type AxisRole } from "./writeAxis";
import { labelsElement, seriesElement, type CellSource } from "./writeSeries";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const LEGEND_POSITIONS = { Bottom: "b", Left: "l", Right: "r", Top: "t", Corner: "tr", Custom: "r" } as const;
const BLANKS = { NotPlotted: "gap", Zero: "zero", Interpolated: "span" } as const;

/** A chart part. `cells` gives the values that references stand for, which are kept beside them. */
export function writeChart(chart: HostChart, cells: CellSource): string {
  const groups = groupsOf(chart);
  const kinds = groups.map(({ kind }) => kind);
  const { title, legend } = chart;
  return (
    XML_DECLARATION +
    element(
      "c:chartSpace",
      NAMESPACES,
      val("roundedCorners", chart.roundedCorners ?? false),
      val("style", chart.style),
      element(
        "c:chart",
        {},
        title?.visible ? titleElement(title) : "",
        val("autoTitleDeleted", title?.visible !== true),
        view3D(kinds),
        element(
          "c:plotArea",
          {},
          "<c:layout/>",
          ...groups.map((group) => groupElement(group, chart, cells)),
          ...axesElements(chart, groups),
          shapeElement(chart.plotArea),
        ),
        legend?.visible
          ? element(
              "c:legend",
              {},
              val("legendPos", LEGEND_POSITIONS[legend.position]),
              val("overlay", legend.overlay ?? false),
              shapeElement(legend.format),
              textProperties(legend.format?.font),
            )
          : "",
        val("plotVisOnly", chart.plotVisibleOnly ?? true),
        val("dispBlanksAs", BLANKS[chart.displayBlanksAs ?? "NotPlotted"]),
      ),
      shapeElement(chart.area),
      textProperties(chart.area?.font),
    )
  );
}

/** Series that are drawn in one way on one pair of axes. */
interface Group {
  readonly type: ChartType;
  readonly kind: ChartKind;
  readonly secondary: boolean;
  readonly series: { readonly series: ChartSeries; readonly index: number }[];
}

function groupsOf(chart: HostChart): Group[] {
  const groups: Group[] = [];
  chart.series.forEach((series, index) => {
    const type = series.type ?? chart.type;
    const secondary = series.axisGroup === "Secondary";
    const kind = chartKind(type);
    let group = groups.find(
      (known) => known.secondary === secondary && groupKey(known.kind) === groupKey(kind),
    );
    if (!group) groups.push((group = { type, kind, secondary, series: [] }));
    group.series.push({ series, index });
  });
  if (groups.length === 0)
    groups.push({ type: chart.type, kind: chartKind(chart.type), secondary: false, series: [] });
  return groups.sort((one, other) => Number(one.secondary) - Number(other.secondary));
}

/** Markers, lines and explosion are said by each series; the rest by the group. */
function groupKey({ group, direction, grouping, style, ofPie, shape }: ChartKind): string {
  return [group, direction, grouping, style, ofPie, shape].join();
}

function view3D(kinds: readonly ChartKind[]): string {
  const fromAbove = kinds.some((kind) => kind.fromAbove);
  if (!fromAbove && !kinds.some((kind) => kind.threeD)) return "";
  return element(
    "c:view3D",
    {},
    val("rotX", fromAbove ? 90 : 15),
    val("rotY", fromAbove ? 0 : 20),
    val("rAngAx", !fromAbove),
  );
}

const AXIS_IDS = {
  category: 111111111,
  value: 111111112,
  series: 111111113,
  secondaryCategory: 222222221,
  secondaryValue: 222222222,
};

function hasAxes({ group }: ChartKind): boolean {
  return !/pie|doughnut/i.test(group);
}

function needsDepthAxis({ group, grouping }: ChartKind): boolean {
  return (
    /^(surface3D|surface|line3D)Chart$/.test(group) || (group === "bar3DChart" && grouping === "standard")
  );
}

function axisIds(group: Group): number[] {
  if (!hasAxes(group.kind)) return [];
  if (group.secondary) return [AXIS_IDS.secondaryCategory, AXIS_IDS.secondaryValue];
  return [AXIS_IDS.category, AXIS_IDS.value, ...(needsDepthAxis(group.kind) ? [AXIS_IDS.series] : [])];
}

/** A stock chart has three or four series in the format's schema: with others its lines are drawn alone. */
function kindToWrite({ kind, series }: Group): ChartKind {
  const isWhole = series.length === 3 || series.length === 4;
  return kind.group === "stockChart" && !isWhole ? chartKind("LineMarkers") : kind;
}

/** A group with its series; the order of the elements is that of the format's schema. */
function groupElement(group: Group, chart: HostChart, cells: CellSource): string {
  const kind = kindToWrite(group);
  const first = group.series[0]?.series;
  const isBar = /^bar/.test(kind.group);
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const isRound = !hasAxes(kind);
  return element(
    `c:${kind.group}`,
    {},
    val("barDir", kind.direction),
    val("scatterStyle", kind.group === "scatterChart" ? "lineMarker" : undefined),
    val("radarStyle", kind.style),
    val("ofPieType", kind.ofPie),
    val("wireframe", kind.wireframe),
    val("grouping", kind.grouping),
    /^(surface|stock)/.test(kind.group) ? "" : val("varyColors", first?.varyByCategories ?? isRound),
    ...group.series.map(({ series, index }) =>
      seriesElement(series, index, chartKind(series.type ?? chart.type), cells),
    ),
    chart.dataLabels ? labelsElement(chart.dataLabels) : "",
    isBar ? val("gapWidth", first?.gapWidth ?? 150) : "",
    kind.group === "barChart" ? val("overlap", first?.overlap ?? (stacked ? 100 : undefined)) : "",
    kind.group === "ofPieChart" ? val("gapWidth", first?.gapWidth ?? 100) + val("secondPieSize", 75) : "",
    val("shape", kind.group === "bar3DChart" ? (kind.shape ?? "box") : undefined),
    kind.group === "stockChart" ? "<c:hiLowLines/>" : "",
    kind.group === "lineChart" ? val("marker", true) : "",
    /^(pie|doughnut)Chart$/.test(kind.group) ? val("firstSliceAng", first?.firstSliceAngle ?? 0) : "",
    kind.group === "doughnutChart" ? val("holeSize", first?.doughnutHoleSize ?? 75) : "",
    kind.group === "bubbleChart" ? val("bubbleScale", first?.bubbleScale ?? 100) : "",
    ...axisIds(group).map((id) => val("axId", id)),
  );
}

function axesElements({ axes }: HostChart, groups: readonly Group[]): string[] {
  const primary = groups.find((group) => !group.secondary && hasAxes(group.kind));
  const secondary = groups.find((group) => group.secondary && hasAxes(group.kind));
  return [...(primary ? pairOf(axes, primary) : []), ...(secondary ? pairOf(axes, secondary) : [])];
}

function pairOf(axes: ChartAxes, group: Group): string[] {
  const { kind, secondary } = group;
  const sideways = kind.direction === "bar";
  const isNumeric = /^(scatter|bubble)Chart$/.test(kind.group);
  const ids = secondary
    ? { category: AXIS_IDS.secondaryCategory, value: AXIS_IDS.secondaryValue }
    : { category: AXIS_IDS.category, value: AXIS_IDS.value };
  const category: AxisRole = {
    id: ids.category,
    crosses: ids.value,
    element: isNumeric
      ? "valAx"
      : axes[secondary ? "secondaryCategory" : "category"]?.categoryType === "DateAxis"
        ? "dateAx"
        : "catAx",
    position: sideways ? "l" : "b",
    hidden: secondary,
  };
  const value: AxisRole = {
    id: ids.value,
    crosses: ids.category,
    element: "valAx",
    position: sideways ? (secondary ? "t" : "b") : secondary ? "r" : "l",
    atFarEnd: secondary,
    between: !isNumeric && !/^area/.test(kind.group),
  };
  const depth: AxisRole = {
    id: AXIS_IDS.series,
    crosses: AXIS_IDS.category,
    element: "serAx",
    position: "b",
  };
  return [
    axisElement(axes[secondary ? "secondaryCategory" : "category"] ?? {}, category),
    axisElement(axes[secondary ? "secondaryValue" : "value"] ?? {}, value),
    ...(!secondary && needsDepthAxis(kind) ? [axisElement(axes.series ?? {}, depth)] : []),
  ];
}
