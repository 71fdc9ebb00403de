import fc from "fast-check";
import type { Cents } from "../../../src/domain/money/cents";
import { Decimal, ZERO } from "../../../src/domain/money/decimal";
import { ExactSum, amountText } from "../../../src/domain/money/exactSum";

test("A sum of amounts is exact, beyond what whole numbers in a double can hold", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e15, max: 1e15 }), { maxLength: 60 }), (amounts) => {
      const sum = new ExactSum();
      for (const amount of amounts) sum.addCents(amount as Cents);
      const exact = amounts.reduce((total, amount) => total.plus(amount), ZERO).dividedBy(100);
      expect(sum.value().eq(exact)).toBe(true);
    }),
  ));

test("Amounts finer than a cent are kept until the sum is shown", () => {
  const sum = new ExactSum();
  for (let row = 0; row < 3; row += 1) sum.addNumber(0.005);
  sum.addNumber(0.1);
  sum.addNumber(0.2);
  expect(amountText(sum.value())).toBe("0.315");
});

test.each([
  ["476", "476.00"],
  ["-0", "0.00"],
  ["1.2345", "1.2345"],
])("%s is written %s", (amount, text) => expect(amountText(new Decimal(amount))).toBe(text));
