import fc from "fast-check";
import { OrderNumbers } from "../../../../src/sheets/reading/sales/orderNumbers";

test("An order is new once, then the same row or another row of it", () => {
  const orders = new OrderNumbers();
  const seen = (order: string | number, ...rest: (string | number | null)[]) =>
    orders.see(order, ["x", ...rest]);
  expect(seen("1001", 5, "上海")).toBe("new");
  expect(seen("1001", 5, "上海")).toBe("identicalRow");
  expect(seen("1001", 6, "上海")).toBe("sameOrder");
  expect(seen("1001", 6, "上海")).toBe("identicalRow");
  expect(seen("1001", null, "上海")).toBe("sameOrder");
  expect(seen("1002", 5, "上海")).toBe("new");
});

test("An order number is the same as a number and as a text", () => {
  const orders = new OrderNumbers();
  expect(orders.see(200000000001, [1])).toBe("new");
  expect(orders.see(" 200000000001 ", [2])).toBe("sameOrder");
});

test("Sixty thousand different order numbers are all new, from a small table as from a large one", () => {
  for (const expected of [0, 60_000]) {
    const orders = new OrderNumbers(expected);
    let repeated = 0;
    for (let index = 0; index < 60_000; index += 1) {
      if (orders.see(String(400_000_000_000_000 + index * 7), [index]) !== "new") repeated += 1;
    }
    expect(repeated).toBe(0);
  }
});

test("What was seen stays seen while the table grows", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.string({ minLength: 1 }).map((text) => text.trim()),
        { maxLength: 200 },
      ),
      (keys) => {
        const orders = new OrderNumbers();
        for (const key of keys) expect(orders.see(key, [key])).toBe("new");
        for (let filler = 0; filler < 6000; filler += 1) orders.see(`filler ${filler} of them`, [filler]);
        for (const key of keys) expect(orders.see(key, [key])).toBe("identicalRow");
      },
    ),
    { numRuns: 5 },
  ));
