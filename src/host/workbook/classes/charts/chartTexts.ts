import type { ChartDataLabels, ChartLegend, ChartTitle, HostChart } from "../../../files/chartModel";
import { dataValues, seriesName } from "../../charts/chartData";
import { derived, inner, member, passing, type ChartPart } from "../../charts/part";
import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";

type TitlePart = ChartPart<ChartTitle>;

/** Places in points that only a drawn chart knows; a program may set them and read them back. */
const places = <P extends object>(
  ...names: readonly string[]
): Record<string, WorkbookProperty<ChartPart<P>>> =>
  Object.fromEntries(names.map((name) => [name, passing<P>(name, "number", 0)]));

/** The text of a title: its own, that of the cell it refers to, or the name of the only series. */
async function titleText(part: TitlePart, host: HostWorkbook): Promise<string> {
  const title = part.read();
  if (title?.text !== undefined) return title.text;
  if (title?.reference !== undefined)
    return (await dataValues(host, { reference: title.reference })).join(" ");
  const [only, second] = part.of.chart.series;
  if (!title || part.of.chart.title !== title || !only || second) return "";
  return seriesName(host, part.of.chart, only);
}

const titleMembers: Record<string, WorkbookProperty<TitlePart>> = {
  Visible: member("visible", "boolean", false),
  Text: {
    type: "string",
    get: titleText,
    set: (part, text: string) => {
      const title = part.write();
      title.text = text;
      title.visible = true;
      delete title.reference;
    },
  },
  TextOrientation: passing("TextOrientation", "number", 0),
};

/** A title that shows what stands in a cell: `=Sheet1!$A$1`. */
const setTitleFormula = action<TitlePart, [string]>(["string"], (part, [formula]) => {
  const title = part.write();
  delete title.text;
  title.reference = formula.replace(/^=/, "");
  title.visible = true;
});

const titleFormat = { get: (part: TitlePart) => inner(part, "format", () => ({})) };

const chartTitle: WorkbookClass<TitlePart> = {
  name: "ChartTitle",
  properties: {
    ...titleMembers,
    Overlay: member("overlay", "boolean", false),
    Position: member("position", "string", "Top"),
    HorizontalAlignment: passing("HorizontalAlignment", "string", "Center"),
    VerticalAlignment: passing("VerticalAlignment", "string", "Center"),
    ShowShadow: passing("ShowShadow", "boolean", false),
    ...places<ChartTitle>("Left", "Top"),
    Height: derived("number", () => 0),
    Width: derived("number", () => 0),
  },
  navigation: { Format: { class: "ChartTitleFormat", ...titleFormat } },
  methods: {
    SetFormula: setTitleFormula,
    GetSubstring: object<TitlePart, [number, number]>("ChartFormatString", ["number", "number"], (part) =>
      inner(
        inner(part, "format", () => ({})),
        "font",
        () => ({}),
      ),
    ),
  },
};

const chartFormatString: WorkbookClass<ChartPart<object>> = {
  name: "ChartFormatString",
  navigation: { Font: { class: "ChartFont", get: (part) => part } },
};

const chartAxisTitle: WorkbookClass<TitlePart> = {
  name: "ChartAxisTitle",
  properties: titleMembers,
  navigation: { Format: { class: "ChartAxisTitleFormat", ...titleFormat } },
  methods: { SetFormula: setTitleFormula },
};

type LegendPart = ChartPart<ChartLegend>;

const chartLegend: WorkbookClass<LegendPart> = {
  name: "ChartLegend",
  properties: {
    Visible: member("visible", "boolean", false),
    Position: member("position", "string", "Right"),
    Overlay: member("overlay", "boolean", false),
    ShowShadow: passing("ShowShadow", "boolean", false),
    ...places<ChartLegend>("Left", "Top", "Width", "Height"),
  },
  navigation: {
    Format: { class: "ChartLegendFormat", get: (part) => inner(part, "format", () => ({})) },
    LegendEntries: { class: "ChartLegendEntryCollection", get: ({ of }) => of },
  },
};

