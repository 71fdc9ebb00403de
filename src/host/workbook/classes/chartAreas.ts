import type { ChartElementFormat, HostChart } from "../../files/chartModel";
import { inner, passing, type ChartPart } from "../charts/part";
import type { WorkbookClass } from "../declare";

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

export const chartAreaClasses = [chartPlotArea, chartDataTable, chartPivotOptions] as const;
