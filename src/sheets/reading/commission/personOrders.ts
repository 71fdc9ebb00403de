import type { OrderLedger } from "../../../domain/commission/orderLedger";
import type { Recognition } from "../../../domain/commission/plan";
import type { DaySerial } from "../../../domain/calendar/month";
import { firstDayOf } from "../../../domain/calendar/month";
import { DateOrderEvidence } from "../../../domain/calendar/dateOrder";
import type { DateOrder, DateReading } from "../../../domain/calendar/readDate";
import { roundToCents } from "../../../domain/money/cents";
import type { CellValue, Grid } from "../../grid";
import { totalLabel } from "../../../locale/reading/headers";
import { isBlank, readAmountCell, readDateCell, readTextCell } from "../cells";
import type { ReadingChoice } from "../choice";
import type { ColumnMeaning } from "../meaning";
import { FIRST_CUT_SHORT, OrderNumbers } from "../sales/orderNumbers";
import type { SheetRecognition } from "../recognition";
import { HeaderRow, isBlankRow, isLabelledTotal } from "../rowKinds";
import { FurtherRows } from "../sales/furtherRows";
import { OrderStates } from "../sales/orderStates";
import { salesColumns, type SalesColumns } from "../sales/salesColumns";
import type { SalesReading } from "../sales/salesReading";
import { beforeRefunds } from "./beforeRefunds";
import { AMOUNTS, DATES, keepOrders, widened, type Amounts, type Dates } from "./keptOrders";
import { FURTHER, orderCounts } from "./orderCounts";
import { isShared, orderKey, type OrderShares } from "./orderShares";
import { partiesOf, type Party } from "./parties";
import { SaleKinds, type OF_GOODS } from "./saleKinds";
import { sharedOut, type PartAmounts } from "./sharedOut";

/**
 * Takes the orders of a sales sheet one by one, with the people they name, while `SalesFolder` folds the same blocks into
 * months and shops and says what is wrong with them. Rows are kept as numbers until the whole sheet has told whether the
 * paid column is net of refunds and in which order its dates are written.
 */
export class PersonOrders {
  private readonly columns: SalesColumns;
  private readonly header: HeaderRow;
  private readonly numbers = new OrderNumbers();
  private readonly states: OrderStates;
  private readonly further: FurtherRows;
  /** The row above the one that is taken, whether it was kept, and the place of its order. */
  private above: readonly CellValue[] | undefined;
  private aboveIsKept = false;
  private readonly evidence = new DateOrderEvidence();
  private readonly dateColumns: Readonly<Partial<Record<(typeof DATES)[number], number>>>;
  private readonly personColumns: readonly number[];
  /** Dates whose order of day and month is open stand here; a cell of them holds −1 − place. */
  private readonly openDates: { readonly monthFirst: DaySerial; readonly dayFirst: DaySerial }[] = [];
  private readonly parties: (readonly Party[])[] = [[]];
  private readonly partyNumbers = new Map<string, number>([["", 0]]);
  private readonly kinds: SaleKinds;
  private readonly seenShares = new Set<string>();
  private kept = keepOrders();
  private counts = new Float64Array();
  private size = 0;

  /** @param sheet the number of the sheet in the ledger */
  constructor(
    private readonly recognition: SheetRecognition,
    private readonly choice: ReadingChoice,
    private readonly shares: OrderShares,
    private readonly sheet: number,
  ) {
    this.columns = salesColumns(recognition, choice);
    this.header = new HeaderRow(recognition);
    this.states = new OrderStates(recognition);
    this.kinds = new SaleKinds(recognition);
    this.further = new FurtherRows(this.columns);
    const column = (meaning: ColumnMeaning) => recognition.columns.get(meaning)?.column;
    const order = column("createTime");
    const [delivery, receipt] = [column("deliveryTime"), column("receiptTime")];
    const refundDay = column("refundTime");
    this.dateColumns = {
      pay: this.columns.date,
      ...(order !== undefined && { order }),
      ...(delivery !== undefined && { delivery }),
      ...(receipt !== undefined && { receipt }),
      ...(refundDay !== undefined && { refundDay }),
    };
    this.personColumns = [
      ...[...recognition.columns]
        .filter(([meaning]) => meaning === "person")
        .map(([, place]) => place.column),
      ...recognition.doubles.filter(({ meaning }) => meaning === "person").map(({ place }) => place.column),
    ];
  }

  /** Which moments of an order the sheet tells. */
  get tells(): readonly Recognition[] {
    return (["order", "pay", "delivery", "receipt"] as const).filter(
      (date) => this.dateColumns[date] !== undefined,
    );
  }

  /** The rows of the orders that have goods of several categories and one amount. */
  ofSeveral(of: (typeof OF_GOODS)[number]): readonly number[] {
    return Array.from(this.kinds.mixed[of], (at) => this.kept.row[at]!);
  }

