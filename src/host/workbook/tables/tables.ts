import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
  TableColumnDataTypeEnum,
  TableManager,
  type ITableColumnJson,
  type ITableFilterItem,
  type ITableInfo,
  type ITableJson,
} from "@univerjs/sheets-table";
import { generateRandomId } from "@univerjs/core";
import { ISheetRowFilteredService } from "@univerjs/engine-formula";
import type { Area, Engine } from "../../engine/engine";
import { contains } from "../geometry";
import { areaOfRange, rangeOfArea } from "./univerRange";
import { installStructuredReferences, refuseSpillsInTables } from "./engineReferences";
import { DEFAULT_TABLE_META, type ColumnMeta, type TableMeta } from "./tableMeta";
import { columnNames, headerArea, type TableShape } from "./tableShape";

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface TableColumn {
  /** The engine's own id. */
  readonly id: string;
  readonly name: string;
  readonly meta: ColumnMeta;
}

/** A table of the workbook as it stands now. */
export interface Table extends TableShape {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly meta: TableMeta;
  readonly tableColumns: readonly TableColumn[];
}

/** What of a table changes; the rest stays. */
export interface TableChange {
  readonly area?: Area;
  readonly showHeaders?: boolean;
  readonly tableColumns?: readonly TableColumn[];
  readonly meta?: { readonly [K in keyof TableMeta]?: TableMeta[K] | undefined };
}

/**
 * The tables of a workbook, over Univer's table model. The cells are not touched here, except that column names are
 * always what the header row says.
 */
export class Tables {
  private readonly manager: TableManager;
  private readonly unitId: string;

  constructor(private readonly engine: Engine) {
    this.manager = engine.injector.get(TableManager);
    this.unitId = engine.workbook.getUnitId();
    installStructuredReferences(engine, (name) => this.byName(name));
    refuseSpillsInTables(engine, (sheetId, cell) =>
      this.list(sheetId).some(({ area }) => contains(area, cell)),
    );
    // Formulas such as SUBTOTAL are told of the rows that the filter of the sheet hides, but not of those of tables.
    const { workbook } = engine;
    engine.injector
      .get(ISheetRowFilteredService)
      .register((_unitId, sheetId, row) => workbook.getSheetBySheetId(sheetId)?.isRowFiltered(row) ?? false);
    // Univer opens a snapshot without the totals rows, and its formulas with its own reading of references.
    for (const table of this.list()) this.change(table.id, {});
  }

  /** All tables, or those of a sheet, in the order in which they were made. */
  list(sheetId?: string): Table[] {
    return this.manager
      .getTableList(this.unitId)
      .filter((info) => sheetId === undefined || info.subUnitId === sheetId)
      .map(tableOf);
  }

  /** `undefined`: it has been deleted. */
  byId(id: string): Table | undefined {
    const table = this.manager.getTableById(this.unitId, id);
    return table && tableOf(table.getTableInfo());
  }

  byName(name: string): Table | undefined {
    const wanted = name.toLowerCase();
    return this.list().find((table) => table.name.toLowerCase() === wanted);
  }

