import type { CellValue } from "../../grid";
import { isBlank } from "../cells";
import { isBlankRow } from "../rowKinds";
import type { SalesColumns } from "./salesColumns";

type Row = readonly CellValue[];

/** Knows the dates of rows that stand under a merged cell, one shop below another. An order has a date of its own. */
export class MergedDates {
  /** The last date above rows that have none. */
  private above: CellValue | undefined;

  constructor(private readonly columns: Pick<SalesColumns, "date" | "order" | "shop">) {}

  /**
   * The cell of a row's date, or of the one above where it is blank beside the name of a shop.
   *
   * @param above the row above it
   */
  of(row: Row, left: number, above: Row | undefined): CellValue | undefined {
    const { date, order, shop } = this.columns;
    const own = row[date - left];
    if (!isBlank(own) || order >= 0 || shop < 0 || isBlank(row[shop - left])) return own;
    if (!above || isBlankRow(above)) this.above = undefined;
    else if (!isBlank(above[date - left])) this.above = above[date - left];
    return this.above;
  }
}
