import { monthOf } from "../../src/domain/calendar/month";
import { findSourceRows } from "../../src/jobs/sourceRows";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

describe("The rows behind a figure of the accounts", () => {
  test("are none of another table below the sales", async () => {
    const sales: CellValue[][] = [
      ["日期", "销售额"],
      ["2026-10-01", 100],
      ["2026-10-02", 120],
      [null, null],
      ["日期", "退款金额"],
      ["2026-10-03", 30],
    ];
    const { door, signal } = new MemoryWorkbook({ Days: sales }).context();
    expect(await findSourceRows(door, { month: monthOf(2026, 10) }, signal)).toEqual([
      { sheet: "Days", count: 2, runs: [{ first: 1, last: 2 }] },
    ]);
  });
});
