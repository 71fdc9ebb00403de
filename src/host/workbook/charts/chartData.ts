import type { CellValue } from "../../engine/engine";
import type { ChartData, ChartSeries, HostChart } from "../../files/chartModel";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { resolveRanges } from "../resolve";

/** The values that a piece of chart data stands for now. */
export async function dataValues(host: HostWorkbook, data: ChartData | undefined): Promise<CellValue[]> {
  if (!data) return [];
  if ("literal" in data) return data.literal.map((value) => value ?? "");
  await host.engine.idle();
  const { sheetId, areas } = resolveRanges(host, host.activeSheetId, data.reference);
  return areas.flatMap((area) => host.engine.values(sheetId, area).flat());
}

/** The number of cells that a reference names. */
export function cellCount(host: HostWorkbook, reference: string): number {
  const { areas } = resolveRanges(host, host.activeSheetId, reference);
  return areas.reduce((count, { rows, columns }) => count + rows * columns, 0);
}

/** `Series2`, or what stands in the cell that names the series. */
export async function seriesName(host: HostWorkbook, chart: HostChart, series: ChartSeries): Promise<string> {
  if (series.name === undefined) return `Series${chart.series.indexOf(series) + 1}`;
  if (typeof series.name === "string") return series.name;
  return (await dataValues(host, series.name)).map(String).join(" ");
}

/** The data of a series by the names of `Excel.ChartSeriesDimension`. */
export function dimension(series: ChartSeries, name: string): ChartData | undefined {
  const data: Readonly<Record<string, () => ChartData | undefined>> = {
    Categories: () => series.categories,
    XValues: () => series.categories,
    Values: () => series.values,
    YValues: () => series.values,
    BubbleSizes: () => series.bubbleSizes,
  };
  const read = data[name];
  if (!read) throw errors.invalidArgument();
  return read();
}

/** What Excel would choose for a value axis: round steps, from zero where the data is not far from it. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

export async function automaticScale(host: HostWorkbook, chart: HostChart): Promise<AxisScale> {
  const values = await Promise.all(chart.series.map((series) => dataValues(host, series.values)));
  return scaleOf(values.flat().filter((value) => typeof value === "number"));
}

/**
 * Steps of 1, 2 or 5 times a power of ten, at most ten of them, with some room beyond the largest value.
 *
 * @example scaleOf([12, 87]) // { minimum: 0, maximum: 100, majorUnit: 10 }
 */
function scaleOf(values: readonly number[]): AxisScale {
  const highest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const lowest = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  if (values.length === 0) return { minimum: 0, maximum: 1, majorUnit: 0.2 };
  const spread = highest - lowest;
  const fromZero = lowest >= 0 && (spread === 0 || spread > highest / 6);
  const bottom = fromZero
    ? 0
    : lowest < 0 && highest <= 0 && spread > -lowest / 6
      ? lowest
      : lowest - spread / 20;
  const top =
    highest <= 0 && lowest < 0 ? Math.max(0, highest) : highest + (highest - Math.min(bottom, 0)) / 20;
  const majorUnit = roundStep((top - bottom || 1) / 10);
  return {
    minimum: rounded(Math.floor(bottom / majorUnit) * majorUnit),
    maximum: rounded(Math.ceil(top / majorUnit) * majorUnit),
    majorUnit,
  };
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10;
  return rounded(step * power);
}

/** Without the dust that a division leaves. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
