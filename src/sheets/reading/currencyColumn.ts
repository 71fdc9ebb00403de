import { headerKey } from "../../locale/reading/headers";
import type { CellAddress, Grid } from "../grid";
import { readTextCell } from "./cells";
import type { Finding } from "./finding";

const CURRENCY = /^((transaction|order|payment|sales)?currency(code)?|币[种别]|货币(种类|类型)?)$/;

/** The currencies that a column of a table names for its amounts. */
export class CurrencyColumn {
  private readonly column: number;
  private readonly found = new Set<string>();

  /** @param headers by the column of the sheet */
  constructor(
    private readonly headers: readonly string[],
    private readonly headerRow: Omit<CellAddress, "column">,
  ) {
    this.column = headers.findIndex((header) => CURRENCY.test(headerKey(header)));
  }

  add({ rows, left, top }: Grid): void {
    if (this.column < 0) return;
    for (let index = Math.max(0, this.headerRow.row + 1 - top); index < rows.length; index += 1) {
      const said = readTextCell(rows[index]![this.column - left]);
      if (said !== "" && said !== this.headers[this.column]) this.found.add(said);
    }
  }

  /** Amounts of several currencies were added as they stand. */
  findings(): readonly Finding[] {
    const currencies = [...new Set([...this.found].map((said) => said.toUpperCase()))].sort();
    if (currencies.length < 2) return [];
    const at = { ...this.headerRow, column: this.column };
    return [{ severity: "warning", at, problem: { code: "mixedCurrencies", currencies } }];
  }
}
