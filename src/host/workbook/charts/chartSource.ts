import { numfmt } from "@univerjs/core";
import type { Area, CellValue, ValueType } from "../../engine/engine";
import type { ChartSeries, ChartType } from "../../files/chartModel";
import { absoluteAddress, quotedSheetName } from "../address";
import { numberFormats } from "../content/readRange";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, type RangeTarget } from "../targets";
import { hasXValues, isBubble } from "./chartTypes";

export type SeriesBy = "Rows" | "Columns";

/** How the cells that a chart is made from are understood. */
export interface ChartSource {
  readonly seriesBy: SeriesBy;
  readonly series: ChartSeries[];
}

/**
 * Reads cells as Excel does when it makes a chart: texts in the first row and column are names and categories, and the
 * series go along the longer side.
 *
 * @param seriesBy `Auto`, or whether each series is a row or a column
 */
export function chartSource(
  host: HostWorkbook,
  target: RangeTarget,
  type: ChartType,
  seriesBy: string,
): ChartSource {
  const area = areaOf(target);
  const cells = readCells(host, target.sheetId, area);
  const by =
    seriesBy === "Rows" || seriesBy === "Columns" ? seriesBy : area.columns > area.rows ? "Rows" : "Columns";
  const lines = by === "Columns" ? transposed(cells) : cells;
  const named = hasLabels(lines.map((line) => line[0]));
  const categorised = lines.length > 1 && (hasXValues(type) || hasLabels(lines[0] ?? []));
  const reference = (line: number, from: number, length?: number): { reference: string } => ({
    reference: addressOf(host, target.sheetId, lineArea(area, by, line, from, length)),
  });
  const from = named ? 1 : 0;
  const step = isBubble(type) && lines.length > 2 ? 2 : 1;
  const series: ChartSeries[] = [];
  for (let line = categorised ? 1 : 0; line < lines.length; line += step) {
    series.push({
      ...(named ? { name: reference(line, 0, 1) } : {}),
      ...(categorised ? { categories: reference(0, from) } : {}),
      values: reference(line, from),
      ...(step === 2 && line + 1 < lines.length ? { bubbleSizes: reference(line + 1, from) } : {}),
    });
  }
  return { seriesBy: by, series };
}

/** `Sheet1!$A$1:$B$2`. */
export function addressOf(host: HostWorkbook, sheetId: string, area: Area): string {
  return `${quotedSheetName(host.sheetName(sheetId))}!${absoluteAddress(area)}`;
}

interface SourceCell {
  readonly value: CellValue;
  readonly type: ValueType;
  readonly isDate: boolean;
}

function readCells(host: HostWorkbook, sheetId: string, area: Area): SourceCell[][] {
  const values = host.engine.values(sheetId, area);
  const types = host.engine.valueTypes(sheetId, area);
  const formats = numberFormats(host, sheetId, area);
  return values.map((row, r) =>
    row.map((value, c) => ({
      value,
      type: types[r]?.[c] ?? "Empty",
      isDate: types[r]?.[c] === "Double" && numfmt.isDateFormat(formats[r]?.[c] ?? "General"),
    })),
  );
}

/** Whether a first row or column holds names: its corner is blank, or the rest of it are texts or dates. */
function hasLabels([corner, ...rest]: readonly (SourceCell | undefined)[]): boolean {
  if (rest.length === 0) return corner?.type === "String";
  const labels = rest.filter((cell) => cell?.type === "String" || cell?.isDate);
  if (corner?.type === "Empty") return rest.some((cell) => cell?.type !== "Empty");
  return (
    labels.length > 0 &&
    rest.every((cell) => cell?.type === "Empty" || cell?.type === "String" || cell?.isDate)
  );
}

function transposed<V>(rows: readonly (readonly V[])[]): V[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as V));
}

function lineArea(area: Area, by: SeriesBy, line: number, from: number, length?: number): Area {
  if (by === "Columns") {
    return {
      row: area.row + from,
      column: area.column + line,
      rows: length ?? Math.max(area.rows - from, 1),
      columns: 1,
    };
  }
  return {
    row: area.row + line,
    column: area.column + from,
    rows: 1,
    columns: length ?? Math.max(area.columns - from, 1),
  };
}
