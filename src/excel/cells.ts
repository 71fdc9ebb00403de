import type { CellAddress, CellValue, Grid } from "../sheets/grid";
import type { CellLook, ShownCell } from "../sheets/why/cellLook";
import { resultId } from "./resultNames";
import { survey } from "./resultSheets";
import { inContext, inExcel } from "./run";

/** The cell that is selected, and which sheets of the workbook OpsPlan made. */
export interface SelectedCell {
  readonly at: CellAddress;
  /** Every tab. */
  readonly sheets: readonly string[];
  /** The result that each of OpsPlan's own sheets holds, by its tab. */
  readonly results: ReadonlyMap<string, string>;
}

/** Words that name a row stand in its first cells. */
const LABEL_COLUMNS = 5;
/** The rows at the top that say what a result sheet is and from what it was made. */
const HEAD_ROWS = 6;

export async function selectedCell(): Promise<SelectedCell> {
  return inExcel("", async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    const { sheets, marks } = await survey(context);
    return {
      at: { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex },
      sheets,
      results: new Map(marks.flatMap(({ name, sheet }) => (sheet ? [[sheet, resultId(name)] as const] : []))),
    };
  });
}

/**
 * Cells with what stands around them, in one request.
 *
 * @param reach how many rows above a cell are read, for its heading
 */
export async function lookAtCells(places: readonly CellAddress[], reach: number): Promise<CellLook[]> {
  return inExcel(places[0]?.sheet ?? "", async (context) => {
    const asked = places.map((at) => ask(context, at, reach));
    await context.sync();
    return asked.map((answer) => answer());
  });
}

/** The values of cells of a sheet, up to the last row and column that hold anything. */
export async function readArea(
  { sheet, row, column }: CellAddress,
  rows: number,
  columns: number,
): Promise<Grid> {
  return inExcel(sheet, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const grid = { sheet, top: row, left: column };
    if (used.isNullObject) return { ...grid, rows: [] };
    const height = Math.min(rows, used.rowIndex + used.rowCount - row);
    const width = Math.min(columns, used.columnIndex + used.columnCount - column);
    if (height <= 0 || width <= 0) return { ...grid, rows: [] };
    const range = worksheet.getRangeByIndexes(row, column, height, width);
    range.load("values");
    await context.sync();
    return { ...grid, rows: range.values as CellValue[][] };
  });
}

/**
 * Tells whenever another cell or sheet is selected, or cells change. A listener is told once that rests, not of every step on the way.
 *
 * @returns ends it
 */
export async function onSelection(listener: () => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(listener, REST_MS);
    return Promise.resolve();
  };
  const { handlers, kept } = await inExcel("", async (context) => {
    const { worksheets } = context.workbook;
    const registered = [
      worksheets.onSelectionChanged.add(tell),
      worksheets.onActivated.add(tell),
      worksheets.onChanged.add(tell),
    ];
    await context.sync();
    return { handlers: registered, kept: context };
  });
  return () => {
    clearTimeout(timer);
    const ended = inContext(kept, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
    ended.catch(() => undefined); // A workbook that is closing has no events left to end.
  };
}

const REST_MS = 120;

/** Asks for a cell and its surroundings; the answer can be read after the next sync. */
function ask(context: Excel.RequestContext, at: CellAddress, reach: number): () => CellLook {
  const sheet = context.workbook.worksheets.getItem(at.sheet);
  const cell = sheet.getRangeByIndexes(at.row, at.column, 1, 1).load("values,text,formulas");
  const labels = Math.min(at.column, LABEL_COLUMNS);
  const before = labels > 0 ? sheet.getRangeByIndexes(at.row, 0, 1, labels).load("values,text") : undefined;
  const rows = Math.min(at.row, reach);
  const top = at.row - rows;
  const column = (index: number) =>
    rows > 0 ? sheet.getRangeByIndexes(top, index, rows, 1).load("values") : undefined;
  const [above, first] = [column(at.column), column(0)];
  const head = sheet.getRangeByIndexes(0, 0, HEAD_ROWS, 1).load("values");
  return () => {
    const formula: unknown = cell.formulas[0]?.[0];
    return {
      at,
      value: cell.values[0]?.[0] as CellValue,
      shown: cell.text[0]?.[0] ?? "",
      ...(typeof formula === "string" && formula.startsWith("=") && { formula }),
      before: Array.from({ length: labels }, (_, index): ShownCell => ({
        value: before!.values[0]![index] as CellValue,
        shown: before!.text[0]![index]!,
      })),
      top,
      above: columnOf(above),
      firstAbove: columnOf(first),
      head: columnOf(head).map((value) => (typeof value === "string" ? value : "")),
    };
  };
}

function columnOf(range: Excel.Range | undefined): CellValue[] {
  return (range?.values ?? []).map((row) => row[0] as CellValue);
}
