import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area } from "../../engine/engine";
import { growCharts } from "../charts/chartReferences";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { areaBetween, cellAt, contains, intersection, lastColumnOf, lastRowOf } from "../geometry";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/limits";
import { deleteCells, insertCells } from "../ranges/structure";
import { usedArea } from "../ranges/usedArea";
import { rangeOf } from "../targets";
import { clearCells, copyRowStyle, isBlank, writeCells, writeTexts, type CellInput } from "./tableCells";
import { removeColumnFromFormulas } from "./formulaRewriting";
import { bodyArea, columnNames, columnOf } from "./tableShape";
import { newColumn, type Table, type TableColumn } from "./tables";
import { tablesOf } from "./tablesOf";

/** Whether all that the table has is the blank row that Excel keeps under the headers of an empty table. */
function isEmptyTable(host: HostWorkbook, table: Table): boolean {
  const body = bodyArea(table);
  return body.rows === 1 && isBlank(host, table.sheetId, body);
}

/** The number of rows of data; 0 for a table with nothing but its blank row. */
export function rowCount(host: HostWorkbook, table: Table): number {
  return isEmptyTable(host, table) ? 0 : bodyArea(table).rows;
}

/**
 * Puts rows into a table before the row at `index` (`undefined`: after the last one); cells below the table move down.
 * Gives the index of the first new row.
 */
export function insertRows(
  host: HostWorkbook,
  table: Table,
  index: number | undefined,
  rows: readonly (readonly CellInput[])[],
): number {
  if (rows.length === 0 || rows.some((row) => row.length !== table.area.columns)) throw errors.dimensions();
  const body = bodyArea(table);
  const at = index ?? rowCount(host, table);
  if (at > body.rows || at < 0) throw errors.invalidArgument();
  const fillsBlankRow = isEmptyTable(host, table);
  const formulas = calculatedColumns(host, table);
  const added = rows.length - (fillsBlankRow ? 1 : 0);
  const inserted = { ...body, row: body.row + at, rows: rows.length };
  if (added > 0 && at === body.rows) growCharts(host, table.sheetId, body, added);
  if (added > 0) {
    makeRoomBelow(host, table, { ...inserted, row: inserted.row + rows.length - added, rows: added });
    tablesOf(host.engine).change(table.id, { area: { ...table.area, rows: table.area.rows + added } });
    const pattern = at > 0 ? body.row + at - 1 : body.row + rows.length;
    copyRowStyle(host, table.sheetId, { ...body, row: pattern, rows: 1 }, inserted);
  }
  fillFormulas(host, table.sheetId, body.row, formulas, inserted);
  writeCells(host, table.sheetId, inserted, rows);
  return at;
}

/** Deletes rows by their indexes; cells below move up. A table keeps one row, which is then blank. */
export function deleteRows(host: HostWorkbook, table: Table, indexes: readonly number[]): void {
  const body = bodyArea(table);
  const count = rowCount(host, table);
  const distinct = [...new Set(indexes)].sort((one, other) => other - one);
  if (distinct.some((index) => !Number.isInteger(index) || index < 0 || index >= count))
    throw errors.invalidArgument();
  const kept = distinct.length === body.rows ? 1 : 0;
  if (kept > 0) clearCells(host, table.sheetId, { ...body, rows: 1 });
  for (const index of distinct.slice(0, distinct.length - kept)) {
    const row = { ...body, row: body.row + index, rows: 1 };
    assertWholeTables(host, table, { ...row, rows: MAX_ROWS - row.row });
    deleteCells(host, rangeOf(table.sheetId, row), "Up");
    shiftOthers(host, table, row, -1, 0);
  }
  const rows = table.area.rows - distinct.length + kept;
  tablesOf(host.engine).change(table.id, { area: { ...table.area, rows } });
}

/** Puts a column into a table before the one at `index` (`undefined`: after the last one). */
export function insertColumn(
  host: HostWorkbook,
  table: Table,
  index: number | undefined,
  name: string | undefined,
): TableColumn {
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length) throw errors.invalidArgument();
  const inserted = { ...table.area, column: table.area.column + at, columns: 1 };
  const right = { ...inserted, columns: MAX_COLUMNS - inserted.column };
  if (!isBlank(host, table.sheetId, usedPart(host, table.sheetId, right))) {
    assertWholeTables(host, table, right);
    insertCells(host, rangeOf(table.sheetId, inserted), "Right");
    shiftOthers(host, table, inserted, 0, 1);
  }
  const names = columnNames([...table.columns, name ?? `Column${table.columns.length + 1}`]);
  const number = Math.max(0, ...table.tableColumns.map((column) => column.meta.number)) + 1;
  const column = newColumn(names[names.length - 1] ?? "", number);
  const tableColumns = [...table.tableColumns.slice(0, at), column, ...table.tableColumns.slice(at)];
  const area = { ...table.area, columns: table.area.columns + 1 };
  tablesOf(host.engine).change(table.id, { area, tableColumns });
  if (table.showHeaders) {
    copyColumnStyle(host, table, at);
    writeTexts(host, table.sheetId, { ...inserted, rows: 1 }, [column.name]);
  }
  return column;
}

