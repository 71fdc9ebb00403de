import type { Question, QuestionCode } from "../reading/quoteReading";
import type { QuoteTerms } from "../terms/quoteTerms";

/** Questions about a figure or its period: the figure that is typed over it, whose period is the term's own, answers them. */
const OF_FIGURES: ReadonlySet<QuestionCode> = new Set<QuestionCode>([
  ...(["rateNotStated", "feeNotStated", "periodUnstated", "periodAmbiguous", "minimumUnstated"] as const),
  ...(["thresholdUnstated", "amountUnstated", "termUnstated", "openEnded", "approximate"] as const),
  ...(["rangeGiven", "conditionUnread", "figuresConflict"] as const),
]);

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Whether the terms of a quote leave a question of its reading open: what was typed beside or over its words answers it.
 *
 * @param typed the terms over which a figure was typed
 * @example
 * isStillOpen({ code: "periodUnstated", term: "monthlyFee" }, terms, new Set(["monthlyFee"])); // false
 * isStillOpen({ code: "baseUnnamed", term: "rate" }, { rateBase: "paid" }); // false
 * isStillOpen({ code: "baseUnnamed", term: "rate" }, {}, new Set(["rate"])); // true
 */
export function isStillOpen(
  { code, term }: Question,
  terms: QuoteTerms,
  typed: ReadonlySet<string> = NOTHING,
): boolean {
  switch (code) {
    case "minimumMeaning":
      return isMinimumOpen(terms);
    case "tiersReading":
      return [terms, ...(terms.phases?.map((phase) => phase.terms) ?? [])].some((each) =>
        each.tiersMode?.startsWith("ambiguous"),
      );
    case "baseUnnamed":
      return terms.rateBase === undefined && !terms.refundsExcluded;
    case "depositReturn":
      return terms.depositRefundable === undefined;
    case "taxUnstated":
      return terms.taxIncluded === undefined;
    default:
      return !(term !== undefined && typed.has(term) && OF_FIGURES.has(code));
  }
}

/** Whether a minimum may mean several things; 8%或8000取高 means one. */
export const isMinimumOpen = ({ minimum, minimumMeaning, combine }: QuoteTerms): boolean =>
  minimum !== undefined && minimumMeaning === undefined && combine !== "max";
