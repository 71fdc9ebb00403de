import type { ReadPhase } from "../reading/quoteReading";
import type { QuoteTerms } from "./quoteTerms";

/**
 * What is paid in a phase: its own terms before the quote's. A sum of the phase is for the phase's own months, and not for the contract's.
 *
 * @example 「前期3個月共6萬，之後每月1萬」 // the first phase: 60,000 over 3 months
 */
export function termsOfPhase(terms: QuoteTerms, { terms: own, months }: ReadPhase): QuoteTerms {
  return { ...terms, ...own, ...(own.totalFee && !own.months && months && { months }) };
}
