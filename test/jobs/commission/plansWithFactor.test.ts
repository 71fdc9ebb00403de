import type { CellValue } from "../../../src/sheets/grid";
import { ordersOf, run, STAFF, type Sheet } from "./runOfSales";

const SOLD = ordersOf(
  ["销售员", "实付金额", "退款金额", "退款时间"],
  ["2026-06-03", "张三", 100000, 10000, "2026-07-05"],
  ["2026-07-09", "张三", 100000],
);
const PLAN: Sheet = [
  ["姓名", "计提基数", "提成比例", "考核系数", "封顶"],
  ["张三", "净销售额", "2%", 0.9, null],
];

describe("A factor beside a plan", () => {
  test("multiplies what its tiers pay, and what a later refund takes back of it", async () => {
    const { paid, wrong } = await run(PLAN, SOLD);
    // 100,000 × 2% × 0.9; 10,000 × 2% × 0.9 are taken back.
    expect(paid).toEqual({ "张三 张三 2026-06": 1800, "张三 张三 2026-07": 1620 });
    expect(await wrong()).toEqual([]);
  });

  test("counts beside the KPI factor of a month", async () => {
    const attendance: Sheet = [
      ["月份", "姓名", "绩效系数"],
      ["2026-07", "张三", 0.5],
    ];
    const { paid, wrong } = await run(PLAN, SOLD, STAFF, { 绩效: attendance });
    expect(paid).toEqual({ "张三 张三 2026-06": 1800, "张三 张三 2026-07": 900 - 180 });
    expect(await wrong()).toEqual([]);
  });

  test("comes before the cap", async () => {
    const capped = [PLAN[0]!, ["张三", "净销售额", "2%", 1.5, 2500] as CellValue[]];
    const { paid, wrong } = await run(
      capped,
      ordersOf(["销售员", "实付金额", "退款金额"], ["2026-06-03", "张三", 100000, 0]),
    );
    expect(paid).toEqual({ "张三 张三 2026-06": 2500 });
    expect(await wrong()).toEqual([]);
  });
});
