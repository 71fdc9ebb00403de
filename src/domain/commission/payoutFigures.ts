import type { Month } from "../calendar/month";
import { addCents, NO_CENTS, type Cents } from "../money/cents";
import { amountText } from "../money/exactSum";
import type { Basis } from "./plan";
import type { PayoutRow } from "./payoutRow";
import type { Mode } from "./tiers/tierTable";
import type { TrueUp } from "./trueUp";

/** The figures of a payout as plain data, which a closed month keeps as they are. Amounts in cents. */
export interface PayoutFigures {
  readonly month: Month;
  readonly person: string;
  readonly role: string;
  readonly shop: string;
  /** Empty where the row is nothing but a true-up. */
  readonly plan: string;
  readonly basis?: Basis;
  readonly mode?: Mode;
  /** What counts on the basis, as an exact decimal text. */
  readonly amount: string;
  /** By tiers, before the KPI factor. */
  readonly commission: Cents;
  readonly byFactor: Cents;
  /** Cut by the cap. */
  readonly cut: Cents;
  readonly clawback: Cents;
  /** Added to reach the floor. */
  readonly raised: Cents;
  readonly cumulativeCut: Cents;
  readonly held: Cents;
  readonly released: Cents;
  readonly drawn: Cents;
  readonly recovered: Cents;
  /** Owed of draws after the month. */
  readonly owed: Cents;
  readonly trueUp: Cents;
  /** What is paid, true-up included. */
  readonly payout: Cents;
  readonly closed: boolean;
}

const NOTHING = {
  amount: "0.00",
  commission: NO_CENTS,
  byFactor: NO_CENTS,
  cut: NO_CENTS,
  clawback: NO_CENTS,
  raised: NO_CENTS,
  cumulativeCut: NO_CENTS,
  held: NO_CENTS,
  released: NO_CENTS,
  drawn: NO_CENTS,
  recovered: NO_CENTS,
  owed: NO_CENTS,
  trueUp: NO_CENTS,
  payout: NO_CENTS,
} as const;

export function figuresOf(row: PayoutRow): PayoutFigures {
  const { month, person, role, shop, plan, counted, period } = row;
  const { held, released, drawn, recovered, owed, payout } = row;
  return {
    ...{ month, person, role, shop, plan: plan.name, basis: plan.basis, mode: plan.terms.mode },
    amount: amountText(counted.amount),
    commission: period.byTiers,
    byFactor: period.byFactor,
    cut: period.cut,
    clawback: period.clawback,
    raised: period.raised,
    cumulativeCut: period.cumulativeCut,
    ...{ held, released, drawn, recovered, owed, payout },
    trueUp: NO_CENTS,
    closed: false,
  };
}

/**
 * Puts true-ups into the open month: into the person's last row of it, or a row of its own.
 *
 * @param figures of the months that are not closed
 */
export function withTrueUps(
  figures: readonly PayoutFigures[],
  trueUps: readonly TrueUp[],
  open: Month | undefined,
): PayoutFigures[] {
  if (open === undefined) return [...figures];
  const all = [...figures];
  for (const { person, amount } of trueUps) {
    const at = all.findLastIndex((row) => row.person === person && row.month === open);
    const row = all[at];
    if (row) all[at] = { ...row, trueUp: amount, payout: addCents(row.payout, amount) };
    else {
      const last = all.findLast((other) => other.person === person);
      const who = { person, role: last?.role ?? "", shop: last?.shop ?? "", plan: "" };
      all.push({ ...NOTHING, ...who, month: open, trueUp: amount, payout: amount, closed: false });
    }
  }
  return all;
}
