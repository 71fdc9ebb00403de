import type { CellValue } from "../../../src/sheets/grid";
import { payoutsOf, SOLD, WANG, type Rows } from "./payoutsOf";

/** What a sheet of plans pays for 120,000. */
const paid = (...plan: CellValue[][]): Promise<Record<string, number>> =>
  payoutsOf({ 订单: SOLD, 员工: WANG, 提成方案: plan as Rows });

/** 1% to 100,000 and 2% above: 1,400 by the parts, 2,400 on everything. */
const BANDS: CellValue[][] = [
  ["岗位", "销售额", "提成比例"],
  ["客服", "10万以下", "1%"],
  ["客服", "10万以上", "2%"],
];

describe("How bands are read may be said", () => {
  test.each<[string, CellValue[][], number]>([
    ["in a title", [["2026年提成方案（超额累进）"], ...BANDS], 1400],
    ["in a title, in English", [["Commission plan, retroactive"], ...BANDS], 2400],
    ["in a remark that denies", [...BANDS, ["Higher rates do not apply retroactively."]], 1400],
    ["in a remark below", [...BANDS, ["以上提成按全额累进计算，次月发放。"]], 2400],
  ])("%s", async (_, plan, payout) => expect(await paid(...plan)).toEqual({ "王芳 2026-05": payout }));

  test("in the name of a plan", async () => {
    const [header, ...bands] = BANDS;
    const named = bands.map((row) => ["客服分段计提", ...row]);
    expect(await paid(["方案", ...header!], ...named)).toEqual({ "王芳 2026-05": 1400 });
  });

  test.each<[string, CellValue[][]]>([
    ["by no word for it", [["客服阶梯提成方案"], ...BANDS]],
    ["in two ways", [["提成方案（超额累进）"], ...BANDS, ["以上按全额累进计算，次月发放。"]]],
  ])("but %s nothing is paid", async (_, plan) => expect(await paid(...plan)).toEqual({}));

  test("of the table that it stands above, and of no other", async () => {
    const [, ...bands] = BANDS.map(([, ...cells]) => cells);
    const head = ["销售额", "提成比例"];
    const [wang, chief] = [
      [["客服提成方案（超额累进）"], head, ...bands],
      [["主管提成方案（全额累进）"], head, ...bands],
    ];
    expect(await paid(...wang!, ...chief!)).toEqual({ "王芳 2026-05": 1400 });
    expect(await paid(...chief!, ...wang!)).toEqual({ "王芳 2026-05": 1400 });
  });
});

test("A lone band from 100,000 on may be of the part above or of everything, and has to say which", async () => {
  const plan = (...mode: string[]) => [
    ["岗位", "起", "提成比例", ...mode.map(() => "计算方式")],
    ["客服", 100000, "2%", ...mode],
  ];
  expect(await paid(...plan())).toEqual({});
  expect(await paid(...plan("分段"))).toEqual({ "王芳 2026-05": 400 });
  expect(await paid(...plan("全额"))).toEqual({ "王芳 2026-05": 2400 });
});
