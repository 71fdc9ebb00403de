import { isInWords } from "../../domain/commission/tiers/tierShape";
import type { Grid } from "../grid";

/** The one column in which nothing but bands in words stand, whatever is written above it: `Sales`, 銷售額. */
export function columnOfBands(
  { rows, top }: Grid,
  headerRow: number,
  taken: ReadonlySet<number>,
  width: number,
): number | undefined {
  const below = rows.slice(headerRow - top + 1);
  const hasBands = (index: number) => {
    const cells = below.map((cells) => cells[index] ?? null).filter((cell) => cell !== null && cell !== "");
    return cells.length > 0 && isInWords(cells);
  };
  const found = Array.from({ length: width }, (_, index) => index).filter(
    (index) => !taken.has(index) && hasBands(index),
  );
  return found.length === 1 ? found[0] : undefined;
}
