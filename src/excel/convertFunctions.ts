import type { SheetArea } from "../sheets/grid";
import { callsFunctions, isPending } from "../sheets/formulas/ownFunctions";
import { columnRuns } from "../sheets/formulas/columnRuns";
import { inExcel, inOneUndo, requireExcelApi } from "./run";

/** Where formulas are turned into values. */
export type ConvertScope = "selection" | "sheet" | "workbook";

/** What came of it. */
export interface Converted {
  /** Formulas that are values now. */
  readonly formulas: number;
  /** Formulas that were left, since Excel had no result for them yet. */
  readonly left: number;
}

/**
 * The first requirement set that tells over which cells a formula's result spills. Without it, all but the first cell of a result
 * that spills would be lost.
 */
const SPILL_API = "1.12";
const CELLS_A_BLOCK = 40_000;
const ANCHORS_A_REQUEST = 500;

/**
 * Turns formulas that call OpsPlan's functions into the values they show, for colleagues without the add-in. Every other formula stays,
 * one that refers to a converted cell included. A result that spills becomes the values of all its cells.
 *
 * @throws WorkbookError `protected` for a sheet that does not take it; sheets before it are converted. `excel-too-old`
 */
export async function convertFunctions(scope: ConvertScope): Promise<Converted> {
  requireExcelApi(SPILL_API);
  const places = await placesOf(scope);
  let formulas = 0;
  let left = 0;
  for (const place of places) {
    const found = await findFormulas(place);
    left += found.left;
    formulas += found.cells.length;
    if (found.cells.length > 0) await convert(place.sheet, found.cells);
  }
  return { formulas, left };
}

interface Place {
  readonly sheet: string;
  readonly area: SheetArea;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The formulas that can be converted, and how many cannot yet. */
interface FoundFormulas {
  readonly cells: readonly Cell[];
  readonly left: number;
}

/** The cells in use of what is to be looked through, one rectangle a sheet or a selected range. */
async function placesOf(scope: ConvertScope): Promise<Place[]> {
  return inExcel("", async (context) => {
    const { worksheets } = context.workbook;
    const wanted: Excel.Range[] = [];
    if (scope === "selection") {
      const { areas } = context.workbook.getSelectedRanges();
      areas.load("items/address");
      await context.sync();
      wanted.push(...areas.items.map((area) => area.getUsedRangeOrNullObject()));
    } else if (scope === "sheet") {
      wanted.push(worksheets.getActiveWorksheet().getUsedRangeOrNullObject());
    } else {
      worksheets.load("items/name");
      await context.sync();
      wanted.push(...worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject()));
    }
    wanted.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name"));
    await context.sync();
    return wanted
      .filter((range) => !range.isNullObject)
      .map((range) => ({
        sheet: range.worksheet.name,
        area: {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        },
      }));
  });
}

async function findFormulas({ sheet, area }: Place): Promise<FoundFormulas> {
  const cells: Cell[] = [];
  let left = 0;
  const step = Math.max(1, Math.floor(CELLS_A_BLOCK / area.columns));
  for (let first = 0; first < area.rows; first += step) {
    const rows = Math.min(step, area.rows - first);
    const found = await findInBlock({ sheet, area: { ...area, row: area.row + first, rows } });
    cells.push(...found.cells);
    left += found.left;
  }
  return { cells, left };
}

async function findInBlock({ sheet, area }: Place): Promise<FoundFormulas> {
  const cells: Cell[] = [];
  let left = 0;
  await inExcel(sheet, async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("formulas,values");
    await context.sync();
    const values = range.values as unknown[][];
    (range.formulas as unknown[][]).forEach((row, r) =>
      row.forEach((formula, c) => {
        if (typeof formula !== "string" || !callsFunctions(formula)) return;
        if (isPending(values[r]![c])) left += 1;
        else cells.push({ row: area.row + r, column: area.column + c });
      }),
    );
    range.untrack();
  });
  return { cells, left };
}

async function convert(sheet: string, cells: readonly Cell[]): Promise<void> {
  await inOneUndo(sheet, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const spills = await spillsOf(context, worksheet, cells);
    const anchors = new Set(spills.map(({ row, column }) => `${row} ${column}`));
    const single = cells.filter(({ row, column }) => !anchors.has(`${row} ${column}`));
    for (const { row, column, rows, columns } of [...spills, ...columnRuns(single)]) {
      const range = worksheet.getRangeByIndexes(row, column, rows, columns);
      range.copyFrom(range, "Values");
    }
    await context.sync();
  });
}

async function spillsOf(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly Cell[],
): Promise<SheetArea[]> {
  const spills: SheetArea[] = [];
  for (let first = 0; first < cells.length; first += ANCHORS_A_REQUEST) {
    const some = cells.slice(first, first + ANCHORS_A_REQUEST);
    spills.push(...(await spillsOfSome(context, worksheet, some)));
  }
  return spills;
}

/** In one request. */
async function spillsOfSome(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly Cell[],
): Promise<SheetArea[]> {
  const ranges = cells.map(({ row, column }) =>
    worksheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject(),
  );
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  return ranges
    .filter(({ isNullObject }) => !isNullObject)
    .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }));
}
