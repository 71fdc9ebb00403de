import { ZERO } from "../../../money/decimal";
import type { Context, Draft } from "../draft";
import { note } from "../draft";
import { means, type Item, type Quantity } from "../items";

/** `叁萬元整(¥30,000.00)`, `3000×3,合9000`: the figure before it in other signs, or the sum of the fees before it. */
export function isSaidAgain(draft: Draft, quantity: Quantity, { at, previous }: Context): boolean {
  const { items, plain, used, terms } = draft;
  if (isSumOfAside(draft, quantity, at)) return true;
  if (quantity.bound !== undefined || previous === undefined || !used.has(previous)) return false;
  // `(大寫:壹萬貳仟元整)`
  let back = at - 1;
  while (back > at - REACH && isNameOfFigure(items[back], plain.text)) back -= 1;
  const before = items[back];
  const isAside = before?.kind === "break" && plain.text[before.start] === "(";
  const isSame = previous.low.equals(quantity.low) && previous.high.equals(quantity.high);
  if (isAside && isSame && previous.sort !== "rate") return true;
  const fee = terms.monthlyFee;
  const isSum = [at - 1, at - 2].some((place) => means(items[place], "wholeSum"));
  return isSum && fee?.high?.equals(quantity.high) === true && fee.low.equals(quantity.low);
}

const isNameOfFigure = (item: Item | undefined, text: string): boolean =>
  item?.kind === "unknown" || means(item, "filler") || (item?.kind === "break" && text[item.start] === ":");

/** `$3,500 ($1,500 setup + $2,000 retainer)`: the parts stand in the brackets behind. */
function isSumOfAside({ items, plain }: Draft, { low, high }: Quantity, at: number): boolean {
  const open = items.findIndex((item, place) => place > at && item.kind === "break");
  if (open === -1 || open > at + REACH || plain.text[items[open]!.start] !== "(") return false;
  const parts: Quantity[] = [];
  for (const item of items.slice(open + 1)) {
    if (item.kind === "break") break;
    if (item.kind === "quantity") parts.push(item);
  }
  const sum = parts.reduce((all, part) => all.plus(part.low), ZERO);
  const isOfMoney = parts.every((part) => part.sort !== "rate" && part.sort !== "discount" && !part.isRange);
  return parts.length > 1 && isOfMoney && low.equals(high) && sum.equals(low);
}

/** Between a sum and its parts stand its period and a word or two. */
const REACH = 4;

export function takeSaidAgain(draft: Draft, quantity: Quantity): void {
  draft.used.add(quantity);
  draft.reckoned.add(quantity);
  draft.read.add(quantity);
  note(draft, "monthlyFee", quantity, "said again");
}
