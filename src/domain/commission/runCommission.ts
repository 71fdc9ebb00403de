import { monthOfSerial, type Month } from "../calendar/month";
import { assignPlans } from "./assignments";
import type { CommissionInput } from "./commissionInput";
import type { CommissionRun } from "./commissionRun";
import { longSilence, type LongSilence } from "./longSilence";
import { MonthsEarned } from "./monthsEarned";
import type { OrderLedger } from "./orderLedger";
import type { CommissionPlan, Recognition } from "./plan";
import { byPeriod } from "./planPeriods";
import { settleMonths } from "./settlement";
import { uncoveredSales } from "./uncoveredSales";

/** Every payout that plans, people and orders lead to. */
export function runCommission(input: CommissionInput): CommissionRun {
  const spans = new Spans(input.ledger);
  const months = spans.months(input.plans);
  const { assignments, problems } = assignPlans(input.plans, input.employments, input.ledger.names(), months);
  const ordered = byPeriod(assignments.filter(({ month, plan }) => spans.has(month, plan.recognition))).sort(
    (a, b) => a.month - b.month,
  );
  const earning = new MonthsEarned(input, ordered);
  const earned = months.flatMap((month) =>
    earning.earnMonth(ordered.filter((assignment) => assignment.month === month)),
  );
  return {
    rows: settleMonths(earned, months),
    problems: [
      ...problems.filter(({ month }) => spans.has(month)),
      ...silences(input, months),
      ...uncoveredSales(input.ledger, ordered, (each) => earning.salesOf(each)),
      ...earning.problems,
      ...earning.clawbacksLeft(),
    ],
    months,
  };
}

/** Each moment by which a plan counts sales is looked at once. */
function silences({ ledger, plans }: CommissionInput, months: readonly Month[]): LongSilence[] {
  const moments = new Set(plans.map(({ recognition }) => recognition));
  return [...moments].flatMap((recognition) => longSilence(ledger, recognition, months) ?? []);
}

interface Span {
  readonly first: Month;
  readonly last: Month;
}

/**
 * The months of the orders: those in which they are paid, and for a plan that counts sales at another moment those in which
 * that moment lies. What is paid in April and received in May earns in May under such a plan, and nobody else has a May.
 */
class Spans {
  private readonly paid: Span | undefined;

  constructor(private readonly ledger: OrderLedger) {
    this.paid = this.of("pay") ?? this.of("order");
  }

  months(plans: readonly CommissionPlan[]): Month[] {
    const spans = [this.paid, ...plans.map(({ recognition }) => this.of(recognition))].filter(
      (span) => span !== undefined,
    );
    if (spans.length === 0) return [];
    const first = Math.min(...spans.map((span) => span.first));
    const last = Math.max(...spans.map((span) => span.last));
    return Array.from({ length: last - first + 1 }, (_, index) => (first + index) as Month);
  }

  /** Whether sales can lie in a month, by the moment of a plan or by when they are paid. */
  has(month: Month, recognition?: Recognition): boolean {
    return [this.paid, recognition && this.of(recognition)].some(
      (span) => span !== undefined && month >= span.first && month <= span.last,
    );
  }

  private of(recognition: Recognition): Span | undefined {
    const days = this.ledger.days(recognition);
    return days && { first: monthOfSerial(days[0]), last: monthOfSerial(days[1]) };
  }
}
