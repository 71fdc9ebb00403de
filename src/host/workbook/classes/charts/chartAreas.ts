import type { ChartElementFormat, ChartSeries, HostChart } from "../../../files/chartModel";
import { inner, passing, type ChartPart } from "../../charts/part";
import type { WorkbookClass } from "../../declare";

const measures = ["Left", "Top", "Width", "Height", "InsideLeft", "InsideTop", "InsideWidth", "InsideHeight"];

const chartPlotArea: WorkbookClass<ChartPart<ChartElementFormat>> = {
  name: "ChartPlotArea",
  properties: {
    ...Object.fromEntries(measures.map((name) => [name, passing<ChartElementFormat>(name, "number", 0)])),
    Position: passing("Position", "string", "Automatic"),
  },
  navigation: { Format: { class: "ChartPlotAreaFormat", get: (part) => part } },
};

const chartDataTable: WorkbookClass<ChartPart<HostChart>> = {
  name: "ChartDataTable",
  properties: {
    Visible: passing("DataTable.Visible", "boolean", false),
    ShowLegendKey: passing("DataTable.ShowLegendKey", "boolean", true),
    ShowHorizontalBorder: passing("DataTable.ShowHorizontalBorder", "boolean", true),
    ShowVerticalBorder: passing("DataTable.ShowVerticalBorder", "boolean", true),
    ShowOutlineBorder: passing("DataTable.ShowOutlineBorder", "boolean", true),
  },
  navigation: { Format: { class: "ChartDataTableFormat", get: (part) => inner(part, "area", () => ({})) } },
};

const chartPivotOptions: WorkbookClass<ChartPart<HostChart>> = {
  name: "ChartPivotOptions",
  properties: Object.fromEntries(
    [
      "ShowAxisFieldButtons",
      "ShowLegendFieldButtons",
      "ShowReportFilterFieldButtons",
      "ShowValueFieldButtons",
    ].map((name) => [name, passing<HostChart>(name, "boolean", true)]),
  ),
};

/** Options of charts that no file of this host keeps: they last as long as the workbook is open. */
function optionsClass(
  name: string,
  options: Readonly<Record<string, readonly ["string" | "number" | "boolean", unknown]>>,
): WorkbookClass<ChartPart<ChartSeries>> {
  return {
    name,
    properties: Object.fromEntries(
      Object.entries(options).map(([option, [type, fallback]]) => [
        option,
        passing<ChartSeries>(`${name}.${option}`, type, fallback),
      ]),
    ),
  };
}

const chartBinOptions = optionsClass("ChartBinOptions", {
  Type: ["string", "Auto"],
  Width: ["number", 1],
  Count: ["number", 1],
  AllowOverflow: ["boolean", false],
  AllowUnderflow: ["boolean", false],
  OverflowValue: ["number", 0],
  UnderflowValue: ["number", 0],
});

const chartBoxwhiskerOptions = optionsClass("ChartBoxwhiskerOptions", {
  ShowInnerPoints: ["boolean", false],
  ShowOutlierPoints: ["boolean", true],
  ShowMeanMarker: ["boolean", true],
  ShowMeanLine: ["boolean", false],
  QuartileCalculation: ["string", "Exclusive"],
});

const chartMapOptions = optionsClass("ChartMapOptions", {
  Level: ["string", "Automatic"],
  LabelStrategy: ["string", "None"],
  ProjectionType: ["string", "Automatic"],
});

export const chartAreaClasses = [
  chartPlotArea,
  chartDataTable,
  chartPivotOptions,
  chartBinOptions,
  chartBoxwhiskerOptions,
  chartMapOptions,
] as const;
