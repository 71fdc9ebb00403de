import type { CellValue } from "../../../src/sheets/grid";
import { payoutsOf, SOLD, type Rows } from "./payoutsOf";

const PLAN: Rows = [
  ["岗位", "计提基数", "提成比例"],
  ["客服", "净销售额", "2%"],
];

/** What 120,000 pay at 2%, 2,400, by a sheet of staff with a factor. */
const paid = (header: string, factor: CellValue, more: Record<string, Rows> = {}) =>
  payoutsOf({
    订单: SOLD,
    员工: [
      ["姓名", "岗位", "底薪", header],
      ["王芳", "客服", 4000, factor],
    ],
    提成方案: PLAN,
    ...more,
  });

describe("A KPI factor on the sheet of staff", () => {
  test.each<[string, CellValue, number]>([
    ["绩效系数", 0.9, 2160],
    ["KPI系数", "90%", 2160],
    ["提成系数", 90, 2160],
    ["绩效系数", null, 2400],
  ])("multiplies the commission: %s %s", async (header, factor, payout) =>
    expect(await paid(header, factor)).toEqual({ "王芳 2026-05": payout }),
  );

  test("gives way to the month's own of attendance", async () => {
    const attendance: Rows = [
      ["月份", "姓名", "绩效系数"],
      ["2026-05", "王芳", 1.1],
    ];
    expect(await paid("绩效系数", 0.9, { 考勤: attendance })).toEqual({ "王芳 2026-05": 2640 });
  });
});
