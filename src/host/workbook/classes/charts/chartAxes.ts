import type {
  ChartAxes,
  ChartAxis,
  ChartElementFormat,
  ChartGridlines,
  HostChart,
} from "../../../files/chartModel";
import { automaticScale } from "../../charts/chartData";
import { addressOf } from "../../charts/chartSource";
import { hasXValues } from "../../charts/chartTypes";
import {
  automaticNumber,
  derived,
  inner,
  member,
  passing,
  wholeChart,
  type ChartPart,
  type ChartTarget,
} from "../../charts/part";
import { action, object, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";
import { areaOf, isRangeTarget } from "../../targets";

/** An axis, and which one it is. */
interface AxisPart extends ChartPart<ChartAxis> {
  readonly key: keyof ChartAxes;
}

function axisOf(target: ChartTarget, key: keyof ChartAxes): AxisPart {
  const axes = inner(wholeChart(target), "axes", () => ({}));
  return { ...inner(axes, key, () => ({})), key };
}

const KEYS: Readonly<Record<string, keyof ChartAxes>> = {
  "Category Primary": "category",
  "Value Primary": "value",
  "Series Primary": "series",
  "Category Secondary": "secondaryCategory",
  "Value Secondary": "secondaryValue",
};

const chartAxes: WorkbookClass<ChartTarget> = {
  name: "ChartAxes",
  navigation: {
    CategoryAxis: { class: "ChartAxis", get: (target) => axisOf(target, "category") },
    ValueAxis: { class: "ChartAxis", get: (target) => axisOf(target, "value") },
    SeriesAxis: { class: "ChartAxis", get: (target) => axisOf(target, "series") },
  },
  methods: {
    GetItem: object<ChartTarget, [string, string | undefined]>(
      "ChartAxis",
      ["string", "string?"],
      (target, [type, group = "Primary"]) => {
        const key = KEYS[`${type} ${group}`];
        if (!key) throw errors.invalidArgument();
        return axisOf(target, key);
      },
    ),
  },
};

const isCategory = (part: ChartPart<ChartAxis>): boolean =>
  (part as AxisPart).key.toLowerCase().endsWith("category");

/** Bounds that nobody set: of a value axis what the data asks for, of categories their number. */
function automatic(bound: "minimum" | "maximum" | "majorUnit") {
  return async (part: ChartPart<ChartAxis>, host: HostWorkbook): Promise<number> => {
    const { chart } = part.of;
    if (isCategory(part) && !hasXValues(chart.type)) return bound === "maximum" ? pointCount(chart) : 1;
    return (await automaticScale(host, chart))[bound];
  };
}

function pointCount(chart: HostChart): number {
  return chart.series.reduce(
    (most, { values }) => Math.max(most, values && "literal" in values ? values.literal.length : 1),
    1,
  );
}

const minorUnit = async (part: ChartPart<ChartAxis>, host: HostWorkbook): Promise<number> =>
  (part.read()?.majorUnit ?? (await automatic("majorUnit")(part, host))) / 5;

const chartAxis: WorkbookClass<ChartPart<ChartAxis>> = {
  name: "ChartAxis",
  properties: {
    Minimum: automaticNumber("minimum", automatic("minimum")),
    Maximum: automaticNumber("maximum", automatic("maximum")),
    MajorUnit: automaticNumber("majorUnit", automatic("majorUnit")),
    MinorUnit: automaticNumber("minorUnit", minorUnit),
    DisplayUnit: member("displayUnit", "string", "None"),
    ShowDisplayUnitLabel: member("showDisplayUnitLabel", "boolean", true),
    CustomDisplayUnit: passing("CustomDisplayUnit", "number", 1),
    Type: derived("string", (part) =>
      isCategory(part) ? "Category" : (part as AxisPart).key === "series" ? "Series" : "Value",
    ),
    AxisGroup: derived("string", (part) =>
      (part as AxisPart).key.startsWith("secondary") ? "Secondary" : "Primary",
    ),
    BaseTimeUnit: member("baseTimeUnit", "string", "Days"),
    MajorTimeUnitScale: passing("MajorTimeUnitScale", "string", "Days"),
    MinorTimeUnitScale: passing("MinorTimeUnitScale", "string", "Days"),
    CategoryType: member("categoryType", "string", "Automatic"),
    ScaleType: member("scaleType", "string", "Linear"),
    LogBase: member("logBase", "number", 10),
    ReversePlotOrder: member("reversePlotOrder", "boolean", false),
    Crosses: member("position", "string", "Automatic"),
    CrossesAt: derived("number", (part) => part.read()?.crossesAt ?? 0),
    Position: member("position", "string", "Automatic"),
    PositionAt: derived("number", (part) => part.read()?.crossesAt ?? 0),
    Visible: member("visible", "boolean", true),
    IsBetweenCategories: member("isBetweenCategories", "boolean", true),
    MajorTickMark: member("majorTickMark", "string", "None"),
    MinorTickMark: member("minorTickMark", "string", "None"),
    TickMarkSpacing: member("tickMarkSpacing", "number", 1),
    TickLabelPosition: member("tickLabelPosition", "string", "NextToAxis"),
    TickLabelSpacing: automaticNumber("tickLabelSpacing", 1),
    NumberFormat: member("numberFormat", "string", "General"),
    LinkNumberFormat: member("linkNumberFormat", "boolean", true),
    TextOrientation: automaticNumber("textOrientation", 0),
    Alignment: passing("Alignment", "string", "Center"),
    MultiLevel: passing("MultiLevel", "boolean", true),
    Offset: passing("Offset", "number", 100),
    ...Object.fromEntries(
      ["Left", "Top", "Width", "Height"].map((name) => [name, derived<ChartAxis>("number", () => 0)]),
    ),
  },
  navigation: {
    Title: { class: "ChartAxisTitle", get: (part) => inner(part, "title", () => ({ visible: false })) },
    Format: { class: "ChartAxisFormat", get: (part) => inner(part, "format", () => ({})) },
    MajorGridlines: {
      class: "ChartGridlines",
      get: (part) => inner(part, "majorGridlines", () => ({ visible: false })),
    },
    MinorGridlines: {
      class: "ChartGridlines",
      get: (part) => inner(part, "minorGridlines", () => ({ visible: false })),
    },
  },
  methods: {
    SetCategoryNames: action<ChartPart<ChartAxis>, [unknown]>(
      ["any"],
      ({ of: { chart } }, [source], host) => {
        if (!isRangeTarget(source)) throw errors.invalidArgument();
        const reference = addressOf(host, source.sheetId, areaOf(source));
        chart.series.forEach((series) => {
          series.categories = { reference };
        });
      },
    ),
    SetCrossesAt: crossesAt(),
    SetPositionAt: crossesAt(),
    SetCustomDisplayUnit: action<ChartPart<ChartAxis>, [number]>(["number"], (part, [unit], host) => {
      passing<ChartAxis>("CustomDisplayUnit", "number", 1).set?.(part, unit as never, host);
      part.write().displayUnit = "Custom";
    }),
  },
};

function crossesAt() {
  return action<ChartPart<ChartAxis>, [number]>(["number"], (part, [value]) => {
    Object.assign(part.write(), { position: "Custom", crossesAt: value });
  });
}

const chartGridlines: WorkbookClass<ChartPart<ChartGridlines>> = {
  name: "ChartGridlines",
  properties: { Visible: member("visible", "boolean", false) },
  navigation: {
    Format: { class: "ChartGridlinesFormat", get: (part) => part as ChartPart<ChartElementFormat> },
  },
};

export const chartAxisClasses = [chartAxes, chartAxis, chartGridlines] as const;
