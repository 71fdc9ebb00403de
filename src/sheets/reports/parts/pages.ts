import type { Area, Block, CellStyle, ReportCell, SheetReport } from "../report";
import { breadth } from "./breadth";

/** Margins of a printed page in points; header and footer stand within those of top and bottom. */
export const MARGINS = { left: 36, right: 36, top: 36, bottom: 42, header: 18, footer: 18 } as const;

/** A4 in points, upright. */
const A4 = { short: 595, long: 842 };
/** A column's width in points: a character of the default font, and what stands beside the text. */
const [CHARACTER, PADDING] = [5.25, 4];
const UNSET_WIDTH = 48;
/** A row of text. */
const ROW_HEIGHT = 15.2;
/** Below this share of its size, the text of a sheet is not read with ease. */
const LEAST_SCALE = 0.58;
/** Down to here a sheet is made smaller so that a section without repeated headings stays on one page. */
const LEAST_WHOLE = 0.56;
/** The scale at which a sheet that is too wide is put on several pages; it grows as far as they let it. */
const WIDE_SCALE = 0.68;
/** What printers and other fonts may need more than was reckoned. */
const SLACK = 0.92;

/** How a sheet lies on pages of A4. */
export interface Pages {
  /** In percent; absent where the sheet is fitted to the width of one page. */
  readonly scale?: number;
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** The first row, and the first column, of every page but the first; from 0. */
  readonly rowStarts: readonly number[];
  readonly columnStarts: readonly number[];
  /** What is printed, each area on pages of its own. */
  readonly areas: readonly Area[];
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * Lays a sheet on pages: fitted to the width of one where it stays legible, else over several that repeat the columns that stay in
 * view. A page begins with a section where that section would be torn. A manual start of a page holds at a fixed scale only, which
 * is why the width is not fitted where there is one.
 *
 * @param cells all cells of the sheet
 * @example 61 columns of 83 points: 5 pages side by side instead of one at 14%
 */
export function pagesOf(sheet: SheetReport, cells: Area): Pages {
  const { page = { orientation: "portrait" } } = sheet;
  const area = page.printArea ?? cells;
  const charts = chartsBelow(sheet, area);
  const room = roomOf(page.orientation);
  const widths = Array.from({ length: area.columns }, (_, at) => widthOf(sheet, area.column + at));
  const fitted = room.width / sum(widths);
  if (page.pageStarts) {
    const scale = page.scale ?? percent(fitted);
    return { scale, rowStarts: page.pageStarts, columnStarts: [], areas: [area] };
  }
  if (fitted >= LEAST_SCALE) {
    const end = charts ? charts.row + charts.rows : area.row + area.rows;
    const whole = { ...area, rows: end - area.row };
    const { scale, rowStarts } = rowsAt(fitted, sheet, whole, room);
    return { ...(rowStarts.length > 0 && { scale }), rowStarts, columnStarts: [], areas: [whole] };
  }
  const frozen = sheet.freeze?.columns ?? 0;
  const columnStarts = columnStartsOf(
    widths,
    frozen,
    page.columnStarts ?? freeStarts(sheet, area),
    room.width / WIDE_SCALE,
  );
  const bounds = [0, ...columnStarts, widths.length];
  const pageWidths = bounds
    .slice(1)
    .map((end, at) => sum(widths.slice(bounds[at], end)) + (at > 0 ? sum(widths.slice(0, frozen)) : 0));
  return {
    ...rowsAt(room.width / Math.max(...pageWidths), sheet, area, room),
    ...(frozen > 0 && { titleColumns: { first: 0, last: frozen - 1 } }),
    columnStarts: columnStarts.map((at) => area.column + at),
    areas: charts ? [area, charts] : [area],
  };
}

/** Any column but those in the middle of a chart. */
function freeStarts({ charts = [] }: SheetReport, { row, rows, column, columns }: Area): number[] {
  const within = charts.map(({ place }) => place).filter((place) => place.row < row + rows);
  return Array.from({ length: columns }, (_, at) => at).filter((at) =>
    within.every((place) => column + at <= place.column || column + at >= place.column + place.columns),
  );
}

/** The area of the charts that stand below the printed cells. */
function chartsBelow({ charts = [] }: SheetReport, { row, rows }: Area): Area | undefined {
  const places = charts.map(({ place }) => place).filter((place) => place.row >= row + rows);
  if (places.length === 0) return undefined;
  const [top, left] = [
    Math.min(...places.map((place) => place.row)),
    Math.min(...places.map((place) => place.column)),
  ];
  return {
    row: top,
    column: left,
    rows: Math.max(...places.map((place) => place.row + place.rows)) - top,
    columns: Math.max(...places.map((place) => place.column + place.columns)) - left,
  };
}

function roomOf(orientation: "portrait" | "landscape"): Room {
  const [width, height] = orientation === "landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  return { width: width - MARGINS.left - MARGINS.right, height: height - MARGINS.top - MARGINS.bottom };
}

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

function percent(share: number): number {
  return Math.max(10, Math.min(100, Math.floor(share * SLACK * 100)));
}

function widthOf({ columnWidths }: SheetReport, column: number): number {
  const characters = columnWidths?.[column];
  return characters === undefined ? UNSET_WIDTH : characters * CHARACTER + PADDING;
}

/** Fills page after page with columns; a group that a page can hold is not torn. */
function columnStartsOf(
  widths: readonly number[],
  frozen: number,
  groups: readonly number[],
  room: number,
): number[] {
  const repeated = sum(widths.slice(0, frozen));
  const starts: number[] = [];
  let filled = repeated;
  const put = (from: number, to: number) => {
    const width = sum(widths.slice(from, to));
    if (filled + width <= room || (filled === repeated && to - from === 1)) filled += width;
    else if (repeated + width <= room || to - from === 1) {
      starts.push(from);
      filled = repeated + width;
    } else for (let at = from; at < to; at += 1) put(at, at + 1);
  };
  const bounds = [frozen, ...groups.filter((at) => at > frozen && at < widths.length), widths.length];
  bounds.slice(1).forEach((to, at) => put(bounds[at]!, to));
  return starts;
}

/** The scale at most as large as given, and the rows with which pages begin at it. */
function rowsAt(
  share: number,
  sheet: SheetReport,
  area: Area,
  room: Room,
): { readonly scale: number; readonly rowStarts: number[] } {
  const heights = heightsOf(sheet, area.row + area.rows);
  const height = (from: number, to: number) => sum(heights.slice(from, to));
  const { titleRows } = sheet.page ?? {};
  const repeated = titleRows ? height(titleRows.first, titleRows.last + 1) : 0;
  // What stands above the first section belongs to it.
  const sections = sectionRows(sheet).filter((row) => row > area.row && row < area.row + area.rows);
  const bounds = [area.row, ...sections.slice(1), area.row + area.rows];
  const parts = bounds.slice(1).map((end, at) => height(bounds[at]!, end));
  const whole = room.height / Math.max(...parts);
  const scale = percent(titleRows || whole < LEAST_WHOLE ? share : Math.min(share, whole / SLACK));
  const room100 = (room.height * 100) / scale;
  const rowStarts: number[] = [];
  let filled = 0;
  parts.forEach((part, at) => {
    if (at > 0 && filled + part > room100 && part + repeated <= room100) {
      rowStarts.push(bounds[at]!);
      filled = repeated + part;
    } else filled = (filled + part) % room100;
  });
  return { scale, rowStarts };
}

/** The rows in which a section of the sheet begins: those with a title in its first column, and those of charts. */
function sectionRows({ blocks, charts = [] }: SheetReport): number[] {
  const titled = blocks
    .filter(({ column }) => column === 0)
    .flatMap((block) =>
      block.cells.flatMap(([first], at) =>
        first !== undefined && styleOf(first, block, 0) === "section" ? [block.row + at] : [],
      ),
    );
  return [...new Set([...titled, ...charts.map(({ place }) => place.row)])].sort((a, b) => a - b);
}

function styleOf(cell: ReportCell, { columnStyles }: Block, at: number): CellStyle | undefined {
  const own = typeof cell === "object" && cell !== null ? cell.style : undefined;
  return own ?? columnStyles?.[at];
}

/** The rows' heights in points: texts that wrap take as many lines as their column makes of them. */
function heightsOf(sheet: SheetReport, rows: number): number[] {
  const lines = Array.from({ length: rows }, () => 1);
  for (const block of sheet.blocks) {
    block.cells.forEach((row, at) => {
      row.forEach((cell, index) => {
        const style = styleOf(cell, block, index);
        if (style !== "header" && style !== "wrapped") return;
        const text = String((typeof cell === "object" ? cell?.value : cell) ?? "");
        const characters = (widthOf(sheet, block.column + index) - PADDING) / CHARACTER;
        const needed = Math.ceil((breadth(text) + 1) / characters);
        lines[block.row + at] = Math.max(lines[block.row + at] ?? 1, needed);
      });
    });
  }
  return lines.map((count) => count * ROW_HEIGHT);
}
