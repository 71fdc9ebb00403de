import { Decimal } from "../../../money/decimal";
import { note, says, type Context, type Draft } from "../draft";
import type { Item, Quantity } from "../items";
import type { ReadTerms } from "../quoteReading";

const ONE = new Decimal(1);
const ROUNDED = new Decimal("0.01");
const QUARTER = 3;
const SPANS = [
  ["quarterlyFee", 3],
  ["halfYearFee", 6],
  ["annualFee", 12],
] as const;

/** `Monthly: $2,000. Quarterly: $5,400 (save 10%)`: how much less a price is that stands already. */
export function explainsSaving({ terms }: Draft, { low, high }: Quantity, context: Context): boolean {
  return low.equals(high) && says(context, "near", "off") && isSaving(terms, low);
}

function isSaving(terms: ReadTerms, low: Decimal): boolean {
  const month = terms.monthlyFee?.low ?? terms.quarterlyFee?.low.dividedBy(QUARTER);
  if (!month) return false;
  return SPANS.some(([term, months]) => {
    const ahead = terms[term];
    const whole = month.times(months);
    const paid = whole.times(ONE.minus(low));
    return ahead !== undefined && ahead.low.minus(paid).abs().lessThanOrEqualTo(whole.times(ROUNDED));
  });
}

/** `Quarterly: $5,700 (5% saving). Monthly: $2,000`: the fee of the month stands behind. */
export function dropSaving({ terms, used, reckoned }: Draft): void {
  const { any, ...others } = terms.payment ?? {};
  if (!any || !isSaving(terms, ONE.minus(any))) return;
  for (const quantity of used)
    if (quantity.sort === "rate" && quantity.low.equals(ONE.minus(any))) reckoned.add(quantity);
  if (Object.keys(others).length > 0) terms.payment = others;
  else delete terms.payment;
}

export function takeSaving(draft: Draft, quantity: Quantity): void {
  draft.used.add(quantity);
  draft.reckoned.add(quantity);
  draft.read.add(quantity);
  note(draft, "payment", quantity);
}

/** `25% of the ad-cost savings we generate`: a share of what is saved, and no discount. */
export function isOfSavings({ items, plain }: Draft, _: Quantity, { at }: Context): boolean {
  const textOf = (item: Item | undefined) => (item ? plain.text.slice(item.start, item.end) : "");
  if (textOf(items[at + 1]) !== "of") return false;
  const end = items.findIndex(({ kind }, place) => place > at && (kind === "break" || kind === "quantity"));
  return items
    .slice(at + 2, end === -1 ? undefined : end)
    .some((item) => /^sav(?:e|ed|es|ings?)$/.test(textOf(item)));
}
