import type { Draft } from "./draft";
import type { Item, Quantity } from "./items";
import type { Term } from "./quoteReading";

/** Fees by the month or another period, whatever happens. */
export const FEES = ["monthlyFee", "quarterlyFee", "halfYearFee", "annualFee", "totalFee"] as const;

/** The term that each figure was taken for. */
export type Taken = ReadonlyMap<Quantity, Term>;

export function takenBy({ spans, used, plain, offset }: Draft): Taken {
  const starts = new Map<number, Term>();
  for (const { term, start, end } of spans)
    if (term !== "model") for (let at = start; at < end; at += 1) starts.set(at, term);
  const taken = new Map<Quantity, Term>();
  for (const quantity of used) {
    const term = starts.get(plain.at[quantity.start]! + offset);
    if (term) taken.set(quantity, term);
  }
  return taken;
}

export const isOneOf = (terms: readonly Term[], term: Term | undefined): boolean =>
  term !== undefined && terms.includes(term);

/** Whether a sentence ends. */
export const isHard = (item: Item): boolean => item.kind === "break" && item.hard;

/** The last figure before a place in its sentence. */
export function lastBefore(items: readonly Item[], at: number, taken: Taken): Quantity | undefined {
  for (let back = at - 1; back >= 0 && !isHard(items[back]!); back -= 1) {
    const item = items[back]!;
    if (item.kind === "quantity" && taken.has(item)) return item;
  }
  return undefined;
}

/** The first one behind. */
export function firstBehind(items: readonly Item[], at: number, taken: Taken): Quantity | undefined {
  for (let next = at + 1; next < items.length && !isHard(items[next]!); next += 1) {
    const item = items[next]!;
    if (item.kind === "quantity" && taken.has(item)) return item;
  }
  return undefined;
}
