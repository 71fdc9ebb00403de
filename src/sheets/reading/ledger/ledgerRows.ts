import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { entryKind, type EntryKind } from "../../../locale/reading/entryKinds";
import { headerKey } from "../../../locale/reading/headers";
import { orderState } from "../../../locale/reading/orderStates";
import { EntryRows, type Row } from "./entryRows";
import type { LedgerColumns } from "./ledgerColumns";

/** What an entry is, and its amounts as they stand: signed, before fees and after them. */
interface Entry {
  readonly said: string;
  readonly kind: EntryKind | undefined;
  readonly amount: Decimal;
  readonly net: Decimal;
  /** What of the amount was given back since. */
  readonly refunded: Decimal;
}

export const WENT_OUT = /^(支|出|流出|转出|应付|付|借|扣|debit|dr$|out)/;
const CAME_IN = /^(收|入|流入|转入|应收|贷|credit|cr$|in)/;
/** Of a state: the money has come, whatever became of it later. */
const CAME = /complet|succe|paid|settled|released|available|refund|reversed|成功|完成|^已/;
const NOT_YET = /^(not|in|un|partial)|[未不待]|部分/;
/** What is taken off sales, of which an account without signs has amounts like those of sales. */
const TAKEN_OFF: ReadonlySet<EntryKind | undefined> = new Set<EntryKind>(["refund", "fee", "discount"]);

/** Makes rows of sales of the entries of a ledger. */
export class LedgerRows extends EntryRows<LedgerColumns> {
  /**
   * @param headers of the ledger; what is made of an entry stands behind as many columns
   * @param arePaid whether payments of buyers are the sales of this ledger
   * @param isUnsigned whether it has no signs: what an entry is says as well what it is taken off
   */
  constructor(
    sheet: string,
    headers: readonly string[],
    columns: LedgerColumns,
    private readonly arePaid: boolean,
    private readonly isUnsigned = false,
  ) {
    super(sheet, headers, columns);
  }

  /** Whether an entry is of goods that were sold, or of such as came back. */
  sideOf(cells: Row, row: number): "sale" | "refund" | undefined {
    const { kind, amount } = (this.isEntry(cells, row) && this.entry(cells, row)) || {};
    if ((kind === "sale" || kind === "goods") && amount!.gt(0)) return "sale";
    return (kind === "refund" || kind === "goods") && amount!.isNegative() ? "refund" : undefined;
  }

  /** Whether an entry is taken off sales, and by an amount that says so itself; `undefined` where it has none. */
  takesOff(cells: Row, row: number): { readonly kind: boolean; readonly sign: boolean } | undefined {
    const entry = this.isEntry(cells, row) ? this.entry(cells, row) : undefined;
    if (!entry || entry.amount.isZero()) return undefined;
    return { kind: TAKEN_OFF.has(entry.kind), sign: entry.amount.isNegative() };
  }

  protected isEntry(cells: Row, row: number): boolean {
    const { entries, headerRow } = this.columns;
    const says = (column: number) => this.text(cells, column) !== "" && !this.saysHeader(cells, column);
    return row > headerRow && entries.some(says);
  }

  private entry(cells: Row, row: number): Entry | undefined {
    const said = this.words(cells);
    const amounts = this.amounts(cells, row);
    const kind = entryKind(said, this.arePaid) ?? (amounts && this.feeByNotes(cells, amounts.amount));
    if (!amounts || !this.isUnsigned || !TAKEN_OFF.has(kind)) return amounts && { said, kind, ...amounts };
    const [amount, net] = [amounts.amount.negated(), amounts.net.negated()];
    return { ...amounts, said, kind, amount, net };
  }

  /** What went out and is called by no name may be a fee by what is noted beside it: 交易分賬 with 天貓佣金. */
  private feeByNotes(cells: Row, amount: Decimal): "fee" | undefined {
    const isFee = (column: number) => entryKind(this.text(cells, column), this.arePaid) === "fee";
    return amount.isNegative() && this.columns.notes.some(isFee) ? "fee" : undefined;
  }

  /** The amounts of an entry; `undefined` where one of them is not understood, which is told. */
  private amounts(cells: Row, row: number): Pick<Entry, "amount" | "net" | "refunded"> | undefined {
    const { columns } = this;
    let isRead = true;
    const read = (column: number): Decimal | undefined => {
      const found = this.amount(cells, row, column);
      if (found !== "refused") return found;
      isRead = false;
      return undefined;
    };
    const sum = (places: readonly number[]) =>
      places.reduce((all, column) => all.plus(read(column) ?? ZERO), ZERO);
    const net = read(columns.net);
    let amount: Decimal;
    if (columns.amount >= 0) amount = read(columns.amount) ?? ZERO;
    else if (columns.incoming >= 0) {
      amount = (read(columns.incoming) ?? ZERO).minus((read(columns.outgoing) ?? ZERO).abs());
    } else amount = (net ?? ZERO).minus(sum(columns.fees));
    if (columns.direction >= 0) {
      amount = amount.abs();
      if (WENT_OUT.test(headerKey(this.text(cells, columns.direction)))) amount = amount.negated();
    }
    const charged = read(columns.charged)?.abs() ?? ZERO;
    const refunded = read(columns.refunded)?.abs() ?? ZERO;
    return isRead ? { amount, net: net ?? amount.minus(charged), refunded } : undefined;
  }

  /** What an entry adds to sales, refunds and fees; `undefined` where it is none of them. */
  protected figures(cells: Row, row: number): readonly [Decimal, Decimal, Decimal] | undefined {
    const entry = this.entry(cells, row);
    if (!entry) return undefined;
    const { said, kind, amount, net, refunded } = entry;
    const problem = this.doubt(cells, entry);
    if (problem) return this.leave(problem.said, problem.isRight ? "note" : "error", row, net);
    const fee = amount.minus(net);
    if (kind === "fee") return [ZERO, ZERO, net.negated()];
    if (kind === "discount") return [amount, ZERO, fee];
    if ((kind === "sale" || kind === "goods") && !amount.isNegative()) return [amount, refunded, fee];
    if ((kind === "refund" || kind === "goods") && !amount.gt(0)) return [ZERO, amount.negated(), fee];
    return this.leave(said, "error", row, net);
  }

  /** What keeps an entry out of every figure; rightly where it only moves money, was not paid or was cancelled. */
  private doubt(cells: Row, { said, kind, refunded }: Entry): { said: string; isRight: boolean } | undefined {
    if (kind === "moved") return { said, isRight: true };
    const state = this.text(cells, this.columns.state);
    const stateKey = headerKey(state);
    const became = orderState(state);
    // Closed once all of it was given back: it was paid all the same.
    const isGivenBack = became === "cancelled" && refunded.gt(0);
    if (!isGivenBack && (became === "unpaid" || became === "cancelled"))
      return { said: state, isRight: true };
    if (!isGivenBack && state !== "" && (!CAME.test(stateKey) || NOT_YET.test(stateKey)))
      return { said: state, isRight: false };
    const way = this.text(cells, this.columns.direction);
    if (this.columns.direction >= 0 && !WENT_OUT.test(headerKey(way)) && !CAME_IN.test(headerKey(way)))
      return { said: way || said, isRight: false };
    const currency = this.otherCurrency(cells);
    return currency === "" ? undefined : { said: currency, isRight: false };
  }
}
