import type { Grid } from "../grid";
import { CurrencyColumn } from "./currencyColumn";
import type { Finding } from "./finding";
import { OwnRows } from "./ownRows";
import type { SheetRecognition } from "./recognition";

/** The rows of a sheet that belong to its table, with what is to be said of others below it and of its currencies. */
export class SheetRows {
  private readonly own: OwnRows;
  private readonly currency: CurrencyColumn;

  /** @param headers by the column of the sheet; none where currencies are told otherwise */
  constructor(recognition: SheetRecognition, headers: readonly string[]) {
    const { sheet, headerRow } = recognition;
    this.own = new OwnRows(recognition);
    this.currency = new CurrencyColumn(headers, { sheet, row: Math.max(0, headerRow) });
  }

  /** The rows of a block; blocks are given in their order. */
  of(block: Grid): Grid {
    const rows = this.own.of(block);
    this.currency.add(rows);
    return rows;
  }

  findings(): readonly Finding[] {
    return [...this.own.findings(), ...this.currency.findings()];
  }
}
