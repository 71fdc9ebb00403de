import type { CellValue } from "../sheets/grid";
import { inExcel } from "./run";
import { cellInput } from "./writer/cellInput";
import { freeSheetName } from "./resultSheets";

/** Cells that a person adds to a sheet of their own. Rows and columns count from 0; `null` leaves a cell as it is. */
export interface Addition {
  /** The tab; absent for a new one of the name wanted. */
  readonly sheet?: string;
  readonly wanted: string;
  readonly headerRow: number;
  readonly newHeadings: readonly { readonly column: number; readonly text: string }[];
  readonly firstRow: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns that hold days. */
  readonly dayColumns: readonly number[];
}

/**
 * Adds rows below what stands on a sheet. Texts are written as texts, whatever they begin with.
 *
 * @returns the tab they stand on, which is shown
 */
export async function appendRows(addition: Addition): Promise<string> {
  const { headerRow, newHeadings, firstRow, rows, dayColumns } = addition;
  return inExcel(addition.sheet ?? "", async (context) => {
    const { worksheets } = context.workbook;
    const name = addition.sheet ?? (await newSheetName(context, addition.wanted));
    const sheet = addition.sheet === undefined ? worksheets.add(name) : worksheets.getItem(name);
    for (const { column, text } of newHeadings) {
      const cell = sheet.getRangeByIndexes(headerRow, column, 1, 1);
      cell.values = [[cellInput(text)]];
      cell.format.font.bold = true;
    }
    const width = rows[0]?.length ?? 0;
    const range = sheet.getRangeByIndexes(firstRow, 0, rows.length, width);
    // A null leaves a cell alone: a column that is not the quotes' may hold something already.
    range.values = rows.map((row) => row.map((value) => (value === null ? null : cellInput(value))));
    for (const column of dayColumns)
      sheet.getRangeByIndexes(firstRow, column, rows.length, 1).numberFormat = rows.map(() => ["yyyy-mm-dd"]);
    sheet.activate();
    range.select();
    await context.sync();
    return name;
  });
}

async function newSheetName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return freeSheetName(wanted, new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
}
