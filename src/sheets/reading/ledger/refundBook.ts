import type { DaySerial } from "../../../domain/calendar/month";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import type { CellAddress, CellValue, Grid } from "../../grid";
import { readAmountCell, readTextCell } from "../cells";
import type { Finding, Severity } from "../finding";
import type { ReadingProblem } from "../problem";
import type { SheetRecognition } from "../recognition";
import { AmongSheets, EntriesAmong } from "./amongSheets";
import type { Refund } from "./refundSheet";

type Row = readonly CellValue[];

/** What is known of the refunds of an order. */
interface Known {
  amount: Decimal;
  refunds: number;
  /** The last day on which something was paid back. */
  day: DaySerial | undefined;
  /** The row of the order that has them now: the same row once more is no further refund. */
  row?: string;
  /** What became of them: nothing yet, taken off the order, or told by the sheet of orders itself. */
  became: "open" | "takenOff" | "told";
  /** What the sheet of orders says itself. */
  own: Decimal;
}

/**
 * The refunds of sheets of their own, by the numbers of their orders. They are put beside the orders that tell none; of orders that tell
 * their refund it counts once, and those of orders that no sheet has are left for the month in which they were paid back.
 */
export class RefundBook {
  private readonly known = new Map<string, Known>();
  private isSaid = false;
  private readonly all = new AmongSheets({ orderIn: () => undefined, sheets: [] });
  private readonly entries = new Map<string, EntriesAmong>();
  private readonly leftOut = new Set<string>();

  /** The refunds of a sheet among those of the others. */
  entriesOf(sheet: string): EntriesAmong {
    const entries = this.entries.get(sheet) ?? new EntriesAmong(this.all, sheet, false, false);
    this.entries.set(sheet, entries);
    return entries;
  }

  /** Notes a row whose refund another row tells. */
  leaveOut(sheet: string, row: number): void {
    this.leftOut.add(`${row} ${sheet}`);
  }

  isLeftOut(sheet: string, row: number): boolean {
    return this.leftOut.has(`${row} ${sheet}`);
  }

  add({ order, amount, day }: Refund): void {
    const none = { amount: ZERO, refunds: 0, day, became: "open", own: ZERO } as const;
    const known = this.known.get(order) ?? none;
    this.known.set(order, {
      ...known,
      amount: known.amount.plus(amount),
      refunds: known.refunds + 1,
      day: known.day && day && known.day > day ? known.day : day,
    });
  }

  /** Whether some of the refunds are of orders of the workbook. */
  get isMatched(): boolean {
    return [...this.known.values()].some(({ became }) => became !== "open");
  }

  isTold(order: string): boolean {
    return this.known.get(order)?.became !== "open";
  }

  /**
   * A sheet of orders with columns of refunds and their days, behind all others where it has none.
   *
   * @param columns how many the sheet has
   */
  withRefunds(sales: SheetRecognition, columns: number): SheetRecognition {
    const width = Math.max(columns, ...[...sales.columns.values()].map(({ column }) => column + 1));
    const places = new Map(sales.columns);
    (["refund", "refundTime"] as const).forEach((meaning, at) => {
      const place = { column: width + at, header: "", unit: 1, by: "header" } as const;
      if (!places.has(meaning)) places.set(meaning, place);
    });
    return { ...sales, columns: places };
  }

  /** The rows of a block with the refunds of their orders. */
  of(block: Grid, sales: SheetRecognition): Grid {
    const at = (meaning: "orderNumber" | "refund" | "refundTime") =>
      sales.columns.get(meaning)!.column - block.left;
    const [order, refund, day] = [at("orderNumber"), at("refund"), at("refundTime")];
    const rows = block.rows.map((cells) => {
      const known = this.known.get(readTextCell(cells[order]));
      return known ? this.beside(cells, { refund, day }, known) : cells;
    });
    return { ...block, rows };
  }

  private beside(cells: Row, { refund, day }: { refund: number; day: number }, known: Known): Row {
    const own = readAmountCell(cells[refund], "refund", 1);
    if (own.kind === "amount" && !own.value.isZero()) {
      known.became = "told";
      known.own = known.own.plus(own.value.abs());
      return cells;
    }
    if (known.became === "told") return cells;
    const row = JSON.stringify(cells);
    if (known.became === "takenOff" && known.row !== row) return cells;
    known.became = "takenOff";
    known.row = row;
    const length = Math.max(cells.length, refund + 1, day + 1);
    const all = Array.from({ length }, (_, at) => cells[at] ?? null);
    all[refund] = known.amount.toNumber();
    all[day] ??= known.day ?? null;
    return all;
  }

  /** What was done with the refunds; it is said once, whatever number of sheets has them. */
  findings(at: CellAddress): readonly Finding[] {
    if (this.isSaid) return [];
    this.isSaid = true;
    const all = [...this.known.values()];
    const say = (severity: Severity, became: Known["became"], code: Told): Finding[] => {
      const of = all.filter((known) => known.became === became);
      if (of.length === 0) return [];
      const sum = (amountOf: (known: Known) => Decimal) =>
        amountText(of.reduce((total, known) => total.plus(amountOf(known)), ZERO));
      const amounts = { amount: sum(({ amount }) => amount), own: sum(({ own }) => own) };
      const isSame = code !== "refundsToldTwice" || amounts.amount === amounts.own;
      const rows = of.reduce((count, { refunds }) => count + refunds, 0);
      return [{ severity: isSame ? severity : "warning", at, problem: { code, rows, ...amounts } }];
    };
    return [
      ...say("note", "takenOff", "refundsBesideOrders"),
      ...say("note", "told", "refundsToldTwice"),
      ...say("warning", "open", "refundsOfOthers"),
    ];
  }
}

type Told = Extract<ReadingProblem, { readonly own: string }>["code"];
