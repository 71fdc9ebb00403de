import type { Decimal } from "./decimal";

/** A currency that a text names. A bare `$` names none: it may be any dollar. */
export type Currency = "CNY" | "TWD" | "HKD" | "USD" | "EUR";

/** Why a text is no amount. */
export type NotANumberReason =
  /** No number stands in it, or something besides a number. */
  | "text"
  /** An error value of the sheet, such as `#N/A`. */
  | "errorValue"
  /** `Infinity`, `NaN`. */
  | "notFinite"
  /** `約3萬`, `3萬左右`: a guess is not an amount. */
  | "approximate"
  /** `3-5萬`: two amounts. */
  | "range"
  /** `1,23` or `1.234,5.6`: the separators allow no reading or more than one. */
  | "separators"
  /** Longer than any amount. */
  | "tooLong";

export interface Amount {
  readonly kind: "amount";
  readonly value: Decimal;
  readonly currency?: Currency;
}

/** `value` is the rate: 0.05 for `5%` and for `5個點`. */
export interface Percent {
  readonly kind: "percent";
  readonly value: Decimal;
}

/** What a text that should mean a number says. */
export type AmountReading =
  | Amount
  | Percent
  | { readonly kind: "blank" }
  | { readonly kind: "bound"; readonly relation: "<" | "≤" | ">" | "≥"; readonly of: Amount | Percent }
  | { readonly kind: "notANumber"; readonly reason: NotANumberReason };
