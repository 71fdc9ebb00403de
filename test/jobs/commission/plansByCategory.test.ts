import fc from "fast-check";
import type { CellValue } from "../../../src/sheets/grid";
import { A, B, ordersOf, run, STAFF, type Sheet } from "./runOfSales";

const orders = (...rows: CellValue[][]): Sheet =>
  ordersOf(["销售员", "店铺", "品类", "新老客", "实付金额", "退款金额", "退款时间"], ...rows);

/** 张三 sells 60,000 of shoes, 40,000 of bags, 5,000 of hats and 1,000 of nothing that is told. */
const SOLD = orders(
  ["2026-06-03", "张三", A, "女鞋", "新客户", 50000],
  ["2026-06-04", "张三", B, "女鞋", "老客户", 10000],
  ["2026-06-09", "张三", B, "女包", "新客户", 40000],
  ["2026-06-20", "张三", A, "帽子", "老客户", 5000],
  ["2026-06-21", "张三", A, null, "老客户", 1000],
);

test.each([
  ["是否新客", "是", "否"],
  ["Is new customer?", "Y", "N"],
  ["是否老客", 0, 1],
])("A column that asks %s tells new customers (%s) from returning ones (%s)", async (asked, isNew, isOld) => {
  const { paid } = await run(
    [
      ["岗位", "客户类型", "计提基数", "提成比例"],
      ["销售", "新客", "净销售额", "3%"],
      ["销售", "老客", "净销售额", "1%"],
    ],
    ordersOf(
      ["销售员", asked, "实付金额"],
      ["2026-06-03", "张三", isNew, 50000],
      ["2026-06-04", "张三", isOld, 10000],
    ),
  );
  expect(paid).toEqual({ "销售 新客 张三 2026-06": 1500, "销售 老客 张三 2026-06": 100 });
});

