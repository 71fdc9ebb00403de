import { sheetExtras, type OutlineEntry } from "../../files/extras";
import { errors } from "../errors";
import { oneOf } from "../formats/formatProperties";
import { lastColumnOf, lastRowOf } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, type RangeTarget } from "../targets";
import { setColumns, setRows } from "./sizes";

/** Excel's deepest outline level. */
const DEEPEST = 7;

/** Puts the rows (or columns) of a range one level deeper in the outline. */
export function groupLines(host: HostWorkbook, target: RangeTarget, option: string): void {
  changeLevels(host, target, option, 1);
}

export function ungroupLines(host: HostWorkbook, target: RangeTarget, option: string): void {
  changeLevels(host, target, option, -1);
}

function changeLevels(host: HostWorkbook, target: RangeTarget, option: string, by: 1 | -1): void {
  const { levels, indexes } = linesOf(host, target, option);
  for (const index of indexes) {
    const level = (levels[index]?.level ?? 0) + by;
    if (level < 0 || level > DEEPEST) throw errors.invalidOperation();
  }
  for (const index of indexes) {
    const level = (levels[index]?.level ?? 0) + by;
    if (level === 0) delete levels[index];
    else levels[index] = { ...levels[index], level };
  }
}

/** Shows or hides the grouped rows (or columns) of a range. */
export function showGroup(host: HostWorkbook, target: RangeTarget, option: string, shown: boolean): void {
  const { levels, indexes, byRows } = linesOf(host, target, option);
  for (const index of indexes.filter((line) => levels[line]))
    setHidden(host, target.sheetId, index, byRows, !shown);
}

/** Shows the outline of a sheet down to a level; 0 leaves rows (or columns) as they are. */
export function showLevels(
  host: HostWorkbook,
  sheetId: string,
  rowLevels: number,
  columnLevels: number,
): void {
  const { rowOutline, columnOutline } = sheetExtras(host.extras, sheetId);
  const show = (outline: Record<number, OutlineEntry>, shownLevels: number, byRows: boolean): void => {
    if (shownLevels === 0) return;
    for (const [index, { level }] of Object.entries(outline)) {
      setHidden(host, sheetId, Number(index), byRows, level >= shownLevels);
    }
  };
  show(rowOutline, rowLevels, true);
  show(columnOutline, columnLevels, false);
}

function setHidden(
  host: HostWorkbook,
  sheetId: string,
  index: number,
  byRows: boolean,
  hidden: boolean,
): void {
  const data = { hd: hidden ? 1 : 0 };
  if (byRows) setRows(host, sheetId, { row: index, rows: 1, column: 0, columns: 1 }, data);
  else setColumns(host, sheetId, { row: 0, rows: 1, column: index, columns: 1 }, data);
}

interface Lines {
  readonly levels: Record<number, OutlineEntry>;
  readonly indexes: readonly number[];
  readonly byRows: boolean;
}

function linesOf(host: HostWorkbook, target: RangeTarget, option: string): Lines {
  const byRows = oneOf(["ByRows", "ByColumns"] as const, option) === "ByRows";
  const area = areaOf(target);
  const extras = sheetExtras(host.extras, target.sheetId);
  const first = byRows ? area.row : area.column;
  const last = byRows ? lastRowOf(area) : lastColumnOf(area);
  return {
    levels: byRows ? extras.rowOutline : extras.columnOutline,
    indexes: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    byRows,
  };
}
