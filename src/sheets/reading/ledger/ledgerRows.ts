import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import { statedUnit } from "../../../domain/money/statedUnit";
import { entryKind, type EntryKind } from "../../../locale/reading/entryKinds";
import { headerKey } from "../../../locale/reading/headers";
import { orderState } from "../../../locale/reading/orderStates";
import type { CellValue, Grid } from "../../grid";
import { readAmountCell, readTextCell } from "../cells";
import type { Finding, Severity } from "../finding";
import { FindingLog } from "../findingLog";
import type { LedgerColumns } from "./ledgerColumns";

type Row = readonly CellValue[];

/** What is made of an entry; it stands behind the columns of the ledger, in this order. */
export const MADE = ["total", "refund", "serviceFee", "orders"] as const;

/** What an entry is, and its amounts as they stand: signed, before fees and after them. */
interface Entry {
  readonly said: string;
  readonly kind: EntryKind | undefined;
  readonly amount: Decimal;
  readonly net: Decimal;
}

/** Entries that are in no figure: a note of those that are rightly in none, else an error. */
interface LeftOut {
  readonly severity: Severity;
  /** The first of them. */
  readonly row: number;
  readonly rows: number;
  readonly amount: Decimal;
}

const WENT_OUT = /^(支|出|流出|转出|应付|付|借|扣|debit|dr$|out)/;
const CAME_IN = /^(收|入|流入|转入|应收|贷|credit|cr$|in)/;
/** Of a state: the money has come, whatever became of it later. */
const CAME = /complet|succe|paid|settled|released|available|refund|reversed|成功|完成|^已/;
const NOT_YET = /^(not|in|un|partial)|[未不待]|部分/;
/** What is taken off sales, of which an account without signs has amounts like those of sales. */
const TAKEN_OFF: ReadonlySet<EntryKind | undefined> = new Set<EntryKind>(["refund", "fee", "discount"]);

/** Makes rows of sales of the entries of a ledger, and tells of those that are none. */
export class LedgerRows {
  private readonly log = new FindingLog();
  private readonly leftOut = new Map<string, LeftOut>();
  private readonly orders = new Set<string>();
  private currency = "";

  /**
   * @param headers of the ledger; what is made of an entry stands behind as many columns
   * @param arePaid whether payments of buyers are the sales of this ledger
   * @param isUnsigned whether it has no signs: what an entry is says as well what it is taken off
   */
  constructor(
    private readonly sheet: string,
    private readonly headers: readonly string[],
    private readonly columns: LedgerColumns,
    private readonly arePaid: boolean,
    private readonly isUnsigned = false,
  ) {}

  /** The block with what each entry comes to; a row is blank where it is no sale, refund or fee. */
  of(block: Grid): Grid {
    const rows = block.rows.map((cells, index) => {
      const row = block.top + index;
      return this.isEntry(cells, row) ? this.made(cells, row) : cells;
    });
    return { ...block, rows };
  }

  /** What is to be said of amounts that were not understood, and of entries that count nowhere. */
  findings(): readonly Finding[] {
    for (const [said, { severity, row, rows, amount }] of this.leftOut)
      this.log.add(
        severity,
        {
          code: severity === "note" ? "entriesNoSale" : "entriesLeftOut",
          rows,
          amount: amountText(amount),
        },
        this.at(row, this.columns.entries[0]!),
        said,
      );
    return this.log.all();
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

  private isEntry(cells: Row, row: number): boolean {
    const { entries, headerRow } = this.columns;
    const isHeader = (column: number) =>
      headerKey(this.text(cells, column)) === headerKey(this.headers[column]!);
    return row > headerRow && entries.some((column) => this.text(cells, column) !== "" && !isHeader(column));
  }

  private made(cells: Row, row: number): Row {
    const entry = this.entry(cells, row);
    const figures = entry && this.figures(entry, cells, row);
    if (!figures) return [];
    const { date, shop } = this.columns;
    const kept = this.headers.map((_, column) =>
      column === date || column === shop ? (cells[column] ?? null) : null,
    );
    return [...kept, ...figures.map((figure) => figure.toNumber()), this.newOrders(entry, cells)];
  }

  private entry(cells: Row, row: number): Entry | undefined {
    const words = this.columns.entries.map((column) => this.text(cells, column));
    const said = words.filter((text) => text !== "").join(" · ");
    const kind = entryKind(said, this.arePaid);
    const amounts = this.amounts(cells, row);
    if (!amounts || !this.isUnsigned || !TAKEN_OFF.has(kind)) return amounts && { said, kind, ...amounts };
    return { said, kind, amount: amounts.amount.negated(), net: amounts.net.negated() };
  }

  /** The amounts of an entry; `undefined` where one of them is not understood, which is told. */
  private amounts(cells: Row, row: number): Pick<Entry, "amount" | "net"> | undefined {
    const { columns } = this;
    let isRead = true;
    const read = (column: number): Decimal | undefined => {
      if (column < 0) return undefined;
      const found = readAmountCell(cells[column], "amount", statedUnit(this.headers[column]!));
      if (found.kind === "refused") {
        this.log.add("error", found.problem, this.at(row, column), cells[column]);
        isRead = false;
      }
      return found.kind === "amount" ? found.value : undefined;
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
    return isRead ? { amount, net: net ?? amount } : undefined;
  }

  /** What an entry adds to sales, refunds and fees; `undefined` where it is none of them. */
  private figures(entry: Entry, cells: Row, row: number): readonly Decimal[] | undefined {
    const { kind, amount, net } = entry;
    if (kind === "moved") return this.leave(entry.said, "note", row, net);
    const state = this.text(cells, this.columns.state);
    const said = orderState(state);
    if (said === "unpaid" || said === "cancelled") return this.leave(state, "note", row, net);
    const stateKey = headerKey(state);
    if (state !== "" && (!CAME.test(stateKey) || NOT_YET.test(stateKey)))
      return this.leave(state, "error", row, net);
    const way = this.text(cells, this.columns.direction);
    if (this.columns.direction >= 0 && !WENT_OUT.test(headerKey(way)) && !CAME_IN.test(headerKey(way)))
      return this.leave(way || entry.said, "error", row, net);
    const currency = this.text(cells, this.columns.currency).toUpperCase();
    this.currency ||= currency;
    if (currency !== "" && currency !== this.currency) return this.leave(currency, "error", row, net);
    const fee = amount.minus(net);
    if (kind === "fee") return [ZERO, ZERO, net.negated()];
    if (kind === "discount") return [amount, ZERO, fee];
    if ((kind === "sale" || kind === "goods") && !amount.isNegative()) return [amount, ZERO, fee];
    if ((kind === "refund" || kind === "goods") && !amount.gt(0)) return [ZERO, amount.negated(), fee];
    return this.leave(entry.said, "error", row, net);
  }

  /** An order counts with its first entry that is a sale. */
  private newOrders({ kind, amount }: Entry, cells: Row): number {
    const order = this.text(cells, this.columns.order);
    if ((kind !== "sale" && kind !== "goods") || !amount.gt(0) || this.orders.has(order)) return 0;
    this.orders.add(order);
    return 1;
  }

  private leave(said: string, severity: Severity, row: number, amount: Decimal): undefined {
    const others = this.leftOut.get(said) ?? { severity, row, rows: 0, amount: ZERO };
    this.leftOut.set(said, { ...others, rows: others.rows + 1, amount: others.amount.plus(amount) });
  }

  private text(cells: Row, column: number): string {
    return column < 0 ? "" : readTextCell(cells[column]);
  }

  private at(row: number, column: number) {
    return { sheet: this.sheet, row, column };
  }
}
