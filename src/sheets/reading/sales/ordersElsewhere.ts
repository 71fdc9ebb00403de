import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import type { CellValue, Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import type { SheetRecognition } from "../recognition";
import { NewestOrders, OrderStanding, type NewestOf } from "./newestOrders";
import { OrderIdentity, orderKey, type NumberedRow } from "./orderIdentity";
import { OrderNumbers } from "./orderNumbers";

type Row = readonly CellValue[];

/** The number of an order within the one that a payment service gives it, such as T200P2610000000001. */
const LONG_NUMBERS = /\d{10,}/g;

/** The orders of a sheet that was read. */
interface OrdersOfSheet {
  readonly sheet: string;
  readonly orders: OrderNumbers;
}

/** Knows the orders of the sheets that were read, so that one that was exported twice counts once, as it stands in the newest. */
export class OrdersElsewhere {
  private readonly sheets: OrdersOfSheet[] = [];
  /** What the orders are called of which two sheets do not say the same. */
  readonly differing = new Set<string>();

  /** @param newest where those count of which two sheets do not say the same; as long as it is not known, in the first of them */
  constructor(private readonly newest: NewestOf = new Map()) {}

  /** The rows of a sheet that no other sheet has, or has older. */
  of(recognition: SheetRecognition, choice: ReadingChoice, expected: number): NewOrders {
    const earlier = [...this.sheets];
    const orders = new OrderNumbers(expected);
    this.sheets.push({ sheet: recognition.sheet, orders });
    return new NewOrders(recognition, choice, { earlier, orders, all: this.differing, newest: this.newest });
  }

  /** What finds out where they stand newest. */
  newestOrders(): NewestOrders {
    return new NewestOrders(this.differing);
  }

  /** The sheet that has an order, be its number written as orders have it or as payment services do. */
  sheetOf(number: string): string | undefined {
    const plain = number.replace(/^[#'`]/, "");
    const written = new Set([number, plain, `#${plain}`, ...(number.match(LONG_NUMBERS) ?? [])]);
    const has = ({ orders }: OrdersOfSheet) => [...written].some((each) => orders.knows(each, []) !== "new");
    return this.sheets.find(has)?.sheet;
  }
}

interface Among {
  readonly earlier: readonly OrdersOfSheet[];
  readonly orders: OrderNumbers;
  /** What all orders are called that differ. */
  readonly all: Set<string>;
  readonly newest: NewestOf;
}

/** An order whose further rows go with its first. */
interface FirstRow {
  readonly number: CellValue;
  readonly isElsewhere: boolean;
  readonly text: string;
  readonly key: string;
  readonly other?: OrdersOfSheet;
}

type Code = "ordersElsewhere" | "ordersNewer" | "ordersOnOtherDays";

/** An order is the same as in an earlier sheet by its number and its day, and by its amount as well where the number is short. */
class NewOrders {
  private readonly identity: OrderIdentity;
  private readonly standing: OrderStanding;
  private last: FirstRow | undefined;
  private readonly found = new Map<Code, { rows: number; amount: Decimal; row: number; sheet: string }>();

  constructor(
    private readonly recognition: SheetRecognition,
    private readonly choice: ReadingChoice,
    private readonly among: Among,
  ) {
    this.identity = new OrderIdentity(recognition, choice);
    this.standing = new OrderStanding(recognition, this.identity.columns);
  }

  /** The block with blank rows where another sheet has the order. */
  newIn(block: Grid): Grid {
    const rows = block.rows.map((cells, index) => {
      const row = block.top + index;
      return row > this.recognition.headerRow && this.isElsewhere(cells, row, block.left) ? [] : cells;
    });
    return { ...block, rows };
  }

  findings(): readonly Finding[] {
    const column = this.identity.columns.order;
    return [...this.found].map(([code, { rows, amount, row, sheet: taken }]): Finding => {
      const at = { sheet: this.recognition.sheet, row, column };
      return { severity: "warning", at, problem: { code, rows, amount: amountText(amount), taken } };
    });
  }

  private isElsewhere(cells: Row, row: number, left: number): boolean {
    const order = this.identity.numbered(cells, left);
    if (!order) return false;
    if (order.isBack) return this.isBackElsewhere(order, cells, row, left);
    const { number, text, isLong } = order;
    if (number === this.last?.number) {
      this.compare(this.last, cells, left);
      return this.last.isElsewhere;
    }
    const content = this.identity.contentOf(order, cells, left);
    if (!content) return false;
    const amount = order.amount!;
    const { earlier, orders, newest } = this.among;
    const key = orderKey(order, content);
    const best = newest.get(key);
    if (best && best.sheet !== this.recognition.sheet)
      return this.take({ number, text, key, isElsewhere: true });
    orders.see(text, content);
    orders.see(text, this.standingOf(cells, left));
    if (best) {
      this.count("ordersNewer", row, best.older, amount);
      return this.take({ number, text, key, isElsewhere: false });
    }
    // What a person has called sales counts, whatever else there is.
    if (this.choice.kind) return false;
    for (const other of earlier) {
      const seen = other.orders.knows(text, content);
      if (seen === "new" || (seen === "sameOrder" && !isLong)) continue;
      const isSame = seen === "identicalRow";
      this.count(isSame ? "ordersElsewhere" : "ordersOnOtherDays", row, other.sheet, amount);
      if (!isSame) return false;
      this.take({ number, text, key, isElsewhere: true, other });
      this.compare(this.last!, cells, left);
      return true;
    }
    return false;
  }

  /** What went back on a day counts once, too; a sheet that has more of it has it besides. */
  private isBackElsewhere(order: NumberedRow, cells: Row, row: number, left: number): boolean {
    const content = this.identity.contentOf(order, cells, left);
    if (!content) return false;
    const back = `${order.text} back`;
    this.among.orders.see(back, content);
    const other = this.among.earlier.find(({ orders }) => orders.knows(back, content) === "identicalRow");
    if (!other || this.choice.kind) return false;
    this.count("ordersElsewhere", row, other.sheet, order.amount!);
    return true;
  }

  private take(first: FirstRow): boolean {
    this.last = first;
    return first.isElsewhere;
  }

  /** Notes an order of which the other sheet does not say the same. */
  private compare({ key, text, other }: FirstRow, cells: Row, left: number): void {
    if (other?.orders.knows(text, this.standingOf(cells, left)) === "sameOrder") this.among.all.add(key);
  }

  private standingOf(cells: Row, left: number): Row {
    const { lateness, refund } = this.standing.of(cells, left);
    return ["", lateness, refund.toFixed()];
  }

  private count(code: Code, row: number, sheet: string, amount: Decimal): void {
    const found = this.found.get(code) ?? { rows: 0, amount: ZERO, row, sheet };
    this.found.set(code, { ...found, rows: found.rows + 1, amount: found.amount.plus(amount) });
  }
}
