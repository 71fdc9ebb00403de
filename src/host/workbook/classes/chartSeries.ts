import type {
  ChartErrorBars,
  ChartMarker,
  ChartPoint,
  ChartSeries,
  ChartTrendline,
} from "../../files/chartModel";
import { cellCount, dataValues, dimension, seriesName } from "../charts/chartData";
import { addressOf } from "../charts/chartSource";
import { chartType } from "../charts/chartTypes";
import {
  colorMember,
  derived,
  inner,
  lifted,
  member,
  passing,
  type ChartPart,
  type ChartTarget,
} from "../charts/part";
import {
  action,
  object,
  result,
  type WorkbookClass,
  type WorkbookMethod,
  type WorkbookProperty,
} from "../declare";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, isRangeTarget } from "../targets";

type SeriesPart = ChartPart<ChartSeries>;

export function seriesPart(of: ChartTarget, series: ChartSeries): SeriesPart {
  const found = (): ChartSeries => {
    if (!of.chart.series.includes(series)) throw errors.itemNotFound();
    return series;
  };
  return { of, read: found, write: found };
}

const chartSeriesCollection: WorkbookClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { Count: { type: "number", get: ({ chart }) => chart.series.length } },
  methods: {
    Add: object<ChartTarget, [string | undefined, number | undefined]>(
      "ChartSeries",
      ["string?", "number?"],
      (target, [name, index]) => {
        const { series } = target.chart;
        if (index !== undefined && !(index >= 0 && index <= series.length)) throw errors.invalidArgument();
        const added: ChartSeries = name === undefined ? {} : { name: nameOf(name) };
        series.splice(index ?? series.length, 0, added);
        return seriesPart(target, added);
      },
    ),
    GetCount: result([], ({ chart }) => chart.series.length),
    GetItemAt: object<ChartTarget, [number]>("ChartSeries", ["number"], (target, [index]) => {
      const series = target.chart.series[index];
      if (!series) throw errors.invalidArgument();
      return seriesPart(target, series);
    }),
  },
  items: {
    class: "ChartSeries",
    list: (target) => target.chart.series.map((series) => seriesPart(target, series)),
    find: (target, key) => {
      const series = target.chart.series[Number(key)];
      return series && seriesPart(target, series);
    },
  },
};

/** A name, or with `=` before it the cell that holds it. */
function nameOf(text: string): ChartSeries["name"] & {} {
  return text.startsWith("=") ? { reference: text.slice(1) } : text;
}

/** Gives one of the data of a series other cells. */
function setData(key: "values" | "categories" | "bubbleSizes"): WorkbookMethod<SeriesPart> {
  return action<SeriesPart, [unknown]>(["any"], (part, [source], host) => {
    if (!isRangeTarget(source)) throw errors.invalidArgument();
    part.write()[key] = { reference: addressOf(host, source.sheetId, areaOf(source)) };
  });
}

/** Markers of a series or a point. */
function markers<P extends ChartSeries | ChartPoint>(): Record<string, WorkbookProperty<ChartPart<P>>> {
  const markerOf = (part: ChartPart<P>): ChartPart<ChartMarker> =>
    inner(part as unknown as ChartPart<{ marker?: ChartMarker }>, "marker", () => ({}));
  return {
    MarkerStyle: lifted(member<ChartMarker, "style">("style", "string", "Automatic"), markerOf),
    MarkerSize: lifted(member<ChartMarker, "size">("size", "number", 5), markerOf),
    MarkerBackgroundColor: lifted(
      colorMember<ChartMarker, "backgroundColor">("backgroundColor", ""),
      markerOf,
    ),
    MarkerForegroundColor: lifted(
      colorMember<ChartMarker, "foregroundColor">("foregroundColor", ""),
      markerOf,
    ),
  };
}

/** Members of map, box and waterfall charts, which no file of this host keeps. */
const sessionMembers: Readonly<Record<string, readonly ["string" | "number" | "boolean", unknown]>> = {
  ShowShadow: ["boolean", false],
  SecondPlotSize: ["number", 75],
  SplitType: ["string", "SplitByPosition"],
  SplitValue: ["number", 0],
  ShowLeaderLines: ["boolean", false],
  GradientStyle: ["string", "TwoPhaseColor"],
  GradientMinimumType: ["string", "ExtremeValue"],
  GradientMidpointType: ["string", "ExtremeValue"],
  GradientMaximumType: ["string", "ExtremeValue"],
  GradientMinimumValue: ["number", 0],
  GradientMidpointValue: ["number", 0],
  GradientMaximumValue: ["number", 0],
  GradientMinimumColor: ["string", "#FFFFFF"],
  GradientMidpointColor: ["string", "#FFFFFF"],
  GradientMaximumColor: ["string", "#FFFFFF"],
  ParentLabelStrategy: ["string", "Overlapping"],
  ShowConnectorLines: ["boolean", true],
  InvertColor: ["string", "#FFFFFF"],
};

