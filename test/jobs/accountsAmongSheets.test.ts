import fc from "fast-check";
import { accountsJob } from "../../src/jobs/accounts";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

const cellOf = (text: string): CellValue =>
  text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) && text.length < 15 ? Number(text) : text;
const rowsOf = (...lines: string[]): CellValue[][] => lines.map((line) => line.split(",").map(cellOf));

const SAID =
  /^(entries|ordersSettled|settledNotFound|salesToldTwice|salesBeside|refundsBeside|refundsOf|refundsTold)/;

/** Month, sales, refunds and fees; and what is said of sales that several sheets tell. */
async function accounts(sheets: Readonly<Record<string, CellValue[][]>>) {
  const { json, findings } = await accountsJob.run({}, new MemoryWorkbook(sheets).context("en"));
  return {
    lines: json.months.map(({ month, gross, refunds, platformFees }) =>
      [month, gross ?? "-", refunds ?? "-", platformFees ?? "-"].join(" "),
    ),
    said: findings.flatMap(({ severity, problem, at }) => {
      if (!SAID.test(problem.code)) return [];
      const rows = "rows" in problem ? ` ${String(problem.rows)}` : "";
      const amount = "amount" in problem ? ` ${String(problem.amount)}` : "";
      return [`${severity} ${problem.code} ${at!.sheet}${rows}${amount}`];
    }),
  };
}

const ORDERS = rowsOf(
  "订单编号,订单付款时间,买家应付货款,退款金额",
  "6920000000000000001,2026-10-20 10:00:00,100,0",
  "6920000000000000002,2026-10-28 10:00:00,200,50",
);
const PLACED = "订单编号,下单时间,结算时间,订单实付,退款金额,平台服务费,结算金额";
const UNPLACED = "订单编号,结算时间,订单实付,退款金额,平台服务费,结算金额";

describe("A settlement in a later month than its orders", () => {
  test("gives the fees alone of orders that a sheet has", async () => {
    const settled = rowsOf(
      UNPLACED,
      "6920000000000000001,2026-11-03,100,0,5,95",
      "6920000000000000002,2026-11-10,200,50,10,140",
    );
    const once = {
      lines: ["2026-10 300.00 50.00 -", "2026-11 - - 15.00"],
      said: ["note ordersSettled 结算 2 250.00"],
    };
    expect(await accounts({ 订单: ORDERS, 结算: settled })).toEqual(once);
    expect(await accounts({ 结算: settled, 订单: ORDERS })).toEqual(once);
  });

  test("gives the refunds as well where the orders tell none", async () => {
    const orders = ORDERS.map((row) => row.slice(0, 3));
    const settled = (day: string) => rowsOf(UNPLACED, `6920000000000000002,${day},200,50,10,140`);
    expect((await accounts({ 订单: orders, 结算: settled("2026-11-10") })).lines).toEqual([
      "2026-10 300.00 - -",
      "2026-11 0.00 50.00 10.00",
    ]);
    const { json } = await accountsJob.run(
      {},
      new MemoryWorkbook({ 订单: orders, 结算: settled("2026-10-31") }).context("en"),
    );
    expect(json.months.map(({ gross, net, platformFees }) => [gross, net, platformFees])).toEqual([
      ["300.00", "250.00", "10.00"],
    ]);
  });

  test("gives the sales of an order beside them that no sheet has, in a month of which none tells sales", async () => {
    const settled = rowsOf(
      UNPLACED,
      "6920000000000000001,2026-11-03,100,0,5,95",
      "6920000000000000009,2026-11-20,400,0,20,380",
    );
    expect(await accounts({ 订单: ORDERS, 结算: settled })).toEqual({
      lines: ["2026-10 300.00 50.00 -", "2026-11 400.00 0.00 25.00"],
      said: ["note ordersSettled 结算 1 100.00"],
    });
  });

  test("asks where none of its numbers is found, and counts the fees alone", async () => {
    const settled = rowsOf(UNPLACED, "B1,2026-11-03,100,0,5,95", "B2,2026-11-10,200,50,10,140");
    const days = rowsOf("日期,支付金额", "2026-10-20,100", "2026-10-28,200");
    for (const [sheet, refunds] of [
      [ORDERS, "50.00"],
      [days, "-"],
    ] as const)
      expect(await accounts({ 订单: sheet, 结算: settled })).toEqual({
        lines: [`2026-10 300.00 ${refunds} -`, "2026-11 - - 15.00"],
        said: ["warning settledNotFound 结算 2 250.00"],
      });
  });

  test("knows by the day of the order which of them other sheets tell", async () => {
    const settled = rowsOf(
      PLACED,
      "B1,2026-10-20,2026-11-03,100,0,5,95",
      "B2,2026-11-02,2026-11-10,200,50,10,140",
    );
    expect(await accounts({ 订单: ORDERS, 结算: settled })).toEqual({
      lines: ["2026-10 300.00 50.00 -", "2026-11 200.00 50.00 15.00"],
      said: ["warning settledNotFound 结算 1 100.00"],
    });
  });

  test("leaves the sales of the orders what they are, whichever of them it settles", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ amount: fc.integer({ min: 1, max: 999 }), isSettled: fc.boolean() }), {
          minLength: 2,
          maxLength: 8,
        }),
        async (all) => {
          const number = (at: number) => `69200000000000001${String(at).padStart(2, "0")}`;
          const orders = all.map(({ amount }, at) => `${number(at)},2026-10-20,${amount},0`);
          const settled = all.flatMap(({ amount, isSettled }, at) =>
            isSettled ? [`${number(at)},2026-11-0${1 + at},${amount},0,1,${amount - 1}`] : [],
          );
          const { lines } = await accounts({
            订单: rowsOf("订单编号,订单付款时间,买家应付货款,退款金额", ...orders),
            ...(settled.length > 0 && { 结算: rowsOf(UNPLACED, ...settled) }),
          });
          const sum = all.reduce((total, { amount }) => total + amount, 0);
          const fees = settled.length > 0 ? [`2026-11 - - ${settled.length}.00`] : [];
          expect(lines).toEqual([`2026-10 ${sum}.00 0.00 -`, ...fees]);
        },
      ),
      { numRuns: 20 },
    ));
});

