/** The agency page's own parts, as one chunk. */
export { QuoteCardView } from "./quoteCardView";
export { QuoteQuestions } from "./quoteQuestions";
export { QuotesComparison } from "./quotesComparison";
export { QuotesView } from "./quotesView";
export { TermAdder } from "./termAdder";
