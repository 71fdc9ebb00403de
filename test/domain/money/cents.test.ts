import fc from "fast-check";
import {
  addCents,
  centsFromNumber,
  centsToDecimal,
  centsToNumber,
  centsToText,
  roundToCents,
} from "../../../src/domain/money/cents";
import type { Cents } from "../../../src/domain/money/cents";
import { Decimal, decimalFromNumber } from "../../../src/domain/money/decimal";

describe("Cents of a number from a sheet", () => {
  test.each([
    [0.1 + 0.2, 30],
    [2474347.07, 247434707],
    [-178.8, -17880],
    [100.5, 10050],
    [1e13, 1e15],
  ])("%d is %d cents", (value, cents) => expect(centsFromNumber(value)).toBe(cents));

  test.each([1.005, 0.001, NaN, Infinity, -Infinity, 1e21, 1.00000000001e13])(
    "%d has no exact cents",
    (value) => expect(centsFromNumber(value)).toBeUndefined(),
  );

  test("minus zero is zero", () => {
    expect(Object.is(centsFromNumber(-0), 0)).toBe(true);
    expect(Object.is(roundToCents(-0.001), 0)).toBe(true);
  });

  test("every amount of at most 13 whole digits comes back from its double", () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (cents) => {
        expect(centsFromNumber(centsToNumber(cents as Cents))).toBe(cents + 0);
      }),
      { numRuns: 5000 },
    ));
});

describe("Rounding to the cent", () => {
  test.each([
    [1.005, 101],
    [8.615, 862],
    [0.285, 29],
    [1234567.005, 123456701],
    [-1.005, -101],
    [100.49999999999999, 10050],
  ])("%d rounds to %d cents", (value, cents) => expect(roundToCents(value)).toBe(cents));

  test("an amount that is not finite or too large is refused", () => {
    for (const value of [NaN, Infinity, 1e21]) expect(roundToCents(value)).toBeUndefined();
    expect(roundToCents(new Decimal("1e30"))).toBeUndefined();
  });

  test("is that of the 15 digits a person sees, halves away from zero", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 1, max: 6 }),
        (digits, decimals) => {
          const seen = new Decimal(digits).dividedBy(new Decimal(10).pow(decimals));
          expect(roundToCents(seen.toNumber())).toBe(seen.times(100).toDecimalPlaces(0).toNumber() + 0);
        },
      ),
      { numRuns: 5000 },
    ));
});

describe("Cents as text and in sums", () => {
  test.each([
    [-5, "-0.05"],
    [0, "0.00"],
    [17880, "178.80"],
  ])("%d cents are written %s", (cents, text) => expect(centsToText(cents as Cents)).toBe(text));

  test("text and decimal are the same amount", () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (cents) =>
        expect(centsToDecimal(cents as Cents).eq(centsToText(cents as Cents))).toBe(true),
      ),
    ));

  test("a sum that whole numbers cannot hold is a defect, not a rounded figure", () => {
    expect(addCents(1 as Cents, 2 as Cents)).toBe(3);
    expect(() => addCents(Number.MAX_SAFE_INTEGER as Cents, 1 as Cents)).toThrow(RangeError);
  });

  test("the decimal of a double is the one a person sees", () => {
    expect(decimalFromNumber(0.1 + 0.2).toString()).toBe("0.3");
    expect(() => decimalFromNumber(NaN)).toThrow(RangeError);
  });
});
