import { readTierCell } from "../../domain/commission/tiers/tierCell";
import { saysPercent } from "../../domain/commission/tiers/tierHeaders";
import type { Decimal } from "../../domain/money/decimal";
import { amountText } from "../../domain/money/exactSum";
import type { CellValue } from "../grid";
import type { ColumnMeaning } from "./meaning";
import type { TableRow } from "./tableRow";

/** Nobody is paid more than three times over for good work: 95 is 95%. */
export const HIGHEST_FACTOR = 3;

/** A share or factor read from a cell, nothing, or why there is none. */
type ShareCell =
  | { readonly kind: "share"; readonly value: Decimal }
  /** A plain number that can only be a percent, though neither it nor its header says so. */
  | { readonly kind: "assumed"; readonly value: Decimal; readonly percent: Decimal }
  | { readonly kind: "blank" }
  | { readonly kind: "refused" };

/**
 * Reads a cell that should hold a share of something or a factor: `80%`, `八成` and 0.8 are the same, and so is 80 where
 * nothing above `most` makes sense.
 *
 * @param header what stands above the column
 * @param most the highest that a plain number can mean as it stands: 1 for a share
 * @example readShareCell(20, "Held back", 1) // 0.2, assumed
 * @example readShareCell(95, "KPI %", 3) // 0.95
 */
function readShareCell(content: CellValue | undefined, header: string, most: number): ShareCell {
  const read = readTierCell(content);
  if (read.code === "blank") return { kind: "blank" };
  if (read.code !== "number" || read.value.isNegative()) return { kind: "refused" };
  const { value, plain } = read;
  if (!plain || value.lessThanOrEqualTo(most)) return { kind: "share", value };
  const share = value.dividedBy(100);
  if (share.greaterThan(most)) return { kind: "refused" };
  return saysPercent(header)
    ? { kind: "share", value: share }
    : { kind: "assumed", value: share, percent: value };
}

/**
 * The share or factor that a row holds.
 *
 * @param assumed is told what a plain number was taken for that can only be a percent: `95%`
 */
export function readShareIn(
  row: TableRow,
  meaning: ColumnMeaning,
  most: number,
  assumed: (taken: string) => void,
): Decimal | "refused" | undefined {
  const read = readShareCell(row.content(meaning), row.header(meaning), most);
  if (read.kind === "assumed") assumed(`${amountText(read.percent)}%`);
  return read.kind === "refused" ? read.kind : read.kind === "blank" ? undefined : read.value;
}