  add(block: Grid): void {
    const first = Math.max(0, this.recognition.headerRow + 1 - block.top);
    for (let index = first; index < block.rows.length; index += 1) {
      const row = block.rows[index]!;
      if (!this.addItem(row, block.left)) this.aboveIsKept = this.addRow(row, block.top + index, block.left);
      this.above = row;
    }
  }

  /**
   * Puts the orders into the ledger.
   *
   * @param told what the whole sheet told of its paid column, of its refunds, and of how often an order's amounts count
   * @returns the numbers of the shared orders that the sheet holds
   */
  finish(
    ledger: OrderLedger,
    { paid, refundSign, orderAmounts }: Pick<SalesReading, "paid" | "refundSign" | "orderAmounts">,
  ): ReadonlySet<string> {
    const decided = this.evidence.decide();
    const order = this.choice.dateOrder ?? (decided.kind === "decided" ? decided.order : undefined);
    beforeRefunds(this.kept, this.size, {
      isNet: paid === "netOfRefunds" && this.columns.base === "paid",
      refundSign,
    });
    let first = 0;
    for (let at = 0; at < this.size; at += 1) {
      if (this.kept.again[at] === 0) first = at;
      else if (orderAmounts !== "each") this.kinds.addRow(this.kept.kind, first, this.kept.kind[at]!);
    }
    const haveNumbers = this.columns.order >= 0;
    this.counts = orderCounts(this.kept, this.size, { haveNumbers, isEach: orderAmounts === "each" });
    for (let at = 0; at < this.size; at += 1) {
      if (orderAmounts === "each" || this.kept.again[at] === 0) this.put(ledger, at, order);
      else if (this.hasItems(at)) this.put(ledger, at, order, 0);
    }
    return this.seenShares;
  }

  /** Adds the units and cost of a further item to its order, which stands above it. */
  private addItem(row: readonly CellValue[], left: number): boolean {
    if (!this.further.firstOfItem(row, this.above, left)) return false;
    if (!this.aboveIsKept) return true;
    const { kept } = this;
    this.kinds.addRow(kept.kind, this.size - 1, this.kinds.numberOf(row, left));
    for (const { measure, column, unit } of this.columns.measures) {
      if (measure !== "cost" && measure !== "units") continue;
      const read = readAmountCell(row[column - left], measure, unit);
      if (read.kind === "amount") kept[measure][this.size - 1]! += roundToCents(read.value) ?? NaN;
    }
    return true;
  }

  /** @returns whether the row was kept */
  private addRow(row: readonly CellValue[], sheetRow: number, left: number): boolean {
    const { columns, choice } = this;
    const cell = (column: number): CellValue | undefined => (column < 0 ? undefined : row[column - left]);
    const number = cell(columns.order);
    const hasNumber = !isBlank(number) && !(typeof number === "string" && totalLabel(number) !== undefined);
    if (!hasNumber && (isBlankRow(row) || isLabelledTotal(row))) return false;
    if (columns.pay >= 0 && isBlank(cell(columns.pay))) return false;
    const state = this.states.of(row, left);
    if (columns.pay < 0 && (state === "unpaid" || state === "cancelled")) return false;
    if (typeof cell(columns.date) === "string" && this.header.isRepeatedIn(row, left)) return false;
    const dates = this.datesOf(cell);
    const amounts = dates && this.amountsOf(cell);
    if (!dates || !amounts) return false;
    if (columns.refundsIn === "state" && (state === "refunded" || state === "cancelled")) {
      amounts.refund = amounts.base;
    }
    const isTold = hasNumber && !isCutShort(number) && choice.identicalRows !== "count";
    const seen = isTold ? this.numbers.see(number as string | number, row) : "new";
    if (seen === "identicalRow") return false;
    if (this.size === this.kept.row.length) this.kept = widened(this.kept, this.size);
    const { kept, size } = this;
    for (const date of DATES) kept[date][size] = dates[date];
    for (const amount of AMOUNTS) kept[amount][size] = amounts[amount];
    kept.parties[size] = this.partiesOf(
      number,
      this.personColumns.map((column) => readTextCell(cell(column))),
    );
    kept.kind[size] = this.kinds.numberOf(row, left);
    kept.row[size] = sheetRow;
    kept.again[size] = this.further.amountsOf(row, this.above, left) === "again" ? 1 : 0;
    const isOfAbove = this.above !== undefined && this.further.areOfOneOrder(row, this.above, left);
    kept.further[size] = seen === "new" ? FURTHER.none : isOfAbove ? FURTHER.ofAbove : FURTHER.ofOther;
    const isOfPrice = this.above !== undefined && this.further.areOfOneTime(row, this.above, left);
    const isReturned = columns.ordersIn === "rows" && amounts.base < 0 && amounts.refund === 0 && !isOfPrice;
    kept.returned[size] = isReturned ? 1 : 0;
    this.size += 1;
    return true;
  }

