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
  let lastCells: unknown[] = [];
  let lastColumns = 0;
  let last: TiersOfCells | undefined;

  const isLast = (cells: readonly (readonly unknown[])[]): boolean => {
    if (cells.length * lastColumns !== lastCells.length) return false;
    let at = 0;
    for (const row of cells) {
      if (row.length !== lastColumns) return false;
      for (const cell of row) {
        if (cell !== lastCells[at]) return false;
        at += 1;
      }
    }
    return true;
  };

  return (cells) => {
    if (last && isLast(cells)) return last;
    last = tiersOfCells(cells);
    lastCells = cells.flat();
    lastColumns = cells[0]?.length ?? 0;
    return last;
  };
}
