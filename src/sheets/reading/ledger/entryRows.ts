import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import { statedUnit } from "../../../domain/money/statedUnit";
import { headerKey } from "../../../locale/reading/headers";
import type { CellValue, Grid } from "../../grid";
import { monthOfSerial, type Month } from "../../../domain/calendar/month";
import { readAmountCell, readDateCell, readTextCell } from "../cells";
import type { Finding, Severity } from "../finding";
import { FindingLog } from "../findingLog";
import { EntriesAmong, type AmongSheets, type Counts, type EntryFacts } from "./amongSheets";

export type Row = readonly CellValue[];

/** What is made of an entry; it stands behind the columns of the sheet, in this order. */
export const MADE = ["total", "refund", "serviceFee", "orders"] as const;

/** The columns that every account has; they count from 0 in its rows, −1 where it has none. */
export interface EntryColumns {
  /** In the sheet, from 0. */
  readonly headerRow: number;
  readonly date: number;
  /** Another day of an entry: that of the order where `date` is that of its settlement. */
  readonly placed: number;
  /** What says which kind of entry a row is. */
  readonly entries: readonly number[];
  readonly currency: number;
  readonly order: number;
  /** The number of an entry itself. */
  readonly transaction: number;
  readonly shop: number;
}

const TRANSACTION =
  /流水(单?号|编号)?$|^(交易|动账|账单|结算单?)(单|编)?号$|^(balance)?(transaction|settlementdetail|entry)(id|number|no)$|^id$/;

/** Whether a header stands over the numbers that entries have themselves, beside those of orders. */
export const isTransactionNumber = (key: string): boolean => TRANSACTION.test(key);

/** Entries that are in no figure: a note of those that are rightly in none, else an error. */
interface LeftOut {
  readonly severity: Severity;
  /** The first of them. */
  readonly row: number;
  readonly rows: number;
  readonly amount: Decimal;
}

/** Makes rows of sales of the entries of an account, and tells of those that are none. */
export abstract class EntryRows<Columns extends EntryColumns = EntryColumns> {
  protected readonly log = new FindingLog();
  private readonly leftOut = new Map<string, LeftOut>();
  private readonly orders = new Set<string>();
  private currency = "";
  private among: EntriesAmong | undefined;
  /** Rows that count or not by what the end of the sheet tells. */
  private readonly waiting: { readonly made: Row; readonly entry: EntryFacts }[] = [];
  /** Whether entries stand behind the days of their orders, by days or weeks. */
  protected readonly isSettlement: boolean = false;

  /** @param headers of the account; what is made of an entry stands behind as many columns */
  constructor(
    protected readonly sheet: string,
    protected readonly headers: readonly string[],
    protected readonly columns: Columns,
  ) {}

  /** Sales, refunds and fees that an entry comes to; `undefined` where it is none of them. */
  protected abstract figures(cells: Row, row: number): readonly [Decimal, Decimal, Decimal] | undefined;
  protected abstract isEntry(cells: Row, row: number): boolean;

  /** The block with what each entry comes to; a row is blank where it is no sale, refund or fee. */
  of(block: Grid): Grid {
    const rows = block.rows.map((cells, index) => {
      const row = block.top + index;
      return row > this.columns.headerRow && this.isEntry(cells, row) ? this.made(cells, row) : cells;
    });
    return { ...block, rows };
  }

  /** Lets what other sheets tell as well count once. */
  beside(all: AmongSheets, areIdenticalCounted: boolean): void {
    this.among = new EntriesAmong(all, this.sheet, this.isSettlement, areIdenticalCounted);
  }

