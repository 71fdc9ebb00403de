import { note, spreadOf, type Context, type Draft } from "./draft";
import { means, type Item, type Quantity } from "./items";
import { put } from "./rules/putTerm";

const TRIAL = /试|pilot|trial/;
const DAYS_A_MONTH = 30;

/** `試運營15天1000元,之後8000/月`: a trial that is shorter than any month is paid once, and is no phase. */
export function isTrialPrice(items: readonly Item[], at: number, text: string): boolean {
  return trialBefore(items, at, text).length > 0;
}

/** The words of a trial right before its price: how long it is, and its name on either side. */
function trialBefore(items: readonly Item[], at: number, text: string): readonly Item[] {
  const price = items[at];
  if (price?.kind !== "quantity" || price.sort === "rate" || price.per.length > 0) return [];
  const isPassed = (item: Item | undefined) =>
    (item?.kind === "break" && !item.hard) || means(item, "fee", "filler", "only");
  const isName = (item: Item | undefined) =>
    (means(item, "firstPhase") || item?.kind === "unknown") && TRIAL.test(text.slice(item?.start, item?.end));
  let back = at - 1;
  while (isPassed(items[back])) back -= 1;
  const named = isName(items[back]) ? items[back] : undefined;
  if (named) back -= 1;
  const length = items[back];
  const isHalf = length !== undefined && text.slice(items[back - 1]?.start, length.end) === "半个月";
  const days = isHalf ? DAYS_A_MONTH / 2 : daysOf(length);
  if (!length || days === undefined || days >= DAYS_A_MONTH) return [];
  const before = items[isHalf ? back - 2 : back - 1];
  const name = named ?? (isName(before) ? before : undefined);
  return name ? [name, length] : [];
}

function daysOf(item: Item | undefined): number | undefined {
  if (item?.kind !== "duration" || item.unit === "month") return undefined;
  return item.high.times(item.unit === "week" ? 7 : 1).toNumber();
}

export const isShortTime = (item: Item): boolean => (daysOf(item) ?? DAYS_A_MONTH) < DAYS_A_MONTH;

export function takeTrialPrice(draft: Draft, quantity: Quantity, { at }: Context): void {
  const words = trialBefore(draft.items, at, draft.plain.text);
  put(draft, "setupFee", spreadOf(quantity), quantity, undefined, 1);
  for (const word of words) {
    draft.read.add(word);
    note(draft, "setupFee", word);
  }
}
