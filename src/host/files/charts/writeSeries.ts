import { element, elementOf, escapeAttribute, escapeText } from "../container/xmlText";
import type {
  ChartData,
  ChartDataLabels,
  ChartErrorBars,
  ChartMarker,
  ChartSeries,
  ChartTrendline,
} from "../chartModel";
import type { ChartKind } from "./chartKinds";
import { colorFill, lineElement, richText, shapeElement, textProperties, val } from "./chartLooks";
import { LABEL_POSITIONS } from "./readChart";
import { ERROR_SIDES, ERROR_TYPES, TRENDS } from "./readTrends";
import { nameOf } from "./writeAxis";

/** The values of the cells that a reference names, in order; `undefined` where it names none. */
export type CellSource = (reference: string) => readonly (string | number | null)[] | undefined;

/** A series; the order of the elements is that of the format's schema. */
export function seriesElement(
  series: ChartSeries,
  index: number,
  kind: ChartKind,
  cells: CellSource,
): string {
  const isLine = kind.group === "lineChart" || kind.group === "line3DChart";
  const isScatter = kind.group === "scatterChart";
  const isNumeric = isScatter || kind.group === "bubbleChart";
  const isBar = /^bar/.test(kind.group);
  const isRound = /pie|doughnut/i.test(kind.group);
  const hasMarker = isLine || isScatter || kind.group === "radarChart";
  return element(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    nameElement(series.name, cells),
    seriesShape(series, kind),
    isBar || kind.group === "bubbleChart" ? val("invertIfNegative", series.invertIfNegative ?? false) : "",
    hasMarker ? markerElement(series.marker, kind) : "",
    isRound ? val("explosion", series.explosion ?? (kind.exploded ? 25 : undefined)) : "",
    ...pointElements(series, kind),
    labels(series),
    ...(series.trendlines ?? []).map(trendlineElement),
    ...errorBars(series.errorBars, isNumeric),
    data(isNumeric ? "xVal" : "cat", series.categories, cells, isNumeric ? "num" : undefined),
    data(isNumeric ? "yVal" : "val", series.values, cells, "num"),
    kind.group === "bubbleChart"
      ? data("bubbleSize", series.bubbleSizes, cells, "num") + val("bubble3D", kind.bubble3D ?? false)
      : "",
    isScatter
      ? val("smooth", kind.smooth ?? false)
      : kind.group === "lineChart"
        ? val("smooth", series.smooth ?? false)
        : "",
  );
}

function nameElement(name: ChartSeries["name"], cells: CellSource): string {
  if (name === undefined) return "";
  if (typeof name === "string") return element("c:tx", {}, element("c:v", {}, escapeText(name)));
  const values = cells(name.reference);
  return element("c:tx", {}, referenceElement("str", name.reference, values));
}

/** Scatters without lines say so in each series. */
function seriesShape(series: ChartSeries, kind: ChartKind): string {
  if (kind.group !== "scatterChart" || kind.joined || series.format?.line) return shapeElement(series.format);
  return shapeElement({ ...series.format, line: { style: "None" } });
}

const SYMBOLS: Readonly<Record<string, string>> = {
  Automatic: "auto",
  None: "none",
  Circle: "circle",
  Dash: "dash",
  Diamond: "diamond",
  Dot: "dot",
  Picture: "picture",
  Plus: "plus",
  Square: "square",
  Star: "star",
  Triangle: "triangle",
  X: "x",
};

function markerElement(marker: ChartMarker | undefined, kind: ChartKind): string {
  const unmarked = kind.marked === false || kind.style === "standard";
  const symbol = unmarked
    ? "none"
    : (SYMBOLS[marker?.style ?? ""] ??
      (marker ? undefined : kind.group === "lineChart" ? "auto" : undefined));
  if (unmarked) return element("c:marker", {}, val("symbol", symbol));
  const { size, backgroundColor, foregroundColor } = marker ?? {};
  const fill = backgroundColor === undefined ? "" : colorFill(backgroundColor);
  const line = foregroundColor === undefined ? "" : lineElement({ color: foregroundColor });
  const content = [
    val("symbol", symbol),
    val("size", size),
    fill + line === "" ? "" : element("c:spPr", {}, fill, line),
  ].filter((part) => part !== "");
  return elementOf("c:marker", {}, content);
}

function pointElements(series: ChartSeries, kind: ChartKind): string[] {
  return Object.entries(series.points ?? {}).flatMap(([index, point]) => {
    if (!point.format && !point.marker && point.explosion === undefined) return [];
    return [
      element(
        "c:dPt",
        {},
        val("idx", Number(index)),
        /^bar/.test(kind.group) ? val("invertIfNegative", false) : "",
        point.marker ? markerElement(point.marker, { ...kind, marked: true }) : "",
        val("explosion", point.explosion),
        shapeElement(point.format),
      ),
    ];
  });
}

