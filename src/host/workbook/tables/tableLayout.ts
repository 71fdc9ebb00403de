import type { Area } from "../../engine/engine";
import { parseAddress } from "../address";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { intersection, isOnSheet, sameArea } from "../geometry";
import { insertCells } from "../ranges/structure";
import { rangeOf } from "../targets";
import { clearCells, inputsOf, isBlank, writeCells, writeTexts } from "./tableCells";
import { makeRoomBelow } from "./tableEdits";
import { renameColumnsInFormulas, renameTableInFormulas, replaceTableByCells } from "./formulaRewriting";
import { bodyArea, columnIndex, columnNames, columnOf, headerArea, totalsArea } from "./tableShape";
import { formatSpecifier } from "./structuredReference";
import { newColumn, type Table } from "./tables";
import { tablesOf } from "./tablesOf";

/**
 * Makes a table of cells. Without headers a row of them is put above the data, which moves down; a header row alone
 * gets a blank row of data. Header cells become texts, none blank and none twice.
 */
export function createTable(host: HostWorkbook, sheetId: string, area: Area, hasHeaders: boolean): Table {
  assertFree(host, sheetId, area);
  const name = freeTableName(host);
  const tables = tablesOf(host.engine);
  const columns = hasHeaders
    ? headerTexts(host, sheetId, area)
    : columnNames(Array<string>(area.columns).fill(""));
  const rows = hasHeaders ? Math.max(area.rows, 2) : area.rows + 1;
  if (!isOnSheet({ ...area, rows })) throw errors.invalidArgument();
  assertFree(host, sheetId, { ...area, rows });
  if (!hasHeaders) makeHeaderRoom(host, sheetId, area);
  const table = tables.add(sheetId, name, { ...area, rows }, columns, true);
  const header = { ...area, rows: 1 };
  const [written = []] = host.engine.values(sheetId, header);
  if (table.columns.some((column, index) => column !== written[index]))
    writeTexts(host, sheetId, header, table.columns);
  return table;
}

/** `Table1`, `Table2` …, whichever is free. */
function freeTableName(host: HostWorkbook): string {
  const tables = tablesOf(host.engine);
  let number = tables.list().length + 1;
  while (tables.byName(`Table${number}`)) number += 1;
  return `Table${number}`;
}

function makeHeaderRoom(host: HostWorkbook, sheetId: string, area: Area): void {
  const inputs = inputsOf(host, sheetId, area);
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (isBlank(host, sheetId, below)) {
    const to = { sheetId, row: area.row + 1, column: area.column };
    if (!isBlank(host, sheetId, area) && !host.engine.moveRange(sheetId, area, to)) {
      writeCells(host, sheetId, { ...area, row: area.row + 1 }, inputs);
    }
  } else {
    insertCells(host, rangeOf(sheetId, { ...area, rows: 1 }), "Down");
  }
}

function headerTexts(host: HostWorkbook, sheetId: string, area: Area): string[] {
  const [cells = []] = host.engine.values(sheetId, { ...area, rows: 1 });
  return cells.map(String);
}

function assertFree(host: HostWorkbook, sheetId: string, area: Area, except?: string): void {
  const others = tablesOf(host.engine).list(sheetId);
  if (others.some((other) => other.id !== except && intersection(other.area, area))) {
    throw errors.invalidArgument("A table cannot overlap another table.");
  }
}

/** A valid name that no other table or name has: letters, digits, `_` and `.`, not like an address. */
export function renameTable(host: HostWorkbook, table: Table, name: string): void {
  if (!isTableName(name)) throw errors.invalidArgument();
  const tables = tablesOf(host.engine);
  const other = tables.byName(name);
  if (other && other.id !== table.id) throw errors.itemAlreadyExists();
  if (name === table.name) return;
  tables.rename(table.id, name);
  renameTableInFormulas(host.engine, table.name, name);
}

/** Whether Excel takes a text for the name of a table or a range. */
export function isTableName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name) &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    parseAddress(name) === undefined
  );
}

export function renameColumn(host: HostWorkbook, table: Table, index: number, name: string): void {
  const taken = columnIndex(table.columns, name);
  if (name.trim() === "") throw errors.invalidArgument();
  if (taken >= 0 && taken !== index) throw errors.invalidArgument();
  const tableColumns = table.tableColumns.map((column, at) => (at === index ? { ...column, name } : column));
  tablesOf(host.engine).change(table.id, { tableColumns });
  const header = headerArea(table);
  if (header) writeTexts(host, table.sheetId, columnOf(header, index), [name]);
  renameColumnsInFormulas(host.engine, table.name, [{ from: table.columns[index] ?? "", to: name }]);
}

