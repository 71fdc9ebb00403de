import { ZERO, type Decimal } from "../../../domain/money/decimal";
import type { OrderState } from "../../../locale/reading/orderStates";
import type { CellValue, Grid } from "../../grid";
import { readAmountCell } from "../cells";
import type { ReadingChoice } from "../choice";
import type { ColumnMeaning } from "../meaning";
import type { SheetRecognition } from "../recognition";
import { OrderIdentity, orderKey } from "./orderIdentity";
import { OrderStates } from "./orderStates";
import type { SalesColumns } from "./salesColumns";

type Row = readonly CellValue[];

/** The sheet that has the newest of an order, by what the order is called, and one that has an older one. */
export type NewestOf = ReadonlyMap<string, { readonly sheet: string; readonly older: string }>;

/** How late in the life of an order a state is. */
const LATENESS: Readonly<Record<OrderState | "sale", number>> = {
  ...{ unpaid: 0, sale: 1, partlyRefunded: 2, cancelled: 3, refunded: 3 },
};
/** Columns that a newer sheet need not have: it tells the same by others of them, or what they say is in no figure. */
const NOT_NEEDED: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(["refund", "orderState", "refundState", "refundTime", "deliveryTime", "receiptTime"] as const),
]);

/** What of an order changes with time. */
interface Standing {
  readonly lateness: number;
  readonly refund: Decimal;
}

/** Reads what rows say of that which changes with time. */
export class OrderStanding {
  private readonly states: OrderStates;

  constructor(
    recognition: SheetRecognition,
    private readonly columns: SalesColumns,
  ) {
    this.states = new OrderStates(recognition);
  }

  of(cells: Row, left: number): Standing {
    const refund = this.columns.measures.find(({ measure }) => measure === "refund");
    const read = refund && readAmountCell(cells[refund.column - left], "refund", refund.unit);
    return {
      lateness: LATENESS[this.states.of(cells, left)],
      refund: read?.kind === "amount" ? read.value.abs() : ZERO,
    };
  }
}

/** Finds which sheet has the newest of the orders of which two do not say the same: more of them was refunded, or their state is a later one. */
export class NewestOrders {
  private readonly standings = new Map<string, Map<SheetRecognition, Standing>>();

  /** @param differing what the orders are called */
  constructor(private readonly differing: ReadonlySet<string>) {}

  /** What takes the blocks of a sheet of orders. */
  ofSheet(recognition: SheetRecognition, choice: ReadingChoice): (block: Grid) => void {
    const identity = new OrderIdentity(recognition, choice);
    const standing = new OrderStanding(recognition, identity.columns);
    return ({ rows, top, left }) => {
      for (const cells of rows.slice(Math.max(0, recognition.headerRow + 1 - top))) {
        const order = identity.numbered(cells, left);
        const content = order && !order.isBack && identity.contentOf(order, cells, left);
        const key = content ? orderKey(order, content) : undefined;
        if (key !== undefined && this.differing.has(key))
          this.add(key, recognition, standing.of(cells, left));
      }
    };
  }

  /** The orders of which a later sheet has a newer row, if it has all other columns as well; the others count in the first. */
  newest(): NewestOf {
    const found = new Map<string, { sheet: string; older: string }>();
    for (const [key, standings] of this.standings) {
      const [first, ...others] = [...standings];
      const [newest] = others.reduce(
        (best, each) => (isNewer(each[1], best[1]) && hasColumnsOf(each[0], first![0]) ? each : best),
        first!,
      );
      if (newest !== first![0]) found.set(key, { sheet: newest.sheet, older: first![0].sheet });
    }
    return found;
  }

  private add(key: string, sheet: SheetRecognition, { lateness, refund }: Standing): void {
    const standings = this.standings.get(key) ?? new Map<SheetRecognition, Standing>();
    const before = standings.get(sheet) ?? { lateness: 0, refund: ZERO };
    standings.set(sheet, {
      lateness: Math.max(before.lateness, lateness),
      refund: before.refund.plus(refund),
    });
    this.standings.set(key, standings);
  }
}

function isNewer(a: Standing, b: Standing): boolean {
  return a.refund.gt(b.refund) || (a.refund.eq(b.refund) && a.lateness > b.lateness);
}

function hasColumnsOf(newer: SheetRecognition, older: SheetRecognition): boolean {
  return [...older.columns.keys()].every((meaning) => NOT_NEEDED.has(meaning) || newer.columns.has(meaning));
}
