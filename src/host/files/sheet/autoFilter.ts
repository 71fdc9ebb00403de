import { BooleanNumber } from "@univerjs/core";
import type {
  CustomFilterOperator,
  IAutoFilter,
  ICustomFilter,
  IFilterColumn,
} from "@univerjs/sheets-filter";
import { child, childrenOf, flag, numberAttribute, type XmlElement } from "../container/xml";
import { element } from "../container/xmlText";
import { areaOf, areaOfRange, rangeOf, referenceOf } from "../references";

/** The filter of a sheet; `unknown` where it has criteria that the engine does not know. */
export interface ReadFilter {
  readonly filter: IAutoFilter;
  readonly unknown: boolean;
}

/** The engine names comparisons as the file does. */
const OPERATORS: ReadonlySet<string> = new Set([
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
]);

/** @param hidden the rows that are not shown, of which the filter has hidden those it covers */
export function readAutoFilter(
  autoFilter: XmlElement | undefined,
  hidden: readonly number[],
): ReadFilter | undefined {
  const area = areaOf(autoFilter?.attributes.ref ?? "");
  if (!autoFilter || !area) return undefined;
  const columns = childrenOf(autoFilter, "filterColumn").filter(({ children }) => children.length > 0);
  const read = columns.flatMap((column) => readColumn(column, area.column) ?? []);
  const cachedFilteredOut =
    read.length > 0 ? hidden.filter((row) => row > area.row && row < area.row + area.rows) : [];
  return {
    filter: {
      ref: rangeOf(area),
      ...(read.length > 0 ? { filterColumns: read, cachedFilteredOut } : {}),
    },
    unknown: read.length < columns.length,
  };
}

/** The engine counts columns from the sheet's first, the file from the filter's. */
function readColumn(column: XmlElement, firstColumn: number): IFilterColumn | undefined {
  const colId = firstColumn + (numberAttribute(column, "colId") ?? 0);
  const values = child(column, "filters");
  if (values) {
    if (child(values, "dateGroupItem")) return undefined;
    const filters = childrenOf(values, "filter").map(({ attributes }) => attributes.val ?? "");
    return { colId, filters: { filters, ...(flag(values, "blank", false) ? { blank: true as const } : {}) } };
  }
  const custom = child(column, "customFilters");
  const [first, second] = childrenOf(custom, "customFilter").map(readCustom);
  if (!first) return undefined;
  const and = flag(custom, "and", false) ? { and: BooleanNumber.TRUE as const } : {};
  return { colId, customFilters: { customFilters: second ? [first, second] : [first], ...and } };
}

function readCustom(filter: XmlElement): ICustomFilter {
  const { val = "", operator = "" } = filter.attributes;
  return OPERATORS.has(operator) ? { val, operator: operator as CustomFilterOperator } : { val };
}

const EQUAL = "equal" as CustomFilterOperator;

export function writeAutoFilter(filter: IAutoFilter | undefined): string {
  if (!filter) return "";
  const area = areaOfRange(filter.ref);
  const columns = (filter.filterColumns ?? []).map((column) => writeColumn(column, area.column));
  return element("autoFilter", { ref: referenceOf(area) }, ...columns);
}

function writeColumn({ colId, filters, customFilters }: IFilterColumn, firstColumn: number): string {
  const content: string[] = [];
  if (filters) {
    const values = (filters.filters ?? []).map((val) => element("filter", { val }));
    content.push(element("filters", { blank: filters.blank }, ...values));
  }
  if (customFilters) {
    const custom = customFilters.customFilters.map(({ val, operator }) =>
      element("customFilter", { operator: operator === EQUAL ? undefined : operator, val }),
    );
    content.push(
      element("customFilters", { and: customFilters.and === BooleanNumber.TRUE || undefined }, ...custom),
    );
  }
  return content.length === 0 ? "" : element("filterColumn", { colId: colId - firstColumn }, ...content);
}
