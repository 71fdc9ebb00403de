import fc from "fast-check";
import type { CellValue } from "../../../src/sheets/grid";
import { orders, payoutsOf, staff, type Rows } from "./payoutsOf";

/** 王芳 sells 120,000 in May. */
const ORDERS = orders([], ["2026-05-03", "王芳", 60000], ["2026-05-20", "王芳", 60000]);
const STAFF = staff(["王芳", "客服", 4000]);

async function paid(plan: readonly CellValue[][], further: Readonly<Record<string, Rows>> = {}) {
  const payouts = await payoutsOf({ 订单: ORDERS, 员工: STAFF, 提成方案: plan as Rows, ...further });
  return payouts["王芳 2026-05"];
}

const TARGETS: Readonly<Record<string, Rows>> = {
  销售目标: [
    ["月份", "姓名", "目标"],
    ["2026-05", "王芳", 100000],
  ],
};

describe("A rate above the target", () => {
  test("is paid on the part above it, the other one on the part up to it", async () => {
    const plan = [
      ["姓名", "计提基数", "目标", "提成比例", "超额提成比例"],
      ["王芳", "净销售额", 100000, "3%", "5%"],
    ];
    expect(await paid(plan)).toBe(4000);
  });

  test("is read in English, with the target in words", async () => {
    const plan = [
      ["Role", "Paid on", "Monthly quota", "Base rate", "Rate above quota"],
      ["客服", "Net sales", "$80k per month", "3%", "5%"],
    ];
    expect(await paid(plan)).toBe(4400);
  });

  test.each<[string, CellValue, CellValue, number]>([
    ["Accelerator", "3%", "1.5x", 3900],
    ["Accelerator", 0.03, "1.5 times", 3900],
    ["超额倍数", "3%", "1.5倍", 3900],
    ["Accelerated rate", "3%", "x2", 4200],
    ["Accelerated rate", "3%", "5%", 4000],
  ])("may be how many times the other one it is: %s of %s: %s", async (header, rate, above, pays) => {
    const plan = [
      ["Role", "Paid on", "Quota", "Commission rate", header],
      ["客服", "Net sales", 100000, rate, above],
    ];
    expect(await paid(plan)).toBe(pays);
  });

  test.each<[CellValue, CellValue]>([
    ["3%", 1.5],
    ["3%", "150%"],
    ["3%", "2%"],
    [3, "1.5x"],
    [null, "1.5x"],
  ])("pays nothing where an accelerator of %s may be more than one: %s", async (rate, above) => {
    const plan = [
      ["Role", "Paid on", "Quota", "Commission rate", "Accelerator"],
      ["客服", "Net sales", 100000, rate, above],
    ];
    expect(await paid(plan)).toBeUndefined();
  });

  test("is measured against the targets of their own sheet where the plan has none", async () => {
    const plan = [
      ["岗位", "计提基数", "提成比例", "超额提成比例"],
      ["客服", "净销售额", "3%", "5%"],
    ];
    expect(await paid(plan, TARGETS)).toBe(4000);
    expect(await paid(plan)).toBeUndefined();
  });

  test("of a quarter is climbed over the quarter", async () => {
    const plan = [
      ["岗位", "计提基数", "季度目标", "提成比例", "超额提成比例"],
      ["客服", "净销售额", 100000, "3%", "5%"],
    ];
    const sales = orders([], ["2026-04-03", "王芳", 60000], ["2026-05-20", "王芳", 60000]);
    expect(await payoutsOf({ 订单: sales, 员工: STAFF, 提成方案: plan as Rows })).toEqual({
      "王芳 2026-04": 1800,
      "王芳 2026-05": 2200,
    });
  });

  test.each<[string, CellValue[][]]>([
    [
      "beside bands",
      [
        ["岗位", "计提基数", "计算方式", "满", "提成比例", "目标", "超额提成比例"],
        ["客服", "净销售额", "分段", 0, "3%", 100000, "5%"],
        [null, null, null, 50000, "4%", null, null],
      ],
    ],
    [
      "on everything",
      [
        ["岗位", "计提基数", "计算方式", "目标", "提成比例", "超额提成比例"],
        ["客服", "净销售额", "全额", 100000, "3%", "5%"],
      ],
    ],
    [
      "of gross sales, against targets of net sales",
      [
        ["岗位", "计提基数", "提成比例", "超额提成比例"],
        ["客服", "退款前销售额", "3%", "5%"],
      ],
    ],
    [
      "of a year, counted by the month",
      [
        ["岗位", "计提基数", "计算周期", "年度目标", "提成比例", "超额提成比例"],
        ["客服", "净销售额", "每月", 100000, "3%", "5%"],
      ],
    ],
  ])("%s pays nothing until it is clear", async (_, plan) => {
    expect(await paid(plan, TARGETS)).toBeUndefined();
  });

  test("pays as much more than one rate as it pays on what lies above", async () => {
    const cents = fc.integer({ min: 1, max: 20_000_000 });
    const percent = fc.integer({ min: 0, max: 20 });
    await fc.assert(
      fc.asyncProperty(cents, percent, percent, async (target, rate, above) => {
        const plan = [
          ["姓名", "计提基数", "目标", "提成比例", "超额提成比例"],
          ["王芳", "净销售额", target / 100, `${rate}%`, `${above}%`],
        ];
        const excess = Math.max(0, 12_000_000 - target);
        const hundredths = (12_000_000 - excess) * rate + excess * above;
        expect(await paid(plan)).toBeCloseTo(Math.round(hundredths / 100) / 100, 9);
      }),
      { numRuns: 25 },
    );
  });
});

