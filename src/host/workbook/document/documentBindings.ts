import { DocumentError } from "../../wire/agave";
import type { Binding } from "../bindings";
import { sameArea } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { tablesOf } from "../tables/tablesOf";
import { areaOf, rangeOf, type RangeTarget } from "../targets";
import { givenRows, readData, writeData, type Coercion } from "./documentData";

/** The types of bindings as the client numbers them; a matrix is what Excel's own model calls a range. */
const TYPES = ["Text", "Range", "Table"] as const;

/** Errors of the client: `ooeBindingNotExist`, `ooeUnknownBindingType`, `ooeInvalidSelectionForBindingType`. */
const NO_BINDING = 3002;
const UNKNOWN_TYPE = 3009;
const NOT_OF_THIS_TYPE = 3004;

/** What the client makes its binding of: id, type, rows, columns and whether there are headers. */
type Description = readonly [string, number, readonly [number, number, boolean]];

export function addBinding(host: HostWorkbook, range: RangeTarget, number: number, id: string): Description {
  const type = TYPES[number];
  if (type === undefined) throw new DocumentError(UNKNOWN_TYPE);
  if (type === "Table" && headerRowsOf(host, range) === undefined) throw new DocumentError(NOT_OF_THIS_TYPE);
  const bound = type === "Text" ? rangeOf(range.sheetId, { ...areaOf(range), rows: 1, columns: 1 }) : range;
  host.bindings.set(id, { type, range: bound });
  return describeBinding(host, id);
}

export function describeBinding(host: HostWorkbook, id: string): Description {
  const { type, range } = found(host, id);
  const { rows, columns } = areaOf(range);
  const headers = type === "Table" ? (headerRowsOf(host, range) ?? 0) : 0;
  return [id, TYPES.indexOf(type), [rows - headers, columns, headers > 0]];
}

export function allBindings(host: HostWorkbook): Description[] {
  return [...host.bindings.keys()].map((id) => describeBinding(host, id));
}

export function releaseBinding(host: HostWorkbook, id: string): void {
  found(host, id);
  host.bindings.delete(id);
}

export function bindingData(
  host: HostWorkbook,
  id: string,
  coercion: Coercion,
  valueFormat: number,
): Promise<unknown> {
  const { range } = found(host, id);
  return readData(host, range, coercion, valueFormat, headerRowsOf(host, range) ?? 0);
}

export function setBindingData(host: HostWorkbook, id: string, coercion: Coercion, data: unknown): void {
  writeData(host, found(host, id).range, givenRows(coercion, data));
}

function found(host: HostWorkbook, id: string): Binding {
  const binding = host.bindings.get(id);
  if (!binding) throw new DocumentError(NO_BINDING);
  return binding;
}

/** How many rows of a table are its headers; `undefined` where a range is no table. */
function headerRowsOf(host: HostWorkbook, range: RangeTarget): number | undefined {
  const table = tablesOf(host.engine)
    .list(range.sheetId)
    .find(({ area }) => sameArea(area, areaOf(range)));
  return table && (table.showHeaders ? 1 : 0);
}
