import type { Area, SheetReport } from "../report";
import { columnStartsOf, freeStarts } from "./pageColumns";
import { rowsAt, type Band } from "./pageRows";
import { sectionColumns } from "./pageSections";
import { percent, sum, widthOf } from "./pageSizes";

/** Margins of a printed page in points; header and footer stand within those of top and bottom. */
export const MARGINS = { left: 36, right: 36, top: 36, bottom: 42, header: 18, footer: 18 } as const;

/** A4 in points, upright. */
const A4 = { short: 595, long: 842 };
/** Below this share of its size, the text of a sheet is not read with ease. */
const LEAST_SCALE = 0.58;
/** The scale at which a sheet that is too wide is put on several pages; it grows as far as they let it. */
const WIDE_SCALE = 0.68;

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
 * view. Of those the first has whole what it can hold, and none is printed that would show the repeated columns alone. A page begins
 * with a section where that section would be torn. A manual start of a page holds at a fixed scale only, which is why the width is not
 * fitted where there is one.
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
    const { scale, rowStarts, saves } = rowsAt(fitted, fitted, sheet, whole, room.height);
    const isFixed = rowStarts.length > 0 || saves;
    return { ...(isFixed && { scale }), rowStarts, columnStarts: [], areas: [whole] };
  }
  const frozen = sheet.freeze?.columns ?? 0;
  const usual = room.width / WIDE_SCALE;
  const filled = sectionColumns(sheet, area);
  const whole = filled.map((columns) => sum(widths.slice(0, columns))).filter((width) => width <= usual);
  const columnStarts = columnStartsOf(
    widths,
    frozen,
    page.columnStarts ?? freeStarts(sheet, area),
    usual,
    Math.max(0, ...whole),
  );
  const bounds = [0, ...columnStarts, widths.length];
  const pageWidths = bounds
    .slice(1)
    .map((end, at) => sum(widths.slice(bounds[at], end)) + (at > 0 ? sum(widths.slice(0, frozen)) : 0));
  const { scale, rowStarts, bands } = rowsAt(
    room.width / Math.max(...pageWidths),
    WIDE_SCALE,
    sheet,
    area,
    room.height,
    filled.map((columns) => 1 + columnStarts.filter((start) => start < columns).length),
  );
  const areas = areasOf(bands, area, [...columnStarts, area.columns]);
  return {
    ...{ scale, rowStarts },
    ...(frozen > 0 && { titleColumns: { first: 0, last: frozen - 1 } }),
    columnStarts: columnStarts.map((at) => area.column + at),
    areas: charts ? [...areas, charts] : areas,
  };
}

/** The rows of an area that go over as many pages side by side, without the columns of those on which they have nothing. */
function areasOf(bands: readonly Band[], area: Area, ends: readonly number[]): Area[] {
  const firsts = bands.filter(({ across }, at) => across !== bands[at - 1]?.across);
  return firsts.map(({ row, across }, at) => ({
    ...area,
    row,
    rows: (firsts[at + 1]?.row ?? area.row + area.rows) - row,
    columns: ends[across - 1]!,
  }));
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
