import type { SalesPaths } from "../../../../src/domain/agency/advice/salesPaths";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { termsOfReading, type QuoteTerms } from "../../../../src/domain/agency/terms/quoteTerms";
import type { Cents } from "../../../../src/domain/money/cents";

/** The terms that a text says. */
export const termsOf = (text: string): QuoteTerms => termsOfReading(readQuote(text));

/** Yuan as cents. */
export const yuan = (amount: number): Cents => Math.round(amount * 100) as Cents;

const flatYear = (perMonth: number): readonly Cents[] => Array.from({ length: 12 }, () => yuan(perMonth));

/** The same sales every month, and as much less and more as may be. */
export const pathsOf = (base: number, low = base, high = base): SalesPaths => ({
  low: flatYear(low),
  base: flatYear(base),
  high: flatYear(high),
});
