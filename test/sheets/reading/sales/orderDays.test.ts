import fc from "fast-check";
import { daySerial, monthText, monthOfSerial, type DaySerial } from "../../../../src/domain/calendar/month";
import type { CellValue } from "../../../../src/sheets/grid";
import { OrderDays } from "../../../../src/sheets/reading/sales/orderDays";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { SalesFolder } from "../../../../src/sheets/reading/sales/salesFolder";
import { gridOf, type Rows } from "../sheet";

const day = (year: number, month: number, date: number) => daySerial(year, month, date)!;

function fold(rows: Rows, blockSize = rows.length) {
  const folder = new SalesFolder(recogniseSheet(gridOf(rows)), {}, 0, new OrderDays());
  for (let top = 0; top < rows.length; top += blockSize) {
    folder.add(gridOf(rows.slice(top, top + blockSize), "Sheet1", top));
  }
  return folder.finish();
}

const HEADER = ["訂單編號", "付款時間", "實付金額"];

describe("orders by day", () => {
  it("count an order on the day it was paid, once, however its date is written; unpaid ones not at all", () => {
    const { ordersByDay } = fold([
      HEADER,
      ["100001", day(2026, 6, 17) + 0.99, 10],
      ["100002", "2026-06-18 00:00:02", 20],
      ["100003", "2026/6/18", 20],
      ["100003", "2026/6/18", 5],
      ["100004", "2026年6月18日", 30],
      ["100005", null, 40],
      ["合計", null, 85],
    ]);
    expect([...ordersByDay!]).toEqual([
      [day(2026, 6, 17), 1],
      [day(2026, 6, 18), 3],
    ]);
  });

  it("follow the order of day and month that the whole column shows", () => {
    const { ordersByDay } = fold([
      HEADER,
      ["1", "3/4/2026", 10],
      ["2", "21/4/2026", 10],
      ["3", "3/4/2026", 10],
    ]);
    expect([...ordersByDay!]).toEqual([
      [day(2026, 4, 3), 2],
      [day(2026, 4, 21), 1],
    ]);
  });

  it("come from the column that counts them where a row is a day", () => {
    const { ordersByDay } = fold([
      ["日期", "訂單數", "支付金額"],
      [day(2026, 6, 1), 120, 9000],
      ["2026-06-02", "1,080", 80_000],
    ]);
    expect([...ordersByDay!]).toEqual([
      [day(2026, 6, 1), 120],
      [day(2026, 6, 2), 1080],
    ]);
  });

  it("are not known of rows that tell no orders, nor where nobody asked", () => {
    const rows: Rows = [
      ["日期", "支付金額"],
      [day(2026, 6, 1), 9000],
      [day(2026, 6, 2), 8000],
    ];
    expect(fold(rows).ordersByDay).toBeUndefined();
    const folder = new SalesFolder(recogniseSheet(gridOf([HEADER, ["1", day(2026, 6, 1), 9]])));
    expect(folder.finish().ordersByDay).toBeUndefined();
  });

  it("add up to the orders of each month, in whatever order and blocks the rows come", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.boolean());
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (made, size) => {
          const rows = made.map(([offset, asText], at): CellValue[] => {
            const serial = day(2026, 1, 1) + offset;
            const text = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
            return [String(500_000 + at), asText ? text : serial, 10];
          });
          const { lines, ordersByDay } = fold([HEADER, ...rows], size);
          expect(fold([HEADER, ...[...rows].reverse()]).ordersByDay).toEqual(ordersByDay);
          const months = new Map<string, number>();
          for (const [of, count] of ordersByDay!) {
            const month = monthText(monthOfSerial(of as DaySerial));
            months.set(month, (months.get(month) ?? 0) + count);
          }
          expect([...months]).toEqual(lines.map(({ month, orders }) => [monthText(month), orders]));
        },
      ),
      { numRuns: 50 },
    );
  });
});
