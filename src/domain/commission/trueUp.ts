import type { Month } from "../calendar/month";
import { addCents, NO_CENTS, type Cents } from "../money/cents";

/** What one person was paid in a month that is closed, true-up included. */
export interface ClosedPayout {
  readonly person: string;
  readonly paid: Cents;
}

/** A month whose figures stand for ever, whatever becomes of plans and data. */
export interface ClosedMonth {
  readonly month: Month;
  /** Of the inputs when it was closed. */
  readonly digest: string;
  readonly payouts: readonly ClosedPayout[];
}

export interface MonthlyPayout {
  readonly month: Month;
  readonly person: string;
  readonly payout: Cents;
}

/** A correction of closed months, paid in the open month. */
export interface TrueUp {
  readonly person: string;
  readonly amount: Cents;
}

/**
 * What closed months come to today, less what was paid in them: the line that the open month carries. Since a closed month
 * keeps the true-up that was paid in it, the payments of all months always add up to what is right today.
 *
 * @param computed today's payouts of all months, without any true-up
 * @example closed with 1,000 paid; a later refund makes it 960: −40 in the open month
 */
export function trueUps(closed: readonly ClosedMonth[], computed: readonly MonthlyPayout[]): TrueUp[] {
  const months = new Set(closed.map(({ month }) => month));
  const differences = new Map<string, Cents>();
  const add = (person: string, amount: number) =>
    differences.set(person, addCents(differences.get(person) ?? NO_CENTS, amount as Cents));
  for (const { month, person, payout } of computed) if (months.has(month)) add(person, payout);
  for (const { payouts } of closed) for (const { person, paid } of payouts) add(person, -paid);
  return [...differences]
    .filter(([, amount]) => amount !== 0)
    .map(([person, amount]) => ({ person, amount }));
}

/** The first month after the last closed one, or the month after all that are there. */
export function openMonth(closed: readonly Month[], months: readonly Month[]): Month | undefined {
  if (closed.length === 0) return undefined;
  const last = Math.max(...closed);
  return months.find((month) => month > last) ?? ((last + 1) as Month);
}
