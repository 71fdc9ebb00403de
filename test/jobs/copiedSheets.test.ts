import { accountsJob } from "../../src/jobs/accounts";
import { commissionJob } from "../../src/jobs/commission/commission";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

type Sheets = Readonly<Record<string, CellValue[][]>>;

const BOOK: Sheets = {
  订单: [
    ["订单编号", "付款时间", "客服", "实付金额"],
    ["A1", "2026-08-03", "王芳", 1000],
    ["A2", "2026-08-05", "王芳", 2000],
  ],
  人员: [
    ["姓名", "岗位", "底薪"],
    ["王芳", "客服", 4000],
  ],
  提成方案: [
    ["方案", "岗位", "计提基数", "计算方式", "起", "比例"],
    ["标准", "客服", "销售额", "分段", 0, "10%"],
    ["标准", "客服", "销售额", "分段", 2000, "20%"],
  ],
  考勤: [
    ["月份", "姓名", "应出勤(天)", "实际出勤(天)", "绩效系数"],
    ["2026-08", "王芳", 22, 11, 0.9],
  ],
  扣款: [
    ["月份", "姓名", "项目", "类型", "金额"],
    ["2026-08", "王芳", "餐补", "津贴", 300],
    ["2026-08", "王芳", "社保", "扣款", 800],
  ],
  费率: [
    ["Effective from", "Fee", "Basis", "Rate", "Amount"],
    ["2026-01-01", "佣金", "net", 0.05, null],
    ["2026-01-01", "年费", "month", null, 100],
  ],
  费用: [
    ["月份", "项目", "金额"],
    ["2026-08", "租金", 500],
    ["2026-08", "快递", 70],
  ],
  推广: [
    ["日期", "渠道", "花费"],
    ["2026-08-01", "直通车", 33],
    ["2026-08-02", "直通车", 44],
  ],
  流量: [
    ["日期", "访客数"],
    ["2026-08-01", 100],
    ["2026-08-02", 90],
  ],
};

/** The figures of both jobs, and the sheets of which something is said that is no note. */
async function run(sheets: Sheets) {
  const [accounts, commission] = [
    await accountsJob.run({}, new MemoryWorkbook(sheets).context("en")),
    await commissionJob.run({}, new MemoryWorkbook(sheets).context("en")),
  ];
  const wrong = [...accounts.findings, ...commission.findings].filter(({ severity }) => severity !== "note");
  return {
    figures: [accounts.json.months, commission.json.payouts, commission.json.payroll],
    doubted: wrong.flatMap(({ at }) => at?.sheet ?? []),
  };
}

/** Of these a person has one value a month, and a copy that says the same says nothing new. */
const OF_ONE_VALUE = ["考勤"];

test.each(Object.keys(BOOK).filter((sheet) => sheet !== "提成方案"))(
  "A copy of the sheet %s changes no figure, and is told",
  async (sheet) => {
    const copy = `${sheet} (2)`;
    const copied = await run({ ...BOOK, [copy]: BOOK[sheet]!.map((row) => [...row]) });
    expect(copied.figures).toEqual((await run(BOOK)).figures);
    expect(copied.doubted.includes(copy)).toBe(!OF_ONE_VALUE.includes(sheet));
  },
);

test("A fee of which two sheets have another rate from the same day counts in neither", async () => {
  const fees = BOOK.费率!.map((row) => [...row]);
  fees[1]![3] = 0.06;
  const { figures, doubted } = await run({ ...BOOK, 费率2: fees });
  expect(figures[0]).toMatchObject([{ platformFees: "100.00" }]);
  expect(doubted).toEqual(expect.arrayContaining(["费率", "费率2"]));
});
