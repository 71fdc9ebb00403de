import { planJob } from "../../../src/jobs/plan/plan";
import type { CellValue } from "../../../src/sheets/grid";
import { MemoryWorkbook } from "../memoryWorkbook";

/** What is told of the shares of shops: 甲 sells in every month of 2025, 乙 from a month on. */
async function said(since: number) {
  const rows: CellValue[][] = [["日期", "店铺", "支付金额"]];
  for (let month = 1; month <= 12; month += 1)
    for (const shop of month >= since ? ["甲", "乙"] : ["甲"]) rows.push([`2025-${month}-15`, shop, 1000]);
  const { findings } = await planJob.run({}, new MemoryWorkbook({ 日报: rows }).context());
  return findings.map(({ problem }) => problem).filter(({ code }) => code === "shopsOfPartOfYear");
}

test("A shop that began within the year is told to have a share of what it sold then", async () => {
  expect(await said(10)).toEqual([{ code: "shopsOfPartOfYear", shops: ["乙"] }]);
  expect(await said(1)).toEqual([]);
});
