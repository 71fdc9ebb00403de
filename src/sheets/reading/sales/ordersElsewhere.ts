import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import type { CellValue, Grid } from "../../grid";
import { readAmountCell, readDateCell, readTextCell } from "../cells";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import type { SheetRecognition } from "../recognition";
import { OrderNumbers } from "./orderNumbers";
import { salesColumns } from "./salesColumns";

type Row = readonly CellValue[];

/** A number so long is a platform's, and of one order alone; a shorter one may be that of another shop. */
const LONG = 10;

/** The orders of a sheet that was read. */
interface OrdersOfSheet {
  readonly sheet: string;
  readonly orders: OrderNumbers;
}

/** Knows the orders of the sheets that were read, so that one that was exported twice counts once. */
export class OrdersElsewhere {
  private readonly sheets: OrdersOfSheet[] = [];

  /** The rows of a sheet that no sheet before it has. */
  of(recognition: SheetRecognition, choice: ReadingChoice, expected: number): NewOrders {
    const earlier = [...this.sheets];
    const orders = new OrderNumbers(expected);
    this.sheets.push({ sheet: recognition.sheet, orders });
    return new NewOrders(recognition, choice, earlier, orders);
  }
}

/** An order is the same as in an earlier sheet by its number and its day, and by its amount as well where the number is short. */
class NewOrders {
  private readonly columns: ReturnType<typeof salesColumns>;
  private last: CellValue | undefined;
  private again = { rows: 0, amount: ZERO as Decimal, row: 0, sheet: "" };
  private otherDays = { rows: 0, amount: ZERO as Decimal, row: 0, sheet: "" };

  constructor(
    private readonly recognition: SheetRecognition,
    private readonly choice: ReadingChoice,
    private readonly earlier: readonly OrdersOfSheet[],
    private readonly orders: OrderNumbers,
  ) {
    this.columns = salesColumns(recognition, choice);
  }

  /** The block with blank rows where an earlier sheet has the order. */
  newIn(block: Grid): Grid {
    const rows = block.rows.map((cells, index) => {
      const row = block.top + index;
      return row > this.recognition.headerRow && this.isElsewhere(cells, row, block.left) ? [] : cells;
    });
    return { ...block, rows };
  }

  findings(): readonly Finding[] {
    const say = (code: "ordersElsewhere" | "ordersOnOtherDays", found: NewOrders["again"]): Finding[] => {
      const { rows, amount, row, sheet: taken } = found;
      const at = { sheet: this.recognition.sheet, row, column: this.columns.order };
      const problem = { code, rows, amount: amountText(amount), taken };
      return rows > 0 ? [{ severity: "warning", at, problem }] : [];
    };
    return [...say("ordersElsewhere", this.again), ...say("ordersOnOtherDays", this.otherDays)];
  }

  private isElsewhere(cells: Row, row: number, left: number): boolean {
    const { date, order, shop } = this.columns;
    const number = cells[order - left];
    const text = readTextCell(number);
    if (text === "" || (typeof number !== "string" && typeof number !== "number")) return false;
    // What goes back has the number of its order.
    const amount = this.amountOf(cells, left);
    if (amount?.isNegative()) return false;
    // Further rows of the order go with its first.
    if (number === this.last) return true;
    const day = readDateCell(cells[date - left], this.choice.year ?? this.recognition.year);
    if (day.kind === "blank" || day.kind === "notADate" || !amount) return false;
    const own = day.kind === "day" ? Math.floor(day.day) : JSON.stringify(day);
    const isLong = text.length >= LONG;
    const name = shop < 0 ? "" : readTextCell(cells[shop - left]);
    const content = isLong ? [own] : [own, amount.toFixed(), name];
    this.orders.see(text, content);
    for (const { sheet, orders } of this.earlier) {
      const seen = orders.knows(text, content);
      if (seen === "new" || (seen === "sameOrder" && !isLong)) continue;
      const isSame = seen === "identicalRow";
      const found = isSame ? this.again : this.otherDays;
      if (found.rows === 0) Object.assign(found, { row, sheet });
      found.rows += 1;
      found.amount = found.amount.plus(amount);
      if (isSame) this.last = number;
      return isSame;
    }
    return false;
  }

  private amountOf(cells: Row, left: number): Decimal | undefined {
    const { measures, base } = this.columns;
    const total = measures.find(({ measure }) => measure === "total");
    const { column, measure, unit } = total ?? measures.find((each) => each.measure === base)!;
    const read = readAmountCell(cells[column - left], measure, unit);
    return read.kind === "amount" ? read.value : undefined;
  }
}
