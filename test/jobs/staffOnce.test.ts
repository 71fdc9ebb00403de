import { accountsJob } from "../../src/jobs/accounts";
import { commissionJob } from "../../src/jobs/commission/commission";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

const SALES: CellValue[][] = [
  ["日期", "支付金额", "退款金额"],
  ["2026-08-03", 50000, 0],
  ["2026-09-03", 60000, 0],
];

/** The pay of August and September, and what is said of people. */
async function pay(sheets: Readonly<Record<string, CellValue[][]>>) {
  const workbook = new MemoryWorkbook({ 日报: SALES, ...sheets });
  const { json, findings } = await accountsJob.run({}, workbook.context("en"));
  const said = findings.flatMap(({ problem, at }) =>
    /^staff|^periodsOverlap/.test(problem.code) ? [`${at!.sheet} ${problem.code}`] : [],
  );
  return [...json.months.map(({ payroll }) => payroll), ...said];
}

const list = (title: string, ...people: CellValue[][]): CellValue[][] => [
  [title, null, null],
  ["姓名", "岗位", "底薪"],
  ...people,
];

describe("People of several sheets are paid once", () => {
  test("of payrolls of a month each, by each until the next", async () => {
    const august = list("8月工资表（2026年）", ["张三", "运营", 8000], ["李四", "客服", 4500]);
    const september = list("2026年9月工资表", ["张三", "运营", 8500], ["王五", "客服", 4600]);
    expect(await pay({ 九月: september, 八月: august })).toEqual([
      "12500.00",
      "13100.00",
      "九月 staffFromMonth",
    ]);
    expect(await pay({ 八月: august })).toEqual(["12500.00", "12500.00"]);
  });

  test("where a list of another shop takes the place of none", async () => {
    const of = (shop: string, month: number, basePay: number): CellValue[][] => [
      [`2026年${month}月工资表`, null, null, null],
      ["姓名", "岗位", "底薪", "店铺"],
      ["张三", "运营", basePay, shop],
    ];
    const found = await pay({ 一: of("甲店", 8, 8000), 二: of("甲店", 9, 8100), 三: of("乙店", 8, 5000) });
    // By month: the sales of no shop, 乙店, 甲店.
    expect(found).toEqual([
      ...[undefined, "5000.00", "8000.00"],
      ...[undefined, "5000.00", "8100.00"],
      "二 staffFromMonth",
    ]);
  });

  test("of a list with its months in a column, by each month until the next", async () => {
    const rows: CellValue[][] = [
      ["月份", "姓名", "岗位", "底薪"],
      ["2026-08", "张三", "运营", 8000],
      ["2026-08", "李四", "客服", 4500],
      ["2026-09", "张三", "运营", 8500],
    ];
    expect(await pay({ 工资: rows })).toEqual(["12500.00", "8500.00"]);
  });

  test("where two lists have them with the same work and pay", async () => {
    const first = list("员工", ["张三", "运营", 8000], ["李四", "客服", 4500]);
    const second = list("花名册", ["张三", "运营", 8000], ["李四", "客服", 5000], ["王五", "客服", 4000]);
    expect(await pay({ 员工: first, 花名册: second })).toEqual([
      "21500.00",
      "21500.00",
      "花名册 staffToldTwice",
      "花名册 staffBesideOthers",
    ]);
  });
});

test("Payrolls of two months give each its own base pay beside the commission: 10% of 1,000 and of 500", async () => {
  const workbook = new MemoryWorkbook({
    订单: [
      ["订单编号", "付款时间", "客服", "实付金额"],
      ["A1", "2026-08-03", "王芳", 1000],
      ["A2", "2026-09-04", "王芳", 500],
    ],
    八月: list("2026年8月工资表", ["王芳", "客服", 4000]),
    九月: list("2026年9月工资表", ["王芳", "客服", 4500]),
    提成方案: [
      ["方案", "岗位", "计提基数", "计算方式", "起", "比例"],
      ["标准", "客服", "销售额", "分段", 0, "10%"],
    ],
  });
  const { json, findings } = await commissionJob.run({}, workbook.context("en"));
  expect(json.payroll.map(({ month, base, net }) => [month, base, net])).toEqual([
    ["2026-08", "4000.00", "4100.00"],
    ["2026-09", "4500.00", "4550.00"],
  ]);
  expect(findings.map(({ problem }) => problem.code)).toContain("staffFromMonth");
});

test("Pay beside base pay is told to be in no figure", async () => {
  const rows: CellValue[][] = [
    ["姓名", "岗位", "基本工资", "提成", "全勤奖"],
    ["张三", "运营", 8000, 1500, 200],
  ];
  expect(await pay({ 工资表: rows })).toEqual(["8000.00", "8000.00", "工资表 staffPaidBeyond"]);
});
