import type {
  ChartErrorBars,
  ChartMarker,
  ChartPoint,
  ChartSeries,
  ChartTrendline,
} from "../../../files/chartModel";
import { cellCount, dataValues } from "../../charts/chartData";
import { colorMember, derived, inner, lifted, member, type ChartPart } from "../../charts/part";
import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";

export type SeriesPart = ChartPart<ChartSeries>;

/** Markers of a series or a point. */
export function markers<P extends ChartSeries | ChartPoint>(): Record<
  string,
  WorkbookProperty<ChartPart<P>>
> {
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

/** Error bars of one direction; what is not there is not shown. */
interface ErrorBarsPart extends ChartPart<ChartErrorBars> {
  hide(): void;
}

export function errorBars(part: SeriesPart, key: "x" | "y"): ErrorBarsPart {
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

export const chartSeriesPartClasses = [
  chartErrorBars,
  chartPointsCollection,
  chartPoint,
  chartTrendlineCollection,
  chartTrendline,
] as const;
