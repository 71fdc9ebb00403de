import { monthOf } from "../../../src/domain/calendar/month";
import type { CellValue, Grid } from "../../../src/sheets/grid";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { quotedWords } from "../../../src/sheets/why/quotedWords";
import { SourceRows, type WantedSales } from "../../../src/sheets/why/sourceRows";

const grid = (rows: readonly (readonly CellValue[])[], top = 0): Grid => ({
  sheet: "訂單",
  top,
  left: 0,
  rows,
});

const ORDERS = grid([
  ["訂單編號", "店鋪", "訂單付款時間", "買家實際支付金額", "退款金額"],
  ["1001", "東店", "2026-05-01 10:00:00", 100, 0],
  ["1002", "東店", "2026/5/31 23:59", 50, 10],
  ["1003", "西店", "2026-05-02 10:00:00", 70, 0],
  ["1004", "東店", "", 999, 0],
  ["1005", "東店", "2026-05-03 10:00:00", 30, 0],
  ["合計", "", "", 250, 10],
  ["1006", "東店", "2026-06-01 00:00:00", 80, 0],
]);

function rowsOf(wanted: WantedSales): SourceRows {
  const found = new SourceRows(recogniseSheet(ORDERS, {}), {}, wanted);
  found.add(grid(ORDERS.rows.slice(0, 4)));
  found.add(grid(ORDERS.rows.slice(4), 4));
  return found;
}

describe("the rows behind a figure of the accounts", () => {
  it("are the paid orders of its month and shop; unpaid ones and totals are none", () => {
    const east = rowsOf({ month: monthOf(2026, 5), shop: "東店" });
    expect(east.count).toBe(3);
    expect(east.runs).toEqual([
      { first: 1, last: 2 },
      { first: 5, last: 5 },
    ]);
  });

  it("are those of every shop where the accounts know no shops", () => {
    expect(rowsOf({ month: monthOf(2026, 5) }).runs).toEqual([
      { first: 1, last: 3 },
      { first: 5, last: 5 },
    ]);
  });

  it("are none in a month without sales", () => {
    expect(rowsOf({ month: monthOf(2026, 7) }).count).toBe(0);
  });
});

describe("the words of a quote", () => {
  const quotes = grid([
    ["Agency", "Received", "Text"],
    ["甲公司", 46246, "月費8000，提點3%"],
    ["乙公司", 46247, "每月2萬"],
  ]);

  it("stand in the row that names the agency", () => {
    expect(quotedWords(quotes, ["2026-05", "乙公司"])).toEqual({
      text: "每月2萬",
      place: { sheet: "訂單", row: 2, column: 2, rows: 1, columns: 1 },
    });
  });

  it("are not found where nobody is named", () => {
    expect(quotedWords(quotes, ["", "丙公司"])).toBeUndefined();
  });
});
