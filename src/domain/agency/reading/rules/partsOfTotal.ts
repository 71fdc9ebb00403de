import { ZERO } from "../../../money/decimal";
import { says, type Context, type Draft } from "../draft";
import { means, type Quantity } from "../items";
import { isHard } from "../taken";
import { takeSaidAgain } from "./saidAgain";

/**
 * `Account management $800, ad management $600, listings $400 - total $1,800 per month`: parts of a fee that is said whole behind them. In
 * `setup $1,000 + monthly $2,000 = $3,000` the parts are terms of their own, and the whole says them again.
 */
export function readPartsOfTotal(draft: Draft): void {
  const amounts = [...draft.contexts.keys()].filter(
    (quantity) => quantity.sort === "money" && !draft.used.has(quantity),
  );
  amounts.forEach((total, index) => {
    if (!isTotal(draft, total)) return;
    const parts = partsBefore(draft, amounts.slice(0, index), total);
    if (parts.length < LEAST_PARTS) return;
    const again = parts.some((part) => isTermOfItsOwn(draft, part)) ? [total] : parts;
    for (const quantity of again) takeSaidAgain(draft, quantity);
  });
}

const LEAST_PARTS = 2;

/** `total $1,800`, `total: $1,800`, `= $3,000` */
function isTotal({ items, plain, contexts }: Draft, total: Quantity): boolean {
  const { at } = contexts.get(total)!;
  const word = plain.text[items[at - 1]?.start ?? -1] === ":" ? items[at - 2] : items[at - 1];
  const isSum =
    word !== undefined && (means(word, "wholeSum") || plain.text.slice(word.start, word.end) === "=");
  return isSum && total.bound === undefined && !total.isRange;
}

/** The amounts of the sentence that make up the total together, the last ones before it. */
function partsBefore({ items }: Draft, before: readonly Quantity[], total: Quantity): readonly Quantity[] {
  let sum = ZERO;
  const parts: Quantity[] = [];
  for (const part of [...before].reverse()) {
    const between = items.slice(items.indexOf(part), items.indexOf(total));
    if (part.bound !== undefined || part.isRange || between.some(isHard)) return [];
    parts.push(part);
    sum = sum.plus(part.low);
    if (sum.equals(total.low)) return parts;
    if (sum.greaterThan(total.low)) return [];
  }
  return [];
}

function isTermOfItsOwn({ contexts }: Draft, part: Quantity): boolean {
  return (
    part.per.length > 0 || says(contexts.get(part)!, "near", "setup", "deposit", "oneTime", "monthlyFee")
  );
}

/** `half of our fee ($1,500 of $3,000/mo)` */
export function isPartOfNext({ items, plain }: Draft, { sort, high }: Quantity, { at }: Context): boolean {
  const [of, whole] = [items[at + 1], items[at + 2]];
  const isOf = of !== undefined && plain.text.slice(of.start, of.end) === "of";
  return (
    isOf &&
    whole?.kind === "quantity" &&
    sort === "money" &&
    whole.sort === "money" &&
    whole.low.greaterThan(high)
  );
}
