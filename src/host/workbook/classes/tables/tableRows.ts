import { action, object, result, type WorkbookClass } from "../../declare";
import { HostError } from "../../../wire/hostError";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";
import { writeCells, type CellInput } from "../../tables/tableCells";
import { deleteRows, insertRows, rowCount } from "../../tables/tableEdits";
import { filteredColumns } from "../../tables/tableFilters";
import { bodyArea } from "../../tables/tableShape";
import type { Table } from "../../tables/tables";
import { rangeOf, type RangeTarget } from "../../targets";
import { tableNow, type TableTarget } from "./table";

/** The place of a row in its table: what stands there may change. */
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

export const tableRowCollection: WorkbookClass<TableTarget> = {
  name: "TableRowCollection",
  properties: { Count: { type: "number", get: (target, host) => rowCount(host, tableNow(host, target)) } },
  methods: {
    Add: object<TableTarget, [number | undefined, unknown, boolean | undefined]>(
      "TableRow",
      ["number?", "any?", "boolean?"],
      (target, [index, values], host) => {
        const table = unfiltered(tableNow(host, target));
        const first = insertRows(
          host,
          table,
          index === undefined || index < 0 ? undefined : index,
          rowInputs(values, table.area.columns),
        );
        return { ...target, index: first };
      },
    ),
    DeleteRows: action<TableTarget, [readonly (number | TableRowTarget)[]]>(
      ["any"],
      (target, [rows], host) => {
        if (!Array.isArray(rows)) throw errors.invalidArgument();
        const indexes = rows.map((row: number | TableRowTarget) =>
          typeof row === "number" ? row : row.index,
        );
        deleteRows(host, unfiltered(tableNow(host, target)), indexes);
      },
    ),
    DeleteRowsAt: action<TableTarget, [number, number | undefined]>(
      ["number", "number?"],
      (target, [index, count = 1], host) => {
        if (count < 1) throw errors.invalidArgument();
        const indexes = Array.from({ length: count }, (_, offset) => index + offset);
        deleteRows(host, unfiltered(tableNow(host, target)), indexes);
      },
    ),
    GetCount: result([], (target, _args, host) => rowCount(host, tableNow(host, target))),
    GetItemAt: object<TableTarget, [number]>("TableRow", ["number"], (target, [index], host) => {
      if (!Number.isInteger(index) || index < 0 || index >= bodyArea(tableNow(host, target)).rows)
        throw errors.invalidArgument();
      return { ...target, index };
    }),
  },
  items: {
    class: "TableRow",
    list: (target, host) =>
      Array.from({ length: rowCount(host, tableNow(host, target)) }, (_, index) => ({ ...target, index })),
    find: (target, key, host) =>
      Number(key) < rowCount(host, tableNow(host, target)) ? { ...target, index: Number(key) } : undefined,
  },
};

export const tableRow: WorkbookClass<TableRowTarget> = {
  name: "TableRow",
  properties: {
    Index: { type: "number", get: ({ index }) => index },
    Values: {
      type: "any",
      get: async (target, host) => {
        await host.engine.idle();
        const { sheetId, areas } = rowRange(host, target);
        return host.engine.values(sheetId, areas[0]);
      },
      set: (target, values: unknown, host) => {
        const { sheetId, areas } = rowRange(host, target);
        const inputs = rowInputs(values, areas[0].columns);
        if (inputs.length !== 1) throw errors.dimensions();
        writeCells(host, sheetId, areas[0], inputs);
      },
    },
  },
  methods: {
    Delete: action([], (target, _args, host) =>
      deleteRows(host, unfiltered(tableNow(host, target)), [target.index]),
    ),
    GetRange: object("Range", [], (target, _args, host) => rowRange(host, target)),
  },
};

function rowRange(host: HostWorkbook, target: TableRowTarget): RangeTarget {
  const table = tableNow(host, target);
  const body = bodyArea(table);
  if (target.index >= body.rows) throw errors.itemNotFound();
  return rangeOf(table.sheetId, { ...body, row: body.row + target.index, rows: 1 });
}

const conflict = (): HostError =>
  new HostError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.");

/** Rows cannot come or go while a filter hides some. */
function unfiltered(table: Table): Table {
  if (filteredColumns(table).length > 0) throw conflict();
  return table;
}

/** Rows of values, one row of them, one value for every cell of a row, or nothing: a blank row. */
function rowInputs(values: unknown, columns: number): CellInput[][] {
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => (values ?? null) as CellInput)];
  const rows = values.every(Array.isArray) ? (values as CellInput[][]) : [values as CellInput[]];
  if (rows.length === 0 || rows.some((row) => row.length !== columns)) throw errors.dimensions();
  return rows;
}
