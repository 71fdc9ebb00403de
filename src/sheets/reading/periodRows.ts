import { monthOfSerial } from "../../domain/calendar/month";
import { headerKey } from "../../locale/reading/headers";
import type { CellValue, Grid } from "../grid";
import { readDateCell } from "./cells";
import { quotedContent, type Finding } from "./finding";
import { isPeriodStart } from "./periodColumns";
import type { SheetRecognition } from "./recognition";
import { overMonths } from "./statedPeriod";

const END = /^(结束|截止|终止)(日期|时间)$|^(end|to)(date|time)?$|^periodend$|^周期结束/;

/** Leaves out the rows of a sheet of sales whose time begins in one month and ends in another, as some weeks do, and tells of each. */
export class PeriodRows {
  private readonly first: number;
  private readonly last: number;
  private readonly found: Finding[] = [];

  /** @param headers by the column of the sheet */
  constructor(
    private readonly recognition: SheetRecognition,
    headers: readonly string[],
  ) {
    const date = recognition.columns.get("date");
    const last = headers.findIndex((header) => END.test(headerKey(header)));
    const starts =
      date && isPeriodStart(date.header) ? date.column : headers.findIndex((header) => isPeriodStart(header));
    this.first = recognition.kind === "sales" && last >= 0 ? starts : -1;
    this.last = last;
  }

  of(block: Grid): Grid {
    if (this.first < 0) return block;
    const rows = block.rows.map((cells, index) => {
      const row = block.top + index;
      return row > this.recognition.headerRow && this.isOverMonths(cells, row, block.left) ? [] : cells;
    });
    return { ...block, rows };
  }

  findings(): readonly Finding[] {
    return this.found;
  }

  private isOverMonths(cells: readonly CellValue[], row: number, left: number): boolean {
    const [first, last] = [this.first, this.last].map((column) =>
      readDateCell(cells[column - left], this.recognition.year),
    );
    if (first?.kind !== "day" || last?.kind !== "day") return false;
    if (monthOfSerial(first.day) === monthOfSerial(last.day)) return false;
    this.found.push({
      severity: "error",
      at: { sheet: this.recognition.sheet, row, column: this.last },
      found: quotedContent(cells[this.last - left]),
      problem: overMonths({ first: first.day, last: last.day }),
    });
    return true;
  }
}
