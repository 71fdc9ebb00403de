import { readTiers } from "../../../../src/domain/commission/tiers/readTiers";
import { tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";
import { plain } from "../table";

/** A tier table as it stands in a sheet. */
export type Cells = readonly (readonly unknown[])[];

/** Bands as "from..to rate flat", with brackets that say whether the bound is inside. */
export function bandsOf(cells: Cells): string[] {
  const tiers = tiersOfCells(cells);
  if (tiers.code !== "tiers") throw new Error(JSON.stringify(tiers));
  return tiers.bands.map((band) => {
    const open = band.lowerIncluded ? "[" : "(";
    const close = band.upperIncluded ? "]" : ")";
    return `${open}${band.lower}, ${band.upper ?? "∞"}${close} ${band.rate} + ${band.flat}`;
  });
}

/** What a table is refused for; nothing where it is read. */
export const problemsOf = (cells: Cells) => {
  const read = readTiers(cells);
  return read.code === "unreadable" ? plain(read.problems) : undefined;
};

export const fromBands = ["[0, 100000) 0.1 + 0", "[100000, ∞) 0.15 + 500"];
export const upToBands = ["[0, 100000] 0.1 + 0", "(100000, ∞) 0.15 + 500"];
