import type { Area, SheetReport } from "../report";
import { sum } from "./pageSizes";

/** Any column but those in the middle of a chart. */
export function freeStarts({ charts = [] }: SheetReport, { row, rows, column, columns }: Area): number[] {
  const within = charts.map(({ place }) => place).filter((place) => place.row < row + rows);
  return Array.from({ length: columns }, (_, at) => at).filter((at) =>
    within.every((place) => column + at <= place.column || column + at >= place.column + place.columns),
  );
}

/**
 * The columns with which pages begin: as few pages as the room lets, filled alike, so that none has the last few columns alone.
 *
 * @param whole the width that the first page has at least, of a table that is to stand on it whole; no more than the room
 */
export function columnStartsOf(
  widths: readonly number[],
  frozen: number,
  groups: readonly number[],
  room: number,
  whole: number,
): number[] {
  const repeated = sum(widths.slice(0, frozen));
  const bounds = [frozen, ...groups.filter((at) => at > frozen && at < widths.length), widths.length];
  const groupWidths = bounds.slice(1).map((to, at) => repeated + sum(widths.slice(bounds[at], to)));
  const starts = filledColumns(widths, frozen, bounds, room);
  // A narrower page must not tear a group that the room can hold.
  let [least, most] = [Math.max(whole, ...groupWidths.map((width) => (width <= room ? width : 0))), room];
  while (most - least > 1) {
    const width = (least + most) / 2;
    if (filledColumns(widths, frozen, bounds, width).length > starts.length) least = width;
    else most = width;
  }
  return filledColumns(widths, frozen, bounds, most);
}

/** Fills page after page with columns; a group that a page can hold is not torn. */
function filledColumns(
  widths: readonly number[],
  frozen: number,
  bounds: readonly number[],
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
  bounds.slice(1).forEach((to, at) => put(bounds[at]!, to));
  return starts;
}
