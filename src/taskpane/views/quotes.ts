/** The agency page's own parts, as one chunk. */
export { QuoteCardView } from "./quoteCardView";
export { QuotesComparison } from "./quotesComparison";
export { QuotesView } from "./quotesView";
