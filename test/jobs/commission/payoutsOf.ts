import type { WorkbookDoor } from "../../../src/excel/door";
import { commissionJob } from "../../../src/jobs/commission/commission";
import type { CellValue, Grid } from "../../../src/sheets/grid";

export type Rows = readonly (readonly CellValue[])[];

/** What the commission job pays from the sheets of a workbook that holds nothing else: "person month" to money. */
export async function payoutsOf(sheets: Readonly<Record<string, Rows>>): Promise<Record<string, number>> {
  const grids = new Map(Object.entries(sheets).map(([sheet, rows]) => [sheet, gridOf(sheet, rows)]));
  const door = {
    listSheets: () =>
      Promise.resolve(
        [...grids.values()].map(({ sheet, rows }) => ({
          ...{ name: sheet, rows: rows.length, columns: rows[0]!.length },
          ...{ visible: true, isResult: false },
        })),
      ),
    readTop: ({ name }: { name: string }, rows: number): Promise<Grid> =>
      Promise.resolve({ ...grids.get(name)!, rows: grids.get(name)!.rows.slice(0, rows) }),
    readBlocks: (
      { name }: { name: string },
      _signal: AbortSignal,
      onBlock: (block: Grid, rows: number) => void,
    ) => Promise.resolve(onBlock(grids.get(name)!, grids.get(name)!.rows.length)),
    readChoice: () => Promise.resolve(undefined),
    resultSheetNames: (wanted: readonly { id: string; name: string }[]) =>
      Promise.resolve(new Map(wanted.map(({ id, name }) => [id, name]))),
  };
  const { json } = await commissionJob.run(
    {},
    {
      door: door as unknown as WorkbookDoor,
      language: "en",
      now: new Date(2026, 9, 5),
      signal: new AbortController().signal,
      progress: () => undefined,
    },
  );
  return Object.fromEntries(
    json.payouts.map(({ person, month, payout }) => [`${person} ${month}`, Number(payout)]),
  );
}

/** Rows of one width, as Excel hands them over. */
function gridOf(sheet: string, rows: Rows): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { sheet, top: 0, left: 0, rows: filled };
}

export const orders = (head: string[], ...rows: CellValue[][]): Rows => [
  ["订单编号", "付款时间", "客服", "实付金额", ...head],
  ...rows.map((r, i) => [`A${i + 1}`, ...r]),
];
export const staff = (...rows: CellValue[][]): Rows => [["姓名", "岗位", "底薪"], ...rows];
/** 120,000 in May. */
export const SOLD = orders([], ["2026-05-03", "王芳", 60000], ["2026-05-20", "王芳", 60000]);
export const WANG = staff(["王芳", "客服", 4000]);
export const SHOP = { 订单: SOLD, 人员: WANG };
export const plans = (head: string[], ...rows: CellValue[][]): Rows => [
  ["方案", "岗位", "计提基数", "计算方式", ...head],
  ...rows,
];
export const STANDARD = ["标准", "客服", "销售额", "分段累加"];
export const SAME = [null, null, null, null];
