import { DateOrderEvidence } from "../../../domain/calendar/dateOrder";
import { Decimal, ZERO } from "../../../domain/money/decimal";
import { SAFE_SUM } from "../../../domain/money/exactSum";
import { totalLabel } from "../../../locale/reading/headers";
import type { CellValue } from "../../grid";
import { readTextCell } from "../cells";
import type { OrderDays } from "./orderDays";
import { OrderNumbers } from "./orderNumbers";
import { RepeatedCells } from "../repeatedCells";
import { CERTAIN, SALES_MEASURES, SalesBook } from "./salesBook";
import type { SalesMeasure, Slots } from "./salesBook";

/** Sums of columns while rows stream by. */
class RunningSums {
  readonly cents = new Float64Array(SALES_MEASURES.length);
  private readonly rest: Decimal[] = SALES_MEASURES.map(() => ZERO);

  addDecimal(measure: number, amount: Decimal): void {
    this.rest[measure] = this.rest[measure]!.plus(amount);
  }

  /** Puts large sums aside; called often enough that the cents stay exact. */
  settle(): void {
    for (let measure = 0; measure < this.cents.length; measure += 1) {
      if (Math.abs(this.cents[measure]!) <= SAFE_SUM / 2) continue;
      this.addDecimal(measure, new Decimal(this.cents[measure]!).dividedBy(100));
      this.cents[measure] = 0;
    }
  }

  value(measure: number): Decimal {
    return this.rest[measure]!.plus(new Decimal(this.cents[measure]!).dividedBy(100));
  }
}

/** Amounts are compared in millionths. */
const FINEST = new Decimal(1e6);

/** What the rows show of whether the paid column has refunds taken off. */
class PaidEvidence {
  rows = 0;
  refundRows = 0;
  /** Refunds that are written with a minus. */
  minusRows = 0;
  /** total = paid + refund */
  netHolds = 0;
  netHoldsWithRefund = 0;
  /** total = paid, though something was refunded */
  grossHoldsWithRefund = 0;
  /** More was refunded than the column says was paid: it can only be what is left. */
  refundAbovePaid = 0;
  /** All of what the column says was paid was refunded. */
  refundIsPaid = 0;

  addAmounts(paid: Decimal, total: Decimal | undefined, refund: Decimal): void {
    const [a, b, c] = [paid, total ?? ZERO, refund].map((amount) => amount.times(FINEST).toNumber()) as [
      number,
      number,
      number,
    ];
    this.add(a, b, c, total !== undefined);
  }

  /** Whether refunds are written with a minus, all of them: then the minus only says that they went back. */
  areWithMinus(): boolean {
    return this.minusRows > 0 && this.minusRows === this.refundRows;
  }

  /** Amounts in one unit, whichever; exact. */
  add(paid: number, total: number, refund: number, hasTotal: boolean): void {
    if (refund === 0) this.addWithoutRefund(1, hasTotal && total === paid ? 1 : 0);
    else this.addRefunded(paid, total, refund, hasTotal);
  }

  /** @param net the rows among them whose total is what was paid */
  addWithoutRefund(rows: number, net: number): void {
    this.rows += rows;
    this.netHolds += net;
  }

  addRefunded(paid: number, total: number, signed: number, hasTotal: boolean): void {
    const refund = Math.abs(signed);
    this.rows += 1;
    this.refundRows += 1;
    if (signed < 0) this.minusRows += 1;
    if (hasTotal && total === paid + refund) {
      this.netHolds += 1;
      this.netHoldsWithRefund += 1;
    }
    if (hasTotal && total === paid) this.grossHoldsWithRefund += 1;
    if (refund > paid) this.refundAbovePaid += 1;
    if (refund === paid) this.refundIsPaid += 1;
  }
}

/** Everything that a sales sheet is folded into while its rows stream by. */
export class SalesTally {
  readonly book = new SalesBook();
  /** Of rows that are data but no sale, such as unpaid orders: a printed total may hold them. */
  readonly leftOut = new RunningSums();
  /** Of rows that repeat an earlier one and do not count: a printed total may hold them, too. */
  readonly repeated = new RunningSums();
  readonly paidEvidence = new PaidEvidence();
  readonly dateOrder = new DateOrderEvidence();
  readonly orders: OrderNumbers;
  readonly textCells = new Float64Array(SALES_MEASURES.length);
  readonly shopNames: string[] = [];
  rows = 0;
  unpaid = 0;
  /** Orders that were called off before anything was paid. */
  cancelled = 0;
  /** Sales of which the state alone says that all, or part, was refunded. */
  refundedByState = 0;
  partlyRefunded = 0;
  /** Rows that name a further item of the order above, without its amounts. */
  items = 0;
  /** Further rows of an order with its amounts once more, those with others, and what the former say again. */
  amountsAgain = 0;
  amountsOwn = 0;
  /** Rows with amounts of an order whose other rows stand further up. */
  amountsApart = 0;
  firstApart: number | undefined;
  amountAgain: Decimal = ZERO;
  firstAgain: number | undefined;
  /** Rows with a minus: what came back. */
  returns = 0;
  firstReturn: number | undefined;
  identical = 0;
  /** The first row that is the same as an earlier one; sheet rows count from 0. */
  firstIdentical: number | undefined;
  identicalAmount: Decimal = ZERO;
  furtherRowsOfOrder = 0;
  cutShort = 0;
  private readonly shopOfCell = new Map<CellValue | undefined, number>();
  private readonly slotsOfCell = new RepeatedCells<Slots>();

  /** @param days where orders are counted by day, for those who need them */
  constructor(
    expectedRows: number,
    readonly days?: OrderDays,
  ) {
    this.orders = new OrderNumbers(expectedRows);
  }

  /** Of orders whose state says that they were refunded, while their refund is 0. */
  unmet = 0;
  unmetAmount: Decimal = ZERO;

  addUnmet(paid: Decimal): void {
    this.unmet += 1;
    this.unmetAmount = this.unmetAmount.plus(paid);
  }

  /** @param sheetRow from 0 */
  addReturn(sheetRow: number): void {
    this.returns += 1;
    this.firstReturn ??= sheetRow;
  }

  /** @param sheetRow from 0 */
  addIdentical(sheetRow: number): void {
    this.identical += 1;
    this.firstIdentical ??= sheetRow;
  }

  /** The number of a shop by its cell. */
  shop(cell: CellValue | undefined): number {
    const known = this.shopOfCell.get(cell);
    if (known !== undefined) return known;
    const name = readTextCell(cell);
    let shop = this.shopNames.indexOf(name);
    if (shop < 0) shop = this.shopNames.push(name) - 1;
    this.shopOfCell.set(cell, shop);
    return shop;
  }

  /** Where the months of a shop stand in the book by its cell; `undefined` when the cell is the label of a total. */
  slotsOfShop(cell: CellValue | undefined): Slots | undefined {
    const known = this.slotsOfCell.get(cell);
    if (known !== undefined) return known;
    if (totalLabel(readTextCell(cell))) return undefined;
    const slots = this.book.slots(this.shop(cell), CERTAIN);
    this.slotsOfCell.set(cell, slots);
    return slots;
  }

  measureIndex(measure: SalesMeasure): number {
    return SALES_MEASURES.indexOf(measure);
  }
}
