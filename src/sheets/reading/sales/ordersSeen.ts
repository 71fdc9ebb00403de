import { ZERO, type Decimal } from "../../../domain/money/decimal";
import type { CellValue } from "../../grid";
import { readAmountCell } from "../cells";
import { FurtherRows } from "./furtherRows";
import { FIRST_CUT_SHORT, type Seen } from "./orderNumbers";
import type { SalesColumns } from "./salesColumns";
import type { SalesTally } from "./salesTally";

/** Knows the orders that were met so far, and counts their rows that are the same and their amounts that are said again. */
export class OrdersSeen {
  private readonly further: FurtherRows;
  /** Orders of which nothing was met but what came back. */
  private readonly returned = new Set<CellValue>();

  constructor(
    private readonly columns: SalesColumns,
    private readonly tally: SalesTally,
  ) {
    this.further = new FurtherRows(columns);
  }

  /** What is known of the row's order number; identical rows are counted here. */
  see(row: readonly CellValue[], sheetRow: number, left: number): Seen {
    const { order } = this.columns;
    const value = order < 0 ? undefined : row[order - left];
    if ((typeof value !== "string" && typeof value !== "number") || value === "") return "new";
    const cutShort =
      typeof value === "number"
        ? value >= FIRST_CUT_SHORT
        : value.includes("+") && /^\d(\.\d+)?E\+\d+$/i.test(value);
    if (cutShort) {
      this.tally.cutShort += 1;
      return "new";
    }
    const seen = this.tally.orders.see(value, row);
    if (seen === "sameOrder" && this.returned.size > 0 && this.returned.delete(value)) return "new";
    if (seen === "sameOrder") this.tally.furtherRowsOfOrder += 1;
    if (seen === "identicalRow") this.countIdentical(row, sheetRow, left);
    return seen;
  }

  /** Notes that all that was met of the row's order came back: its sale may stand below. */
  seeReturned(row: readonly CellValue[], left: number): void {
    const { order } = this.columns;
    if (order >= 0) this.returned.add(row[order - left] ?? null);
  }

  /** Whether a further row of an order says its amounts once more. */
  saysAgain(
    row: readonly CellValue[],
    sheetRow: number,
    left: number,
    above: readonly CellValue[] | undefined,
  ): boolean {
    const { tally } = this;
    const amounts = this.further.amountsOf(row, above, left);
    if (amounts === "own") tally.amountsOwn += 1;
    if (amounts === "apart") {
      tally.amountsApart += 1;
      tally.firstApart ??= sheetRow;
    }
    if (amounts !== "again") return false;
    tally.amountsAgain += 1;
    tally.firstAgain ??= sheetRow;
    tally.amountAgain = tally.amountAgain.plus(this.baseOf(row, left) ?? ZERO);
    return true;
  }

  private countIdentical(row: readonly CellValue[], sheetRow: number, left: number): void {
    this.tally.addIdentical(sheetRow);
    this.tally.identicalAmount = this.tally.identicalAmount.plus(this.baseOf(row, left) ?? ZERO);
  }

  private baseOf(row: readonly CellValue[], left: number): Decimal | undefined {
    const base = this.columns.measures.find(({ measure }) => measure === this.columns.base);
    const amount = base && readAmountCell(row[base.column - left], base.measure, base.unit);
    return amount?.kind === "amount" ? amount.value : undefined;
  }
}
