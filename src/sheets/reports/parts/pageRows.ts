import type { Area, SheetReport } from "../report";
import { breadth } from "./breadth";
import { sectionBounds, styleOf } from "./pageSections";
import { CHARACTER, PADDING, percent, SLACK, sum, widthOf } from "./pageSizes";

/** A row of text, in points. */
const ROW_HEIGHT = 15.2;
/** Down to here a sheet is made smaller so that a section without repeated headings stays on one page. */
const LEAST_WHOLE = 0.56;
/** How much of a page is filled: a row that is a little higher than was reckoned must not go over to one of its own. */
const FULL = 0.98;
/** A sheet is made smaller down to this share of its scale to save a page. */
const LEAST_OF_SCALE = 0.87;

interface Rows {
  readonly scale: number;
  readonly rowStarts: readonly number[];
  /** Whether a smaller scale saves the page that would hold a few rows. */
  readonly saves: boolean;
  /** What stands between two starts of a page, from the first row on. */
  readonly bands: readonly Band[];
}

/** Rows that begin with a page, and how many pages of which they take the first so many side by side. */
export interface Band {
  readonly row: number;
  readonly across: number;
}

/**
 * The scale, and the rows with which pages begin at it.
 *
 * @param share what the width lets it be at most
 * @param leastShare above this it grows only as long as no further page is needed
 * @param across of each section, over how many pages side by side it goes; one where nothing is said
 */
export function rowsAt(
  share: number,
  leastShare: number,
  sheet: SheetReport,
  area: Area,
  roomHeight: number,
  across: readonly number[] = [],
): Rows {
  const heights = heightsOf(sheet, area.row + area.rows);
  const height = (from: number, to: number) => sum(heights.slice(from, to));
  const { titleRows } = sheet.page ?? {};
  const repeated = titleRows ? height(titleRows.first, titleRows.last + 1) : 0;
  const bounds = sectionBounds(sheet, area);
  const parts = bounds.slice(1).map((end, at) => height(bounds[at]!, end));
  const room = roomHeight * FULL;
  const whole = room / Math.max(...parts);
  const scale = percent(titleRows || whole < LEAST_WHOLE ? share : Math.min(share, whole / SLACK));
  const at = (tried: number) => filledRows(parts, repeated, (room * 100) / tried);
  const grown = grownScale(Math.min(scale, percent(leastShare)), scale, (tried) => at(tried).pages);
  const smaller = smallerScale(grown, (tried) => at(tried).pages);
  const filled = narrowApart(parts, repeated, (room * 100) / smaller, across);
  return {
    scale: smaller,
    rowStarts: filled.starts.map((part) => bounds[part]!),
    saves: at(smaller).pages < at(Math.max(scale, Math.floor(share * 100))).pages,
    bands: bandsOf(filled, across).map((band) => ({ row: bounds[band.part]!, across: band.across })),
  };
}

/**
 * The pages filled so that narrow sections begin one behind wide ones, where this takes no more pages in all; one more where the
 * narrow section fills half of it.
 */
function narrowApart(
  parts: readonly number[],
  repeated: number,
  room: number,
  across: readonly number[],
): Filled {
  const pagesOf = (filled: Filled) =>
    bandsOf(filled, across).reduce((total, band) => total + band.pages * band.across, 0);
  let best = filledRows(parts, repeated, room);
  const apart = new Set<number>();
  across.forEach((pages, part) => {
    if (part === 0 || pages === across[part - 1]) return;
    const tried = filledRows(parts, repeated, room, new Set([...apart, part]));
    const isBehind = pages < across[part - 1]! && parts[part]! > room / 2;
    if (pagesOf(tried) > pagesOf(best) + (isBehind ? 1 : 0)) return;
    apart.add(part);
    best = tried;
  });
  return best;
}

/** What is between two starts of a page: its first part, its pages one below another, and the widest of its parts. */
function bandsOf({ starts, ends }: Filled, across: readonly number[]) {
  return [0, ...starts].map((part, at) => ({
    part,
    pages: ends[at]!,
    across: Math.max(1, ...across.slice(part, starts[at])),
  }));
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

interface Filled {
  /** The parts with which a page begins. */
  readonly starts: readonly number[];
  readonly pages: number;
  /** The pages before each of these starts that no start before it has, and the last ones. */
  readonly ends: readonly number[];
}

/**
 * Fills page after page with parts, and begins one with a part that would be torn and that a page can hold.
 *
 * @param apart parts that begin a page in any case
 */
function filledRows(
  parts: readonly number[],
  repeated: number,
  room: number,
  apart: ReadonlySet<number> = new Set(),
): Filled {
  const starts: number[] = [];
  const ends: number[] = [];
  let [filled, pages] = [0, 1];
  const fill = (part: number) => {
    filled += part;
    if (filled <= room) return;
    const rest = filled - room;
    const more = Math.ceil(rest / Math.max(1, room - repeated));
    [filled, pages] = [repeated + rest - (more - 1) * (room - repeated), pages + more];
  };
  parts.forEach((part, at) => {
    if (apart.has(at) || (at > 0 && filled + part > room && part + repeated <= room)) {
      starts.push(at);
      ends.push(pages - sum(ends));
      [filled, pages] = [repeated, pages + 1];
    }
    fill(part);
  });
  return { starts, pages, ends: [...ends, pages - sum(ends)] };
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
