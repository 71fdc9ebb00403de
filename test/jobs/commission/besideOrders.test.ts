import { commissionJob } from "../../../src/jobs/commission/commission";
import type { CellValue } from "../../../src/sheets/grid";
import { MemoryWorkbook } from "../memoryWorkbook";

const PLANS: CellValue[][] = [
  ["方案", "销售员", "基数", "比例"],
  ["P", "张三", "净销售额", 0.1],
];
const ORDERS = (...refunds: readonly (number | undefined)[]): CellValue[][] =>
  [
    ["订单编号", "订单付款时间", "销售员", "总金额", ...(refunds.length > 0 ? ["退款金额"] : [])],
    ["6920000000000000001", "2026-10-01 10:00:00", "张三", 100, ...refunds.slice(0, 1)],
    ["6920000000000000002", "2026-10-02 10:00:00", "张三", 200, ...refunds.slice(1)],
  ].map((row) => row.map((cell) => cell ?? null));

/** Net sales and payout of each month, and what is told of refunds, orders and payments beside notes. */
async function commission(sheets: Readonly<Record<string, CellValue[][]>>) {
  const workbook = new MemoryWorkbook({ 方案: PLANS, ...sheets });
  const { json, findings } = await commissionJob.run({}, workbook.context("en"));
  return {
    paid: json.payouts.map(({ month, amount, payout }) => [month, amount, payout].join(" ")).sort(),
    said: findings.flatMap(({ severity, problem, at }) =>
      /^(refunds[BTO]|orders[EN]|payments|sheetNot)/.test(problem.code)
        ? [
            `${severity} ${problem.code} ${at!.sheet}${"amount" in problem ? ` ${String(problem.amount)}` : ""}`,
          ]
        : [],
    ),
  };
}

const REFUNDS: CellValue[][] = [
  ["退款编号", "订单编号", "退款金额", "退款状态", "退款完成时间"],
  ["R1", "6920000000000000002", 50, "退款成功", "2026-11-06"],
];

describe("Commission beside other sheets of sales", () => {
  test("is of sales less the refunds of a sheet of refunds, taken back in the month in which they were paid", async () => {
    const said = ["note refundsBesideOrders 退款 50.00"];
    const later: CellValue[] = ["6920000000000000003", "2026-11-01 10:00:00", "张三", 80];
    expect(await commission({ 订单: [...ORDERS(), later], 退款: REFUNDS })).toEqual({
      paid: ["2026-10 300.00 30.00", "2026-11 80.00 3.00"],
      said,
    });
    const sameMonth = REFUNDS.map((row, at) => (at === 0 ? row : [...row.slice(0, 4), "2026-10-20"]));
    expect(await commission({ 订单: ORDERS(), 退款: sameMonth })).toEqual({
      paid: ["2026-10 250.00 25.00"],
      said,
    });
  });

  test("tells a refund of an order that no sheet has, and takes it off nobody", async () => {
    const others = [...REFUNDS, ["R2", "6920000000000000009", 70, "退款成功", "2026-11-07"]];
    const { paid, said } = await commission({ 订单: ORDERS(), 退款: others });
    expect(paid).toEqual(["2026-10 300.00 30.00"]);
    expect(said).toContain("warning paymentsOfNobody 退款 -70.00");
  });

  test("is paid once of an order that two sheets have, as the newer says", async () => {
    expect(await commission({ 旧: ORDERS(0, 0), 新: ORDERS(0, 0) })).toEqual({
      paid: ["2026-10 300.00 30.00"],
      said: ["warning ordersElsewhere 新 300.00"],
    });
    expect(await commission({ 旧: ORDERS(0, 0), 新: ORDERS(0, 200) })).toEqual({
      paid: ["2026-10 100.00 10.00"],
      said: ["warning ordersElsewhere 新 100.00", "warning ordersNewer 新 200.00"],
    });
  });

  test("is not of a settlement, and tells what it settles beside the orders", async () => {
    const settled: CellValue[][] = [
      ["订单编号", "结算时间", "订单实付", "退款金额", "平台服务费", "结算金额"],
      ["6920000000000000001", "2026-11-03", 100, 0, 5, 95],
    ];
    const known = await commission({ 订单: ORDERS(), 结算: settled });
    expect(known.paid).toEqual(["2026-10 300.00 30.00"]);
    expect(known.said.filter((said) => said.includes("payments"))).toEqual([]);
    const refunded = settled.map((row, at) => (at === 0 ? row : [row[0]!, "2026-10-31", 100, 40, 5, 55]));
    const back = await commission({ 订单: ORDERS(), 结算: refunded });
    expect([back.paid, back.said.filter((said) => said.includes("payments"))]).toEqual([
      ["2026-10 300.00 30.00"],
      ["warning paymentsOfNobody 结算 -40.00"],
    ]);
    const other: CellValue[] = ["6920000000000000009", "2026-11-20", 400, 0, 20, 380];
    const { paid, said } = await commission({ 订单: ORDERS(), 结算: [...settled, other] });
    expect(paid).toEqual(["2026-10 300.00 30.00"]);
    expect(said).toContain("warning paymentsOfNobody 结算 400.00");
  });
});
