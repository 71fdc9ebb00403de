import { CurrencyColumn } from "../../../src/sheets/reading/currencyColumn";
import { gridOf, type Rows } from "./sheet";

function said(rows: Rows) {
  const column = new CurrencyColumn(rows[0]!.map(String), { sheet: "Orders", row: 0 });
  for (let top = 0; top < rows.length; top += 2) column.add(gridOf(rows.slice(top, top + 2), "Orders", top));
  return column.findings();
}

describe("A column of currencies", () => {
  test("that names several is warned of at its header", () =>
    expect(
      said([
        ["Order ID", "Currency", "Total"],
        ["1", "usd", 100],
        ["2", "EUR", 50],
        ["3", null, 50],
        ["4", "USD", 30],
      ]),
    ).toEqual([
      {
        severity: "warning",
        at: { sheet: "Orders", row: 0, column: 1 },
        problem: { code: "mixedCurrencies", currencies: ["EUR", "USD"] },
      },
    ]));

  test("that names one says nothing, nor does a table without one", () => {
    expect(
      said([
        ["Order ID", "币种"],
        ["1", "CNY"],
        ["2", "CNY"],
        ["", ""],
      ]),
    ).toEqual([]);
    expect(
      said([
        ["Order ID", "Total"],
        ["1", 100],
        ["2", 50],
      ]),
    ).toEqual([]);
  });
});