/** Deletes a column; cells to its right move left. The last column cannot be deleted without its table. */
export function deleteColumn(host: HostWorkbook, table: Table, index: number): void {
  if (table.columns.length === 1) throw errors.invalidOperation();
  const column = columnOf(table.area, index);
  removeColumnFromFormulas(host.engine, table.name, table.columns[index] ?? "");
  assertWholeTables(host, table, { ...column, columns: MAX_COLUMNS - column.column });
  deleteCells(host, rangeOf(table.sheetId, column), "Left");
  shiftOthers(host, table, column, 0, -1);
  tablesOf(host.engine).change(table.id, {
    area: { ...table.area, columns: table.area.columns - 1 },
    tableColumns: table.tableColumns.filter((_, at) => at !== index),
  });
}

/** Makes rows free under or in a table, over its width; only what lies there moves. */
export function makeRoomBelow(host: HostWorkbook, table: Table, rows: Area): void {
  const below = { ...rows, rows: MAX_ROWS - rows.row };
  if (isBlank(host, table.sheetId, usedPart(host, table.sheetId, below))) return;
  assertWholeTables(host, table, below);
  insertCells(host, rangeOf(table.sheetId, rows), "Down");
  shiftOthers(host, table, rows, rows.rows, 0);
}

/** Cells can be moved only when no other table would be torn apart. */
function assertWholeTables(host: HostWorkbook, table: Table, moved: Area): void {
  const torn = tablesOf(host.engine)
    .list(table.sheetId)
    .some(
      (other) => other.id !== table.id && intersection(other.area, moved) && !contains(moved, other.area),
    );
  if (torn) {
    throw errors.invalidOperation(
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
    );
  }
}

/** Other tables go with the cells that moved. */
function shiftOthers(host: HostWorkbook, table: Table, at: Area, rows: number, columns: number): void {
  const moved = rows === 0 ? { ...at, columns: MAX_COLUMNS - at.column } : { ...at, rows: MAX_ROWS - at.row };
  const tables = tablesOf(host.engine);
  for (const other of tables.list(table.sheetId)) {
    if (other.id === table.id || !contains(moved, other.area)) continue;
    const area = { ...other.area, row: other.area.row + rows, column: other.area.column + columns };
    tables.change(other.id, { area });
  }
}

/** What of an area lies within the cells that the sheet uses; at least one cell. */
function usedPart(host: HostWorkbook, sheetId: string, area: Area): Area {
  const used = usedArea(host, sheetId, area, false);
  return used
    ? areaBetween(area.row, area.column, lastRowOf(used), lastColumnOf(used))
    : cellAt(area.row, area.column);
}

/** By column, the formula of the first row where every row has one: Excel's calculated columns. */
function calculatedColumns(host: HostWorkbook, table: Table): (string | undefined)[] {
  const formulas = host.engine.formulas(table.sheetId, bodyArea(table));
  return table.columns.map((_, column) =>
    formulas.every((row) => row[column]) ? formulas[0]?.[column] : undefined,
  );
}

/** Gives new rows the formulas of calculated columns, moved from the row in which they stood. */
function fillFormulas(
  host: HostWorkbook,
  sheetId: string,
  fromRow: number,
  formulas: readonly (string | undefined)[],
  inserted: Area,
): void {
  if (formulas.every((formula) => formula === undefined)) return;
  const lexer = host.engine.injector.get(LexerTreeBuilder);
  const filled = Array.from({ length: inserted.rows }, (_, row) =>
    formulas.map((formula) =>
      formula === undefined ? null : lexer.moveFormulaRefOffset(formula, 0, inserted.row + row - fromRow),
    ),
  );
  writeCells(host, sheetId, inserted, filled);
}

function copyColumnStyle(host: HostWorkbook, table: Table, at: number): void {
  const from = table.area.column + (at > 0 ? at - 1 : 1);
  const sheet = host.engine.workbook.getSheetBySheetId(table.sheetId);
  const s = sheet?.getCellRaw(table.area.row, from)?.s;
  if (s) host.engine.setCells(table.sheetId, table.area.row, table.area.column + at, [[{ s }]]);
}
