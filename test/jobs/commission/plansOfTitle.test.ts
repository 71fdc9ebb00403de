import type { CellValue } from "../../../src/sheets/grid";
import { ordersOf, run, type Sheet } from "./runOfSales";

const STAFF: Sheet = [
  ["姓名", "岗位", "底薪"],
  ["王芳", "客服", 4000],
  ["李强", "运营", 6000],
];
/** 王芳 sells 60,000, 李强 50,000. */
const SOLD = ordersOf(
  ["销售员", "实付金额", "退款金额"],
  ["2026-06-03", "王芳", 60000, 0],
  ["2026-06-04", "李强", 50000, 0],
);
const HEAD = ["起", "至", "提成比例", "计算方式", "计提基数"];
const tiers = (...rates: string[]): Sheet => [
  HEAD,
  [0, 30000, rates[0]!, "分段累加", "净额"],
  [30000, null, rates[1]!, null, null],
];
const under = (title: CellValue, rows: Sheet): Sheet => [[title, null, null, null, null], ...rows];
const ofTitle = (title: string, staff = STAFF) => run(under(title, tiers("1%", "2%")), SOLD, staff);
const named = ({ findings }: Awaited<ReturnType<typeof run>>) =>
  findings.flatMap(({ severity, problem }) =>
    problem.code === "planOfTitle" ? [`${severity} ${problem.named.join()}`] : [],
  );

describe("A table of tiers under a title", () => {
  test("is for the role that the title names, which is said: 300 + 600", async () => {
    const result = await ofTitle("客服提成方案");
    expect(result.paid).toEqual({ "客服提成方案 王芳 2026-06": 900 });
    expect(named(result)).toEqual(["note 客服"]);
    expect(await result.wrong()).toEqual([]);
  });

  test("is for the roles, the person or everybody that it names", async () => {
    expect((await ofTitle("客服、运营提成方案")).all).toEqual([900, 700]);
    expect((await ofTitle("2026年李强个人提成")).paid).toEqual({ "2026年李强个人提成 李强 2026-06": 700 });
    expect((await ofTitle("全员提成方案")).all).toEqual([900, 700]);
    const english: Sheet = [STAFF[0]!, ["王芳", "Service", 4000], ["李强", "Operations", 6000]];
    expect((await ofTitle("Commission plan – customer service", english)).all).toEqual([900]);
  });

  test.each([
    ["no role of the staff sheet", "华东提成方案"],
    ["one to be left out", "除客服外提成方案"],
    ["sales, of which the role is a part", "运营收入提成方案"],
  ])("pays nobody where the title names %s, which is an error", async (_what, title) => {
    const result = await ofTitle(title);
    expect(result.all).toEqual([]);
    expect(named(result)).toEqual(["error "]);
  });

  test("is not for a role whose name is part of another's in the title", async () => {
    const staff: Sheet = [...STAFF, ["赵敏", "客服主管", 5000]];
    expect(named(await ofTitle("客服主管提成方案", staff))).toEqual(["note 客服主管"]);
  });

  test("stands above another table with a title of its own: 300 + 600 and 900 + 800", async () => {
    const both = [
      ...under("客服提成方案", tiers("1%", "2%")),
      Array<CellValue>(5).fill(null),
      ...under("运营提成方案", tiers("3%", "4%")),
      ["注：以上提成均按月计算，次月十五日发放；如有疑问请联系人事。", null, null, null, null],
    ];
    const result = await run(both, SOLD, STAFF);
    expect(result.paid).toEqual({ "客服提成方案 王芳 2026-06": 900, "运营提成方案 李强 2026-06": 1700 });
    expect(await result.wrong()).toEqual([]);
  });

  test("is not a plan where nothing but what plans are called stands in the title", async () => {
    await expect(ofTitle("2026年提成方案")).rejects.toMatchObject({ problem: { code: "noPlanSheet" } });
  });

  test("counts for nothing where a column names whom the plans are for", async () => {
    const rows: Sheet = [
      ["岗位", "计提基数", "提成比例"],
      ["运营", "净额", "3%"],
    ];
    expect((await run(under("客服提成方案", rows), SOLD, STAFF)).paid).toEqual({ "运营 李强 2026-06": 1500 });
  });
});
