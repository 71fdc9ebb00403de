import { sayingOf } from "../../domain/commission/tiers/tierHeaders";
import { statedUnit } from "../../domain/money/statedUnit";
import { COLUMN_TYPES, type ColumnMeaning } from "./meaning";

/** Bounds of bands may be amounts. */
export const BOUNDS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(["band", "bandFrom", "bandUpTo"]);

/** What the amounts of a column are in, by its header, else by what stands above the table; 1 for what is no money. */
export function unitOfColumn(meaning: ColumnMeaning, header: string, above: number): number {
  const isOnce = meaning === "rate" && sayingOf("rate", header) === "amount";
  if (COLUMN_TYPES[meaning] !== "amount" && !BOUNDS.has(meaning) && !isOnce) return 1;
  const stated = statedUnit(header);
  return stated === 1 ? above : stated;
}
