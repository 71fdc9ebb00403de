/** Why a quote cannot be priced. */
export type QuoteProblem =
  /** A person keeps it out of the comparison. */
  | { readonly code: "leftOut" }
  /** Several offers, a condition or terms that contradict each other: the words do not give one price. */
  | { readonly code: "unclear" }
  /** Nothing that costs anything was stated. */
  | { readonly code: "nothingToPrice" }
  /** A share of the profit needs the margin. */
  | { readonly code: "marginNeeded" }
  | { readonly code: "adSpendNeeded" }
  /** A price by person, order, … needs how many. */
  | { readonly code: "unitsNeeded" }
  | { readonly code: "phaseLengthNeeded" }
  /** Rates differ by category and the shop's is not chosen. */
  | { readonly code: "categoryNeeded" }
  | { readonly code: "thresholdNeeded" }
  | { readonly code: "tooLarge" };
