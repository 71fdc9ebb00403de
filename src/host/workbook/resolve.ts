import { IDefinedNamesService } from "@univerjs/engine-formula";
import { SheetTableService } from "@univerjs/sheets-table";
import { WORKBOOK_SCOPE } from "../engine/names/nameScopes";
import { areaAddress, parseAddress, quotedSheetName, splitAddresses } from "./address";
import { errors } from "./errors";
import { areaBetween } from "./geometry";
import type { HostWorkbook } from "./hostWorkbook";
import { isRangeTarget, rangeOf, type RangeTarget } from "./targets";

/**
 * The cells that a text means on a sheet: an address (`A1:B2`, `A:C`, `2:5`, `Sheet2!A1`), a defined name or a table.
 * The error `InvalidArgument` where it means none, as Excel says it.
 */
export function resolveRange(host: HostWorkbook, sheetId: string, text: string): RangeTarget {
  const found =
    resolveAddress(host, sheetId, text) ?? resolveName(host, sheetId, text) ?? resolveTable(host, text);
  if (!found) throw errors.invalidArgument();
  return found;
}

/** Several of them with commas between, all on one sheet. */
export function resolveRanges(host: HostWorkbook, sheetId: string, text: string): RangeTarget {
  const targets = splitAddresses(text).map((part) => resolveRange(host, sheetId, part));
  const [first, ...others] = targets;
  if (!first || others.some((target) => target.sheetId !== first.sheetId)) throw errors.invalidArgument();
  return { sheetId: first.sheetId, areas: [...first.areas, ...others.flatMap((target) => target.areas)] };
}

/** An argument that may be a range or its address. */
export function rangeArgument(host: HostWorkbook, sheetId: string, argument: unknown): RangeTarget {
  if (isRangeTarget(argument)) return argument;
  if (typeof argument === "string") return resolveRanges(host, sheetId, argument);
  throw errors.invalidArgument();
}

/** `Sheet1!A1:B2`, several areas with commas between. */
export function fullAddress(host: HostWorkbook, target: RangeTarget): string {
  const sheet = quotedSheetName(host.sheetName(target.sheetId));
  return target.areas.map((area) => `${sheet}!${areaAddress(area)}`).join(",");
}

function resolveAddress(host: HostWorkbook, sheetId: string, text: string): RangeTarget | undefined {
  const written = parseAddress(text);
  if (!written) return undefined;
  const target = written.sheetName === undefined ? sheetId : host.sheetIdByName(written.sheetName);
  return target === undefined ? undefined : rangeOf(target, written.area);
}

function resolveName(host: HostWorkbook, sheetId: string, text: string): RangeTarget | undefined {
  const { injector, workbook } = host.engine;
  const wanted = text.trim().toLowerCase();
  const named = Object.values(
    injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {},
  ).filter((name) => name.name.toLowerCase() === wanted);
  const name =
    named.find((item) => item.localSheetId === sheetId) ??
    named.find((item) => !item.localSheetId || item.localSheetId === WORKBOOK_SCOPE);
  const reference = name?.formulaOrRefString.replace(/^=/, "");
  return reference?.includes("!") ? resolveAddress(host, sheetId, reference) : undefined;
}

/** A table's name alone means its rows without the header, as in a formula. */
function resolveTable(host: HostWorkbook, text: string): RangeTarget | undefined {
  const { injector, workbook } = host.engine;
  const wanted = text.trim().toLowerCase();
  const table = injector
    .get(SheetTableService)
    .getTableList(workbook.getUnitId())
    .find((item) => item.name.toLowerCase() === wanted);
  if (!table) return undefined;
  const { startRow, startColumn, endRow, endColumn } = table.range;
  return rangeOf(
    table.subUnitId,
    areaBetween(Math.min(startRow + 1, endRow), startColumn, endRow, endColumn),
  );
}
