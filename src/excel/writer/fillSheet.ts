import type {
  Area,
  Block,
  ConditionalFormatReport,
  PageReport,
  SheetReport,
  ValidationReport,
} from "../../sheets/reports/report";
import { a1, quotedSheet } from "../../sheets/grid";
import { throwIfCancelled } from "../run";
import { cellInput } from "./cellInput";
import { LOOKS, type Look } from "./looks";
import { extentOf, styleRuns, type StyleRun } from "./styleRuns";

/** JSON of a request stays far below Excel's 5 MB. */
const BYTES_A_REQUEST = 1_500_000;
const STYLE_RUNS_A_REQUEST = 400;

/** Puts a sheet's cells and looks into a blank worksheet: values and formulas first, then how they look. */
export async function fillSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: SheetReport,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<void> {
  for (const block of sheet.blocks) await fillBlock(context, worksheet, block, signal, onRows);
  const runs = styleRuns(sheet);
  for (let first = 0; first < runs.length; first += STYLE_RUNS_A_REQUEST) {
    throwIfCancelled(signal);
    await paintRuns(context, worksheet, runs.slice(first, first + STYLE_RUNS_A_REQUEST));
  }
  sheet.merges?.forEach((area) => rangeOf(worksheet, area).merge(false));
  sheet.validations?.forEach((validation) => validate(worksheet, validation));
  sheet.conditionalFormats?.forEach((format) => formatConditionally(worksheet, format));
  await context.sync();
}

/** What belongs to a worksheet and not to its cells: widths, panes, tab, page. It is set where the result stays. */
export function dressSheet(worksheet: Excel.Worksheet, sheet: SheetReport): void {
  if (sheet.tabColor) worksheet.tabColor = sheet.tabColor;
  worksheet.showGridlines = false;
  for (const [column, characters] of Object.entries(sheet.columnWidths ?? {})) {
    worksheet.getRangeByIndexes(0, Number(column), 1, 1).getEntireColumn().format.columnWidth =
      pointsOf(characters);
  }
  worksheet.freezePanes.unfreeze();
  if (sheet.freeze) {
    const { rows, columns } = sheet.freeze;
    if (rows > 0 && columns > 0)
      worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
    else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
    else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
  }
  if (sheet.page) layOutPage(worksheet, sheet.page, extentOf(sheet));
}

export function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** An area as an absolute reference with its sheet, as a name or a conditional format wants it. */
export function absoluteReference(sheetName: string, area: Area): string {
  const absolute = (row: number, column: number) => a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const first = absolute(area.row, area.column);
  const last = absolute(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quotedSheet(sheetName)}!${first}:${last}`;
}

async function fillBlock(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: Block,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<void> {
  const columns = block.cells[0]?.length ?? 0;
  if (columns === 0) return;
  let first = 0;
  while (first < block.cells.length) {
    throwIfCancelled(signal);
    const inputs: (string | number | boolean)[][] = [];
    for (let bytes = 0; first + inputs.length < block.cells.length && bytes < BYTES_A_REQUEST;) {
      const row = block.cells[first + inputs.length]!.map(cellInput);
      inputs.push(row);
      bytes += row.reduce<number>(
        (sum, input) => sum + (typeof input === "string" ? input.length * 3 + 3 : 12),
        2,
      );
    }
    await putInputs(
      context,
      worksheet.getRangeByIndexes(block.row + first, block.column, inputs.length, columns),
      inputs,
    );
    first += inputs.length;
    onRows(inputs.length);
  }
}

async function putInputs(
  context: Excel.RequestContext,
  range: Excel.Range,
  inputs: (string | number | boolean)[][],
): Promise<void> {
  range.formulas = inputs;
  await context.sync();
  range.untrack();
}

async function paintRuns(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  runs: readonly StyleRun[],
): Promise<void> {
  for (const run of runs) paint(rangeOf(worksheet, run.area), LOOKS[run.style]);
  await context.sync();
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
  if (look.wrap) {
    format.wrapText = true;
    format.verticalAlignment = "Top";
  }
  if (look.line) {
    const border = format.borders.getItem(look.line);
    border.style = "Continuous";
    border.color = "#8A94A0";
  }
}

/** Excel takes a column's width in points; a character of the default font is about 5.25 of them. */
function pointsOf(characters: number): number {
  return characters * 5.25 + 4;
}

function validate(worksheet: Excel.Worksheet, { area, rule, prompt }: ValidationReport): void {
  const { dataValidation } = rangeOf(worksheet, area);
  if (rule.kind === "list") {
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.values.join(",") } };
  } else {
    const bounds =
      rule.min !== undefined && rule.max !== undefined
        ? { formula1: rule.min, formula2: rule.max, operator: "Between" as const }
        : rule.max !== undefined
          ? { formula1: rule.max, operator: "LessThanOrEqualTo" as const }
          : { formula1: rule.min ?? 0, operator: "GreaterThanOrEqualTo" as const };
    dataValidation.rule =
      rule.kind === "date"
        ? { date: { ...bounds, formula1: String(bounds.formula1), formula2: String(bounds.formula2 ?? "") } }
        : { [rule.kind]: bounds };
  }
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
}

function formatConditionally(worksheet: Excel.Worksheet, { area, rule }: ConditionalFormatReport): void {
  const formats = rangeOf(worksheet, area).conditionalFormats;
  if (rule.kind === "formula") {
    const { custom } = formats.add("Custom");
    const look = LOOKS[rule.style];
    custom.rule.formula = rule.formula;
    if (look.color) custom.format.font.color = look.color;
    if (look.fill) custom.format.fill.color = look.fill;
  } else if (rule.kind === "dataBar") {
    formats.add("DataBar");
  } else {
    formats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#7FB8DA" },
    };
  }
}

function layOutPage(worksheet: Excel.Worksheet, page: PageReport, extent: Area): void {
  const layout = worksheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.setPrintArea(rangeOf(worksheet, page.printArea ?? extent));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
}
