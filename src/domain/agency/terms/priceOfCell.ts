import { readQuote } from "../reading/readQuote";
import { termsOfReading, type QuoteTerms } from "./quoteTerms";

/** What a price is made of. What else is read in a cell belongs into another column, and is refused. */
const PRICES: ReadonlySet<keyof QuoteTerms> = new Set([
  ...([
    "monthlyFee",
    "quarterlyFee",
    "halfYearFee",
    "annualFee",
    "rate",
    "rateBase",
    "refundsExcluded",
  ] as const),
  ...(["minimum", "minimumMeaning", "cap", "capMeaning", "combine", "adSpendRate", "adShare"] as const),
  ...(["tiers", "tiersMode", "threshold", "setupFee", "model"] as const),
]);

/**
 * A price of several figures in one cell, read as a quote's words are.
 *
 * @returns `undefined` where a word or figure of it was not understood, or leaves several prices
 * @example priceOfCell("the greater of $5,000 or 8%") // minimum 5,000, rate 8%, the higher of both
 */
export function priceOfCell(cell: unknown): QuoteTerms | undefined {
  if (typeof cell !== "string") return undefined;
  const reading = readQuote(cell);
  if (reading.unread.length > 0 || reading.unclear.length > 0) return undefined;
  const terms = termsOfReading(reading);
  delete terms.currency;
  const names = Object.keys(terms) as (keyof QuoteTerms)[];
  return names.length > 0 && names.every((name) => PRICES.has(name)) ? terms : undefined;
}
