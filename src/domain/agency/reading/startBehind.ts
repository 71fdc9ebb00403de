import { means, type Item } from "./items";
import { isAmountOff } from "./rules/amountOff";
import type { PhaseText, Start } from "./phaseRules";

/** An amount that is no count. */
export const isFee = (item: Item): boolean =>
  item.kind === "quantity" &&
  (item.sort === "money" || (item.sort === "number" && item.low.greaterThanOrEqualTo(100)));

/**
 * `$1,500 a month, first month free`, `$2,000/month, 50% off the first 3 months`: what holds at the beginning stands behind what holds
 * from then on. Where one of both is a share of sales it may come on top, and is asked.
 */
export function startBehind(
  items: readonly Item[],
  { at, months, mark, opens }: Start,
  text: string,
  claim: () => void,
): readonly PhaseText[] | undefined {
  const [usual, atStart] = aroundStart(items, at, text);
  // In a free trial nothing is paid, whatever is paid behind it.
  const isTrial = mark !== undefined && text.slice(mark.start, mark.end).endsWith("free trial");
  if (!months || !mark || !usual.some((item) => isFee(item) || (isTrial && item.kind === "quantity")))
    return undefined;
  // `if we miss the target, month 4 is free`
  const sentence = usual.slice(usual.findLastIndex((item) => item.kind === "break" && item.hard) + 1);
  if (sentence.some((item) => means(item, "conditional"))) return undefined;
  const isShare = (item: Item, place: number, all: readonly Item[]) =>
    item.kind === "quantity" && item.sort === "rate" && !means(all[place + 1], "off");
  const isPriced = atStart.some((item) => item.kind === "quantity" || means(item, "free", "half"));
  if (!isPriced || (usual.some(isShare) && !isTrial) || atStart.some(isShare)) return undefined;
  claim();
  const isBetween = opens !== undefined;
  if (isBetween)
    return [
      { items: usual, months: opens },
      { items: atStart, months, mark, isBetween },
    ];
  return [{ items: atStart, months, mark }, { items: usual }];
}

/** What holds from then on may stand before, or behind a sentence of its own: `20% off for the first 6 months. Regular price $2,500 per month.` */
function aroundStart(
  items: readonly Item[],
  at: number,
  text: string,
): readonly [readonly Item[], readonly Item[]] {
  const before = items.slice(0, at);
  const end = items.findIndex((item, place) => place > at && item.kind === "break" && item.hard);
  const sentence = items.slice(at, end === -1 ? undefined : end);
  const isLess = before.concat(sentence).some((item) => means(item, "off", "half", "free"));
  const isPrice = (item: Item, place: number) => isFee(item) && !isAmountOff(items, place, text);
  if (end === -1 || !isLess || items.slice(0, end).some(isPrice)) return [before, items.slice(at)];
  return [items.slice(end + 1), items.slice(0, end)];
}
