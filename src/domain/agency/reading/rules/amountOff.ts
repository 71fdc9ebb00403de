import { means, type Item } from "../items";

/** Behind an amount that a price is less, or that is given back. */
const OFF = /^(?:off|discount|less|credit|credits|rebate|cashback|cash back|back|savings?)(?![a-z])/;
/** Before one. */
const SAVED = /^(?:save|saves|saving|savings|knock|take)$/;

/** `£500 off`, `$500 discount`, `save $500`, `$250 credit`: by how much a price is less, and no price of its own. */
export function isAmountOff(items: readonly Item[], at: number, text: string): boolean {
  const amount = items[at];
  if (amount?.kind !== "quantity" || amount.sort !== "money") return false;
  const next = items[at + 1];
  if (next && OFF.test(text.slice(next.start)) && text[next.end] !== "-" && !isName(items, at + 2))
    return true;
  const led = means(items[at - 1], "of", "filler") ? items[at - 2] : items[at - 1];
  return led !== undefined && SAVED.test(text.slice(led.start, led.end));
}

/** `$250 credit fee`: the word is part of a name. */
const isName = (items: readonly Item[], at: number): boolean => means(items[at], "fee", "setup");
