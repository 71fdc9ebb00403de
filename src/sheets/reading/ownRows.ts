import { isKnownKey, headerKey, totalLabel } from "../../locale/reading/headers";
import type { CellAddress, CellValue, Grid } from "../grid";
import { isBlank } from "./cells";
import { quotedContent, type Finding } from "./finding";
import { COLUMN_TYPES } from "./meaning";
import type { SheetRecognition } from "./recognition";
import { firstText, HeaderRow } from "./rowKinds";

/** What is no word: a number, a date or a sign. */
const NO_WORD = /^[-+(#¥￥$€£\s]*\d/;

const RETURNS =
  /^[一二三四五\d]?(退货|退款|退单|退换货)(明细|记录|列表|订单)?$|^(returns?|refunds?|creditnotes?)$/;

/**
 * The rows of a table without those of another one below it on the same sheet, whose headers are others: read on, its amounts would be
 * taken for those of the columns that they stand under.
 */
export class OwnRows {
  private readonly header: HeaderRow;
  /** Columns of dates, amounts and counts, in which no row has the words of headers. */
  private readonly figures: readonly number[];
  private end: { readonly at: CellAddress; readonly found: string } | undefined;

  constructor(private readonly recognition: SheetRecognition) {
    this.header = new HeaderRow(recognition);
    this.figures = [...recognition.columns]
      .filter(([meaning]) => !["text", "key"].includes(COLUMN_TYPES[meaning]))
      .map(([, { column }]) => column);
  }

  /** The rows of the block that belong to the table. */
  of(block: Grid): Grid {
    if (this.end) return { ...block, rows: [] };
    const first = this.recognition.headerRow + 2 - block.top;
    const index = block.rows.findIndex((row, at) => at >= first && this.isOfOtherTable(row, block.left));
    if (index < 0) return block;
    const row = block.rows[index]!;
    const column = block.left + row.findIndex((cell) => !isBlank(cell));
    const at = { sheet: this.recognition.sheet, row: block.top + index, column };
    this.end = { at, found: quotedContent(firstText(row)) };
    return { ...block, rows: block.rows.slice(0, index) };
  }

  /** What is to be said of the other table. */
  findings(): readonly Finding[] {
    return this.end ? [{ severity: "error", ...this.end, problem: { code: "tableBelow" } }] : [];
  }

  private isOfOtherTable(row: readonly CellValue[], left: number): boolean {
    if (saysReturns(row)) return true;
    if (!this.figures.some((column) => isHeader(row[column - left]))) return false;
    const filled = row.filter((cell) => !isBlank(cell));
    const areWords = filled.every((cell) => typeof cell === "string" && !NO_WORD.test(cell));
    return areWords && filled.filter(isHeader).length >= 2 && !this.header.isRepeatedIn(row, left);
  }
}

/** Whether a row is the title of returns, below which sales would be read with the same headers. */
function saysReturns(row: readonly CellValue[]): boolean {
  let title: CellValue = null;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (title !== null) return false;
    title = cell;
  }
  return typeof title === "string" && RETURNS.test(headerKey(title));
}

function isHeader(cell: CellValue | undefined): boolean {
  if (typeof cell !== "string" || NO_WORD.test(cell) || totalLabel(cell)) return false;
  return isKnownKey(headerKey(cell));
}
