import type { Draft } from "../draft";
import type { Quantity } from "../items";

const COVERS = /^[^;.!?\n]{0,12}包(?:全年|一年|1年|(半年))/;
const LONGEST = 24;

/** `一次性收費2.98萬,包一年運營`: the months that a sum covers, told behind it. */
export function coveredMonths({ plain }: Draft, { end }: Quantity): number | undefined {
  const found = COVERS.exec(plain.text.slice(end, end + LONGEST));
  if (!found) return undefined;
  return found[1] ? 6 : 12;
}
