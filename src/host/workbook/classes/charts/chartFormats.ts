import type { ChartElementFormat, ChartFont, ChartLine } from "../../../files/chartModel";
import { colorMember, inner, lifted, member, passing, type ChartPart } from "../../charts/part";
import { action, type WorkbookClass } from "../../declare";
import { excelColor } from "../../formats/colors";

type Part<P extends object> = ChartPart<P>;
type FormatPart = Part<ChartElementFormat>;
type Navigation = "Fill" | "Font" | "Line" | "Border";

const LEADING: Readonly<Record<Navigation, { class: string; get: (part: FormatPart) => unknown }>> = {
  Fill: { class: "ChartFill", get: (part) => part },
  Font: { class: "ChartFont", get: (part) => inner(part, "font", () => ({})) },
  Line: { class: "ChartLineFormat", get: (part) => part },
  Border: { class: "ChartBorder", get: (part) => part },
};

/** The format of an element of a chart: which of fill, font, line and border it has. */
function formatClass(name: string, ...members: readonly Navigation[]): WorkbookClass<FormatPart> {
  return { name, navigation: Object.fromEntries(members.map((leading) => [leading, LEADING[leading]])) };
}

const chartFill: WorkbookClass<FormatPart> = {
  name: "ChartFill",
  methods: {
    Clear: action([], (part) => {
      part.write().fill = null;
    }),
    SetSolidColor: action<FormatPart, [string]>(["string"], (part, [color]) => {
      part.write().fill = excelColor(color);
    }),
  },
};

/** The line of an element by itself; what is not said of it is automatic. */
const lineOf = (part: FormatPart): Part<ChartLine> => inner(part, "line", () => ({}));

function lineClass(name: string): WorkbookClass<FormatPart> {
  return {
    name,
    properties: {
      Color: lifted(colorMember<ChartLine, "color">("color", "#D9D9D9"), lineOf),
      LineStyle: lifted(member<ChartLine, "style">("style", "string", "Automatic"), lineOf),
      Weight: lifted(member<ChartLine, "weight">("weight", "number", 0.75), lineOf),
    },
    methods: {
      Clear: action([], (part) => {
        part.write().line = { style: "None" };
      }),
    },
  };
}

const chartFont: WorkbookClass<Part<ChartFont>> = {
  name: "ChartFont",
  properties: {
    Bold: member("bold", "boolean", false),
    Italic: member("italic", "boolean", false),
    Color: colorMember("color", "#595959"),
    Name: member("name", "string", "Calibri"),
    Size: member("size", "number", 10),
    Underline: member("underline", "string", "None"),
  },
};

const chartAreaFormat: WorkbookClass<FormatPart> = {
  ...formatClass("ChartAreaFormat", "Fill", "Font", "Border"),
  properties: {
    RoundedCorners: {
      type: "boolean",
      get: ({ of }) => of.chart.roundedCorners ?? false,
      set: ({ of }, rounded: boolean) => {
        of.chart.roundedCorners = rounded;
      },
    },
    ColorScheme: passing("ColorScheme", "string", "ColorfulPalette1"),
  },
};

export const chartFormatClasses = [
  chartFill,
  chartFont,
  lineClass("ChartLineFormat"),
  lineClass("ChartBorder"),
  chartAreaFormat,
  formatClass("ChartSeriesFormat", "Fill", "Line"),
  formatClass("ChartPointFormat", "Fill", "Border"),
  formatClass("ChartAxisFormat", "Fill", "Font", "Line"),
  formatClass("ChartAxisTitleFormat", "Fill", "Font", "Border"),
  formatClass("ChartTitleFormat", "Fill", "Font", "Border"),
  formatClass("ChartLegendFormat", "Fill", "Font", "Border"),
  formatClass("ChartDataLabelFormat", "Fill", "Font", "Border"),
  formatClass("ChartDataTableFormat", "Fill", "Font", "Border"),
  formatClass("ChartPlotAreaFormat", "Fill", "Border"),
  formatClass("ChartGridlinesFormat", "Line"),
  formatClass("ChartErrorBarsFormat", "Line"),
  formatClass("ChartTrendlineFormat", "Line"),
  formatClass("ChartTrendlineLabelFormat", "Fill", "Font", "Border"),
] as const;
