import { TABLE_FILTER_EMPTY_VALUE } from "@univerjs/sheets-table";
import { errors } from "../errors";
import { rowsShown, univerValues } from "../filters/filteredCells";
import type { HostWorkbook } from "../hostWorkbook";
import type { FilterCriteria } from "./tableMeta";
import { bodyArea, columnOf } from "./tableShape";
import type { Table } from "./tables";
import { tablesOf } from "./tablesOf";

/** Hides the rows of a table that a criterion on one of its columns does not let through. */
export async function filterColumn(
  host: HostWorkbook,
  table: Table,
  index: number,
  criteria: FilterCriteria | undefined,
): Promise<void> {
  if (!table.tableColumns[index]) throw errors.invalidArgument();
  const tables = tablesOf(host.engine);
  const column = columnOf(bodyArea(table), index);
  const shown = criteria && (await rowsShown(host, table.sheetId, column, criteria));
  const tableColumns = table.tableColumns.map((item, at) =>
    at === index ? { ...item, meta: { ...item.meta, filter: criteria } } : item,
  );
  tables.change(table.id, { tableColumns });
  const values = shown && univerValues(host, table.sheetId, column, shown);
  tables.showValues(
    table.id,
    index,
    values?.map((value) => value ?? TABLE_FILTER_EMPTY_VALUE),
  );
}

export async function clearTableFilters(host: HostWorkbook, table: Table): Promise<void> {
  for (const index of filteredColumns(table))
    await filterColumn(host, current(host, table), index, undefined);
}

/** Hides and shows rows by what their cells hold now. */
export async function reapplyTableFilters(host: HostWorkbook, table: Table): Promise<void> {
  for (const index of filteredColumns(table)) {
    await filterColumn(host, current(host, table), index, table.tableColumns[index]?.meta.filter);
  }
}

export function filteredColumns(table: Table): number[] {
  return table.tableColumns.flatMap(({ meta }, index) => (meta.filter ? [index] : []));
}

function current(host: HostWorkbook, { id }: Table): Table {
  const table = tablesOf(host.engine).byId(id);
  if (!table) throw errors.itemNotFound();
  return table;
}
