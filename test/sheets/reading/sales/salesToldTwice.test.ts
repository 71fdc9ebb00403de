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
    const chosen = { ...overview(line(JUNE, "", 1000)), isOverview: false, isChosen: true };
    expect(kept(chosen, orders(line(JUNE, "", 1000)))).toEqual([[1000], [1000]]);
  });
});

const SUMMARY = recogniseSheet(gridOf([["月份", "销售额"]], "月報"));
const summary = (...lines: SalesLine[]): SalesOfSheet => ({
  recognition: SUMMARY,
  isOverview: false,
  lines,
});
const said = (...sheets: SalesOfSheet[]) =>
  withoutToldTwice(sheets).findings.map(({ severity, problem }) => `${severity} ${problem.code}`);

describe("Sales of one month on two sheets", () => {
  test("count once where one sums up the orders of the other, whichever comes first", () => {
    const sheets = [summary(line(JUNE, "", 1000.4), line(JULY, "", 500)), orders(line(JUNE, "", 1000))];
    expect(kept(...sheets)).toEqual([[500], [1000]]);
    expect(kept(...sheets.reverse())).toEqual([[1000], [500]]);
    expect(said(...sheets)).toEqual(["warning salesToldTwice"]);
  });

  test("count once where a summary is net of the refunds that the orders tell", () => {
    const refunded = { ...line(JUNE, "", 1000), refunds: new Decimal(300), net: new Decimal(700) };
    expect(kept(orders(refunded), summary(line(JUNE, "", 700)))).toEqual([[1000], []]);
  });

  test("count once where a summary differs by a little from the orders, and twice where it does from another summary", () => {
    expect(kept(orders(line(JUNE, "", 1000)), summary(line(JUNE, "", 930)))).toEqual([[1000], []]);
    expect(kept(summary(line(JUNE, "", 1000)), summary(line(JUNE, "", 930)))).toEqual([[1000], [930]]);
  });

  test("both count where the amounts are others, and it is said", () => {
    const sheets = [orders(line(JUNE, "", 1000)), summary(line(JUNE, "", 300))];
    expect(kept(...sheets)).toEqual([[1000], [300]]);
    expect(said(...sheets)).toEqual(["warning salesBesideOthers"]);
  });

  test("both count where two exports of orders are not the same to the cent, which is but noted", () => {
    const sheets = [orders(line(JUNE, "", 1000)), orders(line(JUNE, "", 999.99))];
    expect(kept(...sheets)).toEqual([[1000], [999.99]]);
    expect(said(...sheets)).toEqual(["note salesBesideOthers"]);
    expect(kept(orders(line(JUNE, "", 1000)), orders(line(JUNE, "", 1000)))).toEqual([[1000], []]);
  });
});
