import type { CellValue, Grid } from "../sheets/grid";
import { WorkbookError } from "./problem";
import { inExcel, throwIfCancelled } from "./run";
import { withoutMarks } from "./protectedCells";
import { isResultName } from "./resultNames";

/** A sheet of the workbook as the pane lists it. `rows` and `columns` span from A1 to the last used cell. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Made by OpsPlan: never read as input. */
  readonly isResult: boolean;
}

/** Cells a block may have: at about 14 bytes a cell of JSON it stays well under Excel's 5 MB a response. */
const CELLS_A_BLOCK = 160_000;
const MOST_ROWS_A_BLOCK = 20_000;
/** A first block that is small tells how wide the cells are before a large one is asked for. */
const FIRST_ROWS = 500;
const BYTES_A_BLOCK = 2_500_000;
/** Excel hands over no cells of a range that spans every column of a sheet: it takes that for whole rows. */
const MOST_COLUMNS = 16_384;

/** Every sheet, in tab order. */
export async function listSheets(): Promise<SheetInfo[]> {
  return inExcel("", async (context) => {
    const sheets = context.workbook.worksheets;
    const names = context.workbook.names;
    sheets.load("items/name,items/visibility");
    names.load("items/name,items/formula");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    used.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
    await context.sync();
    const ours = names.items.filter((item) => isResultName(item.name)).map((item) => String(item.formula));
    return sheets.items.map((sheet, index) => {
      const range = used[index]!;
      return {
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        rows: range.isNullObject ? 0 : range.rowIndex + range.rowCount,
        columns: range.isNullObject ? 0 : range.columnIndex + range.columnCount,
        isResult: ours.some((formula) => refersTo(formula, sheet.name)),
      };
    });
  });
}

/** Whether a name's formula such as `='每月 核算'!$A$1:$F$9` points into a sheet. */
export function refersTo(formula: string, sheet: string): boolean {
  const bang = formula.lastIndexOf("!");
  if (bang < 0) return false;
  const written = formula.slice(formula.startsWith("=") ? 1 : 0, bang);
  const name = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
  return name.toLowerCase() === sheet.toLowerCase();
}

/** The top rows of a sheet with their formulas and number formats, for recognising what it holds. */
export async function readTop(sheet: SheetInfo, rows: number): Promise<Grid> {
  const top: (readonly CellValue[])[] = [];
  const formulas: (readonly CellValue[])[] = [];
  const formats: (readonly string[])[] = [];
  await readBlocks(
    { ...sheet, rows: Math.min(rows, sheet.rows) },
    NEVER,
    (block) => {
      top.push(...block.rows);
      formulas.push(...(block.formulas ?? []));
      formats.push(...(block.formats ?? []));
    },
    "values,formulas,numberFormat",
  );
  return { sheet: sheet.name, top: 0, left: 0, rows: top, formulas, formats };
}

/** The signal of a read that nobody cancels. */
const NEVER = new AbortController().signal;

/**
 * Reads a whole sheet in blocks that stay under Excel's payload limit, handing each on as it arrives.
 * Nothing is kept. Yields to the page between blocks, so that the pane stays alive and can cancel.
 *
 * @param what the values alone, or the number formats or formulas of their cells as well
 * @throws WorkbookError `too-large` when even a single row is refused, `cancelled`, `sheet-missing`.
 */
export async function readBlocks(
  sheet: SheetInfo,
  signal: AbortSignal,
  onBlock: (block: Grid, rowsRead: number) => void,
  what: WhatToRead = "values",
): Promise<void> {
  const most = Math.max(
    1,
    Math.min(
      MOST_ROWS_A_BLOCK,
      Math.floor(CELLS_A_BLOCK / what.split(",").length / Math.max(1, sheet.columns)),
    ),
  );
  let allowed = most;
  let rows = Math.min(FIRST_ROWS, most);
  let next = 0;
  while (next < sheet.rows) {
    throwIfCancelled(signal);
    const count = Math.min(rows, sheet.rows - next);
    let block: Grid;
    try {
      block = await readRows(sheet, next, count, signal, what);
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.problem.code !== "too-large" || count === 1) throw error;
      allowed = Math.max(1, Math.floor(count / 4));
      rows = allowed;
      continue;
    }
    next += count;
    onBlock(block, next);
    const bytesARow = Math.max(1, bytesOf(block) / count);
    allowed = Math.min(most, allowed * 2);
    rows = Math.max(1, Math.min(allowed, Math.floor(BYTES_A_BLOCK / bytesARow)));
  }
}

/** What is read of every cell. */
export type WhatToRead = "values" | "values,numberFormat" | "values,formulas,numberFormat";

async function readRows(
  sheet: SheetInfo,
  first: number,
  count: number,
  signal: AbortSignal,
  what: WhatToRead,
): Promise<Grid> {
  return inExcel(
    sheet.name,
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      const ranges = columnSpans(sheet.columns).map(({ from, columns }) =>
        worksheet.getRangeByIndexes(first, from, count, columns).load(what),
      );
      await context.sync();
      const parts: unknown[] = ranges.map(({ values }) => values);
      // A read beyond Excel's limit may come back as null instead of failing.
      if (!parts.every((part): part is CellValue[][] => Array.isArray(part)))
        throw new WorkbookError({ code: "too-large", sheet: sheet.name });
      const grid = { sheet: sheet.name, top: first, left: 0, rows: withoutMarks(sideBySide(parts)) };
      if (what === "values") return grid;
      const formats = sideBySide(ranges.map(({ numberFormat }) => numberFormat as string[][]));
      if (what === "values,numberFormat") return { ...grid, formats };
      return {
        ...{ ...grid, formats },
        formulas: sideBySide(ranges.map(({ formulas }) => formulas as CellValue[][])),
      };
    },
    signal,
  );
}

/** The columns of a sheet as ranges none of which spans every column. */
function columnSpans(columns: number): readonly { readonly from: number; readonly columns: number }[] {
  if (columns < MOST_COLUMNS) return [{ from: 0, columns: Math.max(1, columns) }];
  return [
    { from: 0, columns: MOST_COLUMNS - 1 },
    { from: MOST_COLUMNS - 1, columns: 1 },
  ];
}

function sideBySide<Cell>([first, ...others]: readonly Cell[][][]): Cell[][] {
  if (!first) return [];
  return others.length === 0 ? first : first.map((row, at) => row.concat(...others.map((part) => part[at]!)));
}

/** About how many bytes of JSON a block was, from its first rows. */
function bytesOf(block: Grid): number {
  const { rows, formats = [], formulas = [] } = block;
  const sample = [rows, formats, formulas].flatMap((cells) => cells.slice(0, 50));
  return (JSON.stringify(sample).length / Math.max(1, Math.min(50, rows.length))) * rows.length * 1.5;
}