interface LegendEntry {
  readonly part: ChartPart<HostChart["series"][number]>;
  readonly index: number;
}

const legendEntries = (chart: HostChart): LegendEntry[] =>
  chart.series.map((series, index) => ({
    part: { of: { sheetId: "", chart }, read: () => series, write: () => series },
    index,
  }));

const chartLegendEntryCollection: WorkbookClass<{ readonly chart: HostChart }> = {
  name: "ChartLegendEntryCollection",
  methods: {
    GetCount: result([], ({ chart }) => chart.series.length),
    GetItemAt: object<{ readonly chart: HostChart }, [number]>(
      "ChartLegendEntry",
      ["number"],
      ({ chart }, [index]) => {
        const entry = legendEntries(chart)[index];
        if (!entry) throw errors.invalidArgument();
        return entry;
      },
    ),
  },
  items: {
    class: "ChartLegendEntry",
    list: ({ chart }) => legendEntries(chart),
    find: ({ chart }, key) => legendEntries(chart)[Number(key)],
  },
};

const visibility = passing<HostChart["series"][number]>("LegendEntryVisible", "boolean", true);

const chartLegendEntry: WorkbookClass<LegendEntry> = {
  name: "ChartLegendEntry",
  properties: {
    Index: { type: "number", get: ({ index }) => index },
    Visible: {
      type: "boolean",
      get: ({ part }, host) => visibility.get(part, host),
      set: ({ part }, value: never, host) => visibility.set?.(part, value, host),
    },
    ...Object.fromEntries(
      ["Left", "Top", "Width", "Height"].map((name) => [name, { type: "number", get: () => 0 }]),
    ),
  },
};

type LabelsPart = ChartPart<ChartDataLabels>;

const labelMembers: Record<string, WorkbookProperty<LabelsPart>> = {
  Position: member("position", "string", "BestFit"),
  ShowValue: member("showValue", "boolean", (part: LabelsPart) => part.read() === undefined),
  ShowSeriesName: member("showSeriesName", "boolean", false),
  ShowCategoryName: member("showCategoryName", "boolean", false),
  ShowLegendKey: member("showLegendKey", "boolean", false),
  ShowPercentage: member("showPercentage", "boolean", false),
  ShowBubbleSize: member("showBubbleSize", "boolean", false),
  Separator: member("separator", "string", ", "),
  NumberFormat: member("numberFormat", "string", "General"),
  LinkNumberFormat: member("linkNumberFormat", "boolean", true),
  TextOrientation: passing("TextOrientation", "number", 0),
  AutoText: passing("AutoText", "boolean", true),
  HorizontalAlignment: passing("HorizontalAlignment", "string", "Center"),
  VerticalAlignment: passing("VerticalAlignment", "string", "Center"),
};

const labelFormat = {
  class: "ChartDataLabelFormat",
  get: (part: LabelsPart) => inner(part, "format", () => ({})),
};

const chartDataLabels: WorkbookClass<LabelsPart> = {
  name: "ChartDataLabels",
  properties: labelMembers,
  navigation: { Format: labelFormat },
};

const chartDataLabel: WorkbookClass<LabelsPart> = {
  name: "ChartDataLabel",
  properties: {
    ...labelMembers,
    Text: member("text", "string", ""),
    Formula: passing("Formula", "string", ""),
    ...places<ChartDataLabels>("Left", "Top"),
    Width: derived("number", () => 0),
    Height: derived("number", () => 0),
  },
  navigation: { Format: labelFormat },
};

export const chartTextClasses = [
  chartTitle,
  chartFormatString,
  chartAxisTitle,
  chartLegend,
  chartLegendEntryCollection,
  chartLegendEntry,
  chartDataLabels,
  chartDataLabel,
] as const;
