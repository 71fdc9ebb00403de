import { readDate } from "./readDate";
import type { DateOrder, DateReading } from "./readDate";

/** What a whole column says about the order of its dates. */
export type DateOrderDecision =
  /** No date of the column depends on it. */
  | { readonly kind: "notNeeded" }
  /** `evidence` dates can be read in one order only; `settles` dates follow them. */
  | {
      readonly kind: "decided";
      readonly order: DateOrder;
      readonly evidence: number;
      readonly settles: number;
    }
  /** Every date could be read both ways: only a person can say. */
  | { readonly kind: "undecided"; readonly open: number }
  /** Some dates only read in one order, others only in the other: the column is mixed. */
  | {
      readonly kind: "contradictory";
      readonly monthFirst: number;
      readonly dayFirst: number;
      readonly open: number;
    };

/** Counts what each date of a column shows of the column's order. */
export class DateOrderEvidence {
  private monthFirst = 0;
  private dayFirst = 0;
  private open = 0;

  add(reading: DateReading): void {
    if (reading.kind === "eitherOrder") this.open += 1;
    else if (reading.kind === "day" && reading.order === "monthFirst") this.monthFirst += 1;
    else if (reading.kind === "day" && reading.order === "dayFirst") this.dayFirst += 1;
  }

  /** Whether some date of the column can be read both ways. */
  isOpen(): boolean {
    return this.open > 0;
  }

  decide(): DateOrderDecision {
    const { monthFirst, dayFirst, open } = this;
    if (open === 0) return { kind: "notNeeded" };
    if (monthFirst > 0 && dayFirst > 0) return { kind: "contradictory", monthFirst, dayFirst, open };
    if (monthFirst > 0) return { kind: "decided", order: "monthFirst", evidence: monthFirst, settles: open };
    if (dayFirst > 0) return { kind: "decided", order: "dayFirst", evidence: dayFirst, settles: open };
    return { kind: "undecided", open };
  }
}

/**
 * Decides for a whole column whether the month or the day comes first.
 *
 * @example detectDateOrder(["3/4/2020", "13/4/2020"]) // decided: dayFirst
 * @example detectDateOrder(["3/4/2020", "5/6/2020"]) // undecided: ask
 */
export function detectDateOrder(column: Iterable<string>): DateOrderDecision {
  const evidence = new DateOrderEvidence();
  for (const text of column) evidence.add(readDate(text));
  return evidence.decide();
}
