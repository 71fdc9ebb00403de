import type { SheetInfo } from "../../src/excel/reader";
import { detectSheets, rowsBelowHeader, sourceOf } from "../../src/jobs/detect";
import type { CellValue, Grid } from "../../src/sheets/grid";

const ROWS: readonly (readonly CellValue[])[] = [
  ["", "Notes of the week", "", ""],
  ["", "", "", ""],
  ["x", "Pay time", "Paid amount", "Refund"],
  ["x", 46_000, 120, 0],
  ["x", 46_001, 80, 5],
  ["", "", "", ""],
  ["", "Copy of last year", 1_000, 2_000],
];

const INFO: SheetInfo = { name: "Book", visible: true, rows: 7, columns: 4, isResult: false };

const door = {
  listSheets: () => Promise.resolve([INFO]),
  readTop: (sheet: SheetInfo, rows: number): Promise<Grid> =>
    Promise.resolve({ sheet: sheet.name, top: 0, left: 0, rows: ROWS.slice(0, Math.min(rows, sheet.rows)) }),
};

describe("a sheet of which only a range is read", () => {
  const choice = { kind: "sales", area: { row: 2, column: 1, rows: 3, columns: 3 } } as const;

  it("has its headers in the first row of the range, and its columns keep their letters", async () => {
    const [sheet] = await detectSheets(door, { Book: choice });
    expect(sheet!.recognition.headerRow).toBe(2);
    expect(sheet!.recognition.columns.get("payTime")?.column).toBe(1);
    expect(sheet!.recognition.columns.get("paid")?.column).toBe(2);
    expect(sheet!.headers).toEqual(["", "Pay time", "Paid amount", "Refund"]);
  });

  it("ends where the range does, and the stamp names the range", async () => {
    const [sheet] = await detectSheets(door, { Book: choice });
    expect(sheet!.info.rows).toBe(5);
    expect(rowsBelowHeader(sheet!)).toBe(2);
    expect(sourceOf(sheet!)).toBe("Book!B3:D5");
  });

  it("ends where the sheet does when the range is of whole columns", async () => {
    const whole = { kind: "sales", area: { row: 0, column: 1, rows: 1_048_576, columns: 2 } } as const;
    const [sheet] = await detectSheets(door, { Book: whole });
    expect(sourceOf(sheet!)).toBe("Book!B1:C7");
  });
});

describe("the rows that a person counts on a sheet", () => {
  it("are those below the headers, or all of one that is no input", async () => {
    const [input] = await detectSheets(door, {});
    expect(rowsBelowHeader(input!)).toBe(4);
    const [unused] = await detectSheets(door, { Book: { unused: true } });
    expect(rowsBelowHeader(unused!)).toBe(7);
  });
});

describe("a sheet on which a function of OpsPlan gives a table", () => {
  const opened = (rows: readonly (readonly CellValue[])[], formulas: readonly (readonly CellValue[])[]) =>
    detectSheets(
      {
        listSheets: () => Promise.resolve([{ ...INFO, rows: rows.length, columns: rows[0]!.length }]),
        readTop: ({ name }) => Promise.resolve({ sheet: name, top: 0, left: 0, rows, formulas }),
      },
      {},
    );

  const TARGETS: readonly (readonly CellValue[])[] = [
    ["Month", "Target"],
    ["2027-01", 818_088],
    ["2027-02", 454_728],
  ];

  it("is no input by that table", async () => {
    const formulas = [["=OPS.ANY.TABLE(1)", "Target"], ...TARGETS.slice(1)];
    const [sheet] = await opened(TARGETS, formulas);
    expect(sheet!.recognition.kind).toBeUndefined();
  });

  it("is one by headers that a person typed, whatever calculates what stands below them", async () => {
    const formulas = [TARGETS[0]!, ["2027-01", "=OPS.PLAN.SPREAD(12000000)"], TARGETS[2]!];
    const [sheet] = await opened(TARGETS, formulas);
    expect(sheet!.recognition.kind).toBe("targets");
  });
});
