import type { QuoteCurrency } from "../../../domain/agency/reading/tokens/tokens";
import type { QuoteProblem } from "../../../domain/agency/terms/problem";
import type { TermName } from "../../../domain/agency/terms/termNames";
import type { Month } from "../../../domain/calendar/month";

/** What can be said of quotes and of what they are priced with. Amounts and rates are exact decimal texts. */
export type AgencyFinding =
  /** A row that names an agency and says nothing it asks for. */
  | { readonly code: "quoteEmpty"; readonly quote: string }
  /** A text in which nothing reads as a price. */
  | { readonly code: "quoteNotUnderstood"; readonly quote: string }
  | { readonly code: "quoteNotPriced"; readonly quote: string; readonly problem: QuoteProblem }
  | { readonly code: "termNotRead"; readonly quote: string; readonly term: TermName }
  /** A column that holds what may be prices, under a heading that names no term, or one that another column has. */
  | { readonly code: "quoteColumnUnknown"; readonly heading: string }
  | { readonly code: "severalQuotesInCell"; readonly quotes: number }
  /** A price by piece beside fee or commission, of which nobody said how many. */
  | { readonly code: "extraNotCounted"; readonly quote: string; readonly price: string }
  | { readonly code: "quoteUnclear"; readonly quote: string; readonly words: string }
  | { readonly code: "packagesAsRange"; readonly quote: string; readonly packages: number }
  | { readonly code: "categoriesAsRange"; readonly quote: string; readonly categories: number }
  /** A month sells exactly what parts two tiers, and which of them it falls into changes its cost. */
  | { readonly code: "salesOnBound"; readonly quote: string; readonly sales: string }
  | { readonly code: "otherCurrency"; readonly quote: string; readonly currency: QuoteCurrency }
  | { readonly code: "wordsNotUnderstood"; readonly quote: string; readonly words: string }
  | { readonly code: "quoteIsOpen"; readonly quote: string; readonly questions: number }
  | { readonly code: "agencySalesFromPlan"; readonly sheet: string }
  | { readonly code: "agencySalesFromHistory"; readonly first: Month; readonly last: Month }
  | { readonly code: "agencySalesAssumed" }
  | { readonly code: "agencyMarginUnknown" }
  /** Cells of the terms sheet that somebody typed over, and which therefore stay. */
  | { readonly code: "agencyTermsKept"; readonly cells: number }
  | { readonly code: "agencyTermNotRead"; readonly quote: string; readonly term: string };
