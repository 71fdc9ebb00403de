import type { IRange } from "@univerjs/core";
import type { Area } from "../../engine/engine";
import { without } from "../formats/cellStyle";
import { intersection } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, type RangeTarget } from "../targets";
import { hasContent } from "./usedArea";

function toRange(area: Area): IRange {
  const { row, column, rows, columns } = area;
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

function fromRange(range: IRange): Area {
  const { startRow, startColumn, endRow, endColumn } = range;
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** The merged cells of which at least one lies in a range, whole. */
export function mergedAreas(host: HostWorkbook, target: RangeTarget): Area[] {
  return host
    .sheet(target.sheetId)
    .getMergeData()
    .map(fromRange)
    .filter((merged) => target.areas.some((area) => intersection(area, merged)));
}

/** Makes one cell of a range, or of each of its rows. The first filled cell's content stays, the rest is lost. */
export function mergeCells(host: HostWorkbook, target: RangeTarget, across: boolean): void {
  unmergeCells(host, target);
  const area = areaOf(target);
  const areas = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  const merged = areas.filter((one) => one.rows * one.columns > 1);
  if (merged.length === 0) return;
  host.growSheet(target.sheetId, area);
  merged.forEach((one) => keepFirst(host, target.sheetId, one));
  host.run("sheet.mutation.add-worksheet-merge", target.sheetId, { ranges: merged.map(toRange) });
}

export function unmergeCells(host: HostWorkbook, target: RangeTarget): void {
  const ranges = mergedAreas(host, target).map(toRange);
  if (ranges.length > 0) host.run("sheet.mutation.remove-worksheet-merge", target.sheetId, { ranges });
}

function keepFirst(host: HostWorkbook, sheetId: string, area: Area): void {
  const sheet = host.sheet(sheetId);
  const block = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => sheet.getCellRaw(area.row + r, area.column + c)),
  );
  const filled = block.flat().filter((cell) => cell && hasContent(cell));
  const first = filled[0];
  if (!first || (filled.length === 1 && block[0]?.[0] === first)) return;
  const content = without(first, "s");
  host.engine.setCells(
    sheetId,
    area.row,
    area.column,
    block.map((line, r) => line.map((_, c) => (r === 0 && c === 0 ? content : null))),
  );
}
