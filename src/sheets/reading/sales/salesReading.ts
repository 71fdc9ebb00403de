import type { SalesLine } from "../../../domain/accounts/lines";
import type { DaySerial } from "../../../domain/calendar/month";
import type { Decimal } from "../../../domain/money/decimal";
import { ZERO } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import { headerKey } from "../../../locale/reading/headers";
import type { CellAddress } from "../../grid";
import type { OrderAmounts, PaidReading, ReadingChoice } from "../choice";
import { settleDateOrder } from "../settleDateOrder";
import { recognitionFindings } from "../recognitionFindings";
import type { Finding } from "../finding";
import type { FindingLog } from "../findingLog";
import type { ColumnMeaning } from "../meaning";
import type { SheetRecognition } from "../recognition";
import { decideOrderAmounts, decidePaid, saysNet } from "./decidePaid";
import { CERTAIN, DAY_FIRST, MONTH_FIRST } from "./salesBook";
import type { SalesMeasure, SalesSlot } from "./salesBook";
import type { SalesColumns } from "./salesColumns";
import type { SalesTally } from "./salesTally";

/** A sales sheet, read. */
export interface SalesReading {
  readonly lines: readonly SalesLine[];
  /** Orders by day, of rows that are dated by day; absent where nobody asked or the sheet does not tell orders. */
  readonly ordersByDay?: ReadonlyMap<DaySerial, number>;
  readonly findings: readonly Finding[];
  readonly counts: {
    /** Rows of data: neither header, nor total, nor blank. */
    readonly rows: number;
    readonly unpaid: number;
    /** Rows that are in the lines. */
    readonly counted: number;
    readonly identical: number;
  };
  /** What the figures rest on; "undecided" is taken as before refunds and said as a warning. */
  readonly paid: PaidReading | "undecided" | "notNeeded";
  /** −1 where refunds are written with a minus. */
  readonly refundSign: 1 | -1;
  /** How often the amounts of an order count that stand on several of its rows. */
  readonly orderAmounts: OrderAmounts;
  /** What only a person can say; until then the rows that depend on it are left out. */
  readonly open: readonly "dateOrder"[];
}

/** So many rows stand apart from their orders where the sheet is sorted by something else, and not by a payment that came later. */
const NEEDED_APART = 3;
/** What came in, be it for goods or not. */
const INCOME =
  /^(?!.*(销售|营业|主营|订单|货款|商品|店铺)).*(收入|进账|入账|收款)|^(?!.*(sales|operating|order)).*(income|receipts|received)/;

/** How amounts are taken: what the paid column means, and what makes an amount paid back of a refund as it is written. */
interface Taken {
  readonly paid: SalesReading["paid"];
  readonly refundSign: 1 | -1;
  /** Whether goods came back in rows with a minus. */
  readonly hasReturns: boolean;
}

/** Draws the figures from the tally: decides what only all rows together can tell, and says it. */
export function salesReading(
  recognition: SheetRecognition,
  choice: ReadingChoice,
  found: SalesColumns,
  tally: SalesTally,
  log: FindingLog,
): SalesReading {
  const about = new Sayings(recognition, tally, log);
  about.rows();
  const columns = withRefundsThatAreTold(recognition, found, tally);
  const orderAmounts = choice.orderAmounts ?? decideOrderAmounts(tally);
  const paid = decidePaid(recognition, columns, tally, choice);
  about.states(columns);
  about.duplicates(choice.identicalRows === "count", orderAmounts);
  const order = settleDateOrder(tally.dateOrder, choice, log, about.dateColumn());
  const book = order === undefined ? CERTAIN : order === "monthFirst" ? MONTH_FIRST : DAY_FIRST;
  const slots = tally.book
    .all()
    .filter((slot) => slot.book === CERTAIN || slot.book === book)
    .filter((slot) => !slot.isAgain || orderAmounts === "each");
  const refundSign = tally.paidEvidence.areWithMinus() ? -1 : 1;
  const taken: Taken = { paid, refundSign, hasReturns: tally.returns > 0 };
  const lines = salesLines(slots, columns, taken, tally.shopNames);
  about.shops(slots);
  about.paid(taken, choice, slots, columns);
  return {
    lines,
    ...(tally.days && columns.ordersIn !== "nothing" && { ordersByDay: tally.days.of([CERTAIN, book]) }),
    findings: [...recognitionFindings(recognition), ...log.all()],
    counts: {
      rows: tally.rows,
      unpaid: tally.unpaid,
      counted: slots.reduce((rows, slot) => rows + slot.rows, 0),
      identical: tally.identical,
    },
    paid,
    refundSign,
    orderAmounts,
    open: order === undefined && tally.dateOrder.isOpen() ? ["dateOrder"] : [],
  };
}