describe("Accounts of payments that overlap", () => {
  test("count an entry once that two of them have, or one of them twice", async () => {
    const first = rowsOf(
      UNPLACED,
      "6920000000000000001,2026-11-03,100,0,5,95",
      "6920000000000000002,2026-11-10,200,50,10,140",
    );
    const second = rowsOf(
      UNPLACED,
      "6920000000000000002,2026-11-10,200,50,10,140",
      "6920000000000000003,2026-11-11,70,0,4,66",
    );
    const lines = ["2026-11 370.00 50.00 19.00"];
    expect(await accounts({ 一: first, 二: second })).toEqual({
      lines,
      said: ["warning entriesAgain 二 1 150.00", "note salesBesideOthers 二"],
    });
    expect(await accounts({ 一: [...first, ...second.slice(1)] })).toEqual({
      lines,
      said: ["warning entriesAgain 一 1 150.00"],
    });
  });

  test("count two payments of one order that are not the same, in one sheet and in two", async () => {
    const headers = "账务流水号,商户订单号,发生时间,收入金额,支出金额,账户余额,业务类型";
    const both = [
      "2026100100003,T200P2610000000002,2026-10-02 10:00:00,50,0,145,在线支付",
      "2026100100004,T200P2610000000002,2026-10-02 10:00:00,50,0,195,在线支付",
    ];
    const fee = "2026100100005,T200P2610000000002,2026-10-02 10:00:01,0,5,190,收费";
    const lines = ["2026-10 100.00 0.00 5.00"];
    expect((await accounts({ 一: rowsOf(headers, ...both, fee) })).lines).toEqual(lines);
    expect(
      (await accounts({ 一: rowsOf(headers, ...both), 二: rowsOf(headers, ...both, fee) })).lines,
    ).toEqual(lines);
    const orders = rowsOf("订单编号,订单付款时间,总金额,退款金额", "2610000000002,2026-09-30,100,0");
    expect((await accounts({ 订单: orders, 支付宝: rowsOf(headers, ...both, fee) })).lines).toEqual([
      "2026-09 100.00 0.00 -",
      "2026-10 - - 5.00",
    ]);
  });

  test("count entries without numbers as often as they stand there", async () => {
    const rows = rowsOf(
      "日期,类型,金额",
      "2026-07-01,销售,500",
      "2026-07-01,销售,500",
      "2026-07-02,退款,-100",
    );
    expect((await accounts({ 收支: rows })).lines).toEqual(["2026-07 1000.00 100.00 -"]);
  });
});

test("A refund that stands in two sheets of refunds is taken off once", async () => {
  const headers = "退款编号,订单编号,退款金额,退款状态,退款完成时间";
  const rows = ["R1,6920000000000000001,40,退款成功,2026-11-05", "R2,2609009,70,退款成功,2026-11-06"];
  const sheets = { 订单: ORDERS, 退款一: rowsOf(headers, ...rows), 退款二: rowsOf(headers, ...rows) };
  const { lines, said } = await accounts(sheets);
  expect(lines).toEqual(["2026-10 300.00 90.00 -", "2026-11 0.00 70.00 -"]);
  expect(said).toContain("warning entriesAgain 退款二 2 110.00");
});

test("Visitors of a month that begins in one sheet and ends in another are those of both", async () => {
  const days = (first: number, last: number): CellValue[][] => [
    ["统计日期", "访客数"],
    ...Array.from({ length: last - first + 1 }, (_, at) => [
      `2026-10-${String(first + at).padStart(2, "0")}`,
      100,
    ]),
  ];
  const sheets = { 订单: ORDERS, 上半月: days(1, 15), 下半月: days(16, 31) };
  const { json, findings } = await accountsJob.run({}, new MemoryWorkbook(sheets).context("en"));
  expect(json.months.map(({ month, visitors }) => [month, visitors])).toEqual([["2026-10", "3100"]]);
  expect(findings.map(({ problem }) => problem.code)).not.toContain("visitorsToldTwice");
});
