import fc from "fast-check";
import { applyRate, rateOf } from "../../../src/domain/money/applyRate";
import type { Cents } from "../../../src/domain/money/cents";
import { Decimal } from "../../../src/domain/money/decimal";

const rate = (text: string) => rateOf(new Decimal(text))!;

describe("A rate on an amount", () => {
  test.each([
    ["0.05", 1050, 53],
    ["0.05", -1050, -53],
    ["0.006", 247434707, 1484608],
    ["1", 999, 999],
    ["0", 999, 0],
    ["-0.1", 5, -1],
    ["0.05", -1, 0],
  ])("%s of %d cents is %d cents", (text, amount, cents) => {
    const result = applyRate(amount as Cents, rate(text));
    expect(Object.is(result, cents)).toBe(true);
  });

  test("is exact for any amount and any rate of up to 12 decimals", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -1e15, max: 1e15 }),
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 12 }),
        (amount, digits, decimals) => {
          const exactRate = new Decimal(digits).dividedBy(new Decimal(10).pow(decimals));
          const exact = exactRate.times(amount).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
          const result = applyRate(amount as Cents, rateOf(exactRate)!);
          if (exact.abs().gt(Number.MAX_SAFE_INTEGER)) expect(result).toBeUndefined();
          else expect(result).toBe(exact.toNumber() + 0);
        },
      ),
      { numRuns: 20_000 },
    ));

  test("a rate finer than 12 decimals is not compiled", () => {
    expect(rateOf(new Decimal("1e-13"))).toBeUndefined();
    expect(rateOf(new Decimal(1).dividedBy(3))).toBeUndefined();
  });
});
