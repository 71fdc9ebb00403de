import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, type RangeTarget } from "../targets";
import { boundedTarget } from "./bounded";

/** What stands behind `Excel.RemoveDuplicatesResult`. */
export interface DuplicatesResult {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * Takes out rows that say in the given columns (counted from 0 within the range) what a row above said; the rows below come
 * up. Texts are compared without regard to case.
 */
export function removeDuplicates(
  host: HostWorkbook,
  range: RangeTarget,
  columns: readonly number[],
  includesHeader: boolean,
): DuplicatesResult {
  const target = boundedTarget(host, range);
  const area = areaOf(target);
  if (
    columns.length === 0 ||
    !columns.every((column) => Number.isInteger(column) && column >= 0 && column < area.columns)
  ) {
    throw errors.invalidArgument();
  }
  host.protection.checkContents(target);
  const values = host.engine.values(target.sheetId, area);
  const sheet = host.sheet(target.sheetId);
  const seen = new Set<string>();
  const first = includesHeader ? 1 : 0;
  const kept = values.flatMap((row, index) => {
    if (index < first) return [index];
    const key = JSON.stringify(columns.map((column) => comparable(row[column])));
    if (seen.has(key)) return [];
    seen.add(key);
    return [index];
  });
  const block = values.map((row, r) =>
    row.map((_, c) => {
      const from = kept[r];
      if (from === r) return undefined;
      return from === undefined ? null : (sheet.getCellRaw(area.row + from, area.column + c) ?? null);
    }),
  );
  host.engine.setCells(target.sheetId, area.row, area.column, block);
  return { removed: values.length - kept.length, uniqueRemaining: kept.length - first };
}

function comparable(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}