/** A state column that never spoke of a refund, and is not there for refunds, does not say that there were none. */
function withRefundsThatAreTold(
  { columns }: SheetRecognition,
  found: SalesColumns,
  { refundedByState }: SalesTally,
): SalesColumns {
  if (found.refundsIn !== "state" || refundedByState > 0 || columns.has("refundState")) return found;
  const measures = found.measures.filter(({ measure }) => measure !== "refund");
  return { ...found, measures, refundsIn: "nothing" };
}

function salesLines(
  slots: readonly SalesSlot[],
  columns: SalesColumns,
  taken: Taken,
  shopNames: readonly string[],
): SalesLine[] {
  const byPlace = new Map<string, SalesSlot[]>();
  for (const slot of slots) {
    const place = `${slot.month} ${slot.shop}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), slot]);
  }
  return [...byPlace.values()]
    .map((parts) => salesLine(parts, columns, taken, shopNames))
    .sort((a, b) => a.month - b.month || (a.shop < b.shop ? -1 : 1));
}

function salesLine(
  parts: readonly SalesSlot[],
  columns: SalesColumns,
  { paid, refundSign, hasReturns }: Taken,
  shopNames: readonly string[],
): SalesLine {
  const sum = (measure: SalesMeasure): Decimal | undefined => {
    const known = columns.measures.some((column) => column.measure === measure);
    if (!known || parts.some((part) => part.lacks(measure))) return undefined;
    return parts.reduce((total, part) => total.plus(part.sum(measure)), ZERO);
  };
  const base = sum(columns.base) ?? ZERO;
  const told = sum("refund")?.times(refundSign);
  const returned = parts.reduce((total, part) => total.plus(part.returned), ZERO);
  const isNet = paid === "netOfRefunds" && columns.base === "paid";
  const gross = (isNet ? base.plus(told ?? ZERO) : base).plus(returned);
  const refunds = hasReturns ? returned.plus(told ?? ZERO) : told;
  const units = sum("units");
  const cost = sum("cost");
  const fees = sum("serviceFee");
  const orders = columns.ordersIn === "rows" ? countOrders(parts) : sum("orders")?.toNumber();
  return {
    month: parts[0]!.month,
    shop: shopNames[parts[0]!.shop] ?? "",
    ...(orders !== undefined && { orders }),
    ...(units && { units }),
    gross,
    ...(refunds && { refunds }),
    net: gross.minus(refunds ?? ZERO),
    ...(cost && { cost }),
    ...(fees && { fees }),
  };
}

function countOrders(parts: readonly SalesSlot[]): number {
  return parts.reduce((orders, part) => orders + part.orders, 0);
}

/** What is said of a sales sheet once all of it was seen. */
class Sayings {
  constructor(
    private readonly recognition: SheetRecognition,
    private readonly tally: SalesTally,
    private readonly log: FindingLog,
  ) {}

  rows(): void {
    const { tally, log } = this;
    log.add("note", { code: "rowsRead", rows: tally.rows, kind: "sales" }, this.sheet());
    const unpaidBy = this.column("payTime") ?? this.column("orderState");
    if (tally.unpaid > 0) log.add("note", { code: "unpaidLeftOut", rows: tally.unpaid }, unpaidBy);
    for (const meaning of ["paid", "total", "refund", "cost", "units", "orders"] as const) {
      const cells = tally.textCells[tally.measureIndex(meaning)]!;
      if (cells > 0) log.add("note", { code: "numbersAsText", meaning, cells }, this.column(meaning));
    }
  }

  /** What the state of orders made of them. */
  states({ refundsIn }: SalesColumns): void {
    const { tally, log } = this;
    const at = this.column("orderState") ?? this.column("refundState");
    if (tally.cancelled > 0) log.add("note", { code: "cancelledLeftOut", rows: tally.cancelled }, at);
    if (tally.unmet > 0) {
      const amount = amountText(tally.unmetAmount);
      log.add("warning", { code: "refundStateUnmet", rows: tally.unmet, amount }, at);
    }
    if (refundsIn === "nothing") return;
    if (tally.refundedByState > 0) {
      log.add("note", { code: "refundedByState", rows: tally.refundedByState }, at);
    }
    if (tally.partlyRefunded > 0) {
      log.add("warning", { code: "partlyRefunded", rows: tally.partlyRefunded }, at);
    }
  }

  /** Rows that name no shop among others that do. */
  shops(slots: readonly SalesSlot[]): void {
    const without = slots.filter(({ shop }) => this.tally.shopNames[shop] === "");
    if (without.length === 0 || without.length === slots.length) return;
    const rows = without.reduce((sum, slot) => sum + slot.rows, 0);
    this.log.add("warning", { code: "rowsWithoutShop", rows }, this.column("shop"));
  }

  duplicates(counted: boolean, orderAmounts: OrderAmounts): void {
    const { tally, log } = this;
    const at = this.column("orderNumber");
    if (tally.items > 0) log.add("note", { code: "itemsOfOrder", rows: tally.items }, at);
    if (tally.identical > 0) {
      const code = counted ? "identicalRowsCounted" : "identicalRowsLeftOut";
      const first = at && { ...at, row: tally.firstIdentical ?? at.row };
      log.add("warning", { code, rows: tally.identical, amount: amountText(tally.identicalAmount) }, first);
    }
    const ownRows = tally.furtherRowsOfOrder - tally.amountsAgain;
    if (ownRows > 0) log.add("note", { code: "orderOnSeveralRows", rows: ownRows }, at);
    if (tally.amountsApart >= NEEDED_APART) {
      const first = at && { ...at, row: tally.firstApart ?? at.row };
      log.add("warning", { code: "amountsApart", rows: tally.amountsApart }, first);
    }
    if (tally.amountsAgain > 0) {
      const code = orderAmounts === "once" ? "amountsAgainOnce" : "amountsAgainEach";
      const first = at && { ...at, row: tally.firstAgain ?? at.row };
      log.add("warning", { code, rows: tally.amountsAgain, amount: amountText(tally.amountAgain) }, first);
    }
    if (tally.cutShort > 0) log.add("warning", { code: "orderNumbersCutShort", rows: tally.cutShort }, at);
  }

  dateColumn(): CellAddress {
    return this.column("payTime") ?? this.column("date") ?? this.sheet();
  }

  paid(
    { paid, refundSign, hasReturns }: Taken,
    choice: ReadingChoice,
    slots: readonly SalesSlot[],
    columns: SalesColumns,
  ): void {
    const { tally, log } = this;
    const chosen = choice.paid !== undefined;
    const at = this.column("paid");
    const base = this.recognition.columns.get(columns.base);
    if (INCOME.test(headerKey(base?.header ?? "")) && choice.columns?.[columns.base] === undefined) {
      log.add("warning", { code: "incomeAsSales" }, this.column(columns.base));
    }
    if (hasReturns) {
      const first = { ...(this.column(columns.base) ?? this.sheet()), row: tally.firstReturn! };
      log.add("note", { code: "returnsWithMinus", rows: tally.returns }, first);
    } else if (!columns.measures.some(({ measure }) => measure === "refund")) {
      log.add("warning", { code: "refundsUnknown" }, this.sheet());
    }
    const evidence = tally.paidEvidence;
    if (refundSign < 0) {
      log.add("note", { code: "refundsWithMinus", rows: evidence.minusRows }, this.column("refund"));
    }
    if (paid === "netOfRefunds" && !chosen && evidence.netHolds === 0 && saysNet(this.recognition)) {
      log.add("note", { code: "paidSaysNet" }, at);
    } else if (paid === "netOfRefunds") {
      log.add("note", { code: "paidIsNetOfRefunds", rows: evidence.netHolds, of: evidence.rows, chosen }, at);
    } else if (paid === "beforeRefunds") {
      const { grossHoldsWithRefund: rows, refundRows: of } = evidence;
      log.add("note", { code: "paidIsBeforeRefunds", rows, of, chosen }, at);
    } else if (paid === "undecided") {
      const total = (measure: SalesMeasure): Decimal =>
        slots.reduce((sum, slot) => sum.plus(slot.sum(measure)), ZERO);
      const [sumPaid, sumRefund] = [total("paid"), total("refund").times(refundSign)];
      log.add(
        "warning",
        {
          code: "paidUndecided",
          beforeRefunds: amountText(sumPaid.minus(sumRefund)),
          netOfRefunds: amountText(sumPaid),
        },
        at,
      );
    }
  }

  private sheet(): CellAddress {
    return { sheet: this.recognition.sheet, row: Math.max(0, this.recognition.headerRow), column: 0 };
  }

  /** The header cell of a column. */
  private column(meaning: ColumnMeaning): CellAddress | undefined {
    const place = this.recognition.columns.get(meaning);
    return place && { ...this.sheet(), column: place.column };
  }
}
