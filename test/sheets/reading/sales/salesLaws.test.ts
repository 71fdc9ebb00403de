import fc from "fast-check";
import { amountText } from "../../../../src/domain/money/exactSum";
import type { CellValue } from "../../../../src/sheets/grid";
import { codes, lineTexts, readSales } from "../sheet";

describe("Laws of reading orders", () => {
  const order = fc.record({
    day: fc.integer({ min: 43831, max: 44560 }),
    shop: fc.constantFrom("甲店", "乙店", "丙店"),
    paid: fc.integer({ min: 0, max: 10_000_000 }),
    refund: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000 })),
    unpaid: fc.boolean(),
  });
  const orders = fc.array(order, { minLength: 1, maxLength: 60 });
  const header = ["订单编号", "店铺", "总金额", "实付金额", "退款金额", "付款时间"];
  type Order = typeof order extends fc.Arbitrary<infer T> ? T : never;
  const rowsOf = (all: readonly Order[]): CellValue[][] =>
    all.map(({ day, shop, paid, refund, unpaid }, index) => [
      `A${index}`,
      shop,
      (paid + refund) / 100,
      paid / 100,
      refund / 100,
      unpaid ? null : day + 0.25,
    ]);

  test("the sums are those of the rows, counted in whole cents", () =>
    fc.assert(
      fc.property(orders, (all) => {
        const { lines, counts } = readSales([header, ...rowsOf(all)], { paid: "netOfRefunds" });
        const paid = all.filter(({ unpaid }) => !unpaid);
        const net = paid.reduce((sum, row) => sum + row.paid, 0);
        const gross = paid.reduce((sum, row) => sum + row.paid + row.refund, 0);
        const sum = (key: "net" | "gross") =>
          lines.reduce((total, line) => total + line[key].times(100).toNumber(), 0);
        expect([sum("net"), sum("gross"), counts.counted]).toEqual([net, gross, paid.length]);
      }),
    ));

  test("neither the order of the rows nor the size of the blocks matters", () =>
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 20 }), (all, blockSize) => {
        const rows = rowsOf(all);
        const expected = lineTexts(readSales([header, ...rows]));
        expect(lineTexts(readSales([header, ...[...rows].reverse()]))).toEqual(expected);
        expect(lineTexts(readSales([header, ...rows], {}, blockSize))).toEqual(expected);
      }),
    ));

  test("amounts and dates as texts give what they give as numbers", () =>
    fc.assert(
      fc.property(orders, (all) => {
        const rows = rowsOf(all);
        const asText = rows.map((row) =>
          row.map((value, column) =>
            typeof value === "number" && column < 5 ? `￥${asTyped(value)}` : value,
          ),
        );
        expect(lineTexts(readSales([header, ...asText]))).toEqual(lineTexts(readSales([header, ...rows])));
      }),
    ));

  function asTyped(value: number): string {
    return value.toLocaleString("en-US", { minimumFractionDigits: 2 });
  }

  test("the total row of any sheet is left out and agrees", () =>
    fc.assert(
      fc.property(fc.array(order, { minLength: 2, maxLength: 30 }), (all) => {
        const rows = rowsOf(all);
        const sum = (column: number) =>
          rows.reduce((total, row) => total + Math.round(Number(row[column]) * 100), 0) / 100;
        const total = ["合计", null, sum(2), sum(3), sum(4), null];
        const reading = readSales([header, ...rows, total]);
        expect(lineTexts(reading)).toEqual(lineTexts(readSales([header, ...rows])));
        expect(codes(reading.findings)).not.toContain("totalDiffers");
      }),
    ));

  test("amounts too large for whole numbers in a double still add up exactly", () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`A${index}`, "甲店", 1e13, 1e13, 0, 43831]);
    const reading = readSales([header, ...rows, ["B", "甲店", 0.01, 0.01, 0, 43831]]);
    expect(amountText(reading.lines[0]!.net)).toBe("300000000000000.01");
  });
});
