import { accountsJob } from "../../src/jobs/accounts";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

async function accounts(rows: readonly string[]) {
  const cellOf = (text: string): CellValue => (text === "" ? null : /^\d+$/.test(text) ? Number(text) : text);
  const sheet = rows.map((row) => row.split(",").map(cellOf));
  const { json, findings } = await accountsJob.run({}, new MemoryWorkbook({ 各店: sheet }).context("en"));
  return {
    lines: json.months.map(({ month, shop, gross }) => `${month} ${shop} ${gross}`),
    told: findings.map(({ problem }) => problem).filter(({ code }) => code === "shopFromAbove"),
  };
}

test("Rows under the merged cell of a shop are of that shop, up to its total", async () => {
  const rows = [
    "店铺,月份,销售额",
    "甲,2026-10,1000",
    ",2026-11,1200",
    "小计,,2200",
    "乙,2026-10,500",
    ",2026-11,600",
  ];
  expect(await accounts([...rows, "总计,,3300"])).toEqual({
    lines: ["2026-10 乙 500.00", "2026-10 甲 1000.00", "2026-11 乙 600.00", "2026-11 甲 1200.00"],
    told: [{ code: "shopFromAbove", rows: 2 }],
  });
});

test("Rows without a shop have none behind a total, where the day stands first, and of orders", async () => {
  const none = async (...rows: string[]) => (await accounts(rows)).told;
  expect(await none("店铺,月份,销售额", "甲,2026-10,1000", "小计,,1000", ",2026-11,600")).toEqual([]);
  expect(await none("月份,店铺,销售额", "2026-10,甲,1000", "2026-11,,600")).toEqual([]);
  expect(await none("店铺,订单编号,日期,实付金额", "甲,A1,2026-10-01,1000", ",A2,2026-10-02,600")).toEqual(
    [],
  );
});
