import type { Cue, Draft } from "../draft";
import type { Quantity } from "../items";

const COVERS = /^[^;.!?\n]{0,12}包(?:全年|一年|1年|(半年))/;
const LONGEST = 24;

/** `一次性收費2.98萬,包一年運營`: the months that a sum covers, told behind it. */
export function coveredMonths({ plain }: Draft, { end }: Quantity): number | undefined {
  const found = COVERS.exec(plain.text.slice(end, end + LONGEST));
  if (!found) return undefined;
  return found[1] ? 6 : 12;
}

/** `開戶及設定$3,500,月費由$4,800起`: behind a comma the word names the next figure. */
export function namesNext({ items }: Draft, { item, side, far }: Cue): boolean {
  if (side === "before" || !far) return false;
  const behind = items
    .slice(items.indexOf(item) + 1)
    .find(({ kind }) => kind === "quantity" || kind === "break");
  return behind?.kind === "quantity" && behind.sort !== "rate";
}

const OF_MONTH = /(?:^|[^个\d一二三四五六七八九十半两每])月$/;

/** `月顧問費6萬`; `3個月服務費` is of so many. */
export const isNamedByMonth = ({ plain }: Draft, { item, side, far }: Cue): boolean =>
  side === "before" && !far && OF_MONTH.test(plain.text.slice(Math.max(0, item.start - 2), item.start));
