import type { Area, Block, CellStyle, ReportCell, SheetReport } from "../report";
import { breadth } from "./breadth";
import { CHARACTER, PADDING, percent, SLACK, sum, widthOf } from "./pageSizes";

/** A row of text, in points. */
const ROW_HEIGHT = 15.2;
/** Down to here a sheet is made smaller so that a section without repeated headings stays on one page. */
const LEAST_WHOLE = 0.56;
/** A sheet is made smaller down to this share of its scale to save a page. */
const LEAST_OF_SCALE = 0.9;

interface Rows {
  readonly scale: number;
  readonly rowStarts: readonly number[];
  /** Whether a smaller scale saves the page that would hold a few rows. */
  readonly saves: boolean;
}

/**
 * The scale, and the rows with which pages begin at it.
 *
 * @param share what the width lets it be at most
 * @param leastShare above this it grows only as long as no further page is needed
 */
export function rowsAt(
  share: number,
  leastShare: number,
  sheet: SheetReport,
  area: Area,
  roomHeight: number,
): Rows {
  const heights = heightsOf(sheet, area.row + area.rows);
  const height = (from: number, to: number) => sum(heights.slice(from, to));
  const { titleRows } = sheet.page ?? {};
  const repeated = titleRows ? height(titleRows.first, titleRows.last + 1) : 0;
  // What stands above the first section belongs to it.
  const sections = sectionRows(sheet).filter((row) => row > area.row && row < area.row + area.rows);
  const bounds = [area.row, ...sections.slice(1), area.row + area.rows];
  const parts = bounds.slice(1).map((end, at) => height(bounds[at]!, end));
  const whole = roomHeight / Math.max(...parts);
  const scale = percent(titleRows || whole < LEAST_WHOLE ? share : Math.min(share, whole / SLACK));
  const at = (tried: number) => filledRows(parts, repeated, (roomHeight * 100) / tried);
  const grown = grownScale(Math.min(scale, percent(leastShare)), scale, (tried) => at(tried).pages);
  const smaller = smallerScale(grown, (tried) => at(tried).pages);
  return {
    scale: smaller,
    rowStarts: at(smaller).starts.map((part) => bounds[part]!),
    saves: at(smaller).pages < at(Math.max(scale, Math.floor(share * 100))).pages,
  };
}

/** The largest scale up to the most at which no more pages are needed than at the least. */
function grownScale(least: number, most: number, pagesAt: (scale: number) => number): number {
  const fewest = pagesAt(least);
  for (let tried = most; tried > least; tried -= 1) if (pagesAt(tried) <= fewest) return tried;
  return least;
}

/** A scale that is a little smaller where it saves a page, else the same. */
function smallerScale(scale: number, pagesAt: (scale: number) => number): number {
  const least = Math.max(Math.ceil(scale * LEAST_OF_SCALE), percent(LEAST_WHOLE));
  for (let tried = scale - 1; tried >= least; tried -= 1) if (pagesAt(tried) < pagesAt(scale)) return tried;
  return scale;
}

/** Fills page after page with parts, and begins one with a part that would be torn and that a page can hold. */
function filledRows(
  parts: readonly number[],
  repeated: number,
  room: number,
): { readonly starts: readonly number[]; readonly pages: number } {
  const starts: number[] = [];
  let [filled, pages] = [0, 1];
  parts.forEach((part, at) => {
    const isTorn = filled + part > room;
    if (at > 0 && isTorn && part + repeated <= room) {
      starts.push(at);
      [filled, pages] = [repeated + part, pages + 1];
    } else if (!isTorn) filled += part;
    else {
      const rest = filled + part - room;
      const more = Math.ceil(rest / Math.max(1, room - repeated));
      [filled, pages] = [repeated + rest - (more - 1) * (room - repeated), pages + more];
    }
  });
  return { starts, pages };
}

/**
 * The rows in which a section of the sheet begins: those with a title in its first column, those of a table's headings that stand under
 * none, and those of charts.
 */
function sectionRows({ blocks, charts = [] }: SheetReport): number[] {
  const rowsOf = (style: CellStyle) =>
    blocks
      .filter(({ column }) => column === 0)
      .flatMap((block) =>
        block.cells.flatMap(([first], at) =>
          first !== undefined && styleOf(first, block, 0) === style ? [block.row + at] : [],
        ),
      );
  const titled = new Set(rowsOf("section"));
  const headings = new Set(rowsOf("header"));
  // A hint may stand between the title and the headings.
  const untitled = [...headings].filter(
    (row) => !titled.has(row - 1) && !titled.has(row - 2) && !headings.has(row - 1),
  );
  const drawn = charts.map(({ place }) => place.row);
  return [...new Set([...titled, ...untitled, ...drawn])].sort((a, b) => a - b);
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
