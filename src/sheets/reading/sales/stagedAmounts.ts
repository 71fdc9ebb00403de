import { centsOfText } from "../../../domain/money/centsOfText";
import type { CellValue } from "../../grid";
import { SALES_MEASURES } from "./salesBook";
import type { MeasureColumn } from "./salesColumns";
import type { SalesTally } from "./salesTally";

/** Amounts above a hundred million, in cents, go the careful way: those of many runs cannot leave the exact range. */
export const LARGEST_QUICK = 1e10;
/** An amount that needs its full reading. */
const UNREAD = Number.NaN;

/** The cents of a number that has no more than cents; not a number where it has, and for what is no number. */
export function plainCents(value: CellValue | undefined): number {
  if (typeof value !== "number") return UNREAD;
  const cents = Math.floor(value * 100 + 0.5);
  return cents / 100 === value ? cents : UNREAD;
}

/** Whether amounts were read and are small enough to be added without watching the sum. */
export function areQuick(cents: number): boolean {
  return Math.abs(cents) <= LARGEST_QUICK;
}

/** The amounts of one row in their common form: numbers with no more than cents, plain texts, blanks that mean nothing. */
export class StagedAmounts {
  /** By measure, as `stage` leaves them; 0 for a measure that the sheet has not. */
  readonly cents = new Float64Array(SALES_MEASURES.length);
  /** The measures whose amounts were texts in the row that was staged last, a bit each. */
  private texts = 0;

  /** @param columns by measure; absent where the sheet has none */
  constructor(private readonly columns: readonly (MeasureColumn | undefined)[]) {}

  /** Reads some of a row's amounts; false when one of them needs a closer look. */
  stage(row: readonly CellValue[], left: number, measures: readonly number[]): boolean {
    this.texts = 0;
    for (let k = 0; k < measures.length; k += 1) {
      const measure = measures[k]!;
      const { column, blankIsZero } = this.columns[measure]!;
      const cell = row[column - left];
      const cents = typeof cell === "number" ? plainCents(cell) : this.textCents(cell, measure, blankIsZero);
      if (!areQuick(cents)) return false;
      this.cents[measure] = cents;
    }
    return true;
  }

  /** Counts the amounts of the staged row that are texts. */
  countTexts({ textCells }: SalesTally): void {
    for (let measure = 0; this.texts >> measure !== 0; measure += 1)
      if (this.texts & (1 << measure)) textCells[measure]! += 1;
  }

  private textCents(cell: CellValue | undefined, measure: number, blankIsZero: boolean): number {
    if (cell === undefined || cell === null || cell === "") return blankIsZero ? 0 : UNREAD;
    const cents = typeof cell === "string" ? centsOfText(cell) : undefined;
    if (cents === undefined) return UNREAD;
    this.texts |= 1 << measure;
    return cents;
  }
}