  private datesOf(cell: (column: number) => CellValue | undefined): Dates | undefined {
    const dates: Dates = { order: 0, pay: 0, delivery: 0, receipt: 0, refundDay: 0 };
    for (const date of DATES) {
      const column = this.dateColumns[date];
      if (column === undefined) continue;
      const reading = readDateCell(cell(column), this.choice.year ?? this.recognition.year);
      if (date === "pay" && (reading.kind === "blank" || reading.kind === "notADate")) return undefined;
      dates[date] = this.dayOf(reading);
    }
    return dates;
  }

  private dayOf(reading: DateReading): number {
    this.evidence.add(reading);
    switch (reading.kind) {
      case "day":
        return reading.day;
      case "month":
        return firstDayOf(reading.month);
      case "eitherOrder":
        this.openDates.push(reading);
        return -this.openDates.length;
      default:
        return 0;
    }
  }

  /** In cents and hundredths; `undefined` where the row has no amount to count, which `SalesFolder` reports. */
  private amountsOf(cell: (column: number) => CellValue | undefined): Amounts | undefined {
    const amounts: Amounts = { base: NaN, refund: 0, cost: NaN, units: NaN, orders: NaN };
    for (const { measure, column, unit } of this.columns.measures) {
      const key = measure === this.columns.base ? "base" : measure;
      if (key === "paid" || key === "total" || key === "serviceFee") continue;
      const value = cell(column);
      const direct = typeof value === "number" && unit === 1 ? Math.round(value * 100) : NaN;
      if (direct / 100 === value) amounts[key] = direct;
      else {
        const read = readAmountCell(value, measure, unit);
        if (read.kind === "amount") amounts[key] = roundToCents(read.value) ?? NaN;
        else if (read.kind === "refused" && (key === "base" || key === "refund")) return undefined;
      }
    }
    return Number.isNaN(amounts.base) ? undefined : amounts;
  }

  private partiesOf(number: CellValue | undefined, names: readonly string[]): number {
    const key = this.shares.size > 0 ? orderKey(number) : "";
    const shared = this.shares.get(key);
    if (shared && isShared(shared)) {
      this.seenShares.add(key);
      return this.partiesNumber(`# ${key}`, () => shared);
    }
    return this.partiesNumber(names.join("\n").trim(), () => partiesOf(names));
  }

  private partiesNumber(key: string, parties: () => readonly Party[]): number {
    const known = this.partyNumbers.get(key);
    if (known !== undefined) return known;
    this.parties.push(parties());
    this.partyNumbers.set(key, this.parties.length - 1);
    return this.parties.length - 1;
  }

  private hasItems(at: number): boolean {
    return !Number.isNaN(this.kept.cost[at]!) || !Number.isNaN(this.kept.units[at]!);
  }

  /** @param times how often the amounts of the order count; what its items are counts once at any rate */
  private put(ledger: OrderLedger, at: number, order: DateOrder | undefined, times: 0 | 1 = 1): void {
    const { kept } = this;
    const pay = this.settledDay(kept.pay[at]!, order);
    if (pay === undefined) return;
    const days = {
      pay,
      order: this.settledDay(kept.order[at]!, order),
      delivery: this.settledDay(kept.delivery[at]!, order),
      receipt: this.settledDay(kept.receipt[at]!, order),
    };
    const refund = kept.refund[at]! * times;
    const refundDay = refund === 0 ? undefined : this.settledDay(kept.refundDay[at]!, order);
    const whole: PartAmounts = [
      kept.base[at]! * times,
      refund,
      kept.cost[at]!,
      kept.units[at]!,
      this.counts[at]! * times,
    ];
    const kind = this.kinds.of(kept.kind[at]!);
    const row = kept.row[at]!;
    const parties = this.parties[kept.parties[at]!]!;
    const place = { refundDay, sheet: this.sheet, row };
    const add = (person: string, [gross, refunded, cost, units, count]: PartAmounts) =>
      ledger.add({ person, ...kind, days, gross, refund: refunded, cost, units, count, ...place });
    if (parties.length <= 1) add(parties[0]?.person ?? "", whole);
    else for (const { person, amounts } of sharedOut(whole, parties)) add(person, amounts);
  }

  private settledDay(kept: number, order: DateOrder | undefined): DaySerial | undefined {
    if (kept >= 0) return kept === 0 ? undefined : (kept as DaySerial);
    const open = this.openDates[-kept - 1]!;
    if (order === undefined) return undefined;
    return order === "monthFirst" ? open.monthFirst : open.dayFirst;
  }
}

function isCutShort(number: CellValue | undefined): boolean {
  return typeof number === "number" ? number >= FIRST_CUT_SHORT : /^\d(\.\d+)?E\+\d+$/i.test(String(number));
}
