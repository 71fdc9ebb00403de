import fc from "fast-check";
import { allocate } from "../../../src/domain/money/allocate";
import { Decimal, ZERO } from "../../../src/domain/money/decimal";

const decimals = (values: readonly number[]) => values.map((value) => new Decimal(value));
const texts = (parts: readonly Decimal[]) => parts.map((part) => part.toFixed(2));

describe("A total split by weights", () => {
  test("a hundred in three equal parts gives the odd cent to the first", () =>
    expect(texts(allocate(new Decimal(100), decimals([1, 1, 1])))).toEqual(["33.34", "33.33", "33.33"]));

  test("the cent left over goes to the largest remainder, 0.008 before 0.032", () =>
    expect(texts(allocate(new Decimal("0.04"), decimals([8, 2])))).toEqual(["0.03", "0.01"]));

  test("a negative total is split like the positive one", () =>
    expect(texts(allocate(new Decimal(-100), decimals([1, 1, 1])))).toEqual(["-33.34", "-33.33", "-33.33"]));

  test("equal remainders are served in order however long the parts before them are", () =>
    // 12/210 and 166/210 of 1,114,855,710 thousandths both leave 120/210.
    expect(
      allocate(new Decimal("1114855.71"), decimals([1.2, 3.2, 16.6]), 3).map((part) => part.toFixed(3)),
    ).toEqual(["63706.041", "169882.775", "881266.894"]));

  test("weights that cannot split anything are a defect", () => {
    expect(() => allocate(new Decimal(1), decimals([0, 0]))).toThrow(RangeError);
    expect(() => allocate(new Decimal(1), decimals([1, -1]))).toThrow(RangeError);
  });

  const weights = fc
    .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 14 })
    .filter((all) => all.some((weight) => weight > 0));

  test("always foots, and no part is a whole cent away from its exact share", () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (cents, all) => {
        const total = new Decimal(cents).dividedBy(100);
        const parts = allocate(total, decimals(all));
        expect(parts.reduce((sum, part) => sum.plus(part), ZERO).eq(total)).toBe(true);
        const sum = all.reduce((a, b) => a + b, 0);
        parts.forEach((part, index) => {
          expect(part.minus(total.times(all[index]!).dividedBy(sum)).abs().lt("0.01")).toBe(true);
        });
      }),
    ));
});
