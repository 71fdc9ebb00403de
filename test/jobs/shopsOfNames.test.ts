import { accountsJob } from "../../src/jobs/accounts";
import { commissionJob } from "../../src/jobs/commission/commission";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

type Sheets = Readonly<Record<string, CellValue[][]>>;

const sold = (amount: number): CellValue[][] => [
  ["订单编号", "付款时间", "客服", "实付金额"],
  [`A${amount}`, "2026-05-03", "王芳", amount],
];
const COSTS: CellValue[][] = [
  ["月份", "店铺", "项目", "金额"],
  ["2026-05", "甲店", "租金", 30],
  ["2026-05", "乙店", "租金", 40],
];

/** Shop, sales and costs of each line, and the shops that were taken from names. */
async function accounts(sheets: Sheets) {
  const { json, findings } = await accountsJob.run({}, new MemoryWorkbook(sheets).context("en"));
  return {
    lines: json.months.map(({ shop, gross = "-", otherCosts = "-" }) => `${shop} ${gross} ${otherCosts}`),
    taken: findings.flatMap(({ problem, at }) =>
      problem.code === "shopOfSheetName" ? [`${at!.sheet}: ${problem.shop}`] : [],
    ),
  };
}

describe("The shop of a sheet that has no column for it", () => {
  test("is the one that its name names, of those that another sheet has", async () => {
    expect(await accounts({ "甲店 5月订单": sold(100), 乙店: sold(200), 费用: COSTS })).toEqual({
      lines: ["乙店 200.00 40.00", "甲店 100.00 30.00"],
      taken: ["甲店 5月订单: 甲店", "乙店: 乙店"],
    });
  });

  test("is the shop or platform that the name begins with, where several sheets of sales are named so", async () => {
    const { lines, taken } = await accounts({ 天貓訂單: sold(100), "京东-2026年5月": sold(200) });
    expect(lines).toEqual(["京东 200.00 -", "天貓 100.00 -"]);
    expect(taken).toEqual(["天貓訂單: 天貓", "京东-2026年5月: 京东"]);
    expect((await accounts({ "1688订单": sold(100), 蝦皮訂單: sold(200) })).lines).toEqual([
      "1688 100.00 -",
      "蝦皮 200.00 -",
    ]);
    expect((await accounts({ "TMALL orders": sold(100), "Amazon orders": sold(200) })).lines).toEqual([
      "Amazon 200.00 -",
      "TMALL 100.00 -",
    ]);
  });

  test.each<[string, Sheets]>([
    ["a name is of one sheet only", { 天猫订单: sold(100) }],
    ["names tell no shop", { 网店订单: sold(100), 店铺销售: sold(200) }],
    ["names tell months", { "5月": sold(100), "6月": sold(200) }],
  ])("is not taken where %s", async (_, sheets) => {
    const { lines, taken } = await accounts(sheets);
    expect(lines.every((line) => line.startsWith(" "))).toBe(true);
    expect(taken).toEqual([]);
  });

  test("is not taken from a name that holds two shops, and a column goes before the name", async () => {
    const both = await accounts({ 甲店乙店订单: sold(100), 费用: COSTS });
    expect(both).toMatchObject({ lines: [" 100.00 -", "乙店 - 40.00", "甲店 - 30.00"], taken: [] });
    const column = sold(100).map((row, at) => [...row, at === 0 ? "店铺" : "乙店"]);
    expect(await accounts({ 甲店订单: column, 费用: COSTS })).toMatchObject({
      lines: ["乙店 100.00 40.00", "甲店 - 30.00"],
      taken: [],
    });
  });

  test("is the longer of two names one of which holds the other", async () => {
    const costs = COSTS.map((row) => [row[0]!, row[1] === "乙店" ? "小甲店" : row[1]!, ...row.slice(2)]);
    expect((await accounts({ 小甲店订单: sold(100), 甲店订单: sold(200), 费用: costs })).lines).toEqual([
      "小甲店 100.00 40.00",
      "甲店 200.00 30.00",
    ]);
  });

  test("is the shop by which a plan of a shop pays: 1% of 200", async () => {
    const { json } = await commissionJob.run(
      {},
      new MemoryWorkbook({
        甲店订单: sold(100),
        乙店订单: sold(200),
        人员: [
          ["姓名", "岗位", "底薪"],
          ["王芳", "客服", 4000],
        ],
        提成方案: [
          ["方案", "岗位", "店铺", "计提基数", "计算方式", "起", "比例"],
          ["乙店提成", "客服", "乙店", "销售额", "分段", 0, "1%"],
        ],
      }).context("en"),
    );
    expect(json.payouts.map(({ person, payout }) => `${person} ${payout}`)).toEqual(["王芳 2.00"]);
  });
});
