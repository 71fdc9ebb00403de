import { statedUnit } from "../../domain/money/statedUnit";
import type { Grid } from "../grid";

/** A line of its own, or what stands in brackets in a title: 單位：萬元, 各店銷售額（萬元）. */
const STATES_UNIT = /[单單]位|[（(][^（()）]*元[)）]/;
/** So much of a text is looked through for a year. */
const LONGEST_TITLE = 200;

/**
 * The unit that is stated above a table for all of its amounts, 1 where there is none.
 *
 * @param headerRow the row of the headers in the sheet, from 0
 * @example unitAbove(preview, 1) // 10000 under 单位：万元, or under 各店销售额（万元）
 */
export function unitAbove(preview: Grid, headerRow: number): number {
  const said = rowsAbove(preview, headerRow)
    .flat()
    .find((cell) => typeof cell === "string" && STATES_UNIT.test(cell) && statedUnit(cell) !== 1);
  return typeof said === "string" ? statedUnit(said) : 1;
}

/**
 * The year that the sheet's name or the titles above its table state first.
 *
 * @example yearAbove({ ...preview, sheet: "2026销售" }, 0) // 2026
 */
export function yearAbove(preview: Grid, headerRow: number): number | undefined {
  for (const text of [preview.sheet, ...rowsAbove(preview, headerRow).flat()]) {
    const stated =
      typeof text === "string" ? /(?:^|[^\d])(20\d{2})(?!\d)/.exec(text.slice(0, LONGEST_TITLE)) : null;
    if (stated) return Number(stated[1]);
  }
  return undefined;
}

/** The rows above a table. */
export function rowsAbove({ rows, top }: Grid, headerRow: number): Grid["rows"] {
  return rows.slice(0, Math.max(0, headerRow - top));
}
