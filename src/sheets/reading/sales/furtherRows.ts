import type { CellValue } from "../../grid";
import { isBlank } from "../cells";
import type { SalesColumns } from "./salesColumns";
import type { SalesMeasure } from "./salesBook";

type Row = readonly CellValue[];

/** What an order has once, whatever number of rows it takes. */
const OF_THE_ORDER: ReadonlySet<SalesMeasure> = new Set<SalesMeasure>([
  "paid",
  "total",
  "refund",
  "serviceFee",
]);
/** What a row of the order has to repeat to say it again. */
const PRICES: ReadonlySet<SalesMeasure> = new Set<SalesMeasure>(["paid", "total"]);

/** Whether a cell holds a word, such as the name of an item. */
const isName = (cell: CellValue | undefined): boolean => typeof cell === "string" && /\p{L}/u.test(cell);

/** Whether a measure is the order's; the others, such as units and cost, belong to each of its rows. */
export function isOfTheOrder(measure: SalesMeasure): boolean {
  return OF_THE_ORDER.has(measure);
}

/**
 * Knows the rows that stand under the first row of their order. Platforms that write a row for each item either leave the amounts
 * of the order blank there or write them again.
 */
export class FurtherRows {
  private readonly order: number;
  private readonly date: number;
  private readonly base: number;
  private readonly amounts: readonly number[];
  /** The item that was met last, and the first row of its order. */
  private last: { readonly item: Row; readonly first: Row } | undefined;

  constructor({ order, date, measures, base }: SalesColumns) {
    this.order = order;
    this.date = date;
    this.base = measures.find(({ measure }) => measure === base)?.column ?? -1;
    this.amounts = measures
      .filter(({ measure, column }) => PRICES.has(measure) && column >= 0)
      .map(({ column }) => column);
  }

  /**
   * The first row of the order that a row names a further item of: one without the amounts of the order, or below its merged cells.
   *
   * @param above the row above it
   */
  firstOfItem(row: Row, above: Row | undefined, left: number): Row | undefined {
    if (!above) return undefined;
    const first = this.last?.item === above ? this.last.first : above;
    const isWithout =
      this.areOfOneOrder(row, above, left) && this.amounts.every((column) => isBlank(row[column - left]));
    if (!isWithout && !this.isUnderMerged(row, first, left)) return undefined;
    if (this.amounts.every((column) => isBlank(first[column - left]))) return undefined;
    this.last = { item: row, first };
    return first;
  }

  /** Whether a row names an item where the number, the date and the price of the order in the row above reach down. */
  private isUnderMerged(row: Row, first: Row, left: number): boolean {
    const ofOrder = [this.order, this.base];
    const isMerged = [...ofOrder, this.date].every((column) => column >= 0 && isBlank(row[column - left]));
    const hasOrder = ofOrder.every((column) => !isBlank(first[column - left]));
    return isMerged && hasOrder && row.some((cell, at) => isName(cell) && isName(first[at]));
  }

  /**
   * Whether a row says the amounts of the order in the row above it once more, has its own, stands apart from the order's other rows
   * with amounts of which that cannot be told, or has none.
   */
  amountsOf(row: Row, above: Row | undefined, left: number): "again" | "own" | "apart" | "none" {
    const cells = this.amounts.map((column) => row[column - left]);
    if (cells.every((cell) => isBlank(cell) || Number(cell) === 0)) return "none";
    if (!above || !this.areOfOneOrder(row, above, left))
      return cells.some((cell) => Number(cell) < 0) ? "none" : "apart";
    return cells.every((cell, at) => cell === above[this.amounts[at]! - left]) ? "again" : "own";
  }

  /** Whether two rows have the same order number and the same date. */
  areOfOneTime(row: Row, above: Row, left: number): boolean {
    return this.areOfOneOrder(row, above, left) && row[this.date - left] === above[this.date - left];
  }

  /** Whether two rows have the same order number. */
  areOfOneOrder(row: Row, above: Row, left: number): boolean {
    if (this.order < 0) return false;
    const order = row[this.order - left];
    return !isBlank(order) && order === above[this.order - left];
  }
}
