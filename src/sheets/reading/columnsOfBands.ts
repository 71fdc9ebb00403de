import { readBandText } from "../../domain/commission/tiers/bandText";
import { tierColumnOf } from "../../domain/commission/tiers/tierHeaders";
import { readTierCell } from "../../domain/commission/tiers/tierCell";
import { areStarts, isInWords } from "../../domain/commission/tiers/tierShape";
import { readDate } from "../../domain/calendar/readDate";
import type { CellValue, Grid } from "../grid";
import { isBlank } from "./cells";

/** `2026-05` is a month, and no band from 2026 down to 5. */
function isDate(cell: CellValue): boolean {
  return typeof cell === "string" && readDate(cell).kind !== "notADate";
}

/**
 * The columns in which nothing but bands in words stand, whatever is written above them: `Sales`, 銷售額. Where all of them only
 * say where they start, as 5萬以上 and 10萬以上 do, what is sold is named above them.
 */
export function columnsOfBands({ rows, top }: Grid, headerRow: number, width: number): number[] {
  const { header, below } = tableBelow({ rows, top }, headerRow);
  const hasBands = (index: number) => {
    const cells = below.map((cells) => cells[index] ?? null).filter((cell) => !isBlank(cell));
    const names = tierColumnOf(String(header[index] ?? "")) === "band";
    const areBands = isInWords(cells) || (names && cells.every((cell) => readBandText(cell)));
    return cells.length > 0 && areBands && !cells.every(isDate);
  };
  return Array.from({ length: width }, (_, index) => index).filter(hasBands);
}

/**
 * The columns that name what is sold, as `Sales` does, over plain amounts of which those of each plan ascend from 0: they can be
 * nothing but where bands start.
 */
export function columnsOfStarts({ rows, top }: Grid, headerRow: number, width: number): number[] {
  const { header, below } = tableBelow({ rows, top }, headerRow);
  const hasStarts = (index: number) => {
    if (tierColumnOf(String(header[index] ?? "")) !== "band") return false;
    const cells = below.map((cells) => cells[index] ?? null).filter((cell) => !isBlank(cell));
    const firsts = cells.flatMap((cell, at) => (cell === 0 ? [at] : []));
    const plans = firsts.map((first, at) => cells.slice(first, firsts[at + 1]));
    return firsts[0] === 0 && plans.every(areStarts);
  };
  return Array.from({ length: width }, (_, index) => index).filter(hasStarts);
}

/**
 * Whether targets are where bands start: several rows of the same people name ever higher ones, as a table of bonuses for 50,000 and
 * 100,000 does. One target for each of several people is what these are to reach.
 *
 * @param names the columns that name plans and people
 */
export function areBandsOfTargets(
  { rows, top }: Grid,
  headerRow: number,
  target: number,
  names: readonly number[],
): boolean {
  const { below } = tableBelow({ rows, top }, headerRow);
  const groups = new Map<string, CellValue[]>();
  let key = "";
  for (const cells of below) {
    const said = names.map((index) => cells[index] ?? null);
    if (!said.every(isBlank)) key = said.join("\n");
    groups.set(key, [...(groups.get(key) ?? []), cells[target] ?? null]);
  }
  const all = [...groups.values()];
  return all.some((cells) => cells.length > 1) && all.every((cells) => cells.length < 2 || ascend(cells));
}

function ascend(cells: readonly CellValue[]): boolean {
  const read = cells.map(readTierCell);
  return read.every((cell, at) => {
    const before = read[at - 1];
    if (cell.code !== "number") return false;
    return before === undefined || (before.code === "number" && cell.value.greaterThan(before.value));
  });
}

/** A row of headers and the rows below it: titles, remarks and the same header again part the tables of a sheet, and are no bands. */
function tableBelow({ rows, top }: Pick<Grid, "rows" | "top">, headerRow: number) {
  const header = rows[headerRow - top] ?? [];
  const isBand = (cells: readonly CellValue[]) =>
    cells.filter((cell) => !isBlank(cell)).length > 1 && !cells.every((cell, at) => cell === header[at]);
  return { header, below: rows.slice(headerRow - top + 1).filter(isBand) };
}
