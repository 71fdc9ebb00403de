import type { Cents } from "../../money/cents";
import { compileQuote, monthCost } from "./compileQuote";
import type { Outcome, QuoteTerms } from "./quoteTerms";

const OUTCOMES: readonly Outcome[] = ["base", "low", "high"];
/** A cent more of sales never costs more than that, unless a tier begins. */
const MOST_OF_A_CENT = 2;

/**
 * Sales of a month that lie on a bound of tiers at which the cost jumps. They count to the tier that ends there, which the words of a quote
 * may see otherwise: of 「50萬以內5%,50萬以上4%」 on all sales both are said to hold it.
 *
 * @param sales of each month from the start of the contract, in cents
 * @example whole tiers of 5% up to 500,000 and 4% above, at 500,000: 25,000, and a cent behind 20,000
 */
export function salesOnBound(terms: QuoteTerms, sales: readonly Cents[]): Cents | undefined {
  const compiled = OUTCOMES.map((outcome) => compileQuote(terms, outcome));
  return sales.find((sold, index) =>
    compiled.some((quote) => {
      if (quote.code !== "quote") return false;
      const [on, behind] = [sold, (sold + 1) as Cents].map((each) => monthCost(quote, index + 1, each));
      return on !== undefined && behind !== undefined && Math.abs(behind - on) > MOST_OF_A_CENT;
    }),
  );
}
