import { action, object, result, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";
import { writeCells, type CellInput } from "../../tables/tableCells";
import { deleteColumn, insertColumn } from "../../tables/tableEdits";
import { renameColumn } from "../../tables/tableLayout";
import { bodyArea, columnIndex, columnOf, headerArea, totalsArea } from "../../tables/tableShape";
import type { Table } from "../../tables/tables";
import { rangeOf, type RangeTarget } from "../../targets";
import { tableNow, type TableTarget } from "./table";

/** A column of a table, wherever in it it stands now. */
export interface TableColumnTarget extends TableTarget {
  readonly columnId: string;
}

export const tableColumnCollection: WorkbookClass<TableTarget> = {
  name: "TableColumnCollection",
  properties: { Count: { type: "number", get: (target, host) => tableNow(host, target).columns.length } },
  methods: {
    Add: object<TableTarget, [number | undefined, unknown, string | undefined]>(
      "TableColumn",
      ["number?", "any?", "string?"],
      (target, [index, values, name], host) => {
        const table = tableNow(host, target);
        const rows = table.area.rows;
        const inputs = columnInputs(values, rows);
        const header = table.showHeaders ? inputs?.[0]?.[0] : undefined;
        const wanted = name ?? (header === undefined || header === null ? undefined : String(header));
        const column = insertColumn(
          host,
          table,
          index === undefined || index < 0 ? undefined : index,
          wanted,
        );
        const columnTarget = { ...target, columnId: column.id };
        if (inputs) {
          const area = columnArea(host, columnTarget, (item) => item.area);
          const texts = table.showHeaders ? [[null], ...inputs.slice(1)] : inputs;
          writeCells(host, table.sheetId, area.areas[0], texts);
        }
        return columnTarget;
      },
    ),
    GetCount: result([], (target, _args, host) => tableNow(host, target).columns.length),
    GetItemAt: object<TableTarget, [number]>("TableColumn", ["number"], (target, [index], host) => {
      const column = tableNow(host, target).tableColumns[index];
      if (!column) throw errors.invalidArgument();
      return { ...target, columnId: column.id };
    }),
    GetItemOrNullObject: object<TableTarget, [string | number]>(
      "TableColumn",
      ["any"],
      (target, [key], host) => find(host, target, key) ?? null,
    ),
  },
  items: {
    class: "TableColumn",
    list: (target, host) =>
      tableNow(host, target).tableColumns.map(({ id }) => ({ ...target, columnId: id })),
    find: (target, key, host) => find(host, target, key),
  },
};

export const tableColumn: WorkbookClass<TableColumnTarget> = {
  name: "TableColumn",
  id: (target, host) => String(columnNow(host, target).column.meta.number),
  properties: {
    Id: { type: "number", get: (target, host) => columnNow(host, target).column.meta.number },
    Index: { type: "number", get: (target, host) => columnNow(host, target).index },
    Name: {
      type: "string",
      get: (target, host) => columnNow(host, target).column.name,
      set: (target, name: string, host) => {
        const { table, index } = columnNow(host, target);
        renameColumn(host, table, index, name);
      },
    },
    Values: {
      type: "any",
      get: async (target, host) => {
        await host.engine.idle();
        const { sheetId, areas } = columnArea(host, target, (table) => table.area);
        return host.engine.values(sheetId, areas[0]);
      },
      set: (target, values: unknown, host) => {
        const { sheetId, areas } = columnArea(host, target, (table) => table.area);
        writeCells(host, sheetId, areas[0], columnInputs(values, areas[0].rows) ?? []);
      },
    },
  },
  navigation: { Filter: { class: "Filter", get: (target) => target } },
  methods: {
    Delete: action([], (target, _args, host) => {
      const { table, index } = columnNow(host, target);
      deleteColumn(host, table, index);
    }),
    GetRange: object("Range", [], (target, _args, host) => columnArea(host, target, (table) => table.area)),
    GetHeaderRowRange: object("Range", [], (target, _args, host) => columnArea(host, target, headerArea)),
    GetDataBodyRange: object("Range", [], (target, _args, host) => columnArea(host, target, bodyArea)),
    GetTotalRowRange: object("Range", [], (target, _args, host) => columnArea(host, target, totalsArea)),
  },
};

/** A column as it is now. The error `ItemNotFound` where it has been deleted. */
export function columnNow(
  host: HostWorkbook,
  target: TableColumnTarget,
): { table: Table; index: number; column: Table["tableColumns"][number] } {
  const table = tableNow(host, target);
  const index = table.tableColumns.findIndex(({ id }) => id === target.columnId);
  const column = table.tableColumns[index];
  if (!column) throw errors.itemNotFound();
  return { table, index, column };
}

function columnArea(
  host: HostWorkbook,
  target: TableColumnTarget,
  part: (table: Table) => ReturnType<typeof headerArea>,
): RangeTarget {
  const { table, index } = columnNow(host, target);
  const area = part(table);
  if (!area) throw errors.itemNotFound();
  return rangeOf(table.sheetId, columnOf(area, index));
}

/** A column by its name, or by its id. */
function find(host: HostWorkbook, target: TableTarget, key: string | number): TableColumnTarget | undefined {
  const { tableColumns, columns } = tableNow(host, target);
  const byName = typeof key === "string" ? tableColumns[columnIndex(columns, key)] : undefined;
  const column = byName ?? tableColumns.find(({ meta }) => meta.number === Number(key));
  return column && { ...target, columnId: column.id };
}

/** One value for all cells, or rows of one value each. */
function columnInputs(values: unknown, rows: number): CellInput[][] | undefined {
  if (values === undefined || values === null) return undefined;
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => [values as CellInput]);
  const matrix = values as CellInput[][];
  if (matrix.length !== rows || matrix.some((row) => !Array.isArray(row) || row.length !== 1))
    throw errors.dimensions();
  return matrix;
}
