import { DateOrderEvidence } from "../../domain/calendar/dateOrder";
import type { Month } from "../../domain/calendar/month";
import type { DateOrder, DateReading } from "../../domain/calendar/readDate";
import { readDateRange, type DateRange } from "../../domain/calendar/readDateRange";
import { ZERO, type Decimal } from "../../domain/money/decimal";
import { ExactSum } from "../../domain/money/exactSum";
import type { CellAddress, CellValue, Grid } from "../grid";
import { isTotalOf } from "../../locale/reading/headers";
import { isBlank, readAmountCell, readDateCell, readTextCell } from "./cells";
import type { ReadingChoice } from "./choice";
import type { Finding } from "./finding";
import { FindingLog } from "./findingLog";
import { FirstRow } from "./firstRow";
import { COLUMN_TYPES } from "./meaning";
import type { ColumnMeaning, SheetKind } from "./meaning";
import { recognitionFindings } from "./recognitionFindings";
import type { ColumnPlace, SheetRecognition } from "./recognition";
import { monthOfRange, overMonths } from "./statedPeriod";
import { HeaderRow, isBlankRow, isLabelledTotal, isRemark, labelOfTotal } from "./rowKinds";
import { settleDateOrder } from "./settleDateOrder";
import { TotalCheck } from "./totalCheck";
import type { ColumnSums, PrintedTotal } from "./totalCheck";

/** A date that is readable, though its order may still be open. */
export type ReadableDate =
  | Exclude<DateReading, { kind: "blank" | "notADate" }>
  /** Several days of one month that are told together. */
  | { readonly kind: "month"; readonly month: Month; readonly of: DateRange };

/**
 * Walks the rows of a table: passes over blank rows and repeated headers, leaves totals out and checks them, and
 * hands every data row on with its cells readable by meaning.
 */
export class TableRows {
  readonly log = new FindingLog();
  readonly dateOrder = new DateOrderEvidence();
  rows = 0;
  private readonly header: HeaderRow;
  private readonly totals = new TotalCheck(this.log);
  private readonly sums = new Map<ColumnMeaning, ExactSum>();
  private readonly year: number | undefined;
  private readonly head: FirstRow<DataRow> | undefined;

  /** @param mayBeginWithTotal whether its first row may be the sum of all others, without a word that says so, as reports of ads have it */
  constructor(
    readonly recognition: SheetRecognition,
    readonly choice: ReadingChoice,
    mayBeginWithTotal = false,
  ) {
    if (mayBeginWithTotal) this.head = new FirstRow();
    this.header = new HeaderRow(recognition);
    this.year = choice.year ?? recognition.year;
    for (const meaning of recognition.columns.keys()) {
      if (COLUMN_TYPES[meaning] === "amount" || COLUMN_TYPES[meaning] === "count")
        this.sums.set(meaning, new ExactSum());
    }
  }

  each(block: Grid, visit: (row: TableRow) => void): void {
    const first = Math.max(0, this.recognition.headerRow + 1 - block.top);
    for (let index = first; index < block.rows.length; index += 1) {
      const cells = block.rows[index]!;
      if (isBlankRow(cells)) continue;
      const row = new TableRow(this, cells, block.top + index, block.left, this.year);
      if (this.header.isRepeatedIn(cells, block.left)) {
        this.log.add("note", { code: "headerRepeated" }, row.start(), row.firstContent());
      } else if (this.isTotal(row, cells)) this.checkTotal(row, labelOfTotal(cells));
      else if (isRemark(cells, block.left, this.recognition)) {
        this.log.add("note", { code: "remarkLeftOut" }, row.start(), row.firstContent());
      } else {
        const first = { row, cells, visit };
        for (const next of this.head?.pass(first) ?? [first]) this.take(next);
      }
    }
  }

  /** Takes the first row if it was held back, or leaves it out as the sum of all others. Nothing may be settled before. */
  settleFirst(): void {
    const held = this.head?.release();
    if (!held) return;
    if (this.rows > 1 && this.isSum(held.row)) this.checkTotal(held.row, undefined);
    else this.take(held);
  }

  private take({ row, visit }: DataRow): void {
    this.rows += 1;
    this.addToSums(row);
    visit(row);
  }

  protected isTotal(row: TableRow, cells: readonly CellValue[]): boolean {
    return isLabelledTotal(cells) || this.equalsSumAbove(row);
  }

  /** Settles what only all rows together can tell. */
  finish(kind: SheetKind): { readonly order: DateOrder | undefined; readonly findings: readonly Finding[] } {
    const { recognition, choice, log } = this;
    this.settleFirst();
    this.totals.finish(this.sumsSoFar());
    const row = Math.max(0, recognition.headerRow);
    const column = (recognition.columns.get("date") ?? recognition.columns.get("from"))?.column ?? 0;
    const order = settleDateOrder(this.dateOrder, choice, log, { sheet: recognition.sheet, row, column });
    log.add(
      "note",
      { code: "rowsRead", rows: this.rows, kind },
      { sheet: recognition.sheet, row, column: 0 },
    );
    return { order, findings: [...recognitionFindings(recognition), ...log.all()] };
  }

  private addToSums(row: TableRow): void {
    for (const [meaning, sum] of this.sums) {
      const amount = row.peek(meaning);
      if (amount) sum.addDecimal(amount);
    }
  }

