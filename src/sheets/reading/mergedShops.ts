import { totalLabel } from "../../locale/reading/headers";
import type { CellAddress, CellValue, Grid } from "../grid";
import { isBlank, readTextCell } from "./cells";
import type { Finding } from "./finding";
import type { SheetRecognition } from "./recognition";

type Row = readonly CellValue[];

/**
 * Names the shop of rows that stand under its merged cell: of a table that goes by shops first, and by days or months within each. An
 * order has a shop of its own, or none.
 */
export class MergedShops {
  private readonly shop: number;
  private readonly date: number;
  /** The shop above rows that name none. */
  private above: CellValue = null;
  private found: { rows: number; readonly at: CellAddress } | undefined;

  constructor(private readonly recognition: SheetRecognition) {
    const { columns } = recognition;
    const date = columns.get("date")?.column ?? -1;
    const shop = columns.get("shop")?.column ?? -1;
    this.date = date;
    this.shop = shop < date && !columns.has("orderNumber") ? shop : -1;
  }

  /** The rows of a block with their shops; blocks are given in their order. */
  of(block: Grid): Grid {
    if (this.shop < 0) return block;
    const rows = block.rows.map((row, index) =>
      block.top + index <= this.recognition.headerRow
        ? row
        : this.withShop(row, block.top + index, block.left),
    );
    return { ...block, rows };
  }

  findings(): readonly Finding[] {
    if (!this.found) return [];
    const { rows, at } = this.found;
    return [{ severity: "note", at, problem: { code: "shopFromAbove", rows } }];
  }

  private withShop(row: Row, sheetRow: number, left: number): Row {
    const own = row[this.shop - left];
    if (!isBlank(own)) {
      this.above = totalLabel(readTextCell(own)) ? null : own!;
      return row;
    }
    if (isBlank(row[this.date - left])) {
      this.above = null;
      return row;
    }
    if (this.above === null || totalLabel(readTextCell(row[this.date - left]))) return row;
    this.found ??= { rows: 0, at: { sheet: this.recognition.sheet, row: sheetRow, column: this.shop } };
    this.found.rows += 1;
    return row.map((cell, at) => (at === this.shop - left ? this.above : cell));
  }
}
