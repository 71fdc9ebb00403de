import type { CommissionLeftOut, QuoteLeftOut } from "../../../domain/plan/team/leftOut";
import type { NotOffered } from "../../../domain/plan/team/planQuotes";
import type { PlanProblem } from "../../../domain/plan/problem";

/** What can be said of the assumptions of a plan. */
export type PlanFinding =
  /** The sheet lacks an assumption or a table, which then counts as nothing. */
  | { readonly code: "assumptionNotFound"; readonly assumption: string }
  | { readonly code: "assumptionNotRead"; readonly assumption: string }
  /** Nothing in the workbook tells it: what stands there is only a value to start with. */
  | { readonly code: "startingValues"; readonly assumptions: readonly string[] }
  /** Last year's sales are those of fewer months, times what a year has of them. */
  | { readonly code: "yearReckonedUp"; readonly months: number }
  /** A share that stands blank on the sheet of assumptions, so that the plan has nothing of it. */
  | { readonly code: "assumptionBlank"; readonly assumption: string }
  /** Shops that sold in some only of the months from which last year is known: their parts are of what they sold then. */
  | { readonly code: "shopsOfPartOfYear"; readonly shops: readonly string[] }
  /** Last year's sales have a month in which sales end after so many of its days. */
  | { readonly code: "monthNotWhole"; readonly month: string; readonly days: number; readonly of: number }
  | { readonly code: "assumptionsKept" }
  /** Other costs a month have agency bills among them, while the plan pays an agency by its quote. */
  | { readonly code: "agencyInOtherCosts"; readonly billed: string; readonly left: string }
  | { readonly code: "planNotPossible"; readonly problem: PlanProblem }
  /** A commission plan from which nothing can be paid. */
  | { readonly code: "commissionNotPlanned"; readonly plan: string }
  | { readonly code: "commissionLeftOut"; readonly plan: string; readonly rule: CommissionLeftOut }
  | { readonly code: "quoteNotOffered"; readonly quote: string; readonly why: NotOffered }
  | { readonly code: "quoteLeftOut"; readonly quote: string; readonly term: QuoteLeftOut };
