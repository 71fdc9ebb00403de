import { isNearest, says, type Context, type Cue, type Draft } from "../draft";
import { means, unitsOf, type Quantity } from "../items";
import { FEE_WORDS, SALES_WORDS } from "./moneyWords";

/** What a colon counts between a name and its figure. */
const A_COLON = 4;

/** What is known of a figure, so that no list is gone through anew for each. */
const known = new WeakMap<Quantity, boolean>();

/**
 * Whether a figure is of a bonus: `$500 bonus`; in a list that goes on from one, `Bonus: $500 at $50k, $1,000 at $100k`, every amount that
 * nothing else names.
 */
export function isOfBonus(draft: Draft, quantity: Quantity): boolean {
  const found = known.get(quantity);
  if (found !== undefined) return found;
  const context = draft.contexts.get(quantity)!;
  const isBonus = ({ meanings, side, far, distance }: Cue) =>
    meanings.has("bonus") && (side === "before" ? !far || distance <= A_COLON : distance === 0);
  const { previous } = context;
  const isListed = previous !== undefined && goesOn(draft, quantity, context) && isOfBonus(draft, previous);
  // `獎金上限5萬`
  const isOne = !says(context, "near", "cap") && (isListed || context.cues.some(isBonus));
  known.set(quantity, isOne);
  return isOne;
}

/** In the same sentence, with no name and no period of a fee of its own. */
function goesOn(
  { items, contexts, plain }: Draft,
  quantity: Quantity,
  { at, previous, ...around }: Context,
): boolean {
  if (previous!.sort === "rate") return false;
  const from = contexts.get(previous!)!.at;
  const gap = items.slice(from + 1, at);
  if (gap.some((item) => item.kind === "break" && item.hard)) return false;
  // `$2,000 + $500 bonus`: what is added is another thing.
  if (gap.some((item) => means(item, "plus") && plain.text[item.start] === "+")) return false;
  const context = { at, ...around };
  if (says(context, "near", "setup", "deposit", "minimum", "cap", "tax", "refund")) return false;
  const isOfSales = isNearest(context, SALES_WORDS, FEE_WORDS);
  const isOfFee = isNearest(context, FEE_WORDS, ["bonus", ...SALES_WORDS]);
  return isOfSales || (!isOfFee && unitsOf(quantity, context).length === 0);
}
