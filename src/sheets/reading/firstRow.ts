import type { CellValue } from "../grid";
import { isBlank } from "./cells";

/**
 * Holds back the first row of a table while it may be the sum of all others: it names nothing where the row below it does. Every
 * other row goes on at once.
 */
export class FirstRow<Row extends { readonly cells: readonly CellValue[] }> {
  private held: Row | undefined;
  private passed = 0;

  /** The rows to go on with, now that one more has come. */
  pass(row: Row): readonly Row[] {
    this.passed += 1;
    if (this.passed === 1) {
      this.held = row;
      return [];
    }
    const { held } = this;
    if (this.passed > 2 || !held || isUnnamed(held.cells, row.cells)) return [row];
    this.held = undefined;
    return [held, row];
  }

  /** The row that is still held back; from now on there is none. */
  release(): Row | undefined {
    const { held } = this;
    this.held = undefined;
    return held;
  }
}

function isUnnamed(first: readonly CellValue[], second: readonly CellValue[]): boolean {
  return second.some((cell, at) => typeof cell === "string" && !isBlank(cell) && isBlank(first[at]));
}
