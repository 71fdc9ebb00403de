import { accountsJob } from "../../src/jobs/accounts";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

const cellOf = (text: string): CellValue =>
  text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) && text.length < 15 ? Number(text) : text;
const rowsOf = (...lines: string[]): CellValue[][] => lines.map((line) => line.split(",").map(cellOf));

/** Month, sales before refunds, refunds, net of them; and what is said of refunds. */
async function accounts(sheets: Readonly<Record<string, CellValue[][]>>) {
  const { json, findings } = await accountsJob.run({}, new MemoryWorkbook(sheets).context("en"));
  return {
    lines: json.months.map(({ month, gross, refunds, net }) => [month, gross, refunds, net].join(" ")),
    said: findings.map(({ problem }) => problem.code).filter((code) => /refund|entries/i.test(code)),
  };
}

const ORDERS = rowsOf(
  "订单编号,订单付款时间,总金额,买家实际支付金额",
  "2610001,2026-10-01,100,100",
  "2610002,2026-10-02,200,200",
  "2610003,2026-11-02,300,300",
);
const REFUNDS = "退款编号,订单编号,退款金额,退款状态,退款申请时间,退款完成时间";

describe("A sheet of refunds", () => {
  test("takes refunds off their orders, in the month of the order; a claim that came to nothing is none", async () => {
    const refunds = rowsOf(
      REFUNDS,
      "R1,2610001,100,退款成功,2026-10-05,2026-11-06",
      "R2,2610002,20,退款成功,2026-10-05,2026-10-06",
      "R3,2610002,10,退款成功,2026-10-07,2026-10-08",
      "R4,2610003,300,退款关闭,2026-11-05,",
    );
    expect(await accounts({ 订单: ORDERS, 退款单: refunds })).toEqual({
      lines: ["2026-10 300.00 130.00 170.00", "2026-11 300.00 0.00 300.00"],
      said: ["paidIsBeforeRefunds", "entriesNoSale", "refundsBesideOrders"],
    });
  });

  test("is read before the orders wherever it stands", async () => {
    const refunds = rowsOf(REFUNDS, "R1,2610001,100,退款成功,2026-10-05,2026-11-06");
    expect((await accounts({ 退款单: refunds, 订单: ORDERS })).lines[0]).toBe("2026-10 300.00 100.00 200.00");
  });

  test("counts nothing that the orders tell themselves, and says where they differ", async () => {
    const told = rowsOf(
      "订单编号,订单付款时间,总金额,买家实际支付金额,退款金额",
      "2610001,2026-10-01,100,0,100",
      "2610002,2026-10-02,200,170,30",
    );
    const refunds = (second: number) =>
      rowsOf(REFUNDS, "R1,2610001,100,退款成功,,2026-11-06", `R2,2610002,${second},退款成功,,2026-10-06`);
    const same = await accounts({ 订单: told, 退款单: refunds(30) });
    expect(same.lines).toEqual(["2026-10 300.00 130.00 170.00"]);
    expect(same.said).toContain("refundsToldTwice");
    expect((await accounts({ 订单: told, 退款单: refunds(50) })).lines).toEqual(same.lines);
  });

  test("takes those of orders that no sheet has off in the month in which they were paid back", async () => {
    const refunds = rowsOf(
      "售后单号,订单编号,售后类型,售后状态,退款金额,售后申请时间,售后完结时间",
      "S1,2610001,仅退款,退款成功,40,2026-10-02,2026-10-03",
      "S2,2609009,退货退款,售后完成,70,2026-11-02,2026-11-04",
    );
    const { lines, said } = await accounts({ 订单: ORDERS, 售后: refunds });
    expect(lines).toEqual(["2026-10 300.00 40.00 260.00", "2026-11 300.00 70.00 230.00"]);
    expect(said).toContain("refundsOfOthers");
  });

  test("is left out where none of its orders is found, and the orders tell refunds", async () => {
    const told = rowsOf("订单编号,订单付款时间,实付金额,退款金额", "T1,2026-11-01,100,40");
    const refunds = rowsOf(REFUNDS, "R1,2610009,40,退款成功,,2026-11-06");
    const { lines, said } = await accounts({ 订单: told, 退款单: refunds });
    expect(lines).toEqual(["2026-11 100.00 40.00 60.00"]);
    expect(said).toContain("refundsNotTakenOff");
  });

  test("goes with daily sales that tell none, and not with those that do", async () => {
    const refunds = rowsOf("退款编号,订单编号,退款金额,退款完成时间", "R1,2610001,40,2026-11-03");
    const days = (headers: string, row: string) => ({ 日报: rowsOf(headers, row), 退款单: refunds });
    const without = await accounts(days("日期,销售额", "2026-11-01,1000"));
    expect(without.lines).toEqual(["2026-11 1000.00 40.00 960.00"]);
    expect(without.said).not.toContain("refundsUnknown");
    const told = await accounts(days("日期,销售额,退款金额", "2026-11-01,1000,40"));
    expect(told.lines).toEqual(["2026-11 1000.00 40.00 960.00"]);
    expect(told.said).toContain("refundsNotTakenOff");
  });

  test("counts an order's refund once, though the order stands in two rows that are the same", async () => {
    const twice = [...ORDERS, ORDERS[1]!];
    const refunds = rowsOf(REFUNDS, "R1,2610001,30,退款成功,,2026-10-06");
    expect((await accounts({ 订单: twice, 退款单: refunds })).lines[0]).toBe("2026-10 300.00 30.00 270.00");
  });

  test("is none where only some of the rows have a refund: they are orders", async () => {
    const orders = rowsOf(
      "售后单号,订单编号,付款时间,实付金额,退款金额,退款时间",
      ",2610001,2026-10-01,100,,",
      "S2,2610002,2026-10-02,200,50,2026-10-05",
    );
    expect((await accounts({ 退款情况: orders })).lines).toEqual(["2026-10 300.00 50.00 250.00"]);
  });
});

