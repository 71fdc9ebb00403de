import type { CellAddress, CellValue, Grid } from "../grid";
import { mayBeOne, type CurrencyMark } from "./currencyMark";
import { quotedContent, type Finding } from "./finding";
import type { SheetRecognition } from "./recognition";
import {
  amountPlaces,
  columnOfCurrencies,
  currencyIn,
  markIn,
  withName,
  type SheetCurrency,
} from "./sheetCurrency";

/** Leaves out the rows whose amounts are of another currency than those of the sheet, and tells of them: they cannot be added. */
export class OneCurrency {
  private readonly column: number;
  private readonly places: readonly { readonly column: number; readonly isNamed: boolean }[];
  private own: CurrencyMark | undefined;
  private readonly leftOut = new Map<
    string,
    { rows: number; readonly at: CellAddress; readonly found: string }
  >();

  /** @param headers by the column of the sheet; none where currencies are told otherwise */
  constructor(
    private readonly recognition: SheetRecognition,
    headers: readonly string[],
    private readonly currency: SheetCurrency | undefined,
  ) {
    this.column = columnOfCurrencies(headers);
    this.places = headers.length > 0 ? amountPlaces(recognition).map(withName) : [];
    this.own = currency?.mark;
  }

  of(block: Grid): Grid {
    if (this.column < 0 && this.places.length === 0) return block;
    let isWhole = true;
    const rows = block.rows.map((cells, index) => {
      const row = block.top + index;
      const formats = block.formats?.[index];
      if (row <= this.recognition.headerRow || this.isOwn(cells, row, block.left, formats)) return cells;
      isWhole = false;
      return [];
    });
    return isWhole ? block : { ...block, rows };
  }

  findings(): readonly Finding[] {
    const taken = this.own?.said ?? "";
    const { sheet, headerRow } = this.recognition;
    const columns = (this.currency?.others ?? []).map(({ place: { column, header }, mark }): Finding => ({
      ...{ severity: "error", at: { sheet, row: Math.max(0, headerRow), column }, found: header },
      problem: { code: "amountsInOtherCurrency", currency: mark.said, taken },
    }));
    const rowsLeftOut = [...this.leftOut].map(([currency, { rows, at, found }]): Finding => ({
      ...{ severity: "error", at, found },
      problem: { code: "amountsInOtherCurrency", rows, currency, taken },
    }));
    return [...columns, ...rowsLeftOut];
  }

  private isOwn(
    cells: readonly CellValue[],
    row: number,
    left: number,
    formats: readonly string[] | undefined,
  ): boolean {
    const isOther = (mark: CurrencyMark | undefined, column: number): boolean => {
      if (!mark) return false;
      this.own ??= mark;
      if (mayBeOne(mark, this.own)) return false;
      const at = { sheet: this.recognition.sheet, row, column };
      const known = this.leftOut.get(mark.said) ?? {
        rows: 0,
        at,
        found: quotedContent(cells[column - left]),
      };
      known.rows += 1;
      this.leftOut.set(mark.said, known);
      return true;
    };
    if (this.column >= 0) {
      if (isOther(currencyIn(cells[this.column - left]), this.column)) return false;
    }
    return !this.places.some(({ column, isNamed }) => {
      const format = isNamed ? undefined : formats?.[column - left];
      return isOther(markIn(cells[column - left], format), column);
    });
  }
}
