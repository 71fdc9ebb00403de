import { WorkbookError } from "./problem";
import { survey } from "./resultSheets";
import { inOneUndo } from "./run";

/** A figure for one cell; row and column count from 0. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Fills cells of a sheet that OpsPlan made, in one step that can be taken back. Any other sheet counts as missing. */
export async function fillCells(sheet: string, cells: readonly FilledCell[]): Promise<void> {
  await inOneUndo(sheet, async (context) => {
    const { marks } = await survey(context);
    if (!marks.some((mark) => mark.sheet === sheet))
      throw new WorkbookError({ code: "sheet-missing", sheet });
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { row, column, value } of cells) worksheet.getCell(row, column).values = [[value]];
    await context.sync();
  });
}