describe("A sheet that is named after what came back", () => {
  const sold = rowsOf("訂單編號,轉單日,金額", "2610001,2026-10-01,100", "2610002,2026-10-02,200");
  test.each([40, -40])("takes its amounts off sales, with a minus or without: %d", async (amount) => {
    const back = rowsOf("訂單編號,轉單日,金額", `2610001,2026-11-03,${amount}`);
    expect((await accounts({ 出貨明細: sold, 退貨明細: back })).lines).toEqual([
      "2026-10 300.00 40.00 260.00",
    ]);
  });

  test("may date what came back by the day of the return", async () => {
    const back = rowsOf("退貨單號,訂單編號,退貨日期,退款金額", "R1,2610002,2026-11-03,50");
    expect((await accounts({ 訂單: sold, 退貨單: back })).lines).toEqual(["2026-10 300.00 50.00 250.00"]);
  });
});

describe("What became of an order", () => {
  const lines = async (headers: string, ...rows: string[]) =>
    accounts({ 订单: rowsOf(`订单号,付款时间,实付金额,${headers}`, ...rows) });

  test("may be the answer whether it was refunded: all of it then", async () => {
    const { lines: found, said } = await lines(
      "是否退款",
      "1,2026-10-01,100,否",
      "2,2026-10-02,200,是",
      "3,2026-11-02,300,",
    );
    expect(found).toEqual(["2026-10 300.00 200.00 100.00", "2026-11 300.00 0.00 300.00"]);
    expect(said).toEqual(["refundedByState"]);
  });

  test("says the refund where no amount is written, and is doubted where it is 0", async () => {
    const headers = "退款金额,订单状态";
    const rows = ["1,2026-10-01,100,,交易成功", "3,2026-10-03,300,50,部分退款"];
    const blank = await lines(headers, ...rows, "2,2026-10-02,200,,退款成功");
    expect(blank.lines).toEqual(["2026-10 600.00 250.00 350.00"]);
    expect(blank.said).toContain("refundedByState");
    const zero = await lines(headers, ...rows, "2,2026-10-02,200,0,退款成功");
    expect(zero.lines).toEqual(["2026-10 600.00 50.00 550.00"]);
    expect(zero.said).toContain("refundStateUnmet");
  });
});
