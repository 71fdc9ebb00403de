import type { CellValue } from "../../../src/sheets/grid";
import { run, type Sheet } from "./runOfSales";

/** Two orders of May, 100,000 in all; the goods cost 60,000. */
const SOLD: Sheet = [
  ["订单编号", "付款时间", "销售员", "实付金额", "退款金额", "成本"],
  ["A1", "2026-05-03", "张三", 70000, null, 40000],
  ["A2", "2026-05-20", "张三", 30000, null, 20000],
];
const paid = async (...plan: CellValue[][]) => (await run(plan, SOLD)).paid;

describe("Rows of one role that are paid on different things both count", () => {
  test("sales and orders, by a column that says so", async () =>
    expect(
      await paid(["岗位", "计提基数", "提成"], ["销售", "净销售额", "2%"], ["销售", "订单数", "5元/单"]),
    ).toEqual({ "销售 张三 2026-05": 2000, "销售 订单数 张三 2026-05": 10 }));

  test("sales and orders, by what stands in the rates", async () =>
    expect(await paid(["岗位", "提成"], ["销售", "2%"], [null, "5元/单"])).toEqual({
      "销售 张三 2026-05": 2000,
      "销售 5元/单 张三 2026-05": 10,
    }));

  test("sales and gross profit, each by its own bands", async () => {
    const head = ["岗位", "计提基数", "起", "比例", "计算方式"];
    const sales = ["销售", "净销售额", 0, "1%", "分段"];
    const profit = [
      ["销售", "毛利", 0, "5%", "分段"],
      ["销售", "毛利", 10000, "10%", "分段"],
    ];
    const further = ["销售", "净销售额", 50000, "2%", "分段"];
    expect(await paid(head, sales, further, ...profit)).toEqual({
      "销售 张三 2026-05": 1500,
      "销售 毛利 张三 2026-05": 3500,
    });
  });

  test("and a later row replaces what is paid on the same", async () => {
    const head = ["岗位", "计提基数", "提成比例", "生效日期"];
    const first = [
      ["销售", "净销售额", "2%", "2026-01-01"],
      ["销售", "订单数", 5, "2026-01-01"],
    ];
    const later = ["销售", "净销售额", "3%", "2026-05-01"];
    const { all } = await run([head, ...first, later], SOLD);
    expect(all).toEqual([3000, 10]);
  });

  test("but not a cap that one of them states, of which nothing tells whether it is of both", async () => {
    const head = ["岗位", "计提基数", "提成比例", "封顶"];
    const { all, told } = await run([head, ["销售", "净销售额", "2%", 1000], ["销售", "订单数", 5]], SOLD);
    expect(all).toEqual([]);
    expect(told).toContain("planTermOfOne");
  });

  test("nor sales before refunds beside net ones, which are the same sales", async () => {
    const { all } = await run(
      [
        ["岗位", "计提基数", "提成比例"],
        ["销售", "净销售额", "2%"],
        ["销售", "销售总额", "1%"],
      ],
      SOLD,
    );
    expect(all).toEqual([]);
  });
});

test("Every part is proved by formulas", async () => {
  const plan = [
    ["岗位", "计提基数", "提成"],
    ["销售", "净销售额", "2%"],
    ["销售", "订单数", "5元/单"],
  ];
  expect(await (await run(plan, SOLD)).wrong()).toEqual([]);
});
