import type { Month } from "../calendar/month";
import { addCents, NO_CENTS, type Cents } from "../money/cents";
import type { CommissionInput } from "./commissionInput";
import type { CommissionRun } from "./commissionRun";
import type { PlanTerms } from "./rules/periodCommission";
import { runCommission } from "./runCommission";

/** One person's pay before and after a change. */
export interface WhatIfLine {
  readonly person: string;
  readonly before: Cents;
  readonly after: Cents;
  /** after − before. */
  readonly difference: Cents;
}

export interface WhatIf {
  readonly before: Cents;
  readonly after: Cents;
  readonly difference: Cents;
  /** Whose pay changes, who gains most first and who loses most last. */
  readonly changed: readonly WhatIfLine[];
  readonly gain: number;
  readonly lose: number;
}

/**
 * What changed terms of plans would have paid, against what the plans as they stand pay.
 *
 * @param changes new terms (tiers, cap, floor …) by the number of the plan
 * @param months the months to compare; every month where they are left out
 */
export function whatIf(
  input: CommissionInput,
  changes: ReadonlyMap<number, Partial<PlanTerms>>,
  months?: readonly Month[],
): WhatIf {
  const plans = input.plans.map((plan) => ({ ...plan, terms: { ...plan.terms, ...changes.get(plan.id) } }));
  const before = payoutsByPerson(runCommission(input), months);
  const after = payoutsByPerson(runCommission({ ...input, plans }), months);
  const people = [...new Set([...before.keys(), ...after.keys()])];
  const lines = people.map((person): WhatIfLine => {
    const [was, is] = [before.get(person) ?? NO_CENTS, after.get(person) ?? NO_CENTS];
    return { person, before: was, after: is, difference: (is - was) as Cents };
  });
  const changed = lines
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => b.difference - a.difference || (a.person < b.person ? -1 : 1));
  const sum = (of: (line: WhatIfLine) => Cents) =>
    lines.reduce((all, line) => addCents(all, of(line)), NO_CENTS);
  return {
    before: sum((line) => line.before),
    after: sum((line) => line.after),
    difference: sum((line) => line.difference),
    changed,
    gain: changed.filter(({ difference }) => difference > 0).length,
    lose: changed.filter(({ difference }) => difference < 0).length,
  };
}

function payoutsByPerson({ rows }: CommissionRun, months: readonly Month[] | undefined): Map<string, Cents> {
  const payouts = new Map<string, Cents>();
  for (const { person, month, payout } of rows) {
    if (months && !months.includes(month)) continue;
    payouts.set(person, addCents(payouts.get(person) ?? NO_CENTS, payout));
  }
  return payouts;
}
