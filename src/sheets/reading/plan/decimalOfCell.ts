import { decimalFromNumber, type Decimal } from "../../../domain/money/decimal";
import { readAmount } from "../../../domain/money/readAmount";
import type { CellValue } from "../../grid";

/**
 * A figure or a rate that somebody typed.
 *
 * @example decimalOfCell("5%") // 0.05
 */
export function decimalOfCell(value: CellValue): Decimal | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? decimalFromNumber(value) : undefined;
  if (typeof value !== "string") return undefined;
  const reading = readAmount(value);
  return reading.kind === "amount" || reading.kind === "percent" ? reading.value : undefined;
}
