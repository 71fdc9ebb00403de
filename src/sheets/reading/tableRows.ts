import { DateOrderEvidence } from "../../domain/calendar/dateOrder";
import type { DateOrder } from "../../domain/calendar/readDate";
import { ZERO } from "../../domain/money/decimal";
import { ExactSum } from "../../domain/money/exactSum";
import type { Currency } from "../../domain/money/currencies";
import type { CellValue, Grid } from "../grid";
import { isTotalOf } from "../../locale/reading/headers";
import { isBlank } from "./cells";
import type { ReadingChoice } from "./choice";
import type { Finding } from "./finding";
import { AcrossTotals } from "./acrossTotals";
import { FindingLog } from "./findingLog";
import { FirstRow } from "./firstRow";
import { COLUMN_TYPES } from "./meaning";
import type { ColumnMeaning, SheetKind } from "./meaning";
import { recognitionFindings } from "./recognitionFindings";
import type { SheetRecognition } from "./recognition";
import { HeaderRow, isBlankRow, isLabelledTotal, isRemark, labelOfTotal } from "./rowKinds";
import { settleDateOrder } from "./settleDateOrder";
import { TableRow } from "./tableRow";
import { TotalCheck } from "./totalCheck";
import type { ColumnSums } from "./totalCheck";

/**
 * Walks the rows of a table: passes over blank rows and repeated headers, leaves totals out and checks them, and
 * hands every data row on with its cells readable by meaning.
 */
export class TableRows {
  readonly log = new FindingLog();
  readonly dateOrder = new DateOrderEvidence();
  /** The currencies that amounts name. */
  readonly currencies = new Set<Currency>();
  rows = 0;
  private readonly header: HeaderRow;
  private readonly totals = new TotalCheck(this.log);
  private readonly sums = new Map<ColumnMeaning, ExactSum>();
  private readonly acrossTotals: AcrossTotals | undefined;
  private readonly year: number | undefined;
  private readonly head: FirstRow<DataRow> | undefined;

  /** @param mayBeginWithTotal whether its first row may be the sum of all others, without a word that says so, as reports of ads have it */
  constructor(
    readonly recognition: SheetRecognition,
    readonly choice: ReadingChoice,
    mayBeginWithTotal = false,
  ) {
    if (mayBeginWithTotal && !recognition.across) this.head = new FirstRow();
    this.header = new HeaderRow(recognition);
    if (recognition.across) this.acrossTotals = new AcrossTotals(recognition.across, this.log);
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
    this.acrossTotals?.add(row);
    for (const each of row.parts()) visit(each);
  }

  protected isTotal(row: TableRow, cells: readonly CellValue[]): boolean {
    return isLabelledTotal(cells) || this.equalsSumAbove(row);
  }

  /** Settles what only all rows together can tell. */
  finish(kind: SheetKind): { readonly order: DateOrder | undefined; readonly findings: readonly Finding[] } {
    const { recognition, choice, log } = this;
    this.settleFirst();
    this.totals.finish(this.sumsSoFar());
    this.acrossTotals?.finish();
    const row = Math.max(0, recognition.headerRow);
    const column = (recognition.columns.get("date") ?? recognition.columns.get("from"))?.column ?? 0;
    const order = settleDateOrder(this.dateOrder, choice, log, { sheet: recognition.sheet, row, column });
    const currencies = [...this.currencies].sort();
    const top = { sheet: recognition.sheet, row, column: 0 };
    if (currencies.length > 1) log.add("warning", { code: "mixedCurrencies", currencies }, top);
    log.add("note", { code: "rowsRead", rows: this.rows, kind }, top);
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
    if (this.acrossTotals) return row.isWithoutLabel() && this.acrossTotals.isSum(row);
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
    if (this.acrossTotals) {
      this.acrossTotals.check(row);
      return;
    }
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
