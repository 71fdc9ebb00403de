import { action, type WorkbookClass } from "../../declare";
import type { HostWorkbook } from "../../hostWorkbook";
import { sortRange } from "../../ranges/sort";
import type { SortField, TableSortState } from "../../tables/tableMeta";
import { bodyArea } from "../../tables/tableShape";
import { tablesOf } from "../../tables/tablesOf";
import { rangeOf } from "../../targets";
import { tableNow, type TableTarget } from "./table";

const NOT_SORTED: TableSortState = { fields: [], matchCase: false, method: "PinYin" };

const stateOf = (target: TableTarget, host: HostWorkbook): TableSortState =>
  tableNow(host, target).meta.sort ?? NOT_SORTED;

export const tableSort: WorkbookClass<TableTarget> = {
  name: "TableSort",
  properties: {
    Fields: { type: "any", get: (target, host) => stateOf(target, host).fields },
    MatchCase: { type: "boolean", get: (target, host) => stateOf(target, host).matchCase },
    Method: { type: "string", get: (target, host) => stateOf(target, host).method },
  },
  methods: {
    Apply: action<TableTarget, [readonly SortField[], boolean | undefined, string | undefined]>(
      ["any", "boolean?", "string?"],
      (target, [fields, matchCase = false, method = "PinYin"], host) =>
        sort(host, target, { fields, matchCase, method }),
    ),
    Clear: action([], (target, _args, host) => {
      tablesOf(host.engine).change(tableNow(host, target).id, { meta: { sort: undefined } });
    }),
    Reapply: action([], (target, _args, host) => sort(host, target, stateOf(target, host))),
  },
};

async function sort(host: HostWorkbook, target: TableTarget, state: TableSortState): Promise<void> {
  await host.engine.idle();
  const table = tableNow(host, target);
  if (state.fields.length === 0) return;
  const { fields, matchCase } = state;
  sortRange(host, rangeOf(table.sheetId, bodyArea(table)), fields, {
    matchCase,
    hasHeaders: false,
    byColumns: false,
  });
  tablesOf(host.engine).change(table.id, { meta: { sort: state } });
}
