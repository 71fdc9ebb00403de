import { action, type WorkbookClass, type WorkbookMethod } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";
import { filterColumn } from "../../tables/tableFilters";
import type { FilterCriteria } from "../../tables/tableMeta";
import { columnNow, type TableColumnTarget } from "../tables/tableColumns";

/** A filter method whose first argument becomes one member of the criteria. */
function by(
  filterOn: string,
  type: "string" | "number" | "object" | "any",
  criteria: (argument: never) => Partial<FilterCriteria>,
): WorkbookMethod<TableColumnTarget> {
  return action<TableColumnTarget, [never]>([type], (target, [argument], host) =>
    apply(host, target, { filterOn, ...criteria(argument) }),
  );
}

const numbered = (filterOn: string): WorkbookMethod<TableColumnTarget> =>
  by(filterOn, "number", (count: number) => ({ criterion1: String(count) }));

/** The filter of a column of a table. */
export const filter: WorkbookClass<TableColumnTarget> = {
  name: "Filter",
  properties: {
    Criteria: { type: "any", get: (target, host) => columnNow(host, target).column.meta.filter ?? null },
  },
  methods: {
    Apply: action<TableColumnTarget, [FilterCriteria]>(["object"], (target, [criteria], host) =>
      apply(host, target, criteria),
    ),
    ApplyValuesFilter: by("Values", "any", (values: FilterCriteria["values"] & object) => ({ values })),
    ApplyCustomFilter: action<TableColumnTarget, [string, string | undefined, string | undefined]>(
      ["string", "string?", "string?"],
      (target, [criterion1, criterion2, operator], host) =>
        apply(host, target, {
          filterOn: "Custom",
          criterion1,
          ...(criterion2 === undefined ? {} : { criterion2 }),
          ...(operator === undefined ? {} : { operator }),
        }),
    ),
    ApplyDynamicFilter: by("Dynamic", "string", (dynamicCriteria: string) => ({ dynamicCriteria })),
    ApplyTopItemsFilter: numbered("TopItems"),
    ApplyTopPercentFilter: numbered("TopPercent"),
    ApplyBottomItemsFilter: numbered("BottomItems"),
    ApplyBottomPercentFilter: numbered("BottomPercent"),
    ApplyCellColorFilter: by("CellColor", "string", (color: string) => ({ color })),
    ApplyFontColorFilter: by("FontColor", "string", (color: string) => ({ color })),
    ApplyIconFilter: action(["object"], () => {
      throw errors.notImplemented("Filter.applyIconFilter: it does not know the icon that a cell shows");
    }),
    Clear: action([], (target, _args, host) => apply(host, target, undefined)),
  },
};

function apply(
  host: HostWorkbook,
  target: TableColumnTarget,
  criteria: FilterCriteria | undefined,
): Promise<void> {
  const { table, index } = columnNow(host, target);
  return filterColumn(host, table, index, criteria);
}
