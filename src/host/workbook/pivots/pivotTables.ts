import type { Area, CellValue } from "../../engine/engine";
import { rowsOf } from "../content/readRange";
import { writeRange } from "../content/writeRange";
import { errors } from "../errors";
import { numberFormat } from "../formats/formatProperties";
import { restyleCells } from "../formats/restyle";
import { intersection } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { clearContents } from "../ranges/clear";
import { areaOf, rangeOf, type RangeTarget } from "../targets";
import { pivotGrid, type PivotGrid } from "./pivotGrid";
import { itemsOf, type PivotAreas, type PivotSource, type PivotTable } from "./pivotTable";

/** Pivot tables live as long as the workbook is open; what a file keeps of them are the cells that they filled. */
const known = new WeakMap<HostWorkbook, PivotTable[]>();

/** The pivot tables of the workbook, or of a sheet. */
export function pivotTables(host: HostWorkbook, sheetId?: string): PivotTable[] {
  const ids = host.sheetIds();
  return (known.get(host) ?? []).filter(
    (pivot) => ids.includes(pivot.sheetId) && (sheetId === undefined || pivot.sheetId === sheetId),
  );
}

/** Makes an empty pivot table. The first row of the source has the names of its columns: none may be blank. */
export function addPivotTable(
  host: HostWorkbook,
  name: string,
  source: RangeTarget,
  destination: RangeTarget,
): PivotTable {
  if (pivotTables(host, destination.sheetId).some((pivot) => sameName(pivot.name, name)))
    throw errors.itemAlreadyExists();
  const area = areaOf(source);
  const headers = host.engine.values(source.sheetId, { ...area, rows: 1 })[0] ?? [];
  if (area.rows < 2 || headers.some((header) => header === "")) throw errors.invalidArgument();
  const { row, column } = areaOf(destination);
  const pivot: PivotTable = {
    id: crypto.randomUUID(),
    name,
    sourceSheetId: source.sheetId,
    source: area,
    sheetId: destination.sheetId,
    row,
    column,
    rows: [],
    columns: [],
    filters: [],
    data: [],
    hidden: new Map(),
    descending: new Set(),
    layout: "Compact",
    showRowGrandTotals: true,
    showColumnGrandTotals: true,
    preferences: new Map(),
    drawn: undefined,
  };
  known.set(host, [...pivotTables(host), pivot]);
  return pivot;
}

export function deletePivotTable(host: HostWorkbook, pivot: PivotTable): void {
  erase(host, pivot);
  known.set(
    host,
    pivotTables(host).filter((other) => other !== pivot),
  );
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The records of a pivot table when all has been calculated. */
export async function sourceOf(host: HostWorkbook, pivot: PivotTable): Promise<PivotSource> {
  await host.engine.idle();
  return sourceNow(host, pivot);
}

export function sourceNow(host: HostWorkbook, pivot: PivotTable): PivotSource {
  const [fields = [], ...records] = host.engine.values(pivot.sourceSheetId, pivot.source);
  return { fields: fields.map(String), records };
}

/** Sums the source up anew and writes the table in the place of what it left before. */
export async function refreshPivotTable(host: HostWorkbook, pivot: PivotTable): Promise<void> {
  const source = await sourceOf(host, pivot);
  const grid = pivotGrid(pivot, source);
  erase(host, pivot);
  const width = grid.cells[0]?.length ?? 0;
  const above = pivot.filters.length > 0 ? pivot.filters.length + 1 : 0;
  const filterCells = pivot.filters.map((field) => [field, filterText(pivot, source, field)]);
  if (filterCells.length > 0)
    write(
      host,
      pivot,
      { row: pivot.row, column: pivot.column, rows: filterCells.length, columns: 2 },
      filterCells,
    );
  const all = { row: pivot.row + above, column: pivot.column, rows: grid.cells.length, columns: width };
  if (width === 0) return;
  refuseOverlap(host, pivot, all);
  write(host, pivot, all, grid.cells);
  fillEmptyFigures(host, pivot, grid, all);
  pivot.drawn = areasOf(pivot, grid, all, filterCells.length);
  formatFigures(host, pivot, pivot.drawn.body);
}

/** Where nothing is to sum up, a program may have a text stand (`emptyCellText`). */
function fillEmptyFigures(host: HostWorkbook, pivot: PivotTable, grid: PivotGrid, all: Area): void {
  const text = pivot.preferences.get("EmptyCellText");
  if (typeof text !== "string" || text === "" || pivot.preferences.get("FillEmptyCells") === false) return;
  const cells = grid.cells.map((line, row) =>
    line.map((cell, column) =>
      row >= grid.headerRows && column >= grid.labelColumns && cell === "" ? text : cell,
    ),
  );
  write(host, pivot, all, cells);
}

/** What stands beside the name of a filter: the one item that is shown, or that all or several are. */
function filterText({ hidden }: PivotTable, source: PivotSource, field: string): CellValue {
  const gone = hidden.get(field);
  if (!gone || gone.size === 0) return "(All)";
  const [only, ...others] = itemsOf(source, field).filter((item) => !gone.has(item));
  return only !== undefined && others.length === 0 ? only : "(Multiple Items)";
}

function areasOf(
  pivot: PivotTable,
  { headerRows, labelColumns }: PivotGrid,
  all: Area,
  filterRows: number,
): PivotAreas {
  const body = {
    row: all.row + headerRows,
    column: all.column + labelColumns,
    rows: Math.max(all.rows - headerRows, 1),
    columns: Math.max(all.columns - labelColumns, 1),
  };
  return {
    all,
    body,
    rowLabels: { row: body.row - 1, column: all.column, rows: body.rows + 1, columns: labelColumns },
    columnLabels: { row: all.row, column: body.column, rows: Math.max(headerRows, 1), columns: body.columns },
    filters:
      filterRows > 0 ? { row: pivot.row, column: pivot.column, rows: filterRows, columns: 2 } : undefined,
  };
}

function write(host: HostWorkbook, pivot: PivotTable, area: Area, cells: PivotGrid["cells"]): void {
  writeRange(host, rangeOf(pivot.sheetId, area), cells);
}

/** A pivot table does not grow over another one. */
function refuseOverlap(host: HostWorkbook, pivot: PivotTable, area: Area): void {
  const others = pivotTables(host, pivot.sheetId).filter((other) => other !== pivot);
  if (others.some(({ drawn }) => drawn && intersection(drawn.all, area)))
    throw errors.invalidOperation("A PivotTable report cannot overlap another PivotTable report.");
}

function erase(host: HostWorkbook, pivot: PivotTable): void {
  const { drawn } = pivot;
  if (!drawn) return;
  pivot.drawn = undefined;
  const [first, ...others] = drawn.filters ? [drawn.all, drawn.filters] : [drawn.all];
  if (first) clearContents(host, { sheetId: pivot.sheetId, areas: [first, ...others] });
}

function formatFigures(host: HostWorkbook, pivot: PivotTable, body: Area): void {
  const { data } = pivot;
  if (data.every((figure) => figure.numberFormat === "General")) return;
  const formats = rowsOf(
    body,
    (_row, column) => data[(column - body.column) % data.length]?.numberFormat ?? "General",
  );
  restyleCells(host, pivot.sheetId, body, (style, row, column) =>
    numberFormat.write(style, formats[row - body.row]?.[column - body.column] ?? "General"),
  );
}
