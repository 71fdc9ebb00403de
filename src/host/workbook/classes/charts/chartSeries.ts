import type { ChartSeries } from "../../../files/chartModel";
import { dataValues, dimension, seriesName } from "../../charts/chartData";
import { addressOf } from "../../charts/chartSource";
import { chartType } from "../../charts/chartTypes";
import { inner, member, passing, type ChartTarget } from "../../charts/part";
import { action, object, result, type WorkbookClass, type WorkbookMethod } from "../../declare";
import { errors } from "../../errors";
import { areaOf, isRangeTarget } from "../../targets";
import { errorBars, markers, type SeriesPart } from "./chartSeriesParts";

function seriesPart(of: ChartTarget, series: ChartSeries): SeriesPart {
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

export const chartSeriesClasses = [chartSeriesCollection, chartSeries] as const;
