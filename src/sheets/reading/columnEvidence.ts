import { readDate, readDateNumber } from "../../domain/calendar/readDate";
import { readAmount } from "../../domain/money/readAmount";
import type { CellValue } from "../grid";
import type { ColumnType } from "./meaning";

/** So many cells of a column are looked at, and so large a part of them must be of one type. */
const CELLS_LOOKED_AT = 60;
const NEEDED_SHARE = 0.9;

/**
 * What the cells under a header row are, column by column, where nearly all of them agree: the evidence for a column
 * whose header says nothing. A whole number in the range of today's serial days counts as a date. Each cell is typed
 * once, however many rows are tried as the header.
 */
export class ColumnEvidence {
  private readonly typed: (ColumnType | "unknown" | undefined)[][] = [];

  constructor(private readonly rows: readonly (readonly CellValue[])[]) {}

  /** @param headerIndex index of the header row; −1 where the data start at once */
  below(headerIndex: number, width: number): (ColumnType | undefined)[] {
    return Array.from({ length: width }, (_, column) => this.typeOfColumn(headerIndex + 1, column));
  }

  /** Whether a date stands right under a date of the row: headers stand over other things than they are. */
  isRowOfData(index: number): boolean {
    const [cells, under] = [this.rows[index], this.rows[index + 1]];
    if (!cells || !under) return false;
    return cells.some(
      (value, column) => this.isDate(index, column, value) && this.isDate(index + 1, column, under[column]),
    );
  }

  private isDate(row: number, column: number, value: CellValue | undefined): boolean {
    return (
      value !== null && value !== undefined && value !== "" && this.typeOf(row, column, value) === "date"
    );
  }

  private typeOfColumn(first: number, column: number): ColumnType | undefined {
    const counts = new Map<ColumnType, number>();
    let seen = 0;
    for (let row = Math.max(0, first); row < this.rows.length && seen < CELLS_LOOKED_AT; row += 1) {
      const value = this.rows[row]![column] ?? null;
      if (value === null || value === "") continue;
      seen += 1;
      const type = this.typeOf(row, column, value);
      if (type !== "unknown") counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    for (const [type, count] of counts) if (count >= seen * NEEDED_SHARE) return type;
    return undefined;
  }

  private typeOf(row: number, column: number, value: CellValue): ColumnType | "unknown" {
    const types = (this.typed[row] ??= []);
    return (types[column] ??= typeOfCell(value) ?? "unknown");
  }
}

/** 1990-01-01 to 2099-12-31: a smaller number is an amount or a count. */
const FIRST_LIKELY_DAY = 32874;

function typeOfCell(value: CellValue): ColumnType | undefined {
  if (typeof value === "number") {
    const likelyDay = value >= FIRST_LIKELY_DAY && readDateNumber(value).kind !== "notADate";
    return likelyDay ? "date" : "amount";
  }
  if (typeof value !== "string") return undefined;
  const date = readDate(value);
  if (date.kind === "notADate" ? date.reason === "twoDigitYear" : date.kind !== "blank") return "date";
  const amount = readAmount(value);
  if (amount.kind === "amount") return "amount";
  return amount.kind === "percent" ? "rate" : "text";
}