  private sumsSoFar(): ReadonlyMap<ColumnMeaning, ColumnSums> {
    return new Map(
      [...this.sums].map(([meaning, sum]) => [
        meaning,
        { counted: sum.value(), leftOut: ZERO, repeated: ZERO },
      ]),
    );
  }

  /** A row with nothing but amounts, and they are the sum of the rows above. */
  private equalsSumAbove(row: TableRow): boolean {
    if (this.rows < 2) return false;
    for (const meaning of this.recognition.columns.keys()) {
      if (!this.sums.has(meaning) && !isBlank(row.content(meaning))) return false;
    }
    return this.isSum(row);
  }

  private isSum(row: TableRow): boolean {
    const printed = row.printed(this.sums.keys()).filter(({ amount }) => !amount.isZero());
    const sums = this.sumsSoFar();
    return printed.length > 0 && printed.every((total) => this.totals.agrees(total, sums));
  }

  private checkTotal(row: TableRow, label: string | undefined): void {
    const sums = this.sumsSoFar();
    const mayBePart = label !== undefined && isTotalOf(label);
    const all = row.printed(this.sums.keys());
    const printed = mayBePart ? all.filter((total) => this.totals.agrees(total, sums)) : all;
    if (printed.length === 0) this.log.add("note", { code: "totalLeftOut" }, row.start(), row.firstContent());
    this.totals.check(printed, sums);
  }
}

interface DataRow {
  readonly row: TableRow;
  readonly cells: readonly CellValue[];
  readonly visit: (row: TableRow) => void;
}

/** A row of data; its cells are read, and reported where they cannot be, by the meaning of their column. */
export class TableRow {
  constructor(
    private readonly table: TableRows,
    private readonly cells: readonly CellValue[],
    private readonly sheetRow: number,
    private readonly left: number,
    private readonly year: number | undefined,
  ) {}

  content(meaning: ColumnMeaning): CellValue | undefined {
    const place = this.table.recognition.columns.get(meaning);
    return place && this.cells[place.column - this.left];
  }

  isFilledAt(place: ColumnPlace): boolean {
    return !isBlank(this.cells[place.column - this.left]);
  }

  /** What stands above the column; empty where nothing does. */
  header(meaning: ColumnMeaning): string {
    return this.table.recognition.columns.get(meaning)?.header ?? "";
  }

  text(meaning: ColumnMeaning): string {
    return readTextCell(this.content(meaning));
  }

  /** A date of the row; `undefined` where there is none or it was reported. */
  date(meaning: ColumnMeaning): ReadableDate | undefined {
    const date = readDateCell(this.content(meaning), this.year);
    if (date.kind === "blank") return undefined;
    if (date.kind === "notADate") {
      const range = readDateRange(this.text(meaning));
      if (range) return this.dateOfRange(range, meaning);
      const problem = { code: "dateNotUnderstood", meaning, reason: date.reason } as const;
      this.table.log.add("error", problem, this.at(meaning), this.content(meaning));
      return undefined;
    }
    this.table.dateOrder.add(date);
    return date;
  }

  private dateOfRange(range: DateRange, meaning: ColumnMeaning): ReadableDate | undefined {
    if (range.first === range.last) return { kind: "day", day: range.first };
    const month = monthOfRange(range);
    if (month !== undefined) return { kind: "month", month, of: range };
    this.table.log.add("error", overMonths(range), this.at(meaning), this.content(meaning));
    return undefined;
  }

  /** An amount of the row; `undefined` where there is none or it was reported. */
  amount(meaning: ColumnMeaning, needed: boolean): Decimal | undefined {
    const place = this.table.recognition.columns.get(meaning);
    return place && this.amountAt(place, meaning, needed);
  }

  amountAt(place: ColumnPlace, meaning: ColumnMeaning, needed: boolean): Decimal | undefined {
    const content = this.cells[place.column - this.left];
    const read = readAmountCell(content, meaning, place.unit);
    const at = { sheet: this.table.recognition.sheet, row: this.sheetRow, column: place.column };
    if (read.kind === "amount") return read.value;
    if (read.kind === "refused") this.table.log.add(needed ? "error" : "warning", read.problem, at, content);
    else if (needed) this.table.log.add("error", { code: "amountBlank", meaning }, at, content);
    return undefined;
  }

  /** An amount without a word about what cannot be read. */
  peek(meaning: ColumnMeaning): Decimal | undefined {
    const place = this.table.recognition.columns.get(meaning);
    if (!place) return undefined;
    const read = readAmountCell(this.cells[place.column - this.left], meaning, place.unit);
    return read.kind === "amount" ? read.value : undefined;
  }

  printed(meanings: Iterable<ColumnMeaning>): PrintedTotal[] {
    return [...meanings].flatMap((meaning): PrintedTotal[] => {
      const amount = this.peek(meaning);
      return amount ? [{ meaning, amount, at: this.at(meaning), content: this.content(meaning) }] : [];
    });
  }

  at(meaning: ColumnMeaning): CellAddress {
    const column = this.table.recognition.columns.get(meaning)?.column;
    return column === undefined ? this.start() : { ...this.start(), column };
  }

  /** The first cell of the row that holds something. */
  start(): CellAddress {
    const column =
      this.left +
      Math.max(
        0,
        this.cells.findIndex((cell) => !isBlank(cell)),
      );
    return { sheet: this.table.recognition.sheet, row: this.sheetRow, column };
  }

  firstContent(): CellValue | undefined {
    return this.cells.find((cell) => !isBlank(cell));
  }
}