describe("A plan of a category", () => {
  test("counts the sales of that category, and the row of others those that no row names, which is said", async () => {
    const { paid, told, findings, wrong } = await run(
      [
        ["岗位", "品类", "计提基数", "提成比例"],
        ["销售", "女鞋", "净销售额", "2%"],
        ["销售", "女包", "净销售额", "3%"],
        ["销售", "其他", "净销售额", "1%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({
      "销售 女鞋 张三 2026-06": 1200,
      "销售 女包 张三 2026-06": 1200,
      "销售 张三 2026-06": 60,
    });
    expect(told).toEqual([]);
    expect(findings.map(({ problem }) => problem)).toContainEqual({
      code: "salesOfOthers",
      plan: "销售",
      months: ["2026-06"],
      sold: { category: ["帽子", ""] },
      amount: "6000.00",
    });
    expect(await wrong()).toEqual([]);
  });

  test("leaves sales unpaid that no row names where none is of others, and says how much of what", async () => {
    const { paid, findings } = await run(
      [
        ["岗位", "类目", "计提基数", "提成比例"],
        ["销售", "女鞋", "净销售额", "2%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({ "销售 女鞋 张三 2026-06": 1200 });
    expect(findings.map(({ problem }) => problem)).toContainEqual({
      code: "salesOfNoPlan",
      person: "张三",
      months: ["2026-06"],
      sold: { category: ["女包", "帽子", ""] },
      amount: "46000.00",
    });
  });

  test("climbs its own tiers: 60,000 of shoes at 1% to 20,000 and 2% above, 40,000 of bags by the same", async () => {
    const { paid, wrong } = await run(
      [
        ["方案", "岗位", "品类", "计提基数", "计算方式", "销售额", "提成比例"],
        ["标准", "销售", "女鞋", "净销售额", "分段", "0-2万", "1%"],
        [null, null, null, null, null, "2万以上", "2%"],
        [null, null, "女包", null, null, "0-2万", "1%"],
        [null, null, null, null, null, "2万以上", "2%"],
        [null, null, "其他品类", null, null, "0以上", "0.5%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({
      "标准 女鞋 张三 2026-06": 200 + 800,
      "标准 女包 张三 2026-06": 200 + 400,
      "标准 张三 2026-06": 30,
    });
    expect(await wrong()).toEqual([]);
  });

  test("may name several categories, whose sales count together, which is noted", async () => {
    const { paid, findings } = await run(
      [
        ["岗位", "品类", "计提基数", "计算方式", "销售额", "提成比例"],
        ["销售", "女鞋、女包", "净销售额", "分段", "0-8万", "1%"],
        ["销售", "女鞋、女包", "净销售额", "分段", "8万以上", "2%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({ "销售 女鞋、女包 张三 2026-06": 800 + 400 });
    expect(findings.map(({ problem }) => problem)).toContainEqual({
      ...{ code: "planSalesTogether", plan: "销售 女鞋、女包", sold: { category: ["女鞋", "女包"] } },
    });
  });

  test("is of the shop in the merged cell left of it", async () => {
    const { paid, told } = await run(
      [
        ["岗位", "店铺", "品类", "计提基数", "提成比例"],
        ["销售", A, "女鞋", "净销售额", "2%"],
        [null, null, "其他", null, "1%"],
        [null, B, "女鞋", null, "3%"],
        [null, null, "其他", null, "4%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({
      [`销售 ${A} 女鞋 张三 2026-06`]: 1000,
      [`销售 ${A} 张三 2026-06`]: 60,
      [`销售 ${B} 女鞋 张三 2026-06`]: 300,
      [`销售 ${B} 张三 2026-06`]: 1600,
    });
    expect(told).toEqual([]);
  });

  test("gives back in its own row what is refunded later", async () => {
    const { paid, wrong } = await run(
      [
        ["岗位", "品类", "计提基数", "提成比例"],
        ["销售", "女鞋", "净销售额", "2%"],
        ["销售", "女包", "净销售额", "3%"],
      ],
      orders(
        ["2026-06-03", "张三", A, "女鞋", null, 10000],
        ["2026-06-04", "张三", A, "女包", null, 10000, 4000, "2026-07-02"],
        ["2026-07-05", "张三", A, "女鞋", null, 10000],
        ["2026-07-06", "张三", A, "女包", null, 10000],
      ),
    );
    expect(paid).toEqual({
      "销售 女鞋 张三 2026-07": 200,
      "销售 女包 张三 2026-07": 300 - 120,
      "销售 女鞋 张三 2026-06": 200,
      "销售 女包 张三 2026-06": 300,
    });
    expect(await wrong()).toEqual([]);
  });

  test("counts the sales of all where the orders name nobody, and what no row names of them is told", async () => {
    const sold = ordersOf(
      ["店铺", "品类", "实付金额", "退款金额"],
      ["2026-06-03", A, "女鞋", 50000],
      ["2026-06-04", A, "帽子", 10000],
    );
    const { paid, told } = await run(
      [
        ["岗位", "品类", "计提基数", "提成比例"],
        ["销售", "女鞋", "净销售额", "2%"],
      ],
      sold,
    );
    expect(paid).toEqual({ "销售 女鞋 张三 2026-06": 1000 });
    expect(told).toEqual(["salesOfNoPlan"]);
  });

  test("pays nothing where the orders tell no category, and says so", async () => {
    const { paid, findings } = await run([
      ["岗位", "品类", "计提基数", "提成比例"],
      ["销售", "女鞋", "净销售额", "2%"],
    ]);
    expect(paid).toEqual({});
    expect(findings.map(({ problem }) => problem)).toContainEqual({
      ...{ code: "planSalesUnknown", plan: "销售 女鞋", of: "category", said: "女鞋", known: [] },
    });
  });

  test("pays nothing beside a plan of a shop, where some sales are of both and neither goes before", async () => {
    const { paid, findings } = await run(
      [
        ["方案", "岗位", "店铺", "品类", "计提基数", "提成比例"],
        ["天猫", "销售", A, null, "净销售额", "2%"],
        ["女鞋", "销售", null, "女鞋", "净销售额", "3%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({});
    expect(findings.map(({ problem }) => problem)).toContainEqual({
      ...{ code: "twoPlansInForce", share: "sales", person: "张三", months: ["2026-06"] },
      plans: [`天猫 ${A}`, "女鞋"],
    });
  });

  test.each<[string, string, CellValue]>([
    ["a floor of its own", "保底", 3000],
    ["a draw of its own", "预支", 3000],
  ])("pays nothing with %s", async (_, header, cell) => {
    const { paid, told } = await run(
      [
        ["岗位", "品类", "计提基数", "提成比例", header],
        ["销售", "女鞋", "净销售额", "2%", cell],
      ],
      SOLD,
    );
    expect(paid).toEqual({});
    expect(told).toContain("planOfSomeClash");
  });

  test("is not measured against targets of all sales, but against one of its own", async () => {
    const bands = (target: CellValue): Sheet => [
      ["岗位", "品类", "完成率", "提成比例", "计算方式", "目标"],
      ["销售", "女鞋", "低于100%", "1%", "全额", target],
      ["销售", "女鞋", "100%以上", "2%", "全额", target],
    ];
    const targets: Record<string, Sheet> = {
      销售目标: [
        ["月份", "姓名", "目标"],
        ["2026-06", "张三", 50000],
      ],
    };
    const none = await run(bands(null), SOLD, STAFF, targets);
    expect(none.paid).toEqual({});
    expect(none.told).toContain("planOfSomeClash");
    const own = await run(bands(80000), SOLD, STAFF, targets);
    expect(own.paid).toEqual({ "销售 女鞋 张三 2026-06": 600 });
  });

  test("stands as a column of rates beside those of other categories", async () => {
    const { paid, told, wrong } = await run(
      [
        ["岗位", "计提基数", "女鞋提成比例", "女包提成比例", "其他提成比例"],
        ["销售", "净销售额", "2%", "3%", "1%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({
      "销售 女鞋 张三 2026-06": 1200,
      "销售 女包 张三 2026-06": 1200,
      "销售 张三 2026-06": 60,
    });
    expect(told).toEqual([]);
    expect(await wrong()).toEqual([]);
    const unknown = await run(
      [
        ["岗位", "计提基数", "毛利提成比例", "团队提成比例"],
        ["销售", "净销售额", "2%", "3%"],
      ],
      SOLD,
    );
    expect(unknown.paid).toEqual({});
  });

  test("leaves its sales unpaid where it cannot be followed, instead of to the plan of others", async () => {
    const { paid, told } = await run(
      [
        ["岗位", "品类", "计提基数", "提成比例"],
        ["销售", "女鞋", "净利润", "2%"],
        ["销售", "其他", "净销售额", "1%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({ "销售 张三 2026-06": 460 });
    expect(told).toEqual(["planValueNotUnderstood"]);
  });

  test("pays nothing where a cap stands beside one of several, for it may be of all together", async () => {
    const { paid, told } = await run(
      [
        ["岗位", "品类", "计提基数", "提成比例", "封顶"],
        ["销售", "女鞋", "净销售额", "2%", 1000],
        [null, "女包", null, "3%", null],
      ],
      SOLD,
    );
    expect(paid).toEqual({});
    expect(told).toContain("planTermOfOne");
    const each = await run(
      [
        ["岗位", "品类", "计提基数", "提成比例", "封顶"],
        ["销售", "女鞋", "净销售额", "2%", 1000],
        [null, "女包", null, "3%", 1000],
      ],
      SOLD,
    );
    expect(each.paid).toEqual({ "销售 女鞋 张三 2026-06": 1000, "销售 女包 张三 2026-06": 1000 });
  });

  test("keeps apart categories that differ by what stands in brackets or between numbers", async () => {
    const sold = orders(
      ["2026-06-03", "张三", A, "鞋（女）", null, 1000],
      ["2026-06-03", "张三", A, "鞋（男）", null, 2000],
      ["2026-06-03", "张三", A, "3-5岁", null, 4000],
      ["2026-06-03", "张三", A, "35岁", null, 8000],
    );
    const { paid } = await run(
      [
        ["岗位", "品类", "计提基数", "提成比例"],
        ["销售", "鞋(女)", "净销售额", "10%"],
        ["销售", "3-5岁", "净销售额", "10%"],
      ],
      sold,
    );
    expect(paid).toEqual({ "销售 鞋(女) 张三 2026-06": 100, "销售 3-5岁 张三 2026-06": 400 });
  });

  test("does not count an order of several categories under one amount, and says so", async () => {
    const sold: Sheet = [
      ["订单编号", "付款时间", "销售员", "品类", "实付金额", "退款金额"],
      ["T1", "2026-06-03", "张三", "女鞋", 900, null],
      ["T1", null, null, "女包", null, null],
      ["T2", "2026-06-03", "张三", "女鞋", 1000, null],
      ["T2", null, null, "女鞋", null, null],
    ];
    const { paid, told } = await run(
      [
        ["岗位", "品类", "计提基数", "提成比例"],
        ["销售", "女鞋", "净销售额", "2%"],
      ],
      sold,
    );
    expect(paid).toEqual({ "销售 女鞋 张三 2026-06": 20 });
    expect(told).toEqual(["ordersOfSeveral", "salesOfNoPlan"]);
  });
});

describe("A plan of a kind of customers", () => {
  test("pays new and returning ones by rates of their own, however they are called", async () => {
    const { paid, told } = await run(
      [
        ["岗位", "客户类型", "计提基数", "提成比例"],
        ["销售", "新客", "净销售额", "3%"],
        ["销售", "老客", "净销售额", "1%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({ "销售 新客 张三 2026-06": 2700, "销售 老客 张三 2026-06": 160 });
    expect(told).toEqual([]);
  });

  test("pays them by rates that stand side by side", async () => {
    const { paid } = await run(
      [
        ["岗位", "计提基数", "提成（新客）", "提成（老客）"],
        ["销售", "净销售额", "3%", "1%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({ "销售 新客 张三 2026-06": 2700, "销售 老客 张三 2026-06": 160 });
  });
});

describe("Plans of categories", () => {
  const CATEGORIES = ["女鞋", "女包", "帽子"];
  const sale = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    category: fc.constantFrom(...CATEGORIES),
    cents: fc.integer({ min: 0, max: 9_000_000 }),
  });
  const soldOf = (sales: readonly { day: number; category: string; cents: number }[]): Sheet =>
    orders(
      ...sales.map(({ day, category, cents }) => [
        `2026-06-${String(day).padStart(2, "0")}`,
        ...["张三", A, category, null],
        cents / 100,
      ]),
    );
  const bands = (categories: readonly string[]): Sheet => [
    ["岗位", "品类", "计提基数", "计算方式", "起", "提成比例"],
    ...categories.flatMap((category) => [
      ["销售", category, "净销售额", "分段", 0, "1%"],
      ["销售", category, "净销售额", "分段", 20000, "2%"],
    ]),
  ];

  test("count every sale once, in whatever order their rows stand", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sale, { minLength: 1, maxLength: 12 }),
        fc.shuffledSubarray(CATEGORIES, { minLength: 3, maxLength: 3 }),
        async (sales, order) => {
          const [one, other] = [
            await run(bands(CATEGORIES), soldOf(sales)),
            await run(bands(order), soldOf(sales)),
          ];
          expect(other.paid).toEqual(one.paid);
          const marginal = (cents: number) => cents + Math.max(0, cents - 2_000_000);
          for (const category of CATEGORIES) {
            const cents = sales.reduce((sum, each) => sum + (each.category === category ? each.cents : 0), 0);
            expect(one.paid[`销售 ${category} 张三 2026-06`] ?? 0).toBe(
              Math.round(marginal(cents) / 100) / 100,
            );
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test("pay by one flat rate what the plain plan pays, but for what each row is rounded", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sale, { minLength: 1, maxLength: 12 }), async (sales) => {
        const flat = (rows: Sheet): Sheet => [["岗位", "品类", "计提基数", "提成比例"], ...rows];
        const plain = await run(flat([["销售", null, "净销售额", "2%"]]), soldOf(sales));
        const each = await run(
          flat(CATEGORIES.map((category) => ["销售", category, "净销售额", "2%"])),
          soldOf(sales),
        );
        const sum = (all: readonly number[]) => all.reduce((total, payout) => total + payout * 100, 0);
        expect(Math.abs(sum(each.all) - sum(plain.all))).toBeLessThanOrEqual(1.5);
      }),
      { numRuns: 15 },
    );
  });
});

describe("Rates below the names of categories", () => {
  const PAID = { "销售 女鞋 张三 2026-06": 1800, "销售 女包 张三 2026-06": 2000 };

  test.each<[string, Sheet]>([
    [
      "alone",
      [
        ["岗位", "女鞋", "女包"],
        ["销售", "3%", "5%"],
      ],
    ],
    [
      "with the word for a rate",
      [
        ["岗位", "女鞋 rate", "女包 rate"],
        ["销售", 0.03, 0.05],
      ],
    ],
    [
      "in a row above that word",
      [
        [null, "女鞋", "女包"],
        ["岗位", "提成", "提成"],
        ["销售", "3%", "5%"],
      ],
    ],
  ])("are of their sales: %s", async (_, plan) => expect((await run(plan, SOLD)).paid).toEqual(PAID));

  test("climb the same bands, each by its own sales", async () => {
    const plan: Sheet = [
      ["岗位", "起", "计算方式", "女鞋", "女包"],
      ["销售", 0, "分段", "3%", "5%"],
      ["销售", 50000, "分段", "4%", "6%"],
    ];
    expect((await run(plan, SOLD)).paid).toEqual({ ...PAID, "销售 女鞋 张三 2026-06": 1900 });
  });

  test("are of nothing where the orders know no such category", async () => {
    const { paid, told } = await run(
      [
        ["岗位", "第一季", "第二季"],
        ["销售", "3%", "5%"],
      ],
      SOLD,
    );
    expect(paid).toEqual({});
    expect(told).toContain("planSalesUnknown");
  });

  test("are not read where a single name stands", async () =>
    expect(
      run(
        [
          ["岗位", "女鞋"],
          ["销售", "3%"],
        ],
        SOLD,
      ),
    ).rejects.toThrow());
});
