import type { Context, Draft } from "../draft";
import { means } from "../items";

const RISES: ReadonlySet<string> = new Set(["上浮", "上调", "上涨", "涨", "提高", "增加", "加收"]);
/** Words that add an amount, or points, right before it. */
export const ADDS: ReadonlySet<string> = new Set([
  "加",
  "再加",
  "另加",
  "外加",
  "多加",
  "多收",
  "另收",
  "另",
  "多",
  "+",
]);

/** `大促月份另加3000`: whether the word right before a figure adds it to what is paid at other times. */
export function isAddedInSeason({ items, plain }: Draft, { at, cues }: Context): boolean {
  // `大促期另收服務費2萬`
  let back = at - 1;
  while (means(items[back], "promo", "fee", "filler")) back -= 1;
  const before = items[back];
  const word = before && plain.text.slice(before.start, before.end);
  const isOfCampaign = cues.some(
    ({ side, apart, meanings }) => side === "before" && !apart && meanings.has("promo"),
  );
  return word !== undefined && isOfCampaign && (ADDS.has(word) || RISES.has(word));
}
