import { totalLabel } from "../../locale/reading/headers";
import type { CellValue, Grid } from "../grid";
import { FIRST_CUT_SHORT } from "./sales/orderNumbers";

const MOST_PLAIN_TEXTS = 4096;
const LONGEST_LABEL = 30;

const ZERO_DIGIT = 48;
const NINE_DIGIT = 57;

/** Finds quickly that a row can have no label of a total, where the row is an order or has no text that could be one. */
export class TotalLabels {
  /** Texts found to be no label; they repeat from row to row. */
  private readonly plainTexts = new Set<string>();

  /**
   * @param order the column of order numbers, below 0 for none
   * @param read columns whose cells are read as dates, amounts or shops, which look after labels themselves
   */
  constructor(
    private readonly order: number,
    private readonly read: ReadonlySet<number>,
  ) {}

  /** The places in a row where a label may stand unseen: columns that nothing else reads. */
  placesIn({ left, rows }: Grid): readonly number[] {
    if (this.order >= 0) return [];
    const width = rows[0]?.length ?? 0;
    return Array.from({ length: width }, (_, place) => place).filter((place) => !this.read.has(place + left));
  }

  /** Whether the row may have the label of a total; an order number speaks for an order. */
  mayBeIn(row: readonly CellValue[], left: number, places: readonly number[]): boolean {
    return this.order >= 0 ? !isOrderNumber(row[this.order - left]) : this.isIn(row, places);
  }

  private isIn(row: readonly CellValue[], places: readonly number[]): boolean {
    for (let k = 0; k < places.length; k += 1) {
      const value = row[places[k]!];
      if (typeof value !== "string" || value.length > LONGEST_LABEL) continue;
      if (isDigit(value.charCodeAt(value.length - 1)) || this.plainTexts.has(value)) continue;
      if (totalLabel(value)) return true;
      if (this.plainTexts.size < MOST_PLAIN_TEXTS) this.plainTexts.add(value);
    }
    return false;
  }
}

/** An order number in its common form: a number that Excel has kept whole, or a text that begins with a digit. */
function isOrderNumber(value: CellValue | undefined): boolean {
  if (typeof value === "number") return value < FIRST_CUT_SHORT;
  return typeof value === "string" && isDigit(value.charCodeAt(0)) && !value.includes("E+");
}

function isDigit(code: number): boolean {
  return code >= ZERO_DIGIT && code <= NINE_DIGIT;
}
