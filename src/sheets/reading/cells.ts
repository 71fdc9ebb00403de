import { readDate, readDateNumber } from "../../domain/calendar/readDate";
import type { DateReading } from "../../domain/calendar/readDate";
import { decimalFromNumber } from "../../domain/money/decimal";
import type { Decimal } from "../../domain/money/decimal";
import { readAmount } from "../../domain/money/readAmount";
import type { Currency } from "../../domain/money/currencies";
import type { CellValue } from "../grid";
import type { ReadingProblem } from "./problem";
import type { ColumnMeaning } from "./meaning";

/** An amount read from a cell, nothing, or why there is none. */
export type AmountCell =
  | {
      readonly kind: "amount";
      readonly value: Decimal;
      readonly currency?: Currency;
      readonly wasText: boolean;
    }
  | { readonly kind: "blank" }
  | { readonly kind: "refused"; readonly problem: ReadingProblem };

const LARGEST_AMOUNT = 1e13;

/** Whether a cell holds nothing: no value, or spaces only. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** Whether a cell holds words or nothing, and neither a number nor what begins like one. */
export function isWords(cell: CellValue): boolean {
  return isBlank(cell) || (typeof cell === "string" && !/^[-+(#¥￥$€£`'\s]*\d(?!\s+[a-z])/i.test(cell));
}

/**
 * Reads a cell that should hold an amount or a count.
 *
 * @param unit what one unit of the column is, 10,000 under a header in 萬元
 */
export function readAmountCell(
  value: CellValue | undefined,
  meaning: ColumnMeaning,
  unit: number,
): AmountCell {
  if (value === null || value === undefined) return { kind: "blank" };
  if (typeof value === "boolean") return refused({ code: "amountNotUnderstood", meaning, reason: "text" });
  if (typeof value === "number") {
    if (!Number.isFinite(value))
      return refused({ code: "amountNotUnderstood", meaning, reason: "notFinite" });
    return sized(decimalFromNumber(value).times(unit), meaning, false, undefined);
  }
  const reading = readAmount(value);
  switch (reading.kind) {
    case "amount":
      return sized(reading.value.times(reading.inUnits ? 1 : unit), meaning, true, reading.currency);
    case "blank":
      return reading;
    case "percent":
      return refused({ code: "amountIsPercent", meaning });
    case "bound":
      return refused({ code: "amountIsBound", meaning });
    case "notANumber":
      return refused({ code: "amountNotUnderstood", meaning, reason: reading.reason });
  }
}

function refused(problem: ReadingProblem): AmountCell {
  return { kind: "refused", problem };
}

function sized(
  value: Decimal,
  meaning: ColumnMeaning,
  wasText: boolean,
  currency: Currency | undefined,
): AmountCell {
  if (value.abs().gt(LARGEST_AMOUNT)) return refused({ code: "amountTooLarge", meaning });
  return { kind: "amount", value, wasText, ...(currency && { currency }) };
}

/** Reads a cell that should hold a date. */
export function readDateCell(value: CellValue | undefined, year: number | undefined): DateReading {
  if (typeof value === "number") return readDateNumber(value);
  if (typeof value === "string") return readDate(value, year === undefined ? {} : { year });
  return value === true || value === false ? { kind: "notADate", reason: "text" } : { kind: "blank" };
}

/** Reads a cell that should hold a name: trimmed, blank where nothing stands. */
export function readTextCell(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value).trim();
}
