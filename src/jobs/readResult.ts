import type { CellValue, Grid } from "../sheets/grid";
import type { JobContext } from "./job";

/** A result sheet of an earlier run as it stands in the workbook; `undefined` where there is none of that name. */
export async function readResult(
  name: string | undefined,
  { door, signal }: JobContext,
): Promise<Grid | undefined> {
  const info = (await door.listSheets()).find((sheet) => sheet.isResult && sheet.name === name);
  if (!info || info.rows === 0) return undefined;
  const rows: (readonly CellValue[])[] = [];
  await door.readBlocks(info, signal, (block) => rows.push(...block.rows));
  return { sheet: info.name, top: 0, left: 0, rows };
}
