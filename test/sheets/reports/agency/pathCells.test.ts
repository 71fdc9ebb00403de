import { usualSpread } from "../../../../src/domain/agency/terms/usualSpread";
import { monthOf } from "../../../../src/domain/calendar/month";
import { Decimal } from "../../../../src/domain/money/decimal";
import { pathCells } from "../../../../src/sheets/reports/agency/terms/pathCells";

const month = monthOf(2026, 4);
const typed = (low: number, base: number, high: number) => ({
  month,
  sales: { low: new Decimal(low), base: new Decimal(base), high: new Decimal(high) },
});
/** Low, base and high of a month in the 16th row, as they are written. */
const written = (...given: Parameters<typeof pathCells>) =>
  pathCells(...given)
    .slice(4)
    .map((cell) => {
      if (typeof cell !== "object" || cell === null) throw new Error("A month has three figures.");
      return cell.formula ?? cell.value;
    });

describe("a month of the sales path", () => {
  it("is 15% lower and higher where nothing but its base sales is known, to the cent", () => {
    expect(usualSpread(new Decimal(110_000))).toEqual(typed(93_500, 110_000, 126_500).sales);
    expect(usualSpread(new Decimal("1234.50"))).toEqual(typed(1049.33, 1234.5, 1419.68).sales);
  });

  it("has low and high follow base sales that are typed over", () => {
    const follows = ["=ROUND(F16*85/100,2)", 110_000, "=ROUND(F16*115/100,2)"];
    expect(written(typed(93_500, 110_000, 126_500), 15)).toEqual(follows);
  });

  it("keeps a low or high of a person's own beside the other one, which follows", () => {
    expect(written(typed(80_000, 110_000, 126_500), 15)).toEqual([80_000, 110_000, "=ROUND(F16*115/100,2)"]);
  });

  it("fetches its sales from the plan where there is one", () => {
    const formulas = { low: "=Plan!B9", base: "=Plan!B30", high: "=Plan!B51" };
    expect(written({ ...typed(93_500, 110_000, 126_500), formulas }, 15)).toEqual(Object.values(formulas));
  });
});
