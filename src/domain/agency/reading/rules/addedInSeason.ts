import type { Context, Draft } from "../draft";

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
  const before = items[at - 1];
  const word = before && plain.text.slice(before.start, before.end);
  const isOfCampaign = cues.some(
    ({ side, apart, meanings }) => side === "before" && !apart && meanings.has("promo"),
  );
  return word !== undefined && isOfCampaign && (ADDS.has(word) || RISES.has(word));
}
