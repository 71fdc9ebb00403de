import { mayBeOfOne, type SalesLine } from "../../../domain/accounts/lines";
import type { Month } from "../../../domain/calendar/month";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import type { CellAddress, CellValue } from "../../grid";
import type { Finding, Severity } from "../finding";
import type { ReadingProblem } from "../problem";
import { OrderNumbers } from "../sales/orderNumbers";

/** Sales of sheets that are no accounts of payments. */
export interface SalesTold {
  /** The sheet that has an order. */
  orderIn(number: string): string | undefined;
  readonly sheets: readonly { readonly sheet: string; readonly lines: readonly SalesLine[] }[];
}

/** Of an entry: what tells it from others, and what it comes to. */
export interface EntryFacts {
  readonly row: number;
  readonly order: string;
  /** The same in another export of it; blank where nothing numbers it. */
  readonly key: string;
  readonly cells: readonly CellValue[];
  readonly shop: string;
  /** Of an order that is settled: the month in which it was placed, where it is told. */
  readonly placed: Month | undefined;
  readonly isSale: boolean;
  readonly amount: Decimal;
}

/** What counts of an entry: its fees alone, or with what went back; or whether only the end of the sheet tells. */
export type Counts = "all" | "refundsAndFees" | "fees" | "nothing" | "later";

interface Tally {
  rows: number;
  amount: Decimal;
  row: number;
  taken: string;
}

/** What accounts of payments know of one another and of the other sheets of sales, so that each sale counts once. */
export class AmongSheets {
  private readonly accounts: EntriesOfSheet[] = [];

  constructor(readonly told: SalesTold) {}

  /** The accounts before another one, which is known from now on. */
  before(account: EntriesOfSheet): readonly EntriesOfSheet[] {
    const earlier = [...this.accounts];
    this.accounts.push(account);
    return earlier;
  }
}

interface EntriesOfSheet {
  readonly sheet: string;
  readonly entries: OrderNumbers;
}

/** The entries of one account of payments among the other sheets. */
export class EntriesAmong {
  private readonly entries = new OrderNumbers();
  private readonly rows = new OrderNumbers();
  /** How often the keys stand in this account that stand there more than once. */
  private readonly repeats = new Map<string, number>();
  private readonly earlier: readonly EntriesOfSheet[];
  private readonly tallies = new Map<Code, Tally>();
  private isMatched = false;

  /**
   * @param isSettlement whether entries stand behind the day of their order, by days or weeks
   * @param areIdenticalCounted whether a row counts that is the same as one above in every cell
   */
  constructor(
    private readonly all: AmongSheets,
    private readonly sheet: string,
    private readonly isSettlement: boolean,
    private readonly areIdenticalCounted: boolean,
  ) {
    this.earlier = all.before({ sheet, entries: this.entries });
  }

  countsOf(entry: EntryFacts): Counts {
    return this.isAgain(entry) ? "nothing" : this.ofOrder(entry);
  }

  /** Of an entry that waited for the end: whether its numbers are those of the orders, and it is another order. */
  countsInTheEnd(entry: EntryFacts): Counts {
    const taken = this.all.told.sheets.find(({ lines }) =>
      lines.some((line) => mayBeOfOne({ ...entry, month: line.month }, line)),
    );
    if (this.isMatched || !taken) return "all";
    this.add("settledNotFound", entry, taken.sheet);
    return "fees";
  }

  findings(at: (row: number) => CellAddress): readonly Finding[] {
    return [...this.tallies].map(([code, { rows, amount, row, taken }]): Finding => {
      const problem = { code, rows, amount: amountText(amount), taken };
      return { severity: SEVERITY[code], at: at(row), problem };
    });
  }

  private isAgain(entry: EntryFacts): boolean {
    const { key, cells } = entry;
    if (key === "") return false;
    if (!this.areIdenticalCounted && this.rows.see(key, cells) === "identicalRow") {
      this.add("entriesAgain", entry, this.sheet);
      return true;
    }
    // Of two alike in one sheet, the second is told by another sheet that has two as well.
    const before = this.repeats.get(key) ?? (isKnown(this.entries, `${key}\n1`) ? 1 : 0);
    const times = before + 1;
    if (times > 1) this.repeats.set(key, times);
    this.entries.see(`${key}\n${times}`, []);
    const taken = this.earlier.find(({ entries }) => isKnown(entries, `${key}\n${times}`));
    if (!taken) return false;
    this.add("entriesAgain", entry, taken.sheet);
    return true;
  }

  private ofOrder(entry: EntryFacts): Counts {
    const { order, placed, shop, isSale } = entry;
    const { told } = this.all;
    if (!isSale) return "all";
    const taken = order === "" ? undefined : told.orderIn(order);
    if (taken !== undefined) {
      this.isMatched = true;
      this.add("ordersSettled", entry, taken);
      const teller = told.sheets.find(({ sheet }) => sheet === taken);
      return teller?.lines.some(({ refunds }) => refunds) ? "fees" : "refundsAndFees";
    }
    if (!this.isSettlement) return "all";
    if (placed === undefined) return "later";
    const teller = told.sheets.find(({ lines }) =>
      lines.some((line) => mayBeOfOne({ shop, month: placed }, line)),
    );
    if (!teller) return "all";
    this.add("settledNotFound", entry, teller.sheet);
    return "fees";
  }

  private add(code: Code, { row, amount }: EntryFacts, taken: string): void {
    const tally = this.tallies.get(code) ?? { rows: 0, amount: ZERO, row, taken };
    this.tallies.set(code, { ...tally, rows: tally.rows + 1, amount: tally.amount.plus(amount) });
  }
}

function isKnown(entries: OrderNumbers, key: string): boolean {
  return entries.knows(key, []) !== "new";
}

type Code = Extract<
  ReadingProblem,
  { readonly code: "entriesAgain" | "ordersSettled" | "settledNotFound" }
>["code"];

const SEVERITY: Readonly<Record<Code, Severity>> = {
  entriesAgain: "warning",
  ordersSettled: "note",
  settledNotFound: "warning",
};