  add(sheetId: string, name: string, area: Area, columns: readonly string[], showHeaders: boolean): Table {
    const id = generateRandomId();
    const tableColumns = columnNames(columns).map((column, index) => newColumn(column, index + 1));
    this.engine.run(AddSheetTableMutation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      tableId: id,
      name,
      range: rangeOfArea(area),
      header: tableColumns.map((column) => column.name),
      options: { showHeader: showHeaders, tableStyleId: themeOf(DEFAULT_TABLE_META.style) },
    });
    this.change(id, { tableColumns, meta: DEFAULT_TABLE_META });
    return this.existing(id);
  }

  /** Takes over a table of another workbook as it stands in its snapshot, with the names it has to have here. */
  adopt(sheetId: string, { name, range, columns, options, meta }: ITableJson): void {
    const id = generateRandomId();
    const tableColumns = columns.map((column, index) => ({
      ...newColumn(column.displayName, index + 1),
      meta: { number: index + 1, ...(column.meta as Partial<ColumnMeta> | undefined) },
    }));
    this.engine.run(AddSheetTableMutation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      tableId: id,
      name,
      range,
      header: tableColumns.map((column) => column.name),
      options,
    });
    this.change(id, {
      tableColumns,
      meta: { ...DEFAULT_TABLE_META, ...(meta as Partial<TableMeta> | undefined) },
    });
  }

  /** The name itself where no table has it, or else with the first number that is free: `Sales2` for `Sales`. */
  freeName(name: string, others: ReadonlySet<string> = new Set()): string {
    const taken = (candidate: string): boolean =>
      this.byName(candidate) !== undefined || others.has(candidate.toLowerCase());
    if (!taken(name)) return name;
    const base = name.replace(/\d+$/, "");
    let number = 2;
    while (taken(`${base}${number}`)) number += 1;
    return `${base}${number}`;
  }

  delete(id: string): void {
    const { sheetId } = this.existing(id);
    this.engine.run(DeleteSheetTableMutation.id, { unitId: this.unitId, subUnitId: sheetId, tableId: id });
  }

  rename(id: string, name: string): void {
    this.set(id, { name });
  }

  change(id: string, { area, showHeaders, tableColumns, meta }: TableChange): void {
    const univerTable = this.manager.getTableById(this.unitId, id);
    if (!univerTable) return;
    const before = tableOf(univerTable.getTableInfo());
    const json = univerTable.toJSON();
    const next = { ...before.meta, ...meta } as TableMeta;
    const range = rangeOfArea(area ?? before.area);
    const columns = tableColumns ?? before.tableColumns;
    const filterOf = ({ id: columnId }: TableColumn): ITableFilterItem | undefined =>
      json.filters.tableColumnFilterList?.[before.tableColumns.findIndex((column) => column.id === columnId)];
    univerTable.setColumns([]);
    univerTable.fromJSON({
      ...json,
      range,
      columns: columns.map(columnJson),
      filters: { ...json.filters, tableColumnFilterList: columns.map(filterOf) },
      options: {
        showHeader: showHeaders ?? before.showHeaders,
        showFooter: next.showTotals,
        tableStyleId: json.options.tableStyleId ?? "",
      },
      meta: next,
    });
    this.set(id, { updateRange: { newRange: range } });
    if (next.style !== before.meta.style) this.set(id, { theme: themeOf(next.style) });
  }

  /** Shows only rows whose cell in the column has one of these values; `undefined` shows all of them. */
  showValues(id: string, column: number, values: readonly (string | number)[] | undefined): void {
    this.engine.run(SetSheetTableFilterMutation.id, {
      unitId: this.unitId,
      tableId: id,
      column,
      tableFilter: values && { filterType: "manual", values: [...values] },
    });
    // Subtotals count what is shown: they are calculated anew.
    this.change(id, {});
  }

  /** A copied sheet brings tables of the same names: its own get names of their own, `Sales2` for `Sales`. */
  renameCopies(sheetId: string): void {
    for (const copy of this.list(sheetId)) {
      const original = this.list().find(
        ({ id, name }) => id !== copy.id && name.toLowerCase() === copy.name.toLowerCase(),
      );
      if (!original) continue;
      this.rename(copy.id, this.freeName(copy.name));
      this.change(original.id, {});
    }
  }

  /** Takes over names that were typed into a header row; the changed names, old and new. */
  syncColumnNames(table: Table): { readonly from: string; readonly to: string }[] {
    const header = headerArea(table);
    if (!header) return [];
    const [cells = []] = this.engine.values(table.sheetId, header);
    const names = columnNames(cells.map(String));
    const changed = table.columns.flatMap((from, index) => {
      const to = names[index] ?? from;
      return from === to ? [] : [{ from, to }];
    });
    if (changed.length > 0) {
      const tableColumns = table.tableColumns.map((column, index) => ({
        ...column,
        name: names[index] ?? column.name,
      }));
      this.change(table.id, { tableColumns });
    }
    return changed;
  }

  private existing(id: string): Table {
    const table = this.byId(id);
    if (!table) throw new Error(`No table ${id}`);
    return table;
  }

  private set(id: string, config: object): void {
    const { sheetId } = this.existing(id);
    this.engine.run(SetSheetTableMutation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      tableId: id,
      config,
    });
  }
}

/** A column that a table did not have before. */
export function newColumn(name: string, number: number): TableColumn {
  return { id: generateRandomId(), name, meta: { number } };
}

function tableOf(info: ITableInfo): Table {
  const tableColumns = info.columns.map((column, index) => ({
    id: column.id,
    name: column.displayName,
    meta: { number: index + 1, ...(column.meta as Partial<ColumnMeta> | undefined) },
  }));
  const meta = { ...DEFAULT_TABLE_META, ...(info.meta as Partial<TableMeta> | undefined) };
  return {
    id: info.id,
    name: info.name,
    sheetId: info.subUnitId,
    area: areaOfRange(info.range),
    showHeaders: info.showHeader,
    showTotals: meta.showTotals,
    columns: tableColumns.map((column) => column.name),
    meta,
    tableColumns,
  };
}

function columnJson({ id, name, meta }: TableColumn): ITableColumnJson {
  return { id, displayName: name, dataType: TableColumnDataTypeEnum.None, formula: "", meta, style: {} };
}

const THEMES = 6;

/** The theme on screen nearest to one of Excel's styles: they go round the accent colours, seven to a shade. */
function themeOf(style: string): string {
  const number = Number(/\d+$/.exec(style)?.[0] ?? "2");
  return `table-default-${((Math.max(number, 2) - 2) % 7) % THEMES}`;
}
