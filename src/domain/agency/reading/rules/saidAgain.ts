import type { Context, Draft } from "../draft";
import { note } from "../draft";
import { means, type Quantity } from "../items";

/** `叁萬元整(¥30,000.00)`, `3000×3,合9000`: the figure before it in other signs, or the sum of the fees before it. */
export function isSaidAgain(draft: Draft, quantity: Quantity, { at, previous }: Context): boolean {
  const { items, plain, used, terms } = draft;
  if (quantity.bound !== undefined || previous === undefined || !used.has(previous)) return false;
  const before = items[at - 1];
  const isAside = before?.kind === "break" && plain.text[before.start] === "(";
  const isSame = previous.low.equals(quantity.low) && previous.high.equals(quantity.high);
  if (isAside && isSame && previous.sort !== "rate") return true;
  const fee = terms.monthlyFee;
  const isSum = means(before, "wholeSum") || means(items[at - 2], "wholeSum");
  return isSum && fee?.high?.equals(quantity.high) === true && fee.low.equals(quantity.low);
}

export function takeSaidAgain(draft: Draft, quantity: Quantity): void {
  draft.used.add(quantity);
  draft.reckoned.add(quantity);
  draft.read.add(quantity);
  note(draft, "monthlyFee", quantity, "said again");
}
