import { accountsJob } from "../../src/jobs/accounts";
import { detectSheets } from "../../src/jobs/detect";
import { sheetsNotRead } from "../../src/jobs/sheetsNotRead";
import { MemoryWorkbook } from "./memoryWorkbook";

const LEDGER = [
  ["日期", "摘要", "借方", "贷方"],
  ["2026-03-05", "房租", 8000, null],
  ["2026-03-08", "快递", 1200, null],
];
const REMARKS = [
  ["说明", "负责人"],
  ["每月5日前更新", "小王"],
];
const SALES = [
  ["日期", "支付金额", "退款金额"],
  ["2026-03-01", 100, 0],
];

describe("A table that is of no known kind", () => {
  const book = new MemoryWorkbook({ 明细账: LEDGER, 说明: REMARKS, 销售: SALES });

  test("is said once, as a note that names it, and remarks are not", async () => {
    const { findings } = await accountsJob.run({}, book.context("zh-Hans"));
    const said = findings.filter(({ problem }) => problem.code === "sheetNotRead");
    expect(said).toEqual([
      {
        severity: "note",
        at: { sheet: "明细账", row: 0, column: 0 },
        problem: { code: "sheetNotRead", sheet: "明细账" },
      },
    ]);
  });

  test("is said with a single row, below its headers", async () => {
    const { door } = new MemoryWorkbook({ 明细账: LEDGER.slice(0, 2), 说明: REMARKS }).context();
    const said = sheetsNotRead(await detectSheets(door, {}));
    expect(said.map(({ at }) => at?.sheet)).toEqual(["明细账"]);
  });

  test("is not said where somebody decided that it is not used, or what it is", async () => {
    const { door } = book.context();
    const said = async (choice: object) => sheetsNotRead(await detectSheets(door, { 明细账: choice }));
    expect(await said({})).toHaveLength(1);
    expect(await said({ unused: true })).toEqual([]);
    expect(await said({ kind: "otherCosts" })).toEqual([]);
  });
});
