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
  private end: { readonly at: CellAddress; readonly found: string; readonly isSums: boolean } | undefined;

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
    this.end = { at, found: quotedContent(firstText(row)), isSums: areSums(row) };
    return { ...block, rows: block.rows.slice(0, index) };
  }

  /** What is to be said of the other table; one of nothing but sums has nothing that is missing. */
  findings(): readonly Finding[] {
    if (!this.end) return [];
    const { isSums, ...place } = this.end;
    return [
      isSums
        ? { severity: "note", ...place, problem: { code: "totalLeftOut" } }
        : { severity: "error", ...place, problem: { code: "tableBelow" } },
    ];
  }

  private isOfOtherTable(row: readonly CellValue[], left: number): boolean {
    if (saysReturns(row) || areSums(row)) return true;
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

const SUM = /总|總|合[计計]|total/i;
const LEAST_SUMS = 3;

/** Whether a row has the headers of sums, such as WeChat Pay's `总交易单数, 退款总金额, 手续费总金额`. */
function areSums(row: readonly CellValue[]): boolean {
  let sums = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || !SUM.test(cell) || NO_WORD.test(cell)) return false;
    sums += 1;
  }
  return sums >= LEAST_SUMS;
}

function isHeader(cell: CellValue | undefined): boolean {
  if (typeof cell !== "string" || NO_WORD.test(cell) || totalLabel(cell)) return false;
  return isKnownKey(headerKey(cell));
}
