import type { HostWorkbook } from "../hostWorkbook";
import type { ChartTarget } from "./part";

/** The numbers that the events of charts have on the wire. */
export const ChartEvent = { added: 50, activated: 51, deactivated: 52, deleted: 53 } as const;

const active = new WeakMap<HostWorkbook, ChartTarget>();

/** Excel's id of a chart. */
export function chartGuid(host: HostWorkbook, { chart }: ChartTarget): string {
  return host.identities.guid("chart", chart.id);
}

/** Tells those who listen to the chart or to all charts of its sheet. */
export function raiseChartEvent(host: HostWorkbook, type: number, target: ChartTarget): void {
  const worksheetId = host.sheetGuid(target.sheetId);
  const chartId = chartGuid(host, target);
  host.events.raise(type, [chartId, worksheetId], { chartId, worksheetId, source: "Local" });
}

/** Brings a chart and its sheet to the front; the chart that was active is so no longer. */
export function activateChart(host: HostWorkbook, target: ChartTarget): void {
  const before = active.get(host);
  if (before?.chart === target.chart) return;
  if (before) raiseChartEvent(host, ChartEvent.deactivated, before);
  active.set(host, target);
  host.activate(target.sheetId);
  raiseChartEvent(host, ChartEvent.activated, target);
}

/** `undefined`: no chart is active. */
export function activeChart(host: HostWorkbook): ChartTarget | undefined {
  const target = active.get(host);
  const isThere = target && host.extras.sheets[target.sheetId]?.charts.includes(target.chart);
  return isThere ? target : undefined;
}
