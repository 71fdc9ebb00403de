import type { DaySerial, Month } from "./month";

/** Which of the first two numbers of `3/4/2020` is the month. */
export type DateOrder = "monthFirst" | "dayFirst";

/** Why a text is no date. */
export type NotADateReason =
  /** No date is written in it. */
  | "text"
  /** A day that the calendar does not have, such as 30 February. */
  | "noSuchDay"
  /** A month and day without a year where no year is known. */
  | "yearMissing"
  /** An error value of the sheet, such as `#N/A`. */
  | "errorValue"
  /** Before 1 March 1900 or after 31 December 9999. */
  | "outOfRange";

/** What a text that should mean a date says. */
export type DateReading =
  | { readonly kind: "day"; readonly day: DaySerial }
  /** Only a month is written, such as `Feb 2020`. */
  | { readonly kind: "month"; readonly month: Month }
  /** `3/4/2020`: two days, until the order of the column is known. They are equal for `4/4/2020`'s like. */
  | { readonly kind: "eitherOrder"; readonly monthFirst: DaySerial; readonly dayFirst: DaySerial }
  | { readonly kind: "blank" }
  | { readonly kind: "notADate"; readonly reason: NotADateReason };
