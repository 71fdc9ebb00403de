import { ZERO } from "../../../money/decimal";
import { says, type Context, type Draft } from "../draft";
import { means, type Quantity } from "../items";
import { isHard } from "../taken";
import { takeSaidAgain } from "./saidAgain";

/**
 * `Account management $800, ad management $600, listings $400 - total $1,800 per month`: parts of a fee that is said whole behind them. In
 * `setup $1,000 + monthly $2,000 = $3,000` and `$6,250 = $5,000 ad spend + $1,250 management` the parts are terms of their own, and the whole
 * says them again.
 */
export function readPartsOfTotal(draft: Draft): void {
  const amounts = [...draft.contexts.keys()].filter(
    (quantity) => isAmount(quantity) && !draft.used.has(quantity),
  );
  amounts.forEach((total, index) => {
    if (!isTotal(draft, total)) return;
    const [count, price] = factorsOf(draft, total);
    if (count && price) {
      return [count, price].forEach((each) => takeSaidAgain(draft, each));
    }
    const before = partsOf(draft, amounts.slice(0, index).reverse(), total);
    const parts = before.length > 0 ? before : partsOf(draft, amounts.slice(index + 1), total);
    if (parts.length < LEAST_PARTS) return;
    const again = parts.some((part) => isTermOfItsOwn(draft, part)) ? [total] : parts;
    for (const quantity of again) takeSaidAgain(draft, quantity);
    if (again[0] === total) addFees(draft, parts);
  });
}

/** `20 hours @ $75 = $1,500`: so many times a price, right before what they come to. */
function factorsOf({ contexts, items }: Draft, total: Quantity): readonly Quantity[] {
  const price = contexts.get(total)!.previous;
  const count = price && contexts.get(price)!.previous;
  if (!count || count.sort !== "number" || price.sort !== "money") return [];
  const isParted = items.slice(items.indexOf(count), items.indexOf(total)).some(isHard);
  return !isParted && count.low.times(price.low).equals(total.low) ? [count, price] : [];
}

/** `裝修3000,運營6000/月,推廣2000/月,合計首月11000`: the fees of the month among the parts are paid together. */
function addFees(draft: Draft, parts: readonly Quantity[]): void {
  const fees = parts.filter(({ per }) => per.length === 1 && per[0] === "month");
  if (fees.length < LEAST_PARTS) return;
  const sum = fees.reduce((all, { low }) => all.plus(low), ZERO);
  draft.terms.monthlyFee = { low: sum, high: sum };
  const { currency } = fees[0]!;
  if (currency && currency !== "CNY") draft.terms.currency ??= currency;
  for (const fee of fees) takeSaidAgain(draft, fee);
}

const LEAST_PARTS = 2;
const LEAST_AMOUNT = 100;

const isAmount = ({ sort, low }: Quantity): boolean =>
  sort === "money" || (sort === "number" && low.greaterThanOrEqualTo(LEAST_AMOUNT));

/** `total $1,800`, `total: $1,800`, `= $3,000`, `$3,000 =`, `total $3,000 (` */
function isTotal({ items, plain, contexts }: Draft, total: Quantity): boolean {
  const { at } = contexts.get(total)!;
  const textAt = (place: number) => plain.text.slice(items[place]?.start, items[place]?.end);
  const isLed = textAt(at - 1) === ":" || means(items[at - 1], "firstPhase");
  const word = isLed ? at - 2 : at - 1;
  const next = items[at + 1]?.kind === "per" ? at + 2 : at + 1;
  const isSum = means(items[word], "wholeSum") || textAt(word) === "=" || textAt(next) === "=";
  return isSum && total.bound === undefined && !total.isRange;
}

/** The amounts of the sentence that make up the total together, nearest to it first. */
function partsOf({ items, plain }: Draft, others: readonly Quantity[], total: Quantity): readonly Quantity[] {
  let sum = ZERO;
  const parts: Quantity[] = [];
  for (const part of others) {
    const [from, until] = [part, total].map((each) => items.indexOf(each)).sort((a, b) => a - b);
    const between = items.slice(from, until);
    const isParted = between.some((item) => isHard(item) && plain.text[item.start] !== ";");
    if (part.bound !== undefined || part.isRange || isParted) return [];
    parts.push(part);
    sum = sum.plus(part.low);
    if (sum.equals(total.low)) return parts;
    if (sum.greaterThan(total.low)) return [];
  }
  return [];
}

function isTermOfItsOwn({ contexts }: Draft, part: Quantity): boolean {
  return (
    part.per.length > 0 ||
    says(contexts.get(part)!, "near", "setup", "deposit", "oneTime", "monthlyFee", "adSpend", "adBudget")
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
