import { a1 } from "../../../grid";
import type { Area, Block, ReportCell } from "../../report";
import { breadth } from "../../parts/breadth";
import { sectionBlock } from "../parts";

/** The columns of a statement, and the percentage at which they fill a portrait page of A4 or Letter. */
export const COLUMNS = 6;
export const SCALE = 78;
export const WIDTHS = { 0: 16, 1: 13, 2: 15, 3: 13, 4: 13, 5: 15 };

/** How many Latin characters stand side by side across the page. */
const PAGE_BREADTH = 80;

/** Fills the sheet from the top down. */
export class StatementPage {
  readonly blocks: Block[] = [];
  readonly merges: Area[] = [];
  /** The rows with which a new page begins. */
  readonly starts: number[] = [];
  /** The rows of the headings of lists that may be longer than a page. */
  readonly listHeadings: number[] = [];
  row = 0;

  skip(rows: number): void {
    this.row += rows;
  }

  /** Begins a new page, unless nothing stands on this one. */
  turn(): void {
    if (this.row > 0) this.starts.push(this.row);
  }

  put(cells: readonly (readonly ReportCell[])[], columnStyles: Block["columnStyles"] = []): void {
    if (cells.length > 0) this.blocks.push({ row: this.row, column: 0, cells, columnStyles });
    this.row += cells.length;
  }

  /** A row of a label and an amount in the last column. */
  putTotal(label: string, formula: string, value: number): void {
    this.put(
      [[label, null, null, null, null, { formula, value }]],
      ["textTotal", "textTotal", "textTotal", "textTotal", "textTotal", "moneyTotal"],
    );
  }

  section(title: string): void {
    this.skip(1);
    this.blocks.push(sectionBlock(this.row, title));
    this.row += 1;
  }

  /** Sentences across the page, each as high as it needs. */
  sentences(lines: readonly string[]): void {
    for (const line of lines) {
      const rows = Math.max(1, Math.ceil(breadth(line) / PAGE_BREADTH));
      this.merges.push({ row: this.row, column: 0, rows, columns: COLUMNS });
      this.put([[line]], ["wrapped"]);
      this.skip(rows - 1);
    }
  }

  /** The sum of a column from a row to the last one written; `=0` where there is none. */
  sumFrom(first: number, column: number): string {
    return this.row > first ? `=SUM(${a1(first, column)}:${a1(this.row - 1, column)})` : "=0";
  }
}
