import { headerKey } from "../../../locale/reading/headers";
import { orderState, type OrderState } from "../../../locale/reading/orderStates";
import type { CellValue } from "../../grid";
import { readTextCell } from "../cells";
import type { SheetRecognition } from "../recognition";
import { RepeatedCells } from "../repeatedCells";

/** A column that answers whether an order was refunded, and the answer that it was. */
const ASKS = /^(是否|is)/;
const YES = /^(是|有|已退|y|yes|true|1|√|✓|✔)$/i;

type State = OrderState | "sale";

/** What says most of an order goes first, where several columns tell its state. */
const BY_WEIGHT: readonly State[] = ["refunded", "partlyRefunded", "unpaid", "cancelled", "sale"];

/** Beside another state, such as that of the payment, an order that is closed is done with and not called off. */
const DONE_WITH = /^closed?$/i;

/** Reads what the columns of an order's state say of a row. Their few words are looked up once each. */
export class OrderStates {
  private readonly orders: readonly number[];
  private readonly claim: number;
  private readonly isAnswer: boolean;
  private readonly known = new RepeatedCells<State>();

  constructor({ columns, doubles }: Pick<SheetRecognition, "columns" | "doubles">) {
    const order = columns.get("orderState");
    const others = doubles.flatMap(({ meaning, place }) => (meaning === "orderState" ? [place] : []));
    this.orders = order ? [order, ...others].map(({ column }) => column) : [];
    const claim = columns.get("refundState");
    this.claim = claim?.column ?? -1;
    this.isAnswer = ASKS.test(headerKey(claim?.header ?? ""));
  }

  /** Whether the sheet has a column that may say so. */
  get areTold(): boolean {
    return this.orders.length > 0 || this.claim >= 0;
  }

  /** What has become of a row's order; a sale where nothing else is said. */
  of(row: readonly CellValue[], left: number): State {
    const state = this.ofOrder(row, left);
    if (state === "refunded" || this.claim < 0) return state;
    // A claim that was called off, or not yet paid out, leaves the order what it is.
    const said = row[this.claim - left];
    if (this.isAnswer && YES.test(readTextCell(said))) return "refunded";
    const claim = this.read(said);
    return claim === "refunded" || claim === "partlyRefunded" ? claim : state;
  }

  private ofOrder(row: readonly CellValue[], left: number): State {
    let most: State = "sale";
    for (const column of this.orders) {
      const cell = row[column - left];
      const isDone = this.orders.length > 1 && typeof cell === "string" && DONE_WITH.test(cell.trim());
      const state = isDone ? "sale" : this.read(cell);
      if (BY_WEIGHT.indexOf(state) < BY_WEIGHT.indexOf(most)) most = state;
    }
    return most;
  }

  private read(cell: CellValue | undefined): State {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const state = (typeof cell === "string" ? orderState(cell) : undefined) ?? "sale";
    this.known.set(cell, state);
    return state;
  }
}
