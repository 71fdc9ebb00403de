import fc from "fast-check";
import { commissionJob } from "../../../src/jobs/commission/commission";
import type { CellValue } from "../../../src/sheets/grid";
import { MemoryWorkbook } from "../memoryWorkbook";
import { A, B, C, ordersOf, run, SOLD, STAFF, type Sheet } from "./runOfSales";

const orders = (...rows: CellValue[][]): Sheet =>
  ordersOf(["销售员", "店铺", "实付金额", "退款金额", "退款时间"], ...rows);

describe("A plan of one shop", () => {
  test("counts the sales of that shop, and one without a shop those of the others", async () => {
    const { paid, told, wrong } = await run([
      ["方案", "岗位", "店铺", "计提基数", "提成比例"],
      ["天猫", "销售", A, "净销售额", "2%"],
      ["京东", "销售", B, "净销售额", "3%"],
      ["其他", "销售", null, "净销售额", "5%"],
    ]);
    expect(paid).toEqual({
      "天猫 天猫旗舰店 张三 2026-06": 1000,
      "京东 京东店 张三 2026-06": 900,
      "其他 张三 2026-06": 500,
    });
    expect(told).toEqual([]);
    expect(await wrong()).toEqual([]);
  });

  test("is known by a part of the shop's name, below a merged role, and for 全部 is of all others", async () => {
    const { paid } = await run([
      ["岗位", "店铺", "计提基数", "提成比例"],
      ["销售", "天猫", "净销售额", "2%"],
      [null, "京东", "净销售额", "3%"],
      [null, "抖音", "净销售额", "1%"],
    ]);
    expect(paid).toEqual({
      "销售 天猫 张三 2026-06": 1000,
      "销售 京东 张三 2026-06": 900,
      "销售 抖音 张三 2026-06": 100,
    });
    const all = await run([
      ["岗位", "店铺", "计提基数", "提成比例"],
      ["销售", "全部", "净销售额", "2%"],
    ]);
    expect(all.paid).toEqual({ "销售 张三 2026-06": 1800 });
  });

  test("climbs its own tiers: 50,000 in A at 1% to 40,000 and 2% above, 30,000 in B at 1%", async () => {
    const { paid, told } = await run([
      ["岗位", "店铺", "计提基数", "销售额", "提成比例", "计算方式"],
      ["销售", A, "净销售额", "0-4万", "1%", "分段"],
      ["销售", A, "净销售额", "4万以上", "2%", "分段"],
      ["销售", B, "净销售额", "0-4万", "1%", "分段"],
      ["销售", B, "净销售额", "4万以上", "2%", "分段"],
    ]);
    expect(paid).toEqual({ [`销售 ${A} 张三 2026-06`]: 600, [`销售 ${B} 张三 2026-06`]: 300 });
    expect(told).toEqual(["salesOfNoPlan"]);
  });

  test("may be one of several, written in one row", async () => {
    const { paid, told } = await run([
      ["岗位", "店铺", "计提基数", "提成比例"],
      ["销售", "天猫、京东", "净销售额", "2%"],
      ["销售", C, "净销售额", "1%"],
    ]);
    expect(paid).toEqual({ "销售 天猫、京东 张三 2026-06": 1600, [`销售 ${C} 张三 2026-06`]: 100 });
    expect(told).toEqual([]);
  });

  test("is replaced by a later one of the same shop alone", async () => {
    const { all, wrong } = await run(
      [
        ["岗位", "店铺", "计提基数", "提成比例", "生效日期"],
        ["销售", A, "净销售额", "2%", "2026-01-01"],
        ["销售", A, "净销售额", "4%", "2026-06-10"],
        ["销售", B, "净销售额", "3%", "2026-01-01"],
      ],
      orders(
        ["2026-06-03", "张三", A, 10000],
        ["2026-06-12", "张三", A, 10000],
        ["2026-06-12", "张三", B, 10000],
      ),
    );
    expect([...all].sort((a, b) => a - b)).toEqual([200, 300, 400]);
    expect(await wrong()).toEqual([]);
  });

  test("is for those who work there where the staff sheet names their shop", async () => {
    const { paid } = await run(
      [
        ["岗位", "店铺", "计提基数", "业绩范围", "提成比例"],
        ["运营", A, "净销售额", "全店", "1%"],
        ["运营", B, "净销售额", "全店", "2%"],
      ],
      SOLD,
      [
        ["姓名", "岗位", "店铺", "底薪"],
        ["王五", "运营", A, 6000],
        ["赵六", "运营", B, 6000],
      ],
    );
    expect(paid).toEqual({ [`运营 ${A} 王五 2026-06`]: 500, [`运营 ${B} 赵六 2026-06`]: 600 });
  });

  test("is measured against the target of that shop", async () => {
    const { paid } = await run(
      [
        ["岗位", "店铺", "完成率", "提成比例", "计算方式"],
        ["销售", A, "低于100%", "1%", "全额"],
        ["销售", A, "100%以上", "2%", "全额"],
        ["销售", B, "低于100%", "1%", "全额"],
        ["销售", B, "100%以上", "2%", "全额"],
      ],
      SOLD,
      STAFF,
      {
        销售目标: [
          ["月份", "店铺", "目标"],
          ["2026-06", A, 60000],
          ["2026-06", B, 30000],
        ],
      },
    );
    expect(paid).toEqual({ [`销售 ${A} 张三 2026-06`]: 500, [`销售 ${B} 张三 2026-06`]: 600 });
  });

  test("gives back in its own row what is refunded later", async () => {
    const { paid, wrong } = await run(
      [
        ["岗位", "店铺", "计提基数", "提成比例"],
        ["销售", A, "净销售额", "2%"],
        ["销售", B, "净销售额", "3%"],
      ],
      orders(
        ["2026-06-03", "张三", A, 10000],
        ["2026-06-04", "张三", B, 10000, 4000, "2026-07-02"],
        ["2026-07-05", "张三", A, 10000],
        ["2026-07-06", "张三", B, 10000],
      ),
    );
    expect(paid).toEqual({
      [`销售 ${A} 张三 2026-07`]: 200,
      [`销售 ${B} 张三 2026-07`]: 300 - 120,
      [`销售 ${A} 张三 2026-06`]: 200,
      [`销售 ${B} 张三 2026-06`]: 300,
    });
    expect(await wrong()).toEqual([]);
  });

  test("leaves the floor of the month to the plan without a shop", async () => {
    const { paid, wrong } = await run([
      ["方案", "岗位", "店铺", "计提基数", "提成比例", "保底"],
      ["其他", "销售", null, "净销售额", "1%", 2000],
      ["天猫", "销售", A, "净销售额", "2%", null],
    ]);
    expect(paid).toEqual({ [`天猫 ${A} 张三 2026-06`]: 1000, "其他 张三 2026-06": 1000 });
    expect(await wrong()).toEqual([]);
  });

  test.each<[string, string, CellValue, string]>([
    ["a floor of its own", "保底", 3000, "planOfSomeClash"],
    ["a draw of its own", "预支", 3000, "planOfSomeClash"],
  ])("pays nothing with %s", async (_, header, cell, code) => {
    const { paid, told } = await run([
      ["岗位", "店铺", "计提基数", "提成比例", header],
      ["销售", A, "净销售额", "2%", cell],
    ]);
    expect(paid).toEqual({});
    expect(told).toContain(code);
  });

  test("pays nothing where no order is of its shop", async () => {
    const { paid, told } = await run([
      ["岗位", "店铺", "计提基数", "提成比例"],
      ["销售", "拼多多店", "净销售额", "2%"],
    ]);
    expect(paid).toEqual({});
    expect(told).toContain("planSalesUnknown");
  });

  test("pays with others of one rate what one plan of that rate pays on all", async () => {
    const sale = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      shop: fc.constantFrom(A, B, C),
      amount: fc.integer({ min: 0, max: 900000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sale, { minLength: 1, maxLength: 12 }), async (sales) => {
        const sold = orders(
          ...sales.map(({ day, shop, amount }) => [
            `2026-06-${String(day).padStart(2, "0")}`,
            ...["张三", shop],
            amount * 100,
          ]),
        );
        const { paid } = await run(
          [
            ["方案", "岗位", "店铺", "计提基数", "提成比例"],
            ["天猫", "销售", A, "净销售额", "2%"],
            ["其他", "销售", null, "净销售额", "2%"],
          ],
          sold,
        );
        const inA = sales.filter(({ shop }) => shop === A).reduce((sum, { amount }) => sum + amount * 2, 0);
        const inOthers = sales
          .filter(({ shop }) => shop !== A)
          .reduce((sum, { amount }) => sum + amount * 2, 0);
        expect(paid[`天猫 ${A} 张三 2026-06`] ?? 0).toBe(inA);
        expect(paid["其他 张三 2026-06"]).toBe(inOthers);
      }),
      { numRuns: 20 },
    );
  });
});

test("A workbook whose only rates stand beside its staff is told where they are and what to do", async () => {
  const staff: Sheet = [
    ["姓名", "岗位", "底薪", "提成比例"],
    ["张三", "销售", 4000, "2%"],
  ];
  const job = commissionJob.run({}, new MemoryWorkbook({ 订单: SOLD, 人员: staff }).context("en"));
  await expect(job).rejects.toMatchObject({
    problem: { code: "noPlanSheet", rates: { sheet: "人员", header: "提成比例" } },
  });
});
