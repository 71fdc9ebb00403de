import { rowsThatLook } from "../../../src/excel/writer/rowsThatLook";
import type { Block, SheetReport } from "../../../src/sheets/reports/report";

const sheet = (...blocks: Block[]): SheetReport => ({ id: "test", name: "Test", blocks });
const rows = (first: number, count: number) => ({ row: first, rows: count, column: 0, columns: 3 });
const wrappedRows = (of: SheetReport) => rowsThatLook(of, ({ wrap }) => wrap === true);

describe("The rows that are fitted to their text", () => {
  test("are those with a wrapped cell, joined where they touch", () =>
    expect(
      wrappedRows(
        sheet(
          { row: 0, column: 0, cells: [["Title"]], columnStyles: ["title"] },
          { row: 3, column: 0, cells: [["A", "B"]], columnStyles: ["header", "header"] },
          {
            row: 4,
            column: 0,
            cells: [
              ["a", 1],
              ["b", 2],
            ],
            columnStyles: ["wrapped", "money"],
          },
          { row: 8, column: 0, cells: [["c", 3]], columnStyles: ["text", "money"] },
          { row: 9, column: 2, cells: [[{ value: "d", style: "wrapped" }]] },
        ),
      ),
    ).toEqual([rows(3, 3), rows(9, 1)]));

  test("are none where nothing wraps", () =>
    expect(wrappedRows(sheet({ row: 0, column: 0, cells: [[1]], columnStyles: ["money"] }))).toEqual([]));
});
