import type { Area } from "../engine/engine";

/** What stands behind an `Excel.Worksheet`: a sheet by the engine's own id. */
export interface SheetTarget {
  readonly sheetId: string;
}

/** What stands behind an `Excel.Range` (one area) and an `Excel.RangeAreas` (one or more, all on one sheet). */
export interface RangeTarget {
  readonly sheetId: string;
  readonly areas: readonly [Area, ...Area[]];
}

/** The range of one rectangle. */
export function rangeOf(sheetId: string, area: Area): RangeTarget {
  return { sheetId, areas: [area] };
}

/** The first rectangle of a range; of a `Range` the only one. */
export function areaOf(target: RangeTarget): Area {
  return target.areas[0];
}

/** Whether an argument that may be a range or something else (an address, say) is a range. */
export function isRangeTarget(value: unknown): value is RangeTarget {
  return typeof value === "object" && value !== null && "sheetId" in value && "areas" in value;
}

export function isSheetTarget(value: unknown): value is SheetTarget {
  return typeof value === "object" && value !== null && "sheetId" in value && !("areas" in value);
}
