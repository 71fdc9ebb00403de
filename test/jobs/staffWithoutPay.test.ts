import { accountsJob } from "../../src/jobs/accounts";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

const ORDERS: CellValue[][] = [
  ["订单编号", "付款时间", "实付金额"],
  ["T1", "2026-06-03", 5000],
];

async function accountsWith(staff: CellValue[][]) {
  const book = new MemoryWorkbook({ 订单: ORDERS, 员工: staff });
  const { json, findings } = await accountsJob.run({}, book.context("en"));
  const notDeducted = findings.flatMap(({ problem }) =>
    problem.code === "notDeducted" ? [...problem.items] : [],
  );
  return { month: json.months[0], notDeducted };
}

describe("A list of staff in the monthly accounts", () => {
  test("is their payroll where it tells base pay", async () => {
    const { month, notDeducted } = await accountsWith([
      ["姓名", "岗位", "入职日期", "底薪"],
      ["张三", "客服", "2024-01-01", 6000],
    ]);
    expect(month).toMatchObject({ payroll: "6000.00" });
    expect(notDeducted).not.toContain("payroll");
  });

  test("is no payroll of nothing where it tells none", async () => {
    const { month, notDeducted } = await accountsWith([
      ["姓名", "岗位", "入职日期"],
      ["张三", "客服", "2024-01-01"],
    ]);
    expect(month).not.toHaveProperty("payroll");
    expect(notDeducted).toContain("payroll");
  });
});