const chartSeries: WorkbookClass<SeriesPart> = {
  name: "ChartSeries",
  properties: {
    Name: {
      type: "string",
      get: (part, host) => seriesName(host, part.of.chart, part.write()),
      set: (part, name: string) => {
        part.write().name = nameOf(name);
      },
    },
    ChartType: {
      type: "string",
      get: (part) => part.read()?.type ?? part.of.chart.type,
      set: (part, type: string) => {
        part.write().type = chartType(type);
      },
    },
    AxisGroup: member("axisGroup", "string", "Primary"),
    HasDataLabels: member(
      "hasDataLabels",
      "boolean",
      (part: SeriesPart) => part.read()?.dataLabels !== undefined,
    ),
    Filtered: member("filtered", "boolean", false),
    Smooth: member("smooth", "boolean", false),
    PlotOrder: {
      type: "number",
      get: (part) => part.of.chart.series.indexOf(part.write()) + 1,
      set: (part, order: number) => {
        const { series } = part.of.chart;
        if (!(order >= 1 && order <= series.length)) throw errors.invalidArgument();
        const moved = part.write();
        series.splice(series.indexOf(moved), 1);
        series.splice(order - 1, 0, moved);
      },
    },
    GapWidth: member("gapWidth", "number", 150),
    Overlap: member("overlap", "number", 0),
    DoughnutHoleSize: member("doughnutHoleSize", "number", 75),
    FirstSliceAngle: member("firstSliceAngle", "number", 0),
    Explosion: member("explosion", "number", 0),
    BubbleScale: member("bubbleScale", "number", 100),
    VaryByCategories: member("varyByCategories", "boolean", false),
    InvertIfNegative: member("invertIfNegative", "boolean", false),
    ...markers<ChartSeries>(),
    ...Object.fromEntries(
      Object.entries(sessionMembers).map(([name, [type, fallback]]) => [
        name,
        passing<ChartSeries>(name, type, fallback),
      ]),
    ),
  },
  navigation: {
    Format: { class: "ChartSeriesFormat", get: (part) => inner(part, "format", () => ({})) },
    DataLabels: {
      class: "ChartDataLabels",
      get: (part) => inner(part, "dataLabels", () => ({ showValue: true })),
    },
    BinOptions: { class: "ChartBinOptions", get: (part) => part },
    BoxwhiskerOptions: { class: "ChartBoxwhiskerOptions", get: (part) => part },
    MapOptions: { class: "ChartMapOptions", get: (part) => part },
    Points: { class: "ChartPointsCollection", get: (part) => part },
    Trendlines: { class: "ChartTrendlineCollection", get: (part) => part },
    XErrorBars: { class: "ChartErrorBars", get: (part) => errorBars(part, "x") },
    YErrorBars: { class: "ChartErrorBars", get: (part) => errorBars(part, "y") },
  },
  methods: {
    Delete: action([], (part) => {
      const { series } = part.of.chart;
      series.splice(series.indexOf(part.write()), 1);
    }),
    SetValues: setData("values"),
    SetXAxisValues: setData("categories"),
    SetBubbleSizes: setData("bubbleSizes"),
    GetDimensionValues: result<SeriesPart, [string]>(["string"], (part, [name], host) =>
      dataValues(host, dimension(part.write(), name)),
    ),
    GetDimensionDataSourceString: result<SeriesPart, [string]>(["string"], (part, [name]) => {
      const data = dimension(part.write(), name);
      return data && "reference" in data ? data.reference : "";
    }),
    GetDimensionDataSourceType: result<SeriesPart, [string]>(["string"], (part, [name]) => {
      const data = dimension(part.write(), name);
      return data && "reference" in data ? "LocalRange" : "List";
    }),
  },
};

/** Error bars of one direction; what is not there is not shown. */
interface ErrorBarsPart extends ChartPart<ChartErrorBars> {
  hide(): void;
}

function errorBars(part: SeriesPart, key: "x" | "y"): ErrorBarsPart {
  const both = inner(part, "errorBars", () => ({}));
  const one = inner(both, key, (): ChartErrorBars => ({
    type: "StError",
    include: "Both",
    endStyleCap: true,
  }));
  return { ...one, hide: () => delete both.write()[key] };
}

const chartErrorBars: WorkbookClass<ErrorBarsPart> = {
  name: "ChartErrorBars",
  properties: {
    EndStyleCap: member("endStyleCap", "boolean", true),
    Include: member("include", "string", "Both"),
    Type: member("type", "string", "StError"),
    Visible: {
      type: "boolean",
      get: (part) => part.read() !== undefined,
      set: (part, visible: boolean) => {
        if (visible) part.write();
        else part.hide();
      },
    },
  },
  navigation: { Format: { class: "ChartErrorBarsFormat", get: (part) => part } },
};

/** A point of a series, counted from 0. */
interface PointPart extends ChartPart<ChartPoint> {
  readonly series: SeriesPart;
  readonly index: number;
}

