import type { Month } from "../calendar/month";
import { addCents, centsToDecimal, NO_CENTS, roundToCents, type Cents } from "../money/cents";
import { Decimal } from "../money/decimal";
import { causesOfDifference, type Cause, type PaidOrder } from "./causesOfDifference";
import { countedRefund } from "./earnings";
import { keptOrder, type OrderLedger } from "./orderLedger";
import type { PayoutFigures } from "./payoutFigures";
import type { CommissionPlan } from "./plan";
import type { PayoutRow } from "./payoutRow";

/** What somebody was paid for a month. */
export interface PaidLine {
  readonly month: Month;
  readonly person: string;
  readonly paid: Decimal;
}

export interface PaidDifference {
  readonly month: Month;
  readonly person: string;
  readonly computed: Cents;
  readonly paid: Cents;
  /** paid − computed: more than 0 where too much was paid. */
  readonly difference: Cents;
  /** Every single mistake that leads to the figure paid; none where there is no difference or none explains it. */
  readonly causes: readonly Cause[];
  /** No plan gives this person anything in that month. */
  readonly unknown: boolean;
}

/**
 * The figures paid beside the figures computed, the largest difference first.
 *
 * @param figures what is to be paid: in a closed month, what was when it was closed
 * @param rows the working of the payouts, from which causes are found
 */
export function compareWithPaid(
  figures: readonly PayoutFigures[],
  rows: readonly PayoutRow[],
  lines: readonly PaidLine[],
  plans: readonly CommissionPlan[],
  ledger: OrderLedger,
): PaidDifference[] {
  return lines
    .map((line): PaidDifference => {
      const own = rows.filter(({ person, month }) => person === line.person && month === line.month);
      const paid = roundToCents(line.paid) ?? NO_CENTS;
      const due = figures.filter(({ person, month }) => person === line.person && month === line.month);
      const computed = due.reduce(
        (sum, { payout, trueUp }) => addCents(sum, (payout - trueUp) as Cents),
        NO_CENTS,
      );
      const difference = (paid - computed) as Cents;
      const followed = difference !== 0 && own.length === 1 && own[0]!.payout === computed;
      const causes = followed ? causesOf(own[0]!, paid, plans, ledger) : [];
      return {
        month: line.month,
        person: line.person,
        computed,
        paid,
        difference,
        causes,
        unknown: due.length === 0,
      };
    })
    .sort(
      (a, b) =>
        Math.abs(b.difference) - Math.abs(a.difference) ||
        a.month - b.month ||
        (a.person < b.person ? -1 : 1),
    );
}

/** Only a plan on single orders of one's own can be followed order by order. */
function causesOf(
  row: PayoutRow,
  paid: Cents,
  plans: readonly CommissionPlan[],
  ledger: OrderLedger,
): readonly Cause[] {
  const { plan, counted, amountBefore, factor, period, paidBefore, byFactorBefore } = row;
  if (plan.pool || plan.lines || plan.basis === "attainment") return [];
  const paidOfDue = (paid - (row.payout - period.due)) as Cents;
  const otherPlans = plans
    .filter((other) => other !== plan && other.role === plan.role && other.basis === plan.basis)
    .filter(({ person, lines, pool }) => (person === "" || person === row.person) && !lines && !pool)
    .map(({ terms }) => terms);
  return causesOfDifference(
    {
      terms: plan.terms,
      amountBefore,
      clawback: period.clawback,
      paidBefore,
      byFactorBefore,
      ...(factor && { factor }),
      orders: Array.from(counted.entries, (entry) => orderOn(row, ledger, entry)),
      otherPlans,
    },
    paidOfDue,
  );
}

function orderOn({ plan, counted }: PayoutRow, ledger: OrderLedger, entry: number): PaidOrder {
  const { basis } = plan;
  const part = ledger.part(entry);
  const { gross, cost = 0, units = 0 } = part;
  const refund = basis === "net" || basis === "grossProfit" ? countedRefund(counted, part) : 0;
  const refunded = centsToDecimal(refund as Cents);
  if (basis === "orders") {
    const kept = keptOrder(gross, part.refund, part.count);
    return { amount: new Decimal(kept).dividedBy(100), refund: refunded };
  }
  if (basis === "units") return { amount: new Decimal(units).dividedBy(100), refund: refunded };
  return {
    amount: centsToDecimal((basis === "grossProfit" ? gross - cost : gross) as Cents),
    refund: refunded,
  };
}
