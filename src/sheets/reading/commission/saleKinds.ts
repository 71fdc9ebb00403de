import { SALE_ATTRIBUTES, saleKey, type SaleKind } from "../../../domain/commission/salesScope";
import type { CellValue } from "../../grid";
import { readTextCell } from "../cells";
import type { SheetRecognition } from "../recognition";

/** Of which shop, category and kind of customer the rows of a sales sheet are, each kind of sale by a number. */
export class SaleKinds {
  /** The orders of several categories under one amount, by their place. */
  readonly mixed = new Set<number>();
  private readonly columns: readonly (number | undefined)[];
  private readonly kinds: SaleKind[] = [];
  private readonly numbers = new Map<string, number>();

  constructor({ columns }: SheetRecognition) {
    this.columns = SALE_ATTRIBUTES.map((of) => columns.get(of)?.column);
  }

  of(number: number): SaleKind {
    return this.kinds[number]!;
  }

  numberOf(row: readonly CellValue[], left: number): number {
    const text = (column: number | undefined) =>
      column === undefined ? "" : readTextCell(row[column - left]);
    const [shop, category, customer] = this.columns;
    return this.number({ shop: text(shop), category: text(category), customer: text(customer) });
  }

  /**
   * Adds one more row to an order. Where its amount is for goods of several categories it is of none, for which part is of which no
   * cell says.
   *
   * @param ofOrders the kinds of orders, of which that at the place of this one may change
   */
  addRow(ofOrders: Int32Array, order: number, further: number): void {
    const kind = this.of(ofOrders[order]!);
    const { category } = this.of(further);
    if (category === "" || category === kind.category || this.mixed.has(order)) return;
    this.mixed.add(order);
    ofOrders[order] = this.number({ ...kind, category: "" });
  }

  private number(kind: SaleKind): number {
    const key = saleKey(kind);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.kinds.length);
    return this.kinds.push(kind) - 1;
  }
}
