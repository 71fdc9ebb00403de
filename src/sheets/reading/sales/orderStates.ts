import { orderState, type OrderState } from "../../../locale/reading/orderStates";
import type { CellValue } from "../../grid";
import type { SheetRecognition } from "../recognition";
import { RepeatedCells } from "../repeatedCells";

/** Reads what the columns of an order's state say of a row. Their few words are looked up once each. */
export class OrderStates {
  private readonly order: number;
  private readonly claim: number;
  private readonly known = new RepeatedCells<OrderState | "sale">();

  constructor({ columns }: Pick<SheetRecognition, "columns">) {
    this.order = columns.get("orderState")?.column ?? -1;
    this.claim = columns.get("refundState")?.column ?? -1;
  }

  /** Whether the sheet has a column that may say so. */
  get areTold(): boolean {
    return this.order >= 0 || this.claim >= 0;
  }

  /** What has become of a row's order; a sale where nothing else is said. */
  of(row: readonly CellValue[], left: number): OrderState | "sale" {
    const state = this.order < 0 ? "sale" : this.read(row[this.order - left]);
    if (state === "refunded" || this.claim < 0) return state;
    // A claim that was called off, or not yet paid out, leaves the order what it is.
    const claim = this.read(row[this.claim - left]);
    return claim === "refunded" || claim === "partlyRefunded" ? claim : state;
  }

  private read(cell: CellValue | undefined): OrderState | "sale" {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const state = (typeof cell === "string" ? orderState(cell) : undefined) ?? "sale";
    this.known.set(cell, state);
    return state;
  }
}
