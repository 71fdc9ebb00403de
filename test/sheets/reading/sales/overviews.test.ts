import type { CellValue } from "../../../../src/sheets/grid";
import { codes, lineTexts, readSales } from "../sheet";
import type { Rows } from "../sheet";

describe("A column of net sales", () => {
  test("is sales where no column has them before refunds", () => {
    const reading = readSales([
      ["Month", "Rep", "Net sales"],
      ["Jul 2026", "Ann", 52000],
      ["Aug 2026", "Ann", 47000],
    ]);
    expect(lineTexts(reading)).toEqual(["2026-07 - ? 52000 ? 52000", "2026-08 - ? 47000 ? 47000"]);
  });

  test.each(["Net sales", "净销售额", "退款後金額"])("has the refunds beside it taken off: %s", (header) => {
    const reading = readSales([
      ["Month", header, "退款金额"],
      ["2026-07", 900, 100],
      ["2026-08", 500, 0],
    ]);
    expect(lineTexts(reading)).toEqual(["2026-07 - ? 1000 100 900", "2026-08 - ? 500 0 500"]);
    expect(codes(reading.findings)).toContain("paidSaysNet");
  });

  test("goes behind the amounts before and after that stand beside it", () => {
    const reading = readSales([
      ["Month", "Gross sales", "Returns", "Net sales", "Total sales"],
      ["2026-07", 1000, -100, 890, 900],
    ]);
    expect(lineTexts(reading)).toEqual(["2026-07 - ? 1000 100 900"]);
  });
});

describe("Refunds with a minus", () => {
  const header = ["Day", "Orders", "Gross sales", "Discounts", "Returns", "Net sales", "Total sales"];

  test("were paid back, whatever their sign", () => {
    const reading = readSales([
      header,
      ["2026-01-01", 10, 1000, 0, -100, 900, 900],
      ["2026-01-02", 5, 500, 0, 0, 500, 500],
    ]);
    expect(lineTexts(reading)).toEqual(["2026-01 - 15 1500 100 1400"]);
    expect(codes(reading.findings)).toEqual(
      expect.arrayContaining(["refundsWithMinus", "paidIsNetOfRefunds"]),
    );
  });

  test("give the same in texts, which are read one by one", () => {
    const rows: Rows = [
      ["日期", "支付金额", "退款金额"],
      ["2026年1月1日", "1,000.00元", "-100.00元"],
      ["2026年1月2日", "500.00元", "0"],
    ];
    const reading = readSales(rows, { paid: "beforeRefunds" });
    expect(lineTexts(reading)).toEqual(["2026-01 - ? 1500 100 1400"]);
  });

  test("take one back where others have none", () => {
    const rows: Rows = [
      ["日期", "支付金额", "退款金额"],
      ["2026-01-01", 1000, 100],
      ["2026-01-02", 500, -20],
    ];
    const reading = readSales(rows, { paid: "beforeRefunds" });
    expect(lineTexts(reading)).toEqual(["2026-01 - ? 1500 80 1420"]);
    expect(codes(reading.findings)).not.toContain("refundsWithMinus");
  });
});

test("Headers in two languages are read when both say the same", () => {
  const row: CellValue[] = ["2026-01-01", "甲店", 1000, 50, 10];
  const reading = readSales(
    [["日期 Date", "店铺 Shop", "销售额\nSales", "Refund 退款", "订单数 Orders"], row],
    { paid: "beforeRefunds" },
  );
  expect(lineTexts(reading)).toEqual(["2026-01 甲店 10 1000 50 950"]);
  expect(codes(reading.findings)).not.toContain("columnByContent");
});

describe("Sales before and after refunds side by side", () => {
  test("say that the sum of net sales, shipping and taxes has refunds taken off", () => {
    const reading = readSales([
      ["Month", "Orders", "Gross sales", "Discounts", "Returns", "Net sales", "Shipping", "Total sales"],
      ["2026-07-01", 10, 1000, -50, -100, 850, 30, 880],
    ]);
    expect(lineTexts(reading)).toEqual(["2026-07 - 10 980 100 880"]);
  });

  test("say that the others are before them", () => {
    const reading = readSales([
      ["日期", "销售额", "退货额", "净销售额"],
      ["2026-08-01", 500, 30, 470],
    ]);
    expect(lineTexts(reading)).toEqual(["2026-08 - ? 500 30 470"]);
    expect(reading.paid).toBe("beforeRefunds");
  });
});
