/** Why a figure of the plan cannot be given. Rates are fractions: 0.3 for 30%. */
export type PlanProblem =
  | { readonly code: "negative"; readonly what: PlanInput; readonly value: string }
  | { readonly code: "notPositive"; readonly what: PlanInput; readonly value: string }
  | { readonly code: "rateOutOfRange"; readonly what: PlanInput; readonly value: string }
  /** No ROI breaks even: what is left of a sale after refunds and fees is nothing or less. */
  | { readonly code: "noRoiBreaksEven"; readonly left: string }
  /** No sales break even: each sale costs at least what it brings. */
  | { readonly code: "noSalesBreakEven"; readonly left: string }
  | { readonly code: "weightsEmpty" }
  | { readonly code: "noHistory" }
  | { readonly code: "historyTooShort"; readonly months: number; readonly needed: number }
  | { readonly code: "yearOutOfRange"; readonly year: number; readonly first: number; readonly last: number }
  /** Events can only be left out of a history by days. */
  | { readonly code: "eventsNeedDays" }
  /** A band of a commission plan or a quote does not start above the one before it. */
  | { readonly code: "bandsNotAscending"; readonly of: string }
  | { readonly code: "assumptionTwice"; readonly assumption: string }
  | { readonly code: "assumptionUnknown"; readonly assumption: string }
  | { readonly code: "assumptionUnreadable"; readonly assumption: string; readonly value: string };

/** What a figure that was handed in stands for. */
export type PlanInput =
  | "sales"
  | "conversion"
  | "orderValue"
  | "margin"
  | "refundRate"
  | "feeRate"
  | "workload"
  | "capacity"
  | "minimum"
  | "utilisation"
  | "fixedCosts"
  | "variableRate"
  | "weight"
  | "target"
  | "horizon"
  | "level"
  | "uplift"
  | "roi"
  | "costRate"
  | "adShare"
  | "basePay"
  | "budget"
  | "payroll"
  | "wageGrowth"
  | "agencyFee"
  | "commissionRate"
  | "commissionShare"
  | "stays"
  | "otherCosts";

export type PlanAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: PlanProblem };

export function answer<T>(value: T): PlanAnswer<T> {
  return { ok: true, value };
}

export function refuse<T>(problem: PlanProblem): PlanAnswer<T> {
  return { ok: false, problem };
}
