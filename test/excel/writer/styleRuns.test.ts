import { extentOf, styleRuns } from "../../../src/excel/writer/styleRuns";
import type { SheetReport } from "../../../src/sheets/reports/report";

const sheetOf = (blocks: SheetReport["blocks"]): SheetReport => ({ id: "test", name: "Test", blocks });

describe("the looks of a sheet", () => {
  it("paints a long column of amounts with one call", () => {
    const cells = Array.from({ length: 10_000 }, (_, row) => [row / 100]);
    expect(styleRuns(sheetOf([{ row: 3, column: 1, cells, columnStyles: ["money"] }]))).toEqual([
      { style: "money", area: { row: 3, column: 1, rows: 10_000, columns: 1 } },
    ]);
  });

  it("paints neighbouring columns of one look together", () => {
    const cells = [
      [1, 2, 0.5],
      [3, 4, 0.25],
    ];
    expect(
      styleRuns(sheetOf([{ row: 0, column: 0, cells, columnStyles: ["money", "money", "rate"] }])),
    ).toEqual([
      { style: "money", area: { row: 0, column: 0, rows: 2, columns: 2 } },
      { style: "rate", area: { row: 0, column: 2, rows: 2, columns: 1 } },
    ]);
  });

  it("lets a cell's own look win over its column's", () => {
    const cells = [[1], [{ value: 2, style: "moneyTotal" as const }]];
    expect(
      styleRuns(sheetOf([{ row: 0, column: 0, cells, columnStyles: ["money"] }])).map((run) => run.style),
    ).toEqual(["money", "moneyTotal"]);
  });

  it("sets words and months off where a figure stands to their left, and then all of their column", () => {
    const cells = [
      ["Shop", 1.5, "a", 46_000],
      ["Shop", "open", "b", 46_000],
      ["Shop", 2, null, 46_000],
      ["Shop", { value: 3, formula: "=A1" }, { value: "c", formula: "=B1" }, 46_000],
    ];
    const columnStyles = ["text", "money", "good", "month"] as const;
    const setOff = styleRuns(sheetOf([{ row: 0, column: 0, cells, columnStyles }])).filter(
      (run) => run.setOff,
    );
    expect(setOff).toEqual([
      { style: "good", area: { row: 0, column: 2, rows: 2, columns: 1 }, setOff: true },
      { style: "good", area: { row: 3, column: 2, rows: 1, columns: 1 }, setOff: true },
    ]);
    const months = [{ row: 0, column: 0, cells: [[1.5, 46_000]], columnStyles: ["rate", "month"] as const }];
    expect(styleRuns(sheetOf(months)).map((run) => run.setOff)).toEqual([undefined, true]);
  });

  it("leaves cells without a look alone", () => {
    expect(styleRuns(sheetOf([{ row: 0, column: 0, cells: [["a", "b"]] }]))).toEqual([]);
  });

  it("spans from A1 to the last cell of every block", () => {
    expect(
      extentOf(
        sheetOf([
          { row: 0, column: 0, cells: [["a"]] },
          {
            row: 5,
            column: 2,
            cells: [
              [1, 2],
              [3, 4],
            ],
          },
        ]),
      ),
    ).toEqual({ row: 0, column: 0, rows: 7, columns: 4 });
  });
});
