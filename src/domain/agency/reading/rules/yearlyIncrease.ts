import { Decimal } from "../../../money/decimal";
import { doubt, nearest, note, says, type Context, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { afterChange, changeOf } from "./priceChange";
import { FEES } from "../taken";
import type { ReadPhase, ReadTerms, Spread } from "../quoteReading";

const ONE = new Decimal(1);
const YEAR = { low: new Decimal(12), high: new Decimal(12) };

/** `a 5% annual increase`, `rises 3% each year`, `每年遞減5%`: how the price of the second year differs. */
export function isYearlyIncrease(draft: Draft, quantity: Quantity, context: Context): boolean {
  if (!changeOf(draft, quantity, context)) return false;
  const { items } = draft;
  const isYear = (item: Item | undefined) => item?.kind === "per" && item.unit === "year";
  return (
    context.pers.some(isYear) ||
    isYear(items[context.at + 1]) ||
    isYear(items[context.at - 1]) ||
    says(context, "near", "secondYear", "renewal")
  );
}

/**
 * The price of the first year, and of the second with its change. What is asked later still is not reckoned: no comparison looks further
 * than the second year.
 *
 * @example 「£1,500 per month, with a 5% annual increase」 // 12 months of 1,500, then 1,575
 * @example 「提點5%,每年降1個點」 // 12 months of 5%, then 4%
 */
export function readYearlyIncrease(draft: Draft): void {
  const { terms } = draft;
  if (terms.phases || terms.packages) return;
  const own = Object.fromEntries(CHANGED.flatMap((term) => (terms[term] ? [[term, terms[term]]] : [])));
  if (Object.keys(own).length === 0 && !terms.tiers) return;
  for (const [quantity, context] of draft.contexts) {
    if (draft.used.has(quantity) || !isYearlyIncrease(draft, quantity, context)) continue;
    const cue = nearest(context, ["uplift", "lowering", "off"])!.item;
    const place = { start: Math.min(cue.start, quantity.start), end: Math.max(cue.end, quantity.end) };
    const later = afterChange(own, changeOf(draft, quantity, context)!);
    draft.used.add(quantity);
    draft.reckoned.add(quantity);
    draft.read.add(quantity).add(cue);
    if (!later) return doubt(draft, place, { code: "conditionUnread", term: "phases" });
    const isOfFees = FEES.some((term) => own[term] !== later[term]);
    for (const term of CHANGED) if (isOfFees === isFee(term)) delete terms[term];
    const part = (of: ReadTerms): ReadTerms =>
      Object.fromEntries(Object.entries(of).filter(([term]) => isOfFees === isFee(term)));
    terms.phases = [{ terms: part(own), months: YEAR }, { terms: part(later) }] satisfies ReadPhase[];
    return note(draft, "phases", place);
  }
}

/** What a year may change of a price: the sum of a whole contract is none of a year. */
const CHANGED = ["monthlyFee", "quarterlyFee", "halfYearFee", "annualFee", "rate"] as const;

const isFee = (term: string): boolean => term !== "rate";

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
