import { Decimal } from "../../../money/decimal";
import { nearest, note, says, spreadOf, type Context, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { FEES } from "../taken";
import type { ReadPhase, ReadTerms, Spread } from "../quoteReading";

const ONE = new Decimal(1);
const YEAR = { low: new Decimal(12), high: new Decimal(12) };

/** `a 5% annual increase`, `rises 3% each year`: what is asked from the second year on. */
export function isYearlyIncrease({ items }: Draft, { sort }: Quantity, context: Context): boolean {
  if (sort !== "rate" || !says(context, "near", "uplift") || says(context, "near", "commission"))
    return false;
  const isYear = (item: Item | undefined) => item?.kind === "per" && item.unit === "year";
  return (
    context.pers.some(isYear) ||
    isYear(items[context.at + 1]) ||
    isYear(items[context.at - 1]) ||
    says(context, "near", "secondYear", "renewal")
  );
}

/**
 * The fee of the first year, and of the second with its increase. What is asked later still is not reckoned: no comparison looks further
 * than the second year.
 *
 * @example 「£1,500 per month, with a 5% annual increase」 // 12 months of 1,500, then 1,575
 */
export function readYearlyIncrease(draft: Draft): void {
  const { terms } = draft;
  if (terms.phases || terms.packages) return;
  const fee = FEES.find((term) => term !== "totalFee" && terms[term]);
  if (!fee) return;
  for (const [quantity, context] of draft.contexts) {
    if (draft.used.has(quantity) || !isYearlyIncrease(draft, quantity, context)) continue;
    draft.used.add(quantity);
    draft.reckoned.add(quantity);
    draft.read.add(quantity);
    const own = Object.fromEntries(FEES.flatMap((term) => (terms[term] ? [[term, terms[term]]] : [])));
    terms.phases = [
      { terms: own, months: YEAR },
      { terms: risen(own, spreadOf(quantity)) },
    ] satisfies ReadPhase[];
    for (const term of FEES) delete terms[term];
    const cue = nearest(context, ["uplift"])!.item;
    draft.read.add(cue);
    const place = { start: Math.min(cue.start, quantity.start), end: Math.max(cue.end, quantity.end) };
    return note(draft, "phases", place, "yearly increase");
  }
}

/** The fees of a phase with what is added to them. */
export function risen(terms: ReadTerms, { low, high = low }: Spread): ReadTerms {
  const more: ReadTerms = {};
  for (const term of FEES) {
    const fee = terms[term];
    if (!fee) continue;
    const most = fee.high && { high: fee.high.times(ONE.plus(high)) };
    more[term] = { ...fee, low: fee.low.times(ONE.plus(low)), ...most };
  }
  return more;
}

/** In English a price that `increases by 10%` does so at some time, and not from the beginning. */
export function isIncreaseInTime({ plain }: Draft, context: Context): boolean {
  const cue = nearest(context, ["uplift"]);
  return cue !== undefined && means(cue.item, "uplift") && LATER.test(plain.text.slice(cue.item.start));
}

const LATER = /^(increas|rise|raise|escalat|go)/;
