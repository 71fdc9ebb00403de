import type { SalesLine } from "../../../../src/domain/accounts/lines";
import { firstDayOf, monthOf, type DaySerial } from "../../../../src/domain/calendar/month";
import { Decimal } from "../../../../src/domain/money/decimal";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { withoutToldTwice, type SalesOfSheet } from "../../../../src/sheets/reading/sales/salesToldTwice";
import { gridOf } from "../sheet";

const [JUNE, JULY] = [monthOf(2026, 6), monthOf(2026, 7)];
const line = (month: SalesLine["month"], shop: string, gross: number): SalesLine => ({
  month,
  shop,
  gross: new Decimal(gross),
  net: new Decimal(gross),
});

const ORDERS = recogniseSheet(gridOf([["订单编号", "付款时间", "实付金额"]], "訂單"));
const OVERVIEW = recogniseSheet(gridOf([["日期", "支付金额", "访客数"]], "概況"));
const orders = (...lines: SalesLine[]): SalesOfSheet => ({ recognition: ORDERS, isOverview: false, lines });
const overview = (...lines: SalesLine[]): SalesOfSheet => ({
  recognition: OVERVIEW,
  isOverview: true,
  lines,
});
const kept = (...sheets: SalesOfSheet[]) =>
  withoutToldTwice(sheets).sheets.map(({ lines }) => lines.map(({ gross }) => gross.toNumber()));

describe("Sales that an overview and the orders both tell", () => {
  test("count once, as the orders have them; what only the overview knows stays", () => {
    const sheets = [overview(line(JUNE, "", 1010), line(JULY, "", 500)), orders(line(JUNE, "", 1000))];
    expect(kept(...sheets)).toEqual([[500], [1000]]);
    expect(withoutToldTwice(sheets).findings).toMatchObject([
      {
        severity: "warning",
        at: { sheet: "概況" },
        problem: { code: "salesToldTwice", months: 1, taken: "訂單" },
      },
    ]);
  });

  test("lose the overview's orders by day as well", () => {
    const day = (month: SalesLine["month"]) => (firstDayOf(month) + 3) as DaySerial;
    const days = new Map([
      [day(JUNE), 5],
      [day(JULY), 6],
    ]);
    const twice = { ...overview(line(JUNE, "", 1010), line(JULY, "", 500)), ordersByDay: days };
    const { sheets } = withoutToldTwice([twice, orders(line(JUNE, "", 1000))]);
    expect([...sheets[0]!.ordersByDay!]).toEqual([[day(JULY), 6]]);
  });

  test("are the same where the shop is the same, whatever the amounts", () =>
    expect(kept(overview(line(JUNE, "甲", 300)), orders(line(JUNE, "甲", 1000)))).toEqual([[], [1000]]));
});

describe("Sales that are not told twice", () => {
  test("are those of another shop, of another month, or of other amounts where no shop is named", () => {
    expect(kept(overview(line(JUNE, "乙", 1000)), orders(line(JUNE, "甲", 1000)))).toEqual([[1000], [1000]]);
    expect(kept(overview(line(JULY, "甲", 1000)), orders(line(JUNE, "甲", 1000)))).toEqual([[1000], [1000]]);
    expect(kept(overview(line(JUNE, "", 300)), orders(line(JUNE, "", 1000)))).toEqual([[300], [1000]]);
  });

  test("are those of a sheet that a person has called sales", () => {
    const chosen = { ...overview(line(JUNE, "", 1000)), isOverview: false };
    expect(kept(chosen, orders(line(JUNE, "", 1000)))).toEqual([[1000], [1000]]);
  });
});
