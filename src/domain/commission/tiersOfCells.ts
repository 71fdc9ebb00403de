import { compileTiers, type Tiers } from "./compileTiers";
import type { TableDefect } from "./defects";
import { readTiers, type ReadProblem } from "./readTiers";

/** The bands of a range, or the first reason why nothing can be paid from it. */
export type TiersOfCells = Tiers | TableDefect | ReadProblem;

/** Reads and compiles the tier table of a range. */
export function tiersOfCells(cells: readonly (readonly unknown[])[]): TiersOfCells {
  const read = readTiers(cells);
  return read.code === "table" ? compileTiers(read.table) : read.problems[0];
}

/**
 * A reader of tier tables that remembers the last one by its content: a column of formulas over one table hands over
 * the same cells in a fresh array at every call, and reading them again costs a hundred times the payout.
 */
export function rememberingTiersOfCells(): typeof tiersOfCells {
  let lastCells: readonly (readonly unknown[])[] = [];
  let last: TiersOfCells | undefined;
  return (cells) => {
    if (last && isSame(cells, lastCells)) return last;
    last = tiersOfCells(cells);
    lastCells = cells.map((row) => row.slice());
    return last;
  };
}

/** Counted loops: this runs at every call, over every cell. */
function isSame(cells: readonly (readonly unknown[])[], others: readonly (readonly unknown[])[]): boolean {
  if (cells.length !== others.length) return false;
  for (let row = 0; row < cells.length; row += 1) {
    if (!isSameRow(cells[row]!, others[row]!)) return false;
  }
  return true;
}

function isSameRow(row: readonly unknown[], other: readonly unknown[]): boolean {
  if (row.length !== other.length) return false;
  for (let column = 0; column < row.length; column += 1) {
    if (row[column] !== other[column]) return false;
  }
  return true;
}
