import {
  child,
  childrenOf,
  descend,
  everyBelow,
  flag,
  numberAttribute,
  type XmlElement,
} from "../container/xml";
import type {
  ChartAxes,
  ChartData,
  ChartDataLabels,
  ChartLegend,
  ChartMarker,
  ChartSeries,
  ChartType,
  HostChart,
} from "../chartModel";
import type { FileColors } from "../styles/colors";
import { readAxis } from "./readAxis";
import { chartTypeOf, CHART_GROUPS } from "./chartKinds";
import { readFormat } from "./chartLooks";
import { readTitle } from "./readTitle";
import { readErrorBars, readTrendline } from "./readTrends";

/** What a chart part says; where it stands and what it is called is said by the drawing. */
export type ReadChart = Omit<HostChart, "id" | "name" | "place">;

const LEGEND_POSITIONS = { b: "Bottom", l: "Left", r: "Right", t: "Top", tr: "Corner" } as const;
const BLANKS = { gap: "NotPlotted", zero: "Zero", span: "Interpolated" } as const;

/** `undefined` where the part holds no chart of a kind that is known. */
export function readChart(root: XmlElement, colors: FileColors): ReadChart | undefined {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = plot?.children.filter(({ name }) => CHART_GROUPS.has(name)) ?? [];
  const [first] = groups;
  if (!chart || !plot || !first) return undefined;
  const type = chartTypeOf(first, child(first, "ser"));
  const primary = axisIds(first);
  const legend = child(chart, "legend");
  const title = child(chart, "title");
  const noTitle = flag(child(chart, "autoTitleDeleted"), "val", false);
  const area = readFormat(root, colors);
  const plotArea = readFormat(plot, colors);
  const style = numberAttribute(everyBelow(root, "style")[0], "val");
  const blanks = child(chart, "dispBlanksAs")?.attributes.val;
  return {
    type,
    ...(title ? { title: readTitle(title, colors) } : noTitle ? {} : { title: { visible: true } }),
    ...(legend ? { legend: readLegend(legend, colors) } : {}),
    axes: readAxes(plot, groups, colors),
    series: groups.flatMap((group) =>
      childrenOf(group, "ser").map((series) =>
        readSeries(group, series, type, axisIds(group).join() !== primary.join(), colors),
      ),
    ),
    ...(area ? { area } : {}),
    ...(plotArea ? { plotArea } : {}),
    ...(style === undefined ? {} : { style: style > 100 ? style - 100 : style }),
    ...(flag(child(root, "roundedCorners"), "val", false) ? { roundedCorners: true } : {}),
    ...(flag(child(chart, "plotVisOnly"), "val", true) ? {} : { plotVisibleOnly: false }),
    ...(blanks === "zero" || blanks === "span" ? { displayBlanksAs: BLANKS[blanks] } : {}),
  };
}

function axisIds(group: XmlElement): string[] {
  return childrenOf(group, "axId").map(({ attributes }) => attributes.val ?? "");
}

function readLegend(legend: XmlElement, colors: FileColors): ChartLegend {
  const position = child(legend, "legendPos")?.attributes.val as keyof typeof LEGEND_POSITIONS | undefined;
  const format = readFormat(legend, colors);
  return {
    visible: true,
    position: LEGEND_POSITIONS[position ?? "r"] ?? "Right",
    ...(flag(child(legend, "overlay"), "val", false) ? { overlay: true } : {}),
    ...(format ? { format } : {}),
  };
}

/** The axes of the first group are the primary ones. Of two value axes of a scatter, the lower one holds the categories. */
function readAxes(plot: XmlElement, groups: readonly XmlElement[], colors: FileColors): ChartAxes {
  const axes: ChartAxes = {};
  const seen = new Set<string>();
  for (const group of groups) {
    const ids = axisIds(group);
    const secondary = seen.size > 0 && !ids.every((id) => seen.has(id));
    ids.forEach((id, index) => {
      if (seen.has(id)) return;
      seen.add(id);
      const element = plot.children.find(
        ({ name, children }) =>
          /Ax$/.test(name) &&
          child({ name, children, attributes: {}, text: "" }, "axId")?.attributes.val === id,
      );
      if (!element) return;
      const axis = readAxis(element, colors);
      if (element.name === "serAx") axes.series = axis;
      else if (index === 0) axes[secondary ? "secondaryCategory" : "category"] = axis;
      else axes[secondary ? "secondaryValue" : "value"] = axis;
    });
  }
  return axes;
}

function readSeries(
  group: XmlElement,
  series: XmlElement,
  chartType: ChartType,
  secondary: boolean,
  colors: FileColors,
): ChartSeries {
  const type = chartTypeOf(group, series);
  const value = (name: string): number | undefined => numberAttribute(child(group, name), "val");
  const optional: { [K in keyof ChartSeries]?: ChartSeries[K] | undefined } = {
    name: readName(child(series, "tx")),
    values: readData(child(series, "val") ?? child(series, "yVal")),
    categories: readData(child(series, "cat") ?? child(series, "xVal")),
    bubbleSizes: readData(child(series, "bubbleSize")),
    type: type === chartType ? undefined : type,
    axisGroup: secondary ? "Secondary" : undefined,
    format: readFormat(series, colors),
    marker: readMarker(child(series, "marker"), colors),
    smooth: group.name === "lineChart" && flag(child(series, "smooth"), "val", false) ? true : undefined,
    gapWidth: value("gapWidth"),
    overlap: value("overlap"),
    doughnutHoleSize: value("holeSize"),
    firstSliceAngle: value("firstSliceAng"),
    bubbleScale: value("bubbleScale"),
    explosion: numberAttribute(child(series, "explosion"), "val"),
    varyByCategories: flag(child(group, "varyColors"), "val", undefined),
    invertIfNegative: flag(child(series, "invertIfNegative"), "val", undefined),
  };
  const labels = child(series, "dLbls") ?? child(group, "dLbls");
  const dataLabels = labels && readLabels(labels, colors);
  const points = readPoints(series, colors);
  const trendlines = childrenOf(series, "trendline").map((trendline) => readTrendline(trendline, colors));
  const errorBars = readErrorBars(childrenOf(series, "errBars"), colors);
  return {
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, entry]) => entry !== undefined),
    ) as ChartSeries),
    ...(dataLabels ? { hasDataLabels: true, dataLabels } : {}),
    ...(points ? { points } : {}),
    ...(trendlines.length > 0 ? { trendlines } : {}),
    ...(errorBars ? { errorBars } : {}),
  };
}

