import type { Area, Block, CellStyle, ReportCell, SheetReport } from "../report";
import { breadth } from "./breadth";

/** The widest that a column becomes for its texts, in characters: a longer one would push the figures out of sight. */
const WIDEST = 44;
/** What stands beside a text within its cell. */
const ASIDE = 1;
/** Larger and bold letters, as a share of those of the default font; those of a heading as wide as any font has them. */
const SECTION_LETTERS = 1.15;
const HEADER_LETTERS = 1.3;
/** The share of bold Chinese, and how much of it, in characters, is too little for a line of its own. */
const CHINESE_LETTERS = 1.05;
const FEW = 4;

/** What may run over its neighbours, which are blank, or breaks into lines. */
const UNBOUND: ReadonlySet<CellStyle> = new Set<CellStyle>(["title", "subtitle", "stamp", "wrapped"]);

/**
 * A sheet whose columns are wide enough for the texts that a filled cell to their right would cut off, and for the words of its
 * headings; as wide as they are said to be where that is enough.
 *
 * @example a column of 12 with "Sales before refunds" beside a filled cell: 21
 * @example a column of 11 with the heading "绩效系数影响", whose last character would stand alone: 13
 */
export function withFittedWidths(sheet: SheetReport): SheetReport {
  const widths = { ...sheet.columnWidths };
  for (const block of sheet.blocks) {
    block.cells.forEach((row, at) => {
      row.forEach((cell, index) => {
        const column = block.column + index;
        const width = widths[column];
        if (width === undefined) return;
        const needed = Math.min(WIDEST, neededBy(cell, block.columnStyles?.[index], width));
        if (needed > width && isBound(sheet, block, at, index)) widths[column] = needed;
      });
    });
  }
  return sheet.columnWidths ? { ...sheet, columnWidths: widths } : sheet;
}

/** The characters that a text takes in its column; none where it may run over. */
function neededBy(cell: ReportCell, columnStyle: CellStyle | undefined, width: number): number {
  const text = valueOf(cell);
  if (typeof text !== "string" || text === "") return 0;
  const style = styleOf(cell, columnStyle);
  if (style === "header") return Math.max(wordOf(text), linesOf(text, width));
  if (style !== undefined && UNBOUND.has(style)) return 0;
  return Math.ceil(breadth(text) * (style === "section" ? SECTION_LETTERS : 1)) + ASIDE;
}

/** What the longest word of a heading takes. Chinese breaks between any two characters: what is left are the words of other scripts. */
function wordOf(heading: string): number {
  const longest = Math.max(0, ...heading.split(/[\s\u2e80-\uffff]+/).map(breadth));
  return longest === 0 ? 0 : Math.ceil(longest * HEADER_LETTERS) + ASIDE;
}

/** What lets a Chinese heading end without a line of one or two characters; nothing where it does. */
function linesOf(heading: string, width: number): number {
  if (!/[\u2e80-\uffff]$/.test(heading)) return 0;
  const whole = Math.ceil(breadth(heading) * CHINESE_LETTERS);
  const lines = Math.floor(whole / width);
  return lines > 0 && whole - lines * width <= FEW ? Math.ceil(whole / lines) : 0;
}

/** Whether a text has only its own cell: its heading's lines have no other, and beside others stands a filled cell. */
function isBound(sheet: SheetReport, block: Block, at: number, index: number): boolean {
  const [row, column] = [block.row + at, block.column + index];
  if (sheet.merges?.some((area) => isWithin(area, row, column))) return false;
  const style = styleOf(block.cells[at]![index]!, block.columnStyles?.[index]);
  return style === "header" || sheet.blocks.some((other) => isFilled(other, row, column + 1));
}

function isFilled({ row, column, cells }: Block, atRow: number, atColumn: number): boolean {
  const cell = cells[atRow - row]?.[atColumn - column];
  if (cell === undefined || cell === null) return false;
  if (typeof cell === "object" && cell.formula !== undefined) return true;
  const value = valueOf(cell);
  return value !== undefined && value !== null && value !== "";
}

function styleOf(cell: ReportCell, columnStyle: CellStyle | undefined): CellStyle | undefined {
  return (typeof cell === "object" ? cell?.style : undefined) ?? columnStyle;
}

function valueOf(cell: ReportCell): string | number | boolean | null | undefined {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

function isWithin(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
