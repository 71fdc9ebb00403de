import type { CellValue } from "../../../src/sheets/grid";
import { orders, payoutsOf, staff, type Rows } from "./payoutsOf";

/** 80,000 in July and in August. */
const SOLD = orders([], ["2026-07-03", "王芳", 80000], ["2026-08-20", "王芳", 80000]);
const STAFF = staff(["王芳", "客服", 4000]);

const paid = (...plan: CellValue[][]): Promise<Record<string, number>> =>
  payoutsOf({ 订单: SOLD, 员工: STAFF, 提成方案: plan as Rows });

const head = (...more: string[]) => ["岗位", "销售额", "提成比例", "计算方式", ...more];
const BANDS: CellValue[][] = [
  ["客服", "10万以下", "1%", "分段"],
  ["客服", "10万以上", "2%", "分段"],
];

/** 800 of each month by itself; together 1,000 + 60,000 × 2% = 2,200, of which 800 are paid. */
const EACH_MONTH = { "王芳 2026-07": 800, "王芳 2026-08": 800 };
const TOGETHER = { "王芳 2026-07": 800, "王芳 2026-08": 1400 };

describe("The time that bands count over may be said", () => {
  test.each<[string, Record<string, number>]>([
    ["客服提成方案（季度累计）", TOGETHER],
    ["年度累计提成方案", TOGETHER],
    ["Commission plan FY26 (YTD)", TOGETHER],
    ["Commission plan, cumulative by quarter", TOGETHER],
    ["客服提成方案（不累计）", EACH_MONTH],
    ["2026年度提成方案", EACH_MONTH],
    ["2026年第三季度提成方案", EACH_MONTH],
    ["客服提成方案（累计落点）", EACH_MONTH],
    ["Commission plan (cumulative)", {}],
    ["2026年提成方案（累计）", {}],
    ["季度销售提成方案", {}],
  ])("in a title: %s", async (title, payouts) =>
    expect(await paid([title], head(), ...BANDS)).toEqual(payouts),
  );

  test.each<[string, Record<string, number>]>([
    ["备注：销售额按季度累计计算。", TOGETHER],
    ["Note: tiers are based on cumulative annual sales.", TOGETHER],
    ["注：提成按季度发放。", EACH_MONTH],
    ["备注：提成累计满500元后发放。", EACH_MONTH],
    ["备注：主管按季度累计计算。", EACH_MONTH],
  ])("in a remark: %s", async (remark, payouts) =>
    expect(await paid(head(), ...BANDS, ["主管", "0以上", "1%", "分段"], [remark])).toEqual(payouts),
  );

  test("but not another one than the columns say", async () => {
    const [by, of] = [head("累计方式"), head().with(1, "月销售额")];
    const monthly = BANDS.map((row) => [...row, "当月"]);
    expect(await paid(["客服提成方案（季度累计）"], by, ...monthly)).toEqual({});
    expect(await paid(["客服提成方案（季度累计）"], of, ...BANDS)).toEqual({});
  });

  test("and is of no matter to a rate of everything", async () =>
    expect(await paid(["客服提成方案（累计）"], ["岗位", "提成比例"], ["客服", "1%"])).toEqual(EACH_MONTH));
});
