import fc from "fast-check";
import { mapEnd } from "../../../../src/domain/agency/terms/mapEnd";
import { Decimal } from "../../../../src/domain/money/decimal";
import { TERMS_COLUMNS } from "../../../../src/sheets/reading/agency/termsPlaces";
import { settingRow } from "../../../../src/sheets/reports/agency/terms/settingRows";
import { calculated } from "../calculated";
import { shopWith } from "./shopAndQuotes";

const endOf = (...sales: number[]) => mapEnd(sales.map((each) => new Decimal(each))).toNumber();

describe("The end of the crossover map", () => {
  it("is half above the best month, up to two digits", () => {
    expect(endOf(500_000, 575_000)).toBe(870_000);
    expect(endOf(400_000)).toBe(600_000);
    expect(endOf(666_666.67)).toBe(1_100_000);
    expect(endOf(0)).toBe(0);
  });

  it("leaves the best month room, and little more than half of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (sales) => {
        const reach = endOf(sales) / sales;
        expect(reach).toBeGreaterThanOrEqual(1.5);
        expect(reach).toBeLessThan(1.65);
      }),
    );
  });

  it.each([
    [3_000_000, 4_500_000],
    [460_000, 690_000],
    [666_666.67, 1_100_000],
  ])("follows sales that are typed over: at most %d a month, so up to %d", async (most, end) => {
    const { newTerms, places } = shopWith({ A: "月費2萬" });
    const typed = places.path.map((row, month) => ({
      ...{ sheet: newTerms!.name, row, column: TERMS_COLUMNS.high },
      value: month === 5 ? most : most - 1000,
    }));
    const { value } = await calculated([newTerms!], typed);
    expect(value(newTerms!, settingRow("mapUpTo"), TERMS_COLUMNS.base)).toBe(end);
  });
});
