import type { Tiers } from "../../../src/domain/commission/tiers/compileTiers";
import { tiersOfCells } from "../../../src/domain/commission/tiers/tiersOfCells";

/** The bands of a table that is expected to be sound. */
export function tiersOf(...rows: readonly (readonly unknown[])[]): Tiers {
  const tiers = tiersOfCells(rows);
  if (tiers.code !== "tiers") throw new Error(`no tier table: ${JSON.stringify(tiers)}`);
  return tiers;
}

/** A value without the classes in it, so that a test can state figures as texts. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
