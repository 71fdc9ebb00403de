import { commissionJob } from "../../../src/jobs/commission/commission";
import type { CellValue } from "../../../src/sheets/grid";
import { calculated } from "../../sheets/reports/calculated";
import { MemoryWorkbook } from "../memoryWorkbook";

export type Sheet = CellValue[][];

export const A = "天猫旗舰店";
export const B = "京东店";
export const C = "抖音店";

/** Orders by number and the time when they were paid, with these columns behind. */
export const ordersOf = (head: string[], ...rows: CellValue[][]): Sheet => [
  ["订单编号", "付款时间", ...head],
  ...rows.map((row, at) => [`T${at}`, ...row, ...Array<CellValue>(head.length + 1 - row.length).fill(null)]),
];
export const STAFF: Sheet = [
  ["姓名", "岗位", "底薪"],
  ["张三", "销售", 4000],
];
/** 张三 sells 50,000 in A, 30,000 in B and 10,000 in C. */
export const SOLD = ordersOf(
  ["销售员", "店铺", "实付金额", "退款金额"],
  ["2026-06-03", "张三", A, 50000],
  ["2026-06-09", "张三", B, 30000],
  ["2026-06-20", "张三", C, 10000],
);

/** "plan person month" to the payout, every payout, what is told, and the native formulas that come to another value than is stated. */
export async function run(
  plan: Sheet,
  sold: Sheet = SOLD,
  staff: Sheet = STAFF,
  more: Record<string, Sheet> = {},
) {
  const sheets = { 订单: sold, 员工: staff, 提成方案: plan, ...more };
  const { json, findings, report } = await commissionJob.run(
    {},
    new MemoryWorkbook(sheets).context("zh-Hans"),
  );
  return {
    paid: Object.fromEntries(
      json.payouts.map((row) => [`${row.plan} ${row.person} ${row.month}`, Number(row.payout)]),
    ),
    findings,
    told: findings.filter(({ severity }) => severity !== "note").map(({ problem }) => problem.code),
    all: json.payouts.map(({ payout }) => Number(payout)),
    wrong: async () => (await calculated(report.sheets)).wrong,
  };
}
