import { isNearest, nearest, says, spreadOf, take, type Context, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { isBaseOfRate } from "./bases";
import { FEE_WORDS } from "./moneyWords";
import { put } from "./putTerm";
import { SERVICES } from "../quoteReading";

export function isAdSpend(draft: Draft, quantity: Quantity, context: Context): boolean {
  const words = ["adSpend", "adBudget"] as const;
  const cue = nearest(context, words);
  if (cue?.apart && isSettled(draft, cue.item) && !isEstimate(quantity) && !draft.terms.monthlyFee)
    return false;
  if (cue?.apart && isBaseOfRate(draft.items, cue.item) && !isEstimate(quantity)) return false;
  // `excludes ad spend, software ($150/mo)`: another thing is named nearer.
  const other = nearest(context, SERVICES);
  if (cue?.apart && other?.side === "before" && other.distance < cue.distance) return false;
  // `10% of PPC spend plus $500`: behind a connector another thing is named.
  if (cue?.far && !cue.apart) return false;
  return isNearest(context, words, [...FEE_WORDS, "commission"]);
}

/** `廣告費另計,6800元/月`: of the ad spend all is said, and no fee is named yet; `廣告費另計,每月約3萬` estimates it. */
function isSettled({ items }: Draft, word: Item): boolean {
  const at = items.indexOf(word);
  return [-2, -1, 1, 2].some((step) => means(items[at + step], "notIncluded", "included"));
}

const isEstimate = ({ approx, bound, isRange }: Quantity): boolean =>
  approx || bound !== undefined || isRange;

/** `$900 management fee on $3,000 ad spend`: the spend is the example's. */
export function takeAdSpend(draft: Draft, quantity: Quantity, context: Context): void {
  const cue = nearest(context, ["adSpend", "adBudget"]);
  if (draft.terms.monthlyFee && says(context, "before", "of")) {
    draft.terms.example = { ...draft.terms.example, adSpend: quantity.low };
    return take(draft, quantity, "example", "example ad spend", cue);
  }
  put(draft, "adSpend", spreadOf(quantity), quantity, cue, "ad budget");
}