  /** The rows that had to wait for the end of the sheet. */
  rest(): Grid {
    const rows = this.waiting.map(({ made, entry }) =>
      this.withWhatCounts(made, this.among!.countsInTheEnd(entry)),
    );
    return { sheet: this.sheet, top: this.columns.headerRow + 1, left: 0, rows };
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
        this.at(row, this.columns.entries[0] ?? this.columns.date),
        said,
      );
    const column = this.columns.order < 0 ? this.columns.date : this.columns.order;
    return [...this.log.all(), ...(this.among?.findings((row) => this.at(row, column)) ?? [])];
  }

  private made(cells: Row, row: number): Row {
    const figures = this.figures(cells, row);
    if (!figures) return [];
    const { date, shop, placed, order } = this.columns;
    const kept = this.headers.map((_, column) =>
      column === date || column === shop || column === placed ? (cells[column] ?? null) : null,
    );
    const entry = this.among && this.factsOf(cells, row, figures);
    const counts = entry ? this.among!.countsOf(entry) : "all";
    if (counts === "nothing") return [];
    const isOrder = counts === "all" || counts === "later";
    const orders = isOrder ? this.newOrders(this.text(cells, order), figures[0]) : 0;
    const made = [...kept, ...figures.map((figure) => figure.toNumber()), orders];
    if (counts !== "later") return this.withWhatCounts(made, counts);
    this.waiting.push({ made, entry: entry! });
    return [];
  }

  /** Without what another sheet tells. */
  private withWhatCounts(made: Row, counts: Counts): Row {
    if (counts === "all") return made;
    return made.map((cell, at) => {
      const name = MADE[at - this.headers.length];
      const isRefund = name === "refund" && counts === "refundsAndFees";
      return name === undefined || name === "serviceFee" || isRefund ? cell : 0;
    });
  }

  protected factsOf(cells: Row, row: number, figures: readonly [Decimal, Decimal, Decimal]): EntryFacts {
    const { order, transaction, date, shop, placed } = this.columns;
    const [sold, refunds] = figures;
    const numbers = [this.text(cells, order), this.text(cells, transaction)];
    const when = readDateCell(cells[date], undefined);
    const day = when.kind === "day" ? Math.floor(when.day) : this.text(cells, date);
    const isNumbered = numbers.some((number) => number !== "");
    const amounts = figures.map((figure) => figure.toFixed());
    return {
      row,
      order: numbers[0]!,
      key: isNumbered ? [...numbers, this.words(cells), day, ...amounts].join("\n") : "",
      cells,
      shop: this.text(cells, shop),
      placed: placed < 0 ? undefined : monthIn(cells[placed]),
      isSale: !sold.isZero() || !refunds.isZero(),
      amount: sold.minus(refunds),
    };
  }

  /** An order counts with its first entry that is a sale. */
  private newOrders(order: string, sold: Decimal): number {
    if (!sold.gt(0) || this.orders.has(order)) return 0;
    this.orders.add(order);
    return 1;
  }

  /** An amount of an entry; `undefined` where there is none, or it is not understood, which is told. */
  protected amount(cells: Row, row: number, column: number): Decimal | undefined | "refused" {
    if (column < 0) return undefined;
    const found = readAmountCell(cells[column], "amount", statedUnit(this.headers[column]!));
    if (found.kind !== "refused") return found.kind === "amount" ? found.value : undefined;
    this.log.add("error", found.problem, this.at(row, column), cells[column]);
    return "refused";
  }

  /** The currency of an entry where it is not that of those before it. */
  protected otherCurrency(cells: Row): string {
    const currency = this.text(cells, this.columns.currency).toUpperCase();
    this.currency ||= currency;
    return currency === this.currency ? "" : currency;
  }

  protected leave(said: string, severity: Severity, row: number, amount: Decimal): undefined {
    const others = this.leftOut.get(said) ?? { severity, row, rows: 0, amount: ZERO };
    this.leftOut.set(said, { ...others, rows: others.rows + 1, amount: others.amount.plus(amount) });
  }

  /** What the columns that name an entry say of it. */
  protected words(cells: Row): string {
    const said = this.columns.entries.map((column) => this.text(cells, column));
    return said.filter((text) => text !== "").join(" · ");
  }

  protected text(cells: Row, column: number): string {
    return column < 0 ? "" : readTextCell(cells[column]);
  }

  protected saysHeader(cells: Row, column: number): boolean {
    return headerKey(this.text(cells, column)) === headerKey(this.headers[column]!);
  }

  protected at(row: number, column: number) {
    return { sheet: this.sheet, row, column };
  }
}

function monthIn(cell: CellValue | undefined): Month | undefined {
  const read = readDateCell(cell, undefined);
  if (read.kind === "month") return read.month;
  return read.kind === "day" ? monthOfSerial(read.day) : undefined;
}