/** Makes a table cover other cells: at least a header row and a row of data, the header row where it was. */
export function resizeTable(host: HostWorkbook, table: Table, area: Area): void {
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.row !== table.area.row || area.rows < least || !intersection(area, table.area))
    throw errors.invalidArgument();
  assertFree(host, table.sheetId, area, table.id);
  if (sameArea(area, table.area)) return;
  const kept = new Map(table.tableColumns.map((column, index) => [table.area.column + index, column]));
  const header = { ...area, rows: 1 };
  const texts = table.showHeaders
    ? headerTexts(host, table.sheetId, header)
    : Array<string>(area.columns).fill("");
  const names = columnNames(texts.map((text, index) => kept.get(area.column + index)?.name ?? text));
  let number = Math.max(0, ...table.tableColumns.map((column) => column.meta.number));
  const tableColumns = names.map(
    (name, index) => kept.get(area.column + index) ?? newColumn(name, (number += 1)),
  );
  moveTotals(host, table, area);
  tablesOf(host.engine).change(table.id, { area, tableColumns });
  if (table.showHeaders) writeTexts(host, table.sheetId, header, names);
}

function moveTotals(host: HostWorkbook, table: Table, area: Area): void {
  const totals = totalsArea(table);
  const row = area.row + area.rows - 1;
  if (!totals || totals.row === row) return;
  const inputs = inputsOf(host, table.sheetId, totals);
  clearCells(host, table.sheetId, totals);
  writeCells(host, table.sheetId, { ...totals, row }, inputs);
}

/** Shows or hides the header row. Hidden, its cells are blank and the names stay with the table. */
export function setShowHeaders(host: HostWorkbook, table: Table, show: boolean): void {
  if (show === table.showHeaders) return;
  const { area, sheetId } = table;
  const tables = tablesOf(host.engine);
  const header = headerArea(table);
  if (header) {
    tables.change(table.id, {
      area: { ...area, row: area.row + 1, rows: area.rows - 1 },
      showHeaders: false,
    });
    clearCells(host, sheetId, header);
    return;
  }
  const above = { ...area, row: area.row - 1, rows: 1 };
  const free = area.row > 0 && isBlank(host, sheetId, above);
  const row = free ? area.row - 1 : area.row;
  if (!free) {
    makeRoomBelow(host, table, { ...area, rows: 1 });
  }
  tables.change(table.id, { area: { ...area, row, rows: area.rows + 1 }, showHeaders: true });
  writeTexts(host, sheetId, { ...area, row, rows: 1 }, table.columns);
}

/**
 * Shows or hides the totals row. First shown it has "Total" under the first column and a subtotal under the last: a
 * sum of numbers, a count of anything else. Hidden, what stood there is kept for the next time.
 */
export function setShowTotals(host: HostWorkbook, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const { area, sheetId } = table;
  const tables = tablesOf(host.engine);
  const totals = totalsArea(table);
  if (totals) {
    const [inputs = []] = inputsOf(host, sheetId, totals);
    const tableColumns = table.tableColumns.map((column, index) => ({
      ...column,
      meta: { ...column.meta, total: String(inputs[index] ?? "") },
    }));
    clearCells(host, sheetId, totals);
    tables.change(table.id, {
      area: { ...area, rows: area.rows - 1 },
      tableColumns,
      meta: { showTotals: false },
    });
    return;
  }
  const row = { ...area, row: area.row + area.rows, rows: 1 };
  makeRoomBelow(host, table, row);
  tables.change(table.id, { area: { ...area, rows: area.rows + 1 }, meta: { showTotals: true } });
  writeCells(host, sheetId, row, [totalInputs(host, table)]);
}

function totalInputs(host: HostWorkbook, table: Table): string[] {
  const known = table.tableColumns.map((column) => column.meta.total);
  if (known.some((total) => total !== undefined)) return known.map((total) => total ?? "");
  const last = table.columns.length - 1;
  const types = host.engine.valueTypes(table.sheetId, columnOf(bodyArea(table), last)).flat();
  const numbers =
    types.some((type) => type === "Double") && types.every((type) => type === "Double" || type === "Empty");
  const name = table.columns[last] ?? "";
  const column = formatSpecifier({ items: new Set(), columns: { from: name, to: name } });
  const subtotal = `=SUBTOTAL(${numbers ? 109 : 103},${column})`;
  return table.columns.map((_, index) => (index === last ? subtotal : index === 0 ? "Total" : ""));
}

/** The table becomes plain cells; formulas that named it name the cells. */
export function convertToRange(host: HostWorkbook, table: Table): Area {
  table.columns.forEach((_, column) => tablesOf(host.engine).showValues(table.id, column, undefined));
  replaceTableByCells(host.engine, table);
  tablesOf(host.engine).delete(table.id);
  return table.area;
}

/** The table goes, and its cells with it. */
export function deleteTable(host: HostWorkbook, table: Table): void {
  table.columns.forEach((_, column) => tablesOf(host.engine).showValues(table.id, column, undefined));
  tablesOf(host.engine).delete(table.id);
  clearCells(host, table.sheetId, table.area);
}
