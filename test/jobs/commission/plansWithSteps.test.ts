import fc from "fast-check";
import type { CellValue } from "../../../src/sheets/grid";
import { stepsIn } from "../../../src/sheets/reading/commission/planSteps";
import { orders, payoutsOf, staff, type Rows } from "./payoutsOf";

/** 王芳 sells 235,000 in May, in 47 pieces. */
const ORDERS = orders(["件数"], ["2026-05-03", "王芳", 60000, 12], ["2026-05-20", "王芳", 175000, 35]);
const STAFF = staff(["王芳", "客服", 4000]);

async function paid(...plan: readonly CellValue[][]) {
  const payouts = await payoutsOf({ 订单: ORDERS, 员工: STAFF, 提成方案: plan as Rows });
  return payouts["王芳 2026-05"];
}

describe("A bonus for every so much of the sales", () => {
  test("stands alone, under 每满 and 奖金", async () => {
    expect(await paid(["岗位", "计提基数", "每满", "奖金"], ["客服", "净销售额", 100000, 500])).toBe(1000);
    expect(await paid(["Role", "Paid on", "For every", "Bonus"], ["客服", "Net sales", "$50k", "$300"])).toBe(
      1200,
    );
    expect(await paid(["岗位", "计提基数", "每满（万元）", "奖金"], ["客服", "净销售额", 10, 500])).toBe(
      1000,
    );
  });

  test("comes on top of a rate, and of bands", async () => {
    const rate = [
      ["岗位", "计提基数", "提成比例", "每满", "奖励"],
      ["客服", "净销售额", "2%", 100000, 500],
    ];
    expect(await paid(...rate)).toBe(5700);
    expect(
      await paid(
        ["岗位", "计提基数", "计算方式", "业绩区间", "提成比例", "奖励"],
        ["客服", "净销售额", "分段", "0-10万", "1%", "每满10万奖500元"],
        [null, null, null, "10万以上", "2%", null],
      ),
    ).toBe(1000 + 2700 + 1000);
  });

  test("is one plan's, and none of the plan below it", async () => {
    expect(
      await payoutsOf({
        订单: [...ORDERS, ["A9", "2026-05-04", "李强", 30000, 1]],
        员工: [...STAFF, ["李强", "主管", 6000]],
        提成方案: [
          ["岗位", "计提基数", "提成比例", "每满", "奖金"],
          ["客服", "净销售额", "1%", 50000, 400],
          ["主管", "净销售额", "2%", null, null],
        ],
      }),
    ).toEqual({ "王芳 2026-05": 2350 + 1600, "李强 2026-05": 600 });
  });

  test("is counted over the quarter by a plan of the quarter", async () => {
    const plan = [
      ["岗位", "计提基数", "累计方式", "每满", "奖金"],
      ["客服", "净销售额", "按季度", 100000, 500],
    ];
    const sales = orders([], ["2026-04-03", "王芳", 60000], ["2026-05-20", "王芳", 60000]);
    expect(await payoutsOf({ 订单: sales, 员工: STAFF, 提成方案: plan as Rows })).toEqual({
      "王芳 2026-04": 0,
      "王芳 2026-05": 500,
    });
  });

  test("of pieces is paid where pieces are counted, and nowhere else", async () => {
    expect(await paid(["岗位", "计提基数", "奖励"], ["客服", "件数", "每满10件奖50"])).toBe(200);
    expect(await paid(["岗位", "计提基数", "单价", "奖励"], ["客服", "件数", 1, "每满10件奖50"])).toBe(247);
    expect(
      await paid(["岗位", "计提基数", "提成比例", "奖励"], ["客服", "净销售额", "2%", "每满10件奖50"]),
    ).toBeUndefined();
  });

  test.each<[string, CellValue[][]]>([
    [
      "of several kinds",
      [
        ["岗位", "计提基数", "每满", "奖金"],
        ["客服", "净销售额", 100000, 500],
        ["客服", "净销售额", 50000, 100],
      ],
    ],
    [
      "of completion",
      [
        ["岗位", "计提基数", "完成率", "提成比例", "奖励"],
        ["客服", "完成率", "0以上", "2%", "每满10万奖500"],
      ],
    ],
    [
      "with an end that no word is known for",
      [
        ["岗位", "计提基数", "提成比例", "奖励"],
        ["客服", "净销售额", "2%", "每满10万奖500，最多2000"],
      ],
    ],
    [
      "paid once, which is no step",
      [
        ["岗位", "计提基数", "提成比例", "奖励"],
        ["客服", "净销售额", "2%", "满10万奖500"],
      ],
    ],
  ])("%s pays nothing", async (_, plan) => {
    expect(await paid(...plan)).toBeUndefined();
  });

  test("is as many bonuses as there are full steps in what was sold", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 100, max: 50_000_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        async (per, bonus) => {
          const plan = [
            ["姓名", "计提基数", "每满", "奖金"],
            ["王芳", "净销售额", per / 100, bonus / 100],
          ];
          const cents = Math.floor(23_500_000 / per) * bonus;
          expect(Math.round((await paid(...plan))! * 100)).toBe(cents);
        },
      ),
      { numRuns: 25 },
    );
  });
});

test.each([
  ["每满10万奖500元", 100000, 500],
  ["每滿10萬獎勵500", 100000, 500],
  ["每1万,奖励80元", 10000, 80],
  ["$500 for every $50k", 50000, 500],
  ["500 per 50,000", 50000, 500],
  ["Every $10,000 in sales earns $200", 10000, 200],
  ["For each $10k: $200 bonus", 10000, 200],
])("%s is %d and %d", (words, per, bonus) => {
  const read = stepsIn(words);
  expect([read?.per.toNumber(), read?.bonus.toNumber()]).toEqual([per, bonus]);
});

test.each([
  "满10万奖500",
  "每满10万奖1%",
  "每单奖5元",
  "$500 for every $50k above target",
  "每超过目标1万奖500",
  "每满10万奖500再加200",
  "$3 per order",
  "5% per 10000",
])("%s is no bonus for every so much", (words) => {
  expect(stepsIn(words)).toBeUndefined();
});