function readName(tx: XmlElement | undefined): ChartSeries["name"] {
  const reference = descend(tx, "strRef", "f")?.text;
  return reference === undefined ? child(tx, "v")?.text : { reference };
}

function readData(data: XmlElement | undefined): ChartData | undefined {
  const [source] = data?.children ?? [];
  if (!source) return undefined;
  const reference = child(source, "f")?.text;
  if (reference !== undefined) return { reference };
  const literal: (string | number | null)[] = [];
  for (const point of childrenOf(source, "pt")) {
    const text = child(point, "v")?.text ?? "";
    literal[numberAttribute(point, "idx") ?? literal.length] = source.name === "numLit" ? Number(text) : text;
  }
  return { literal: Array.from(literal, (value) => value ?? null) };
}

const MARKERS = {
  none: "None",
  auto: "Automatic",
  circle: "Circle",
  dash: "Dash",
  diamond: "Diamond",
  dot: "Dot",
  picture: "Picture",
  plus: "Plus",
  square: "Square",
  star: "Star",
  triangle: "Triangle",
  x: "X",
} as const;

function readMarker(marker: XmlElement | undefined, colors: FileColors): ChartMarker | undefined {
  const symbol = child(marker, "symbol")?.attributes.val as keyof typeof MARKERS | undefined;
  const size = numberAttribute(child(marker, "size"), "val");
  const format = readFormat(marker, colors);
  const read: ChartMarker = {
    ...(symbol === undefined ? {} : { style: MARKERS[symbol] }),
    ...(size === undefined ? {} : { size }),
    ...(typeof format?.fill === "string" ? { backgroundColor: format.fill } : {}),
    ...(format?.line?.color === undefined ? {} : { foregroundColor: format.line.color }),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

export const LABEL_POSITIONS = {
  b: "Bottom",
  bestFit: "BestFit",
  ctr: "Center",
  inBase: "InsideBase",
  inEnd: "InsideEnd",
  l: "Left",
  outEnd: "OutsideEnd",
  r: "Right",
  t: "Top",
} as const;

/** `undefined` where nothing is shown. */
function readLabels(labels: XmlElement, colors: FileColors): ChartDataLabels | undefined {
  if (flag(child(labels, "delete"), "val", false)) return undefined;
  const shows = (name: string): boolean => flag(child(labels, name), "val", false);
  const position = child(labels, "dLblPos")?.attributes.val as keyof typeof LABEL_POSITIONS | undefined;
  const format = readFormat(labels, colors);
  const number = child(labels, "numFmt");
  const separator = child(labels, "separator")?.text;
  const shown = {
    showValue: shows("showVal"),
    showCategoryName: shows("showCatName"),
    showSeriesName: shows("showSerName"),
    showPercentage: shows("showPercent"),
    showBubbleSize: shows("showBubbleSize"),
    showLegendKey: shows("showLegendKey"),
  };
  const runs = everyBelow(descend(labels, "tx", "rich"), "t");
  if (!Object.values(shown).includes(true) && runs.length === 0) return undefined;
  return {
    ...shown,
    ...(position === undefined ? {} : { position: LABEL_POSITIONS[position] }),
    ...(number?.attributes.formatCode === undefined
      ? {}
      : {
          numberFormat: number.attributes.formatCode,
          linkNumberFormat: flag(number, "sourceLinked", false),
        }),
    ...(separator === undefined ? {} : { separator }),
    ...(runs.length > 0 ? { text: runs.map(({ text }) => text).join("") } : {}),
    ...(format ? { format } : {}),
  };
}

function readPoints(series: XmlElement, colors: FileColors): ChartSeries["points"] {
  const points: NonNullable<ChartSeries["points"]> = {};
  for (const point of childrenOf(series, "dPt")) {
    const format = readFormat(point, colors);
    const marker = readMarker(child(point, "marker"), colors);
    const explosion = numberAttribute(child(point, "explosion"), "val");
    points[numberAttribute(child(point, "idx"), "val") ?? 0] = {
      ...(format ? { format } : {}),
      ...(marker ? { marker } : {}),
      ...(explosion === undefined ? {} : { explosion }),
    };
  }
  for (const label of childrenOf(child(series, "dLbls"), "dLbl")) {
    const index = numberAttribute(child(label, "idx"), "val") ?? 0;
    const dataLabel = readLabels(label, colors);
    points[index] = {
      ...points[index],
      hasDataLabel: dataLabel !== undefined,
      ...(dataLabel ? { dataLabel } : {}),
    };
  }
  return Object.keys(points).length > 0 ? points : undefined;
}
