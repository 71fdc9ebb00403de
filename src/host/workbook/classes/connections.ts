import { action, result, type WorkbookClass } from "../declare";

/** Queries, connections and links to other workbooks: an .xlsx that the host opens or makes has none that it could refresh. */
function none(
  name: string,
  itemClass: string,
  methods: WorkbookClass<unknown>["methods"],
): WorkbookClass<unknown> {
  return {
    name,
    items: { class: itemClass, list: () => [], find: () => undefined },
    methods: { ...methods },
  };
}

const named = (name: string): WorkbookClass<unknown> => ({
  name,
  properties: { Id: { type: "string", get: () => null }, Name: { type: "string", get: () => null } },
});

export const connectionClasses = [
  none("QueryCollection", "Query", { GetCount: result([], () => 0) }),
  named("Query"),
  none("LinkedWorkbookCollection", "LinkedWorkbook", {
    BreakAllLinks: action([], () => undefined),
    RefreshAll: action([], () => undefined),
  }),
  named("LinkedWorkbook"),
  none("DataConnectionCollection", "DataConnection", { RefreshAll: action([], () => undefined) }),
  named("DataConnection"),
] as const;
