import type { Decimal } from "../../../domain/money/decimal";
import type { CellValue } from "../../grid";
import type { FurtherRows } from "./furtherRows";
import type { Seen } from "./orderNumbers";
import type { OrdersSeen } from "./ordersSeen";
import { amountIn, type RowAmounts } from "./rowAmounts";
import type { SalesColumns } from "./salesColumns";
import type { SalesTally } from "./salesTally";

type Row = readonly CellValue[];

/**
 * Knows the rows of a list of orders whose amount has a minus: goods that came back, which are no order. A minus among the rows of an
 * order, of one time with them, is taken off its price.
 */
export class ReturnedRows {
  constructor(
    private readonly columns: SalesColumns,
    private readonly further: FurtherRows,
    private readonly orders: OrdersSeen,
    private readonly tally: SalesTally,
  ) {}

  /** What came back by a row, which is counted; `undefined` where it is a sale, or tells its refund itself. */
  see(
    { row, left, above, sheetRow }: { row: Row; left: number; above: Row | undefined; sheetRow: number },
    amounts: RowAmounts,
    seen: Seen,
  ): Decimal | undefined {
    const { base, ordersIn } = this.columns;
    const amount = amountIn(amounts, base);
    const isTold = amountIn(amounts, "refund")?.isZero() === false;
    if (ordersIn !== "rows" || !amount?.lt(0) || isTold) return undefined;
    if (above && this.further.areOfOneTime(row, above, left)) return undefined;
    if (seen === "new") this.orders.seeReturned(row, left);
    this.tally.addReturn(sheetRow);
    return amount.negated();
  }
}
