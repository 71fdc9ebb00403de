import { generateRandomId } from "@univerjs/core";
import type { ChartType, HostChart } from "../../files/chartModel";
import { sheetExtras } from "../../files/extras";
import { lastColumnOf } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { fullAddress } from "../resolve";
import { areaOf, type RangeTarget } from "../targets";
import { CHART_SIZE } from "./chartPlace";
import { chartSource } from "./chartSource";
import { isPie } from "./chartTypes";

/** Makes a chart of cells and puts it on a sheet, beside them where they are on the same sheet. */
export function addChart(
  host: HostWorkbook,
  sheetId: string,
  type: ChartType,
  source: RangeTarget,
  seriesBy: string,
): HostChart {
  const { charts } = sheetExtras(host.extras, sheetId);
  const beside = source.sheetId === sheetId ? areaOf(source) : { row: 0, column: 0, rows: 1, columns: 0 };
  const chart: HostChart = {
    id: generateRandomId(10),
    name: freeName(charts),
    type,
    place: {
      row: beside.row,
      column: Math.min(lastColumnOf(beside) + 2, 16_000),
      rowOffset: 0,
      columnOffset: 0,
      ...CHART_SIZE,
      placement: "TwoCell",
    },
    axes: {},
    series: [],
  };
  setSource(host, chart, source, seriesBy);
  const single = chart.series.length === 1;
  chart.title = { visible: true, ...(single ? {} : { text: "Chart Title" }) };
  if (!single || isPie(type)) chart.legend = { visible: true, position: "Bottom" };
  if (!isPie(type)) chart.axes = { value: { majorGridlines: { visible: true } } };
  charts.push(chart);
  return chart;
}

/** Gives a chart other cells to show. */
export function setSource(host: HostWorkbook, chart: HostChart, source: RangeTarget, seriesBy: string): void {
  const { series, seriesBy: plotBy } = chartSource(host, source, chart.type, seriesBy);
  chart.series = series;
  chart.sourceRange = fullAddress(host, source);
  chart.plotBy = plotBy;
}

/** `Chart 1`, `Chart 2` …, whichever is free on the sheet. */
function freeName(charts: readonly HostChart[]): string {
  const taken = new Set(charts.map(({ name }) => name.toLowerCase()));
  let number = charts.length + 1;
  while (taken.has(`chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
