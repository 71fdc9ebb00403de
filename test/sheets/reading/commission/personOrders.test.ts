import fc from "fast-check";
import { OrderLedger } from "../../../../src/domain/commission/orderLedger";
import type { DaySerial } from "../../../../src/domain/calendar/month";
import type { CellValue } from "../../../../src/sheets/grid";
import type { ReadingChoice } from "../../../../src/sheets/reading/choice";
import { PersonOrders } from "../../../../src/sheets/reading/commission/personOrders";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { gridOf, readSales, type Rows } from "../sheet";

/** Sales, refunds and units of all months, in cents and hundredths, as the accounts have them. */
function ofAccounts(rows: Rows, choice: ReadingChoice = {}): (number | undefined)[] {
  const { lines } = readSales(rows, choice);
  const sum = (part: "gross" | "refunds" | "units") =>
    lines.reduce((total, line) => total + Math.round((line[part]?.toNumber() ?? 0) * 100), 0);
  return [sum("gross"), sum("refunds"), sum("units")];
}

/** The same as the ledger has them, from which commission is paid. */
function ofLedger(rows: Rows, choice: ReadingChoice = {}, block = rows.length): (number | undefined)[] {
  const orders = new PersonOrders(recogniseSheet(gridOf(rows), choice), choice, new Map(), 0);
  for (let top = 0; top < rows.length; top += block)
    orders.add(gridOf(rows.slice(top, top + block), "Sheet1", top));
  const ledger = new OrderLedger();
  orders.finish(ledger, readSales(rows, choice));
  const all = ledger.between("all", "", "pay", 1 as DaySerial, 80_000 as DaySerial);
  const { gross, refunds, units } = ledger.sums(all, 80_000 as DaySerial);
  return [gross, refunds, units ?? 0];
}

const headers = (time: Time) => ["订单编号", time, "姓名", "总金额", "实付金额", "数量", "订单状态"];

/** What tells whether an order was paid: a time that only paid ones have, or its state alone. */
type Time = "付款时间" | "下单时间";

const order = fc.record({
  paid: fc.integer({ min: 1, max: 500_000 }),
  isPaid: fc.boolean(),
  state: fc.constantFrom("交易成功", "交易成功", "交易关闭", "等待买家付款", "已退款"),
  items: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
});

type How = "again" | "blank" | "own";

function sheetOf(
  orders: readonly { paid: number; isPaid: boolean; state: string; items: number[] }[],
  how: How,
  time: Time = "付款时间",
): Rows {
  const rows = orders.flatMap(({ paid, isPaid, state, items }, index) =>
    items.map((units, item): CellValue[] => {
      const cents = how === "own" ? paid + item : paid;
      const amount = how === "blank" && item > 0 ? null : cents / 100;
      const isTimed = time === "下单时间" || (isPaid && amount !== null);
      return [`A${index}`, isTimed ? 46_000 + index : null, "王芳", amount, amount, units, state];
    }),
  );
  return [headers(time), ...rows];
}

describe("The orders from which commission is paid", () => {
  test.each<How>(["again", "blank", "own"])(
    "add up to the sales of the accounts, whatever their state and where further items have the amounts: %s",
    (how) =>
      fc.assert(
        fc.property(
          fc.array(order, { minLength: 1, maxLength: 12 }),
          fc.constantFrom<ReadingChoice>({}, { orderAmounts: "once" }, { orderAmounts: "each" }),
          fc.integer({ min: 1, max: 7 }),
          fc.constantFrom<Time>("付款时间", "下单时间"),
          (orders, choice, block, time) => {
            const rows = sheetOf(orders, how, time);
            if (recogniseSheet(gridOf(rows)).kind !== "sales") return;
            expect(ofLedger(rows, choice, block)).toEqual(ofAccounts(rows, choice));
          },
        ),
        { numRuns: 60 },
      ),
  );

  test("add up to the sales of the accounts, whichever sign refunds have, net of them or not, with rows of returned goods", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            total: fc.integer({ min: 1, max: 500_000 }),
            refunded: fc.integer({ min: 0, max: 100 }),
            isReturned: fc.boolean(),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.constantFrom(1, -1),
        fc.constantFrom<ReadingChoice>({ paid: "netOfRefunds" }, { paid: "beforeRefunds" }, {}),
        (orders, sign, choice) => {
          const rows: Rows = [
            ["订单编号", "付款时间", "姓名", "总金额", "实付金额", "退款金额"],
            ...orders.flatMap(({ total, refunded, isReturned }, index): CellValue[][] => {
              const refund = Math.floor((total * refunded) / 100);
              const paid = choice.paid === "beforeRefunds" ? total : total - refund;
              const told = [total, paid, refund === 0 ? 0 : sign * refund].map((cents) => cents / 100);
              const sold = [`A${index}`, 46_000 + index, "王芳", ...told];
              return isReturned ? [sold, [`R${index}`, 46_100 + index, "王芳", -1, -1, 0]] : [sold];
            }),
          ];
          if (recogniseSheet(gridOf(rows), choice).kind !== "sales") return;
          expect(ofLedger(rows, choice)).toEqual(ofAccounts(rows, choice));
        },
      ),
      { numRuns: 150 },
    ));

  test("are before a refund of −200 what they were before one of 200, and goods that came back are no sale", () => {
    const rows = (refund: number): Rows => [
      ["订单编号", "付款时间", "姓名", "总金额", "实付金额", "退款金额"],
      ["A1", 46_000, "王芳", 1000, 1000, refund],
      ["A2", 46_001, "王芳", 500, 500, 0],
      ["A3", 46_002, "王芳", -300, -300, 0],
    ];
    expect(ofLedger(rows(200))).toEqual([150_000, 50_000, 0]);
    expect(ofLedger(rows(-200))).toEqual([150_000, 50_000, 0]);
  });

  test("have an order's amount once where its rows repeat it, and the units of all of its items", () => {
    const orders = [1, 2, 3, 4].map((paid) => ({
      paid: paid * 1000,
      isPaid: true,
      state: "交易成功",
      items: [2, 3],
    }));
    expect(ofLedger(sheetOf(orders, "again"))).toEqual([10_000, 0, 2000]);
    expect(ofLedger(sheetOf(orders, "blank"))).toEqual([10_000, 0, 2000]);
  });
});
