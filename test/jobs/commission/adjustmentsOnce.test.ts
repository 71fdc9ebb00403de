import { commissionJob } from "../../../src/jobs/commission/commission";
import type { CellValue } from "../../../src/sheets/grid";
import { MemoryWorkbook } from "../memoryWorkbook";
import { orders, plans, STANDARD, WANG } from "./payoutsOf";

const HEADER = ["月份", "姓名", "项目", "类型", "金额"];
const MEAL: CellValue[] = ["2026-05", "王芳", "餐补", "津贴", 300];
const INSURANCE: CellValue[] = ["2026-05", "王芳", "社保", "扣款", 800];

/** Allowances and deductions of May, and what is said of their sheets. */
async function paid(sheets: Readonly<Record<string, readonly CellValue[][]>>) {
  const workbook = new MemoryWorkbook({
    订单: orders([], ["2026-05-03", "王芳", 10000]) as CellValue[][],
    人员: WANG as CellValue[][],
    提成方案: plans(["起", "比例"], [...STANDARD, 0, "5%"]) as CellValue[][],
    ...sheets,
  });
  const { json, findings } = await commissionJob.run({}, workbook.context("en"));
  const said = findings.flatMap(({ problem, at }) =>
    problem.code === "linesToldTwice" ? [`${at!.sheet} ${problem.rows} ${problem.taken}`] : [],
  );
  const [may] = json.payroll;
  return [may!.allowances, may!.deductions, ...said];
}

describe("Allowances and deductions of two sheets", () => {
  test("count once where a sheet is a copy of another, in whatever order its rows stand", async () =>
    expect(await paid({ 扣款: [HEADER, MEAL, INSURANCE], "扣款 (2)": [HEADER, INSURANCE, MEAL] })).toEqual([
      "300.00",
      "800.00",
      "扣款 (2) 2 扣款",
    ]));

  test("all count where they differ", async () => {
    const other = [HEADER, MEAL, ["2026-05", "王芳", "交通", "津贴", 100]];
    expect(await paid({ 扣款: [HEADER, MEAL, INSURANCE], 津贴: other })).toEqual(["700.00", "800.00"]);
    expect(await paid({ 津贴: [HEADER, MEAL], 扣款: [HEADER, INSURANCE] })).toEqual(["300.00", "800.00"]);
  });

  test("count for each of their months alone", async () => {
    const june = [MEAL, INSURANCE].map((row) => ["2026-06", ...row.slice(1)]);
    expect(
      await paid({ 五月: [HEADER, MEAL, INSURANCE], 五六月: [HEADER, MEAL, INSURANCE, ...june] }),
    ).toEqual(["300.00", "800.00", "五六月 2 五月"]);
  });
});