describe("The target of a plan", () => {
  const bands = (target: CellValue): CellValue[][] => [
    ["岗位", "计提基数", "计算方式", "月目标", "完成率", "提成比例"],
    ["客服", "完成率", "全额", target, "0%-100%", "2%"],
    [null, null, null, null, "100%以上", "4%"],
  ];

  test("is what the completion of its bands is measured against", async () => {
    expect(await paid(bands(100000))).toBe(4800);
    expect(await paid(bands("20万"))).toBe(2400);
  });

  test("gives way to the person's own of a month", async () => {
    expect(await paid(bands(200000), TARGETS)).toBe(4800);
  });

  test.each([
    [120000, 2900],
    [120000.01, 2400],
  ])("pays its bonus once it is reached: of %d", async (target, pay) => {
    const plan = [
      ["岗位", "计提基数", "目标", "提成比例", "达标奖"],
      ["客服", "净销售额", target, "2%", 500],
    ];
    expect(await paid(plan)).toBe(pay);
  });

  test("says whose the bonus is in its header", async () => {
    const plan = [
      ["Role", "Paid on", "Quota", "Commission rate", "Bonus for reaching quota"],
      ["客服", "Net sales", 100000, "2%", 1000],
    ];
    expect(await paid(plan)).toBe(3400);
  });

  test.each<[string, string[], CellValue[]]>([
    ["nothing says what reaching it changes", ["目标", "提成比例"], [100000, "2%"]],
    ["a bonus may be for it or not", ["目标", "提成比例", "奖金"], [100000, "2%", 500]],
    ["it is of a week", ["周目标", "提成比例"], [100000, "2%"]],
  ])("pays nothing where %s", async (_, header, cells) => {
    expect(
      await paid([
        ["岗位", "计提基数", ...header],
        ["客服", "净销售额", ...cells],
      ]),
    ).toBeUndefined();
  });

  test("is where a band starts where its rows state ever higher ones", async () => {
    const plan = (...targets: number[]) => [
      ["岗位", "计提基数", "计算方式", "目标", "提成比例"],
      ["客服", "净销售额", "全额", targets[0]!, "2%"],
      ["客服", "净销售额", "全额", targets[1]!, "3%"],
    ];
    expect(await paid(plan(50000, 100000))).toBe(3600);
    expect(await paid(plan(50000, 50000))).toBeUndefined();
  });

  test("is where a bonus for reaching it is paid, the highest of them", async () => {
    const plan = [
      ["岗位", "目标", "奖金"],
      ["客服", "10万", 500],
      [null, "20万", 1200],
    ];
    expect(await paid(plan)).toBe(500);
  });
});
