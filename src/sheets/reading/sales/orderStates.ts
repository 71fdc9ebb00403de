import { headerKey } from "../../../locale/reading/headers";
import { orderState, type OrderState } from "../../../locale/reading/orderStates";
import type { CellValue } from "../../grid";
import { readTextCell } from "../cells";
import type { SheetRecognition } from "../recognition";
import { RepeatedCells } from "../repeatedCells";

/** A column that answers whether an order was refunded, and the answer that it was. */
const ASKS = /^(是否|is)/;
const YES = /^(是|有|已退|y|yes|true|1|√|✓|✔)$/i;

/** Reads what the columns of an order's state say of a row. Their few words are looked up once each. */
export class OrderStates {
  private readonly order: number;
  private readonly claim: number;
  private readonly isAnswer: boolean;
  private readonly known = new RepeatedCells<OrderState | "sale">();

  constructor({ columns }: Pick<SheetRecognition, "columns">) {
    this.order = columns.get("orderState")?.column ?? -1;
    const claim = columns.get("refundState");
    this.claim = claim?.column ?? -1;
    this.isAnswer = ASKS.test(headerKey(claim?.header ?? ""));
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
    const said = row[this.claim - left];
    if (this.isAnswer && YES.test(readTextCell(said))) return "refunded";
    const claim = this.read(said);
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
