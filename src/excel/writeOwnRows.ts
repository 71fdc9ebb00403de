import type { CellValue } from "../sheets/grid";
import { inExcel } from "./run";
import { cellInput } from "./writer/cellInput";
import { freeSheetName } from "./resultSheets";

/** Rows one below the other; their cells begin in column A, and `undefined` leaves one as it is. */
export interface RowBlock {
  readonly firstRow: number;
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
  /** The column to be shown as days. */
  readonly dayColumn?: number;
}

/** Cells that a person puts onto a sheet of their own. Rows and columns count from 0. */
export interface OwnRows {
  /** The tab; absent for a new one of the name wanted. */
  readonly sheet?: string;
  readonly wanted: string;
  readonly headerRow: number;
  readonly newHeadings: readonly { readonly column: number; readonly text: string }[];
  readonly blocks: readonly RowBlock[];
}

/**
 * Writes rows of a sheet that is the user's own. Texts are written as texts, whatever they begin with.
 *
 * @returns the tab they stand on, which is shown with the last block selected
 */
export async function writeOwnRows(own: OwnRows): Promise<string> {
  const { headerRow, newHeadings, blocks } = own;
  return inExcel(own.sheet ?? "", async (context) => {
    const { worksheets } = context.workbook;
    const name = own.sheet ?? (await newSheetName(context, own.wanted));
    const sheet = own.sheet === undefined ? worksheets.add(name) : worksheets.getItem(name);
    for (const { column, text } of newHeadings) {
      const cell = sheet.getRangeByIndexes(headerRow, column, 1, 1);
      cell.values = [[cellInput(text)]];
      cell.format.font.bold = true;
    }
    sheet.activate();
    for (const { firstRow, rows, dayColumn } of blocks) {
      const range = sheet.getRangeByIndexes(firstRow, 0, rows.length, rows[0]?.length ?? 0);
      // A null leaves a cell alone: a column that is not the rows' may hold something already.
      range.values = rows.map((row) =>
        Array.from(row, (value) => (value === undefined ? null : cellInput(value))),
      );
      if (dayColumn !== undefined) {
        const days = sheet.getRangeByIndexes(firstRow, dayColumn, rows.length, 1);
        days.numberFormat = rows.map(() => ["yyyy-mm-dd"]);
      }
      range.select();
    }
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
