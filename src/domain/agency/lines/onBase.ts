import type { Decimal } from "../../money/decimal";
import type { QuoteTerms } from "../terms/quoteTerms";
import { shareOfSales } from "./linesOfTerms";
import { rateBaseOf } from "./rateBase";

/** What the sales that a shop counts come to by other counts. */
export interface SalesCounts {
  /** Refunds / sales. */
  readonly refundRate: Decimal;
  /** Order totals before anything is left unpaid (GMV) / sales. */
  readonly gmvShare: Decimal;
}

/**
 * A quote whose rate is of the sales that it names. Where it names none, the rate is of sales net of refunds in the low outcome, of all
 * sales in the middle and of GMV in the high one, as on the sheets. A share of profit or of ad spend stays as it is.
 *
 * @example onBase(「提點5%」, { refundRate: 0.1, gmvShare: 1.2 }).baseShare // 0.9 to 1.2, usually 1
 * @example onBase(「淨銷售額5%」, { refundRate: 0.1, gmvShare: 1.2 }).baseShare // 0.9
 */
export function onBase(terms: QuoteTerms, counts: SalesCounts): QuoteTerms {
  const base = rateBaseOf(terms);
  if (terms.baseShare || base === "profit" || base === "adSpend") return terms;
  const { low, base: typical, high } = shareOfSales(base, counts, terms);
  return low && typical && high ? { ...terms, baseShare: { low, high, typical } } : terms;
}
