import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
  type FilterModel,
  type IFilterColumn,
} from "@univerjs/sheets-filter";
import type { Area } from "../../engine/engine";
import { errors } from "../errors";
import { sameArea } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import type { FilterCriteria } from "../tables/tableMeta";
import { columnOf } from "../tables/tableShape";
import { areaOfRange, rangeOfArea } from "../tables/univerRange";
import { rowsShown, univerValues } from "./filteredCells";

/** The criteria of the filters of sheets as they were applied, by sheet and column of the filtered range. */
const applied = new WeakMap<HostWorkbook, Map<string, Map<number, FilterCriteria>>>();

/** The filter of a sheet; `undefined` where it has none. */
export interface SheetFilter {
  /** The filtered range with its header row. */
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

export function sheetFilter(host: HostWorkbook, sheetId: string): SheetFilter | undefined {
  const model = modelOf(host, sheetId);
  if (!model) return undefined;
  const area = areaOfRange(model.getRange());
  const known = applied.get(host)?.get(sheetId);
  const criteria = new Map(
    model.getAllFilterColumns().map(([column, filter]) => {
      const index = column - area.column;
      return [index, known?.get(index) ?? fromUniver(filter.getColumnData())];
    }),
  );
  return { area, criteria };
}

/** Puts filter buttons on the first row of an area, in the place of those that the sheet has. */
export function setFilterRange(host: HostWorkbook, sheetId: string, area: Area): void {
  const now = sheetFilter(host, sheetId);
  if (now && sameArea(now.area, area)) return;
  removeFilter(host, sheetId);
  host.growSheet(sheetId, area);
  host.run(SetSheetsFilterRangeMutation.id, sheetId, { range: rangeOfArea(area) });
}

export function removeFilter(host: HostWorkbook, sheetId: string): void {
  applied.get(host)?.delete(sheetId);
  if (modelOf(host, sheetId)) host.run(RemoveSheetsFilterMutation.id, sheetId);
}

/** Filters by a column, counted from the first of the filtered range; `undefined` lets everything through. */
export async function filterSheetColumn(
  host: HostWorkbook,
  sheetId: string,
  index: number,
  criteria: FilterCriteria | undefined,
): Promise<void> {
  const filter = sheetFilter(host, sheetId);
  if (!filter || !(index >= 0 && index < filter.area.columns)) throw errors.invalidArgument();
  const { area } = filter;
  const column = columnOf({ ...area, row: area.row + 1, rows: Math.max(area.rows - 1, 1) }, index);
  const col = area.column + index;
  const shown = criteria && (await rowsShown(host, sheetId, column, criteria));
  remember(host, sheetId, index, criteria);
  const univer = shown && toUniver(index, univerValues(host, sheetId, column, shown));
  host.run(SetSheetsFilterCriteriaMutation.id, sheetId, { col, criteria: univer ?? null, reCalc: true });
}

export async function reapplySheetFilter(host: HostWorkbook, sheetId: string): Promise<void> {
  for (const [index, criteria] of sheetFilter(host, sheetId)?.criteria ?? []) {
    await filterSheetColumn(host, sheetId, index, criteria);
  }
}

function remember(
  host: HostWorkbook,
  sheetId: string,
  index: number,
  criteria: FilterCriteria | undefined,
): void {
  const sheets = applied.get(host) ?? new Map<string, Map<number, FilterCriteria>>();
  applied.set(host, sheets);
  const columns = sheets.get(sheetId) ?? new Map<number, FilterCriteria>();
  sheets.set(sheetId, columns);
  if (criteria) columns.set(index, criteria);
  else columns.delete(index);
}

function modelOf(host: HostWorkbook, sheetId: string): FilterModel | undefined {
  const { injector, workbook } = host.engine;
  return injector.get(SheetsFilterService).getFilterModel(workbook.getUnitId(), sheetId) ?? undefined;
}

function toUniver(index: number, values: readonly (string | number | undefined)[]): IFilterColumn {
  const texts = values.filter((value) => value !== undefined).map(String);
  return {
    colId: index,
    filters: { ...(values.includes(undefined) ? { blank: true } : {}), filters: texts },
  };
}

/** A criterion that was in the file. */
function fromUniver({ filters, customFilters }: Readonly<IFilterColumn>): FilterCriteria {
  if (!customFilters) return { filterOn: "Values", values: filters?.filters ?? [] };
  const [first, second] = customFilters.customFilters.map(
    ({ operator, val }) => `${OPERATORS[operator ?? "equal"] ?? "="}${val}`,
  );
  return {
    filterOn: "Custom",
    ...(first === undefined ? {} : { criterion1: first }),
    ...(second === undefined ? {} : { criterion2: second, operator: customFilters.and ? "And" : "Or" }),
  };
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};
