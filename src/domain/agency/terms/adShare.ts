import type { AdShare } from "../reading/quoteReading";
import type { QuoteTerms } from "./quoteTerms";

/**
 * How a share of the ad spend stands to the commission: a charge of its own, unless the words say otherwise. Where no other one is taken
 * it is itself the commission, and a cap of the whole bill is of both.
 *
 * @example adShareOf(「月費2萬或提點5%取高,另收廣告費15%」) // "apart"
 */
export function adShareOf({ adShare, capMeaning, rate, tiers, ratesByCategory }: QuoteTerms): AdShare {
  if (adShare) return adShare;
  // Excel for Windows and Mac hands a blank rate over as 0.
  const isRated = rate !== undefined && (rate.high ?? rate.low).greaterThan(0);
  const isAlone = !isRated && (tiers ?? ratesByCategory) === undefined;
  return isAlone || capMeaning === "bill" ? "within" : "apart";
}

/** What minimum, cap and the comparison with the fee are of, and what comes on top of that. */
export interface Charges<Amount> {
  readonly bounded: Amount;
  readonly onTop: Amount;
}

/** @param none nothing */
export function chargesOf<Amount>(
  share: AdShare,
  commission: Amount,
  onAds: Amount,
  { add, none }: { readonly add: (a: Amount, b: Amount) => Amount; readonly none: Amount },
): Charges<Amount> {
  if (share === "within") return { bounded: add(commission, onAds), onTop: none };
  return share === "apart" ? { bounded: commission, onTop: onAds } : { bounded: onAds, onTop: commission };
}
