import type { SheetReport } from "../../sheets/reports/report";
import { WorkbookError } from "../problem";
import { inExcel, throwIfCancelled } from "../run";
import { rangeOf } from "./dressSheet";
import { LOOKS, SET_OFF, type Look } from "./looks";
import { packFrom, type Pack } from "./packs";
import { styleRuns, type StyleRun } from "./styleRuns";

/** JSON of a request stays far below Excel's 5 MB. */
const BYTES_A_REQUEST = 1_500_000;
const STYLE_RUNS_A_REQUEST = 400;

/**
 * Puts a sheet's cells and looks into a blank worksheet: values and formulas first, then how they look. Every request may
 * be repeated.
 *
 * @param tab the worksheet that is filled
 * @throws WorkbookError `result-too-large` when Excel refuses even a single row
 */
export async function fillSheet(
  tab: string,
  sheet: SheetReport,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<void> {
  await fillCells(tab, sheet, signal, onRows);
  const runs = styleRuns(sheet);
  let first = 0;
  do {
    throwIfCancelled(signal);
    await paintRuns(tab, sheet, runs.slice(first, first + STYLE_RUNS_A_REQUEST), signal);
    first += STYLE_RUNS_A_REQUEST;
  } while (first < runs.length);
}

async function fillCells(
  tab: string,
  sheet: SheetReport,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<void> {
  let bytes = BYTES_A_REQUEST;
  for (let pack = packFrom(sheet.blocks, { block: 0, row: 0 }, bytes); pack.rows > 0;) {
    throwIfCancelled(signal);
    try {
      await putPack(tab, sheet.name, pack, signal);
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.problem.code !== "too-large") throw error;
      if (pack.rows === 1) throw new WorkbookError({ code: "result-too-large", sheet: sheet.name }, error);
      bytes = Math.floor(Math.min(bytes, pack.bytes) / 4);
      pack = packFrom(sheet.blocks, pack.from, bytes);
      continue;
    }
    onRows(pack.rows);
    pack = packFrom(sheet.blocks, pack.next, bytes);
  }
}

async function putPack(tab: string, name: string, pack: Pack, signal: AbortSignal): Promise<void> {
  await inExcel(
    name,
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(tab);
      for (const { row, column, inputs } of pack.pieces) {
        worksheet.getRangeByIndexes(row, column, inputs.length, inputs[0]!.length).formulas = inputs;
      }
      await context.sync();
    },
    signal,
  );
}

async function paintRuns(
  tab: string,
  sheet: SheetReport,
  runs: readonly StyleRun[],
  signal: AbortSignal,
): Promise<void> {
  await inExcel(
    sheet.name,
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(tab);
      for (const { area, style, setOff } of runs) {
        paint(rangeOf(worksheet, area), setOff ? { ...LOOKS[style], ...SET_OFF } : LOOKS[style]);
      }
      sheet.merges?.forEach((area) => rangeOf(worksheet, area).merge(false));
      await context.sync();
    },
    signal,
  );
}

function paint(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.numberFormat) (range as { numberFormat: unknown }).numberFormat = look.numberFormat;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = "Single";
  if (look.size) format.font.size = look.size;
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  if (look.align) format.horizontalAlignment = look.align;
  if (look.indent) format.indentLevel = look.indent;
  if (look.wrap) {
    format.wrapText = true;
    format.verticalAlignment = look.align === "Center" ? "Center" : "Top";
  }
  if (look.line) {
    const border = format.borders.getItem(look.line);
    border.style = "Continuous";
    border.color = "#8A94A0";
  }
}
