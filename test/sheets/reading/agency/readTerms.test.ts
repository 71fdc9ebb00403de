import { readTerms } from "../../../../src/sheets/reading/agency/readTerms";
import { gridOf } from "../sheet";

describe("A month of the sales path", () => {
  const salesOf = (...figures: (number | null)[]) => {
    const rows = [["Sales path"], ["2026-05", null, null, null, ...figures]];
    return readTerms(gridOf(rows, "Agency terms"), "en").path.map(({ sales }) =>
      [sales.low, sales.base, sales.high].map(Number),
    );
  };

  test("has the low and high sales that stand there", () =>
    expect(salesOf(700, 1000, 1500)).toEqual([[700, 1000, 1500]]));

  test("has the usual ones where Excel has not calculated them yet", () =>
    expect(salesOf(null, 1000, null)).toEqual([[850, 1000, 1150]]));
});
