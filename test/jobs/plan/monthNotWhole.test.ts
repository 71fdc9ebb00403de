import { planJob } from "../../../src/jobs/plan/plan";
import type { CellValue } from "../../../src/sheets/grid";
import { MemoryWorkbook } from "../memoryWorkbook";

/** An order every third day of every month of two years, up to a day of the last month. */
function orders(lastDay: number): CellValue[][] {
  const rows: CellValue[][] = [["訂單編號", "付款時間", "實付金額"]];
  for (let month = 0; month < 24; month += 1) {
    for (let day = 1; day <= (month === 23 ? lastDay : 28); day += 3) {
      const name = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
      rows.push([`T${rows.length}`, `${name}-${String(day).padStart(2, "0")}`, 1000]);
    }
  }
  return rows;
}

async function saidOf(rows: CellValue[][]) {
  const { findings } = await planJob.run({}, new MemoryWorkbook({ 訂單: rows }).context());
  return findings.map(({ problem }) => problem).filter(({ code }) => code === "monthNotWhole");
}

describe("A year that is measured with a month whose end the sales do not reach", () => {
  test("is told: 2025-12 ends on day 10 of 31", async () =>
    expect(await saidOf(orders(10))).toEqual([
      { code: "monthNotWhole", month: "2025-12", days: 10, of: 31 },
    ]));

  test("is told of nothing where no more days are left than ever passed without an order", async () =>
    expect(await saidOf(orders(28))).toEqual([]));
});
