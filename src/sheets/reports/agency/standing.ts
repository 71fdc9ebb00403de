import type { Cents } from "../../../domain/money/cents";

/** How several costs stand to each other; what has no cost has no rank. */
export interface Standing {
  readonly least: Cents | undefined;
  /** Where the first of the least costs stands, from 0. */
  readonly leastAt: number | undefined;
  /** From 1, the cheapest; equal costs share a rank. */
  readonly ranks: readonly (number | undefined)[];
}

export function standing(costs: readonly (Cents | undefined)[]): Standing {
  const known = costs.filter((cost) => cost !== undefined);
  const least = known.length === 0 ? undefined : (Math.min(...known) as Cents);
  const leastAt = costs.indexOf(least);
  return {
    least,
    leastAt: least === undefined ? undefined : leastAt,
    ranks: costs.map((cost) =>
      cost === undefined ? undefined : 1 + known.filter((other) => other < cost).length,
    ),
  };
}