function pointPart(series: SeriesPart, index: number): PointPart {
  const points = inner(series, "points", () => ({}));
  return {
    series,
    index,
    of: series.of,
    read: () => points.read()?.[index],
    write: () => (points.write()[index] ??= {}),
  };
}

const pointsOf = async (part: SeriesPart, host: HostWorkbook): Promise<number> =>
  (await dataValues(host, part.write().values)).length;

const chartPointsCollection: WorkbookClass<SeriesPart> = {
  name: "ChartPointsCollection",
  properties: { Count: derived("number", pointsOf) },
  methods: {
    GetCount: result([], (part, _args, host) => pointsOf(part, host)),
    GetItemAt: object<SeriesPart, [number]>("ChartPoint", ["number"], async (part, [index], host) => {
      if (!(index >= 0 && index < (await pointsOf(part, host)))) throw errors.invalidArgument();
      return pointPart(part, index);
    }),
  },
  items: {
    class: "ChartPoint",
    list: (part, host) =>
      Array.from({ length: pointCount(part, host) }, (_, index) => pointPart(part, index)),
    find: (part, key) => pointPart(part, Number(key)),
  },
};

/** The number of points without waiting for a calculation: it is that of the cells. */
function pointCount(part: SeriesPart, host: HostWorkbook): number {
  const data = part.write().values;
  if (!data) return 0;
  if ("literal" in data) return data.literal.length;
  return cellCount(host, data.reference);
}

const chartPoint: WorkbookClass<PointPart> = {
  name: "ChartPoint",
  properties: {
    Value: {
      type: "any",
      get: async (part, host) => (await dataValues(host, part.series.write().values))[part.index] ?? "",
    },
    HasDataLabel: member<ChartPoint, "hasDataLabel">(
      "hasDataLabel",
      "boolean",
      (part: ChartPart<ChartPoint>) => part.read()?.dataLabel !== undefined,
    ),
    ...markers<ChartPoint>(),
  },
  navigation: {
    Format: { class: "ChartPointFormat", get: (part) => inner(part, "format", () => ({})) },
    DataLabel: {
      class: "ChartDataLabel",
      get: (part) => inner(part, "dataLabel", () => ({ showValue: true })),
    },
  },
};

/** A trendline by its place among those of the series. */
interface TrendlinePart extends ChartPart<ChartTrendline> {
  readonly series: SeriesPart;
}

function trendlinePart(series: SeriesPart, trendline: ChartTrendline): TrendlinePart {
  const found = (): ChartTrendline => {
    if (!series.write().trendlines?.includes(trendline)) throw errors.itemNotFound();
    return trendline;
  };
  return { series, of: series.of, read: found, write: found };
}

const trendlinesOf = (part: SeriesPart): TrendlinePart[] =>
  (part.write().trendlines ?? []).map((trendline) => trendlinePart(part, trendline));

const chartTrendlineCollection: WorkbookClass<SeriesPart> = {
  name: "ChartTrendlineCollection",
  methods: {
    Add: object<SeriesPart, [string | undefined]>(
      "ChartTrendline",
      ["string?"],
      (part, [type = "Linear"]) => {
        const added: ChartTrendline = { type: type as ChartTrendline["type"] };
        (part.write().trendlines ??= []).push(added);
        return trendlinePart(part, added);
      },
    ),
    GetCount: result([], (part) => trendlinesOf(part).length),
  },
  items: {
    class: "ChartTrendline",
    list: trendlinesOf,
    find: (part, key) => trendlinesOf(part)[Number(key)],
  },
};

function trendlineId(part: TrendlinePart): string {
  return String(part.series.write().trendlines?.indexOf(part.write()) ?? 0);
}

const chartTrendline: WorkbookClass<TrendlinePart> = {
  name: "ChartTrendline",
  id: trendlineId,
  properties: {
    _Id: { type: "string", get: trendlineId },
    Type: member("type", "string", "Linear"),
    Name: member("name", "string", (part: ChartPart<ChartTrendline>) => part.read()?.type ?? "Linear"),
    PolynomialOrder: member("polynomialOrder", "number", 2),
    MovingAveragePeriod: member("movingAveragePeriod", "number", 2),
    ForwardPeriod: member("forwardPeriod", "number", 0),
    BackwardPeriod: member("backwardPeriod", "number", 0),
    ShowEquation: member("showEquation", "boolean", false),
    ShowRSquared: member("showRSquared", "boolean", false),
    Intercept: member("intercept", "any", ""),
  },
  navigation: { Format: { class: "ChartTrendlineFormat", get: (part) => part } },
  methods: {
    Delete: action([], (part) => {
      const trendlines = part.series.write().trendlines ?? [];
      trendlines.splice(trendlines.indexOf(part.write()), 1);
    }),
  },
};

export const chartSeriesClasses = [
  chartSeriesCollection,
  chartSeries,
  chartErrorBars,
  chartPointsCollection,
  chartPoint,
  chartTrendlineCollection,
  chartTrendline,
] as const;
