import type { Area } from "../../../engine/engine";
import { action, object, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import {
  filterSheetColumn,
  reapplySheetFilter,
  removeFilter,
  setFilterRange,
  sheetFilter,
  type SheetFilter,
} from "../../filters/sheetFilter";
import type { HostWorkbook } from "../../hostWorkbook";
import { surroundingRegion } from "../../ranges/regions";
import { rangeArgument } from "../../resolve";
import { clearTableFilters, filterColumn, reapplyTableFilters } from "../../tables/tableFilters";
import type { FilterCriteria } from "../../tables/tableMeta";
import { totalsArea } from "../../tables/tableShape";
import { tablesOf } from "../../tables/tablesOf";
import { areaOf, rangeOf, type RangeTarget, type SheetTarget } from "../../targets";
import { tableNow, type TableTarget } from "../tables/table";

/** The filter of a sheet or of a table. */
type Target = SheetTarget | TableTarget;

export const autoFilter: WorkbookClass<Target> = {
  name: "AutoFilter",
  properties: {
    Enabled: { type: "boolean", get: (target, host) => filterOf(host, target) !== undefined },
    IsDataFiltered: {
      type: "boolean",
      get: (target, host) => (filterOf(host, target)?.criteria.size ?? 0) > 0,
    },
    Criteria: {
      type: "any",
      get: (target, host) => {
        const found = filterOf(host, target);
        return Array.from(
          { length: found?.area.columns ?? 0 },
          (_, index) => found?.criteria.get(index) ?? {},
        );
      },
    },
  },
  methods: {
    Apply: action<Target, [unknown, number | undefined, FilterCriteria | undefined]>(
      ["any", "number?", "object?"],
      async (target, [range, index, criteria], host) => {
        if (!("tableId" in target)) {
          const wanted = rangeArgument(host, target.sheetId, range);
          if (wanted.sheetId !== target.sheetId) throw errors.invalidArgument();
          setFilterRange(host, target.sheetId, filteredArea(host, wanted));
        }
        if (index !== undefined) await filterBy(host, target, index, criteria);
      },
    ),
    ClearColumnCriteria: action<Target, [number]>(["number"], (target, [index], host) =>
      filterBy(host, target, index, undefined),
    ),
    ClearCriteria: action([], (target, _args, host) => clearCriteria(host, target)),
    GetRange: object("Range", [], (target, _args, host) => {
      const range = rangeOfFilter(host, target);
      if (!range) throw errors.itemNotFound();
      return range;
    }),
    GetRangeOrNullObject: object("Range", [], (target, _args, host) => rangeOfFilter(host, target) ?? null),
    Reapply: action([], (target, _args, host) =>
      "tableId" in target
        ? reapplyTableFilters(host, tableNow(host, target))
        : reapplySheetFilter(host, target.sheetId),
    ),
    Remove: action([], async (target, _args, host) => {
      await clearCriteria(host, target);
      if ("tableId" in target)
        tablesOf(host.engine).change(target.tableId, { meta: { showFilterButton: false } });
      else removeFilter(host, target.sheetId);
    }),
  },
};

function filterOf(host: HostWorkbook, target: Target): SheetFilter | undefined {
  if (!("tableId" in target)) return sheetFilter(host, target.sheetId);
  const table = tableNow(host, target);
  if (!table.meta.showFilterButton) return undefined;
  const criteria = new Map(
    table.tableColumns.flatMap(({ meta }, index) => (meta.filter ? [[index, meta.filter]] : [])),
  );
  return { area: { ...table.area, rows: table.area.rows - (totalsArea(table)?.rows ?? 0) }, criteria };
}

function rangeOfFilter(host: HostWorkbook, target: Target): RangeTarget | undefined {
  const found = filterOf(host, target);
  const sheetId = "tableId" in target ? tableNow(host, target).sheetId : target.sheetId;
  return found && rangeOf(sheetId, found.area);
}

/** One cell stands for all the cells around it that are in use. */
function filteredArea(host: HostWorkbook, target: RangeTarget): Area {
  const area = areaOf(target);
  return area.rows === 1 && area.columns === 1 ? surroundingRegion(host, target.sheetId, area) : area;
}

function filterBy(
  host: HostWorkbook,
  target: Target,
  index: number,
  criteria: FilterCriteria | undefined,
): Promise<void> {
  return "tableId" in target
    ? filterColumn(host, tableNow(host, target), index, criteria)
    : filterSheetColumn(host, target.sheetId, index, criteria);
}

async function clearCriteria(host: HostWorkbook, target: Target): Promise<void> {
  if ("tableId" in target) return clearTableFilters(host, tableNow(host, target));
  for (const index of sheetFilter(host, target.sheetId)?.criteria.keys() ?? []) {
    await filterSheetColumn(host, target.sheetId, index, undefined);
  }
}