function labels(series: ChartSeries): string {
  const single = Object.entries(series.points ?? {}).flatMap(([index, { hasDataLabel, dataLabel }]) => {
    if (dataLabel) return [element("c:dLbl", {}, val("idx", Number(index)), labelContent(dataLabel))];
    return hasDataLabel === false
      ? [element("c:dLbl", {}, val("idx", Number(index)), val("delete", true))]
      : [];
  });
  if (series.hasDataLabels === true || (series.hasDataLabels === undefined && series.dataLabels)) {
    return labelsElement(series.dataLabels ?? { showValue: true }, single);
  }
  return single.length === 0 ? "" : labelsElement({}, single);
}

/** `c:dLbls`, with labels of single points before what holds for all. */
export function labelsElement(dataLabels: ChartDataLabels, single: readonly string[] = []): string {
  return element("c:dLbls", {}, ...single, labelContent(dataLabels));
}

function labelContent(label: ChartDataLabels): string {
  return [
    label.text === undefined ? "" : richText(label.text, label.format?.font),
    label.numberFormat === undefined
      ? ""
      : `<c:numFmt formatCode="${escapeAttribute(label.numberFormat)}" sourceLinked="${Number(label.linkNumberFormat ?? false)}"/>`,
    shapeElement(label.format),
    label.text === undefined ? textProperties(label.format?.font) : "",
    val("dLblPos", nameOf(LABEL_POSITIONS, label.position)),
    val("showLegendKey", label.showLegendKey ?? false),
    val("showVal", label.showValue ?? false),
    val("showCatName", label.showCategoryName ?? false),
    val("showSerName", label.showSeriesName ?? false),
    val("showPercent", label.showPercentage ?? false),
    val("showBubbleSize", label.showBubbleSize ?? false),
    label.separator === undefined ? "" : element("c:separator", {}, escapeText(label.separator)),
  ].join("");
}

function trendlineElement(trendline: ChartTrendline): string {
  const line = lineElement(trendline.line);
  return element(
    "c:trendline",
    {},
    trendline.name === undefined ? "" : element("c:name", {}, escapeText(trendline.name)),
    line === "" ? "" : element("c:spPr", {}, line),
    val("trendlineType", nameOf(TRENDS, trendline.type)),
    trendline.type === "Polynomial" ? val("order", trendline.polynomialOrder ?? 2) : "",
    trendline.type === "MovingAverage" ? val("period", trendline.movingAveragePeriod ?? 2) : "",
    val("forward", trendline.forwardPeriod),
    val("backward", trendline.backwardPeriod),
    val("intercept", trendline.intercept),
    val("dispRSqr", trendline.showRSquared ?? false),
    val("dispEq", trendline.showEquation ?? false),
  );
}

function errorBars(bars: ChartSeries["errorBars"], hasDirections: boolean): string[] {
  const bar = (direction: "x" | "y", entry: ChartErrorBars | undefined): string[] => {
    /* The amounts of custom bars are not in the model, and a file without them is damaged. */
    if (!entry || entry.type === "Custom") return [];
    const line = lineElement(entry.line);
    return [
      element(
        "c:errBars",
        {},
        hasDirections ? val("errDir", direction) : "",
        val("errBarType", nameOf(ERROR_SIDES, entry.include)),
        val("errValType", nameOf(ERROR_TYPES, entry.type)),
        val("noEndCap", entry.endStyleCap === false),
        val("val", entry.value ?? (entry.type === "StError" ? undefined : 1)),
        line === "" ? "" : element("c:spPr", {}, line),
      ),
    ];
  };
  return [...bar("x", bars?.x), ...bar("y", bars?.y)];
}

/** Values of a series. What kind they are is seen from the cells where it is not said. */
function data(name: string, source: ChartData | undefined, cells: CellSource, kind?: "num"): string {
  if (!source) return "";
  if ("literal" in source) {
    const isNumeric = kind === "num" || source.literal.every((value) => typeof value !== "string");
    return element(
      `c:${name}`,
      {},
      element(isNumeric ? "c:numLit" : "c:strLit", {}, pointsOf(source.literal, isNumeric)),
    );
  }
  const values = cells(source.reference);
  const isNumeric =
    kind === "num" ||
    (values?.some((value) => value !== null) && values.every((value) => typeof value !== "string"));
  return element(`c:${name}`, {}, referenceElement(isNumeric ? "num" : "str", source.reference, values));
}

function referenceElement(kind: "num" | "str", reference: string, values: ReturnType<CellSource>): string {
  const cache = values
    ? element(
        `c:${kind}Cache`,
        {},
        kind === "num" ? "<c:formatCode>General</c:formatCode>" : "",
        pointsOf(values, kind === "num"),
      )
    : "";
  return element(`c:${kind}Ref`, {}, element("c:f", {}, escapeText(reference)), cache);
}

function pointsOf(values: readonly (string | number | null)[], numeric: boolean): string {
  const points = values.flatMap((value, idx) =>
    value === null || (numeric && typeof value !== "number")
      ? []
      : [element("c:pt", { idx }, element("c:v", {}, escapeText(String(value))))],
  );
  return val("ptCount", values.length) + points.join("");
}
