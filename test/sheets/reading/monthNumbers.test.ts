import type { CellValue } from "../../../src/sheets/grid";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { SalesFolder } from "../../../src/sheets/reading/sales/salesFolder";
import { withLongYears } from "../../../src/sheets/reading/shortYears";
import { codes, gridOf, lineTexts, type Rows } from "./sheet";

function read(rows: Rows, sheet = "Sheet1") {
  const grid = gridOf(rows, sheet);
  const recognition = recogniseSheet(grid);
  const folder = new SalesFolder(recognition);
  folder.add(withLongYears(grid, recognition));
  const reading = folder.finish();
  return { lines: lineTexts(reading), said: codes(reading.findings) };
}

const LINES = ["2026-01 - ? 1000 10 990", "2026-02 - ? 2000 20 1980"];

describe("Months that are numbers from 1 to 12", () => {
  const ROWS: CellValue[][] = [
    ["月份", "销售额", "退款"],
    [1, 1000, 10],
    ["2", 2000, 20],
    ["合计", 3000, 30],
  ];

  test("are of the year in the sheet's name or its title", () => {
    expect(read(ROWS, "2026年度销售").lines).toEqual(LINES);
    expect(read([["2026年销售", null, null], ...ROWS]).lines).toEqual(LINES);
  });

  test("are of the year in a column beside them, also where its cells are merged", () => {
    const rows = [
      ["年", "月", "销售额", "退款"],
      [2026, 1, 1000, 10],
      [null, 2, 2000, 20],
    ];
    expect(read(rows).lines).toEqual(LINES);
  });

  test("are no dates where nothing says their year", () => {
    const { lines, said } = read(ROWS);
    expect(lines).toEqual([]);
    expect(said.filter((code) => code === "dateNotUnderstood")).toHaveLength(2);
  });

  test("are not made of other numbers under a header of months", () =>
    expect(
      read(
        [
          ["月份", "销售额"],
          [13, 1000],
          [1, 500],
        ],
        "2026",
      ).lines,
    ).toEqual([]));
});

describe("Dates of merged cells", () => {
  test("end at a blank row: what begins below it without a date has none", () => {
    const rows = [
      ["月份", "店铺", "销售额"],
      ["2026-01", "甲店", 1000],
      [null, "乙店", 500],
      [null, null, null],
      [null, "丙店", 250],
      [null, "丁店", 125],
    ];
    const { lines, said } = read(rows);
    expect(lines).toEqual(["2026-01 乙店 ? 500 ? 500", "2026-01 甲店 ? 1000 ? 1000"]);
    expect(said.filter((code) => code === "rowWithoutDate")).toHaveLength(2);
  });

  test("are those of the shop above, in a table that has no orders", () => {
    const rows = [
      ["月份", "店铺", "销售额"],
      ["2026-01", "甲店", 1000],
      [null, "乙店", 500],
      [null, "丙店", 250],
      ["2026-02", "甲店", 2000],
    ];
    const { lines, said } = read(rows);
    expect(lines).toEqual([
      "2026-01 丙店 ? 250 ? 250",
      "2026-01 乙店 ? 500 ? 500",
      "2026-01 甲店 ? 1000 ? 1000",
      "2026-02 甲店 ? 2000 ? 2000",
    ]);
    expect(said).toContain("dateFromAbove");
  });

  test("are missing in orders, and below a row that is blank", () => {
    const orders = [
      ["付款时间", "订单编号", "店铺", "实付金额"],
      ["2026-01-01", "1", "甲店", 1000],
      [null, "2", "乙店", 500],
    ];
    expect(read(orders).lines).toEqual(["2026-01 甲店 1 1000 ? 1000"]);
    const apart = [
      ["月份", "店铺", "销售额"],
      ["2026-01", "甲店", 1000],
      [null, null, null],
      [null, "乙店", 500],
    ];
    expect(read(apart).said).toContain("rowWithoutDate");
  });
});
