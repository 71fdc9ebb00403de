import { ask, nearest, take, type Context, type Draft } from "../draft";
import type { Quantity } from "../items";
import { ADDS, isAddedInSeason } from "./addedInSeason";
import { FEE_WORDS } from "./moneyWords";
import { textOf } from "./putTerm";
import { readSeasons } from "./seasons";

/** `提成3%,雙11提成加2個點`: points on top of the rate, in campaigns; `上浮10%` is of a fee. */
export function isRateRaised(draft: Draft, quantity: Quantity, context: Context): boolean {
  const { items, plain, terms } = draft;
  if (terms.rate?.high === undefined || quantity.isRange || !isAddedInSeason(draft, context)) return false;
  const before = items[context.at - 1]!;
  const isInPoints = plain.text[quantity.end - 1] === "点";
  const isOfFee = context.cues.some(
    ({ side, apart, meanings }) =>
      side === "before" && !apart && FEE_WORDS.some((word) => meanings.has(word)),
  );
  return !isOfFee && (isInPoints || ADDS.has(plain.text.slice(before.start, before.end)));
}

/** What is paid lies between the rate and the sum of both. */
export function takeRaisedRate(draft: Draft, quantity: Quantity, context: Context): void {
  const { low, high } = draft.terms.rate!;
  readSeasons(draft);
  draft.reckoned.add(quantity);
  draft.terms.rate = { low, high: high!.plus(quantity.high) };
  ask(draft, { code: "bySeason", term: "rate", text: textOf(draft, quantity) });
  take(draft, quantity, "rate", nearest(context, ["promo"]));
}
