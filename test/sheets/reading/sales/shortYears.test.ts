import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { withLongYears } from "../../../../src/sheets/reading/shortYears";
import { SalesFolder } from "../../../../src/sheets/reading/sales/salesFolder";
import { codes, gridOf, lineTexts, type Rows } from "../sheet";

function read(rows: Rows) {
  const recognition = recogniseSheet(gridOf(rows));
  const folder = new SalesFolder(recognition);
  folder.add(withLongYears(gridOf(rows), recognition));
  return folder.finish();
}

describe("Dates with years of two digits", () => {
  test("are read where the column leaves one place for the year", () => {
    const reading = read([
      ["Order No", "Order date", "Paid amount"],
      [1, "05/13/26", 100],
      [2, "06/14/26 10:30", 200],
    ]);
    expect(lineTexts(reading)).toEqual(["2026-05 - 1 100 ? 100", "2026-06 - 1 200 ? 200"]);
  });

  test("leave the order of day and month to the column, as all dates do", () => {
    const reading = read([
      ["Order No", "Order date", "Paid amount"],
      [1, "05/02/26", 100],
      [2, "06/03/26", 200],
    ]);
    expect(codes(reading.findings)).toContain("dateOrderUndecided");
  });

  test("are refused where day and year could change places", () => {
    const reading = read([
      ["Order No", "Order date", "Paid amount"],
      [1, "26/05/26", 100],
      [2, "27/05/26", 200],
    ]);
    expect(lineTexts(reading)).toEqual([]);
    expect(codes(reading.findings)).toContain("dateNotUnderstood");
  });
});
