import { firstRows, shownCell } from "../../src/taskpane/firstRows";
import type { SheetReport } from "../../src/sheets/reports/report";

describe("a cell as the preview shows it", () => {
  it.each([
    [1234.5, "money", "1,234.50"],
    [0.0525, "rate", "5.25%"],
    [46_000, "count", "46,000"],
    [45_962, "month", "2025-11"],
    [45_962, "date", "2025-11-01"],
    ["客服", "text", "客服"],
    [null, "money", ""],
    [{ formula: "=B2+B3", value: 7, style: "count" }, "count", "7"],
  ] as const)("shows %j as %s: %s", (cell, style, text) => {
    expect(shownCell(cell, style, "en").text).toBe(text);
  });
});

describe("the first rows of a sheet", () => {
  const report: SheetReport = {
    id: "accounts",
    name: "Accounts",
    blocks: [
      { row: 0, column: 0, cells: [["Accounts"], ["Made today"]] },
      { row: 3, column: 0, cells: [["Month", "Sales"]] },
      {
        row: 4,
        column: 0,
        cells: [
          [45_962, 10],
          [45_992, 20],
        ],
        columnStyles: ["month", "money"],
      },
    ],
  };

  it("begin at the first row of figures and keep the numbers of their rows", () => {
    const rows = firstRows(report, 2, "en");
    expect(rows.map(({ row }) => row)).toEqual([3, 4]);
    expect(rows[1]!.cells.map(({ text }) => text)).toEqual(["2025-11", "10.00"]);
  });

  it("end where the sheet does", () => {
    expect(firstRows(report, 50, "en").map(({ row }) => row)).toEqual([3, 4, 5]);
  });
});
