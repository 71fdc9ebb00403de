import type { Area } from "../../engine/engine";
import type { HostExtras, SheetExtras } from "../../files/extras";
import { contains, lastColumnOf, lastRowOf } from "../geometry";

/** Cells that came (`by` > 0) or went (`by` < 0) at an area, and the way in which the others moved. */
export interface Shift {
  readonly kind: "rows" | "columns" | "cells";
  readonly area: Area;
  /** Of cells only; whole rows move rows. */
  readonly direction?: "rows" | "columns";
  readonly by: number;
}

/** Moves along what the workbook keeps by address: links, comments, print areas, page breaks, outlines. */
export function shiftExtras(extras: HostExtras, sheetId: string, shift: Shift): void {
  const sheet = extras.sheets[sheetId];
  if (!sheet) return;
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => movedItem(link, shift));
  sheet.comments = sheet.comments.flatMap((comment) => {
    const area = movedArea({ row: comment.row, column: comment.column, rows: 1, columns: 1 }, shift);
    return area ? [{ ...comment, row: area.row, column: area.column }] : [];
  });
  const { page } = sheet;
  if (page.printArea) page.printArea = page.printArea.flatMap((area) => movedArea(area, shift) ?? []);
  if (shift.kind === "rows") shiftLines(sheet, "row", shift);
  if (shift.kind === "columns") shiftLines(sheet, "column", shift);
}

function shiftLines(sheet: SheetExtras, axis: "row" | "column", shift: Shift): void {
  const first = shift.area[axis];
  const outline = axis === "row" ? "rowOutline" : "columnOutline";
  const breaks = axis === "row" ? "rowBreaks" : "columnBreaks";
  const titles = axis === "row" ? "titleRows" : "titleColumns";
  const { page } = sheet;
  const move = (index: number): number | undefined => movedIndex(index, first, shift.by);
  sheet[outline] = Object.fromEntries(
    Object.entries(sheet[outline]).flatMap(([index, entry]) => {
      const to = move(Number(index));
      return to === undefined ? [] : [[to, entry]];
    }),
  );
  if (page[breaks]) page[breaks] = page[breaks].flatMap((index) => move(index) ?? []);
  const title = page[titles];
  if (title) {
    const span = movedSpan(title.first, title.last - title.first + 1, first, shift.by);
    if (span) page[titles] = { first: span[0], last: span[0] + span[1] - 1 };
    else delete page[titles];
  }
}

function movedItem<T extends { area: Area }>(item: T, shift: Shift): T[] {
  const area = movedArea(item.area, shift);
  return area ? [{ ...item, area }] : [];
}

/** Where an area is after a shift; `undefined`: it went with the deleted cells. */
export function movedArea(area: Area, shift: Shift): Area | undefined {
  const alongRows = shift.kind === "rows" || shift.direction === "rows";
  if (shift.kind === "cells" && !contains(lane(shift.area, alongRows), lane(area, alongRows))) return area;
  const span = alongRows
    ? movedSpan(area.row, area.rows, shift.area.row, shift.by)
    : movedSpan(area.column, area.columns, shift.area.column, shift.by);
  if (!span) return undefined;
  return alongRows
    ? { ...area, row: span[0], rows: span[1] }
    : { ...area, column: span[0], columns: span[1] };
}

/** The strip of the sheet in which cells move: its columns when they move down, its rows when they move right. */
function lane(area: Area, alongRows: boolean): Area {
  return alongRows
    ? { row: 0, rows: 1, column: area.column, columns: lastColumnOf(area) - area.column + 1 }
    : { column: 0, columns: 1, row: area.row, rows: lastRowOf(area) - area.row + 1 };
}

function movedIndex(index: number, first: number, by: number): number | undefined {
  return movedSpan(index, 1, first, by)?.[0];
}

/** A run of lines after lines were inserted at `first` (`by` > 0) or deleted from there (`by` < 0). */
function movedSpan(
  start: number,
  count: number,
  first: number,
  by: number,
): [start: number, count: number] | undefined {
  const end = start + count;
  if (by > 0) {
    if (first <= start) return [start + by, count];
    return first < end ? [start, count + by] : [start, count];
  }
  const gone = first - by;
  const newStart = start < first ? start : Math.max(first, start + by);
  const kept = Math.max(0, Math.min(end, first) - start) + Math.max(0, end - Math.max(start, gone));
  return kept > 0 ? [newStart, kept] : undefined;
}
