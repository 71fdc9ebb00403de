import fc from "fast-check";
import {
  absoluteAddress,
  areaAddress,
  columnIndex,
  columnName,
  parseAddress,
  quotedSheetName,
  splitAddresses,
} from "../../../src/host/workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/host/engine/limits";

const someArea = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(MAX_COLUMNS - 1))
  .map(([row, otherRow, column, otherColumn]) => ({
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  }));

describe("addresses", () => {
  it.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$b$3", { row: 2, column: 1, rows: 1, columns: 1 }],
    ["C4:B2", { row: 1, column: 1, rows: 3, columns: 2 }],
    ["A:C", { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
    ["2:5", { row: 1, column: 0, rows: 4, columns: MAX_COLUMNS }],
    ["XFD1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
  ])("reads %s", (text, area) => {
    expect(parseAddress(text)).toEqual({ area });
  });

  it("reads the sheet before the mark, quoted or not", () => {
    expect(parseAddress("Sales!A1")?.sheetName).toBe("Sales");
    expect(parseAddress("'Q1 ''24'!A1:B2")?.sheetName).toBe("Q1 '24");
  });

  it.each(["", "A", "7", "XFE1", "A1048577", "A0", "A1:B2:C3", "Rates", "A1:C"])(
    "takes %j for no address",
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it("cuts a list at its commas, but not inside a quoted name", () => {
    expect(splitAddresses("A1, 'a,b'!C3,D:D")).toEqual(["A1", "'a,b'!C3", "D:D"]);
  });

  it("quotes names that would be read otherwise", () => {
    expect(["Sheet1", "My sheet", "P1", "月報", "it's", "2024", "R1C1"].map(quotedSheetName)).toEqual([
      "Sheet1",
      "'My sheet'",
      "'P1'",
      "月報",
      "'it''s'",
      "'2024'",
      "'R1C1'",
    ]);
  });

  it("gives every area an address that reads back as the area", () => {
    fc.assert(
      fc.property(someArea, (area) => {
        expect(parseAddress(areaAddress(area))?.area).toEqual(area);
        expect(parseAddress(absoluteAddress(area))?.area).toEqual(area);
      }),
    );
  });

  it("counts columns from A to XFD and back", () => {
    expect([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
    fc.assert(fc.property(fc.nat(MAX_COLUMNS - 1), (column) => columnIndex(columnName(column)) === column));
  });
});
