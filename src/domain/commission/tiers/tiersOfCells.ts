import { compileTiers, type Tiers } from "./compileTiers";
import type { TableDefect } from "./defects";
import { readTiers, type ReadProblem } from "./readTiers";
import type { TierUse } from "./tierUnits";

/** The bands of a range, or the first reason why nothing can be paid from it. */
export type TiersOfCells = Tiers | TableDefect | ReadProblem;

/** Reads and compiles the tier table of a range. */
export function tiersOfCells(cells: readonly (readonly unknown[])[], use: TierUse = {}): TiersOfCells {
  const read = readTiers(cells, use);
  return read.code === "table" ? compileTiers(read.table) : read.problems[0];
}

/**
 * The tier table that was read last, remembered by its content: a column of formulas over one table hands over the same
 * cells in a fresh array at every call, and reading them again costs a hundred times the payout.
 */
export class RememberedTiers {
  private cells: readonly (readonly unknown[])[] = [];
  private tiers: TiersOfCells | undefined;

  /** @param use what is known of every table that is asked for here */
  constructor(private readonly use: TierUse = {}) {}

  /** The bands of a range whose cells are those that were read last; `undefined` for any other. */
  of(range: readonly unknown[]): TiersOfCells | undefined {
    return isSame(range, this.cells) ? this.tiers : undefined;
  }

  /** Reads the tier table of a range and remembers it. */
  read(cells: readonly (readonly unknown[])[]): TiersOfCells {
    this.tiers = tiersOfCells(cells, this.use);
    this.cells = cells.map((row) => row.slice());
    return this.tiers;
  }
}

/** Counted loops in one function: this runs at every call, over every cell. */
function isSame(range: readonly unknown[], cells: readonly (readonly unknown[])[]): boolean {
  if (range.length !== cells.length) return false;
  for (let row = 0; row < cells.length; row += 1) {
    const own = range[row];
    const known = cells[row]!;
    if (!Array.isArray(own) || own.length !== known.length) return false;
    for (let column = 0; column < known.length; column += 1) {
      if (own[column] !== known[column]) return false;
    }
  }
  return true;
}
