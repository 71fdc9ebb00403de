/** What a result of the monthly accounts does not contain, or rests on. */
export type AccountsProblem =
  /** No sheet tells these, or not for some months that sold: profit is before them. */
  | {
      readonly code: "notDeducted";
      readonly items: readonly Deduction[];
      readonly months?: readonly string[];
    }
  /** So many monthly pays were for a part of the month, by calendar days. */
  | { readonly code: "payrollProrated"; readonly pays: number }
  /** The terms of a fee change within a month: it was split by calendar days. */
  | { readonly code: "feeProrated"; readonly name: string; readonly month: string }
  /** A fixed fee that every shop pays counts in months behind the last sale of a shop. */
  | {
      readonly code: "feeAfterSales";
      readonly name: string;
      readonly shop: string;
      readonly months: readonly string[];
      readonly amount: string;
    }
  /** No cost of goods is known for these months: they have no profit. */
  | { readonly code: "costUnknown"; readonly months: readonly string[] };

export type Deduction = "platformFees" | "adSpend" | "payroll" | "otherCosts";
