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

describe("A factor on what a team shares", () => {
  const TEAM: Sheet = [
    ["姓名", "岗位", "底薪"],
    ["张三", "销售", 4000],
    ["李四", "销售", 4000],
    ["王五", "销售", 4000],
  ];
  const sold = ordersOf(["销售员", "实付金额", "退款金额"], ["2026-06-03", "张三", 33333, 0]);
  const pool = (factor: number): Sheet => [
    ["岗位", "计提基数", "提成比例", "分配方式", "考核系数"],
    ["销售", "净销售额", "1%", "平均分配", factor],
  ];

  test("leaves shares that add up to the cent", async () => {
    // 333.33 × 0.75 is 249.9975, which are 250.00; each share is 83.3325.
    const { all, wrong } = await run(pool(0.75), sold, TEAM);
    expect(all).toEqual([83.34, 83.33, 83.33]);
    expect(await wrong()).toEqual([]);
  });

  test("of one of them multiplies that share alone", async () => {
    const scores: Sheet = [
      ["月份", "姓名", "绩效系数"],
      ["2026-06", "李四", 0.5],
    ];
    const [head, plan] = pool(1).map((row) => row.slice(0, 4));
    const { all, wrong } = await run([head!, plan!], sold, TEAM, { 绩效: scores });
    expect(all).toEqual([111.11, 55.56, 111.11]);
    expect(await wrong()).toEqual([]);
  });
});
