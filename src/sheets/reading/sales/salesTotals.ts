import { totalLabel } from "../../../locale/reading/headers";
import type { CellAddress, CellValue } from "../../grid";
import { isBlank, readAmountCell } from "../cells";
import type { FindingLog } from "../findingLog";
import type { ColumnMeaning } from "../meaning";
import type { SheetRecognition } from "../recognition";
import { firstText, isLabelledTotal } from "../rowKinds";
import { TotalCheck, type ColumnSums, type PrintedTotal } from "../totalCheck";
import type { SalesColumns } from "./salesColumns";
import type { SalesTally } from "./salesTally";

/** Knows the total rows of a sales sheet and sets them against the rows above. */
export class SalesTotals {
  private readonly check: TotalCheck;

  constructor(
    private readonly recognition: SheetRecognition,
    private readonly columns: SalesColumns,
    private readonly tally: SalesTally,
    private readonly log: FindingLog,
  ) {
    this.check = new TotalCheck(log);
  }

  /** Whether a row is a total: it is labelled as one, or has nothing but the sums of the rows above. */
  areIn(row: readonly CellValue[], left: number): boolean {
    const order = this.cell(row, this.columns.order, left);
    const hasOrder = !isBlank(order) && !(typeof order === "string" && totalLabel(order) !== undefined);
    if (hasOrder) return false;
    return isLabelledTotal(row) || this.equalsSumAbove(row, left);
  }

  /** A row with nothing but amounts, and they are the sum of the rows above. */
  private equalsSumAbove(row: readonly CellValue[], left: number): boolean {
    const dates = [this.columns.date, this.columns.pay, this.columns.create];
    if (this.tally.rows < 2 || dates.some((column) => !isBlank(this.cell(row, column, left)))) return false;
    const printed = this.printed(row, 0, left).filter(({ amount }) => !amount.isZero());
    const sums = this.sums();
    return printed.length > 0 && printed.every((total) => this.check.agrees(total, sums));
  }

  read(row: readonly CellValue[], sheetRow: number, left: number): void {
    const printed = this.printed(row, sheetRow, left);
    if (printed.length === 0) {
      this.log.add(
        "note",
        { code: "totalLeftOut" },
        this.at(sheetRow, this.firstColumn(row, left)),
        firstText(row),
      );
    }
    this.check.check(printed, this.sums());
  }

  /** The amounts of a row, as a total has them. */
  printed(row: readonly CellValue[], sheetRow: number, left: number): PrintedTotal[] {
    return this.columns.measures.flatMap(({ measure, column, unit }): PrintedTotal[] => {
      const content = row[column - left];
      const read = readAmountCell(content, measure, unit);
      if (read.kind !== "amount") return [];
      return [{ meaning: measure, amount: read.value, at: this.at(sheetRow, column), content }];
    });
  }

  private sums(): ReadonlyMap<ColumnMeaning, ColumnSums> {
    const { book, leftOut, repeated } = this.tally;
    return new Map(
      this.columns.measures.map(({ measure, index }) => [
        measure,
        {
          counted: book.total(index),
          leftOut: leftOut.value(index),
          repeated: repeated.value(index).plus(book.total(index, true)),
        },
      ]),
    );
  }

  /** Totals that wait for the end of the sheet. */
  finish(): void {
    this.check.finish(this.sums());
  }

  private cell(row: readonly CellValue[], column: number, left: number): CellValue | undefined {
    return column < 0 ? undefined : row[column - left];
  }

  private firstColumn(row: readonly CellValue[], left: number): number {
    const first = row.findIndex((value) => !isBlank(value));
    return left + Math.max(0, first);
  }

  private at(row: number, column: number): CellAddress {
    return { sheet: this.recognition.sheet, row, column };
  }
}
