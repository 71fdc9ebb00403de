import { monthOfSerial, type Month } from "../calendar/month";
import { assignPlans } from "./assignments";
import type { CommissionInput } from "./commissionInput";
import type { CommissionRun } from "./commissionRun";
import { MonthsEarned } from "./monthsEarned";
import type { OrderLedger } from "./orderLedger";
import { settleMonths } from "./settlement";

/** Every payout that plans, people and orders lead to. */
export function runCommission(input: CommissionInput): CommissionRun {
  const months = monthsOf(input.ledger);
  const { assignments, problems } = assignPlans(input.plans, input.employments, input.ledger.names(), months);
  const ordered = [...assignments].sort((a, b) => a.month - b.month);
  const earning = new MonthsEarned(input, ordered);
  const earned = months.flatMap((month) =>
    earning.earnMonth(ordered.filter((assignment) => assignment.month === month)),
  );
  return {
    rows: settleMonths(earned, months),
    problems: [...problems, ...earning.problems, ...earning.clawbacksLeft()],
    months,
  };
}

function monthsOf(ledger: OrderLedger): Month[] {
  const days = ledger.days("pay") ?? ledger.days("order");
  if (!days) return [];
  const [first, last] = [monthOfSerial(days[0]), monthOfSerial(days[1])];
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) as Month);
}
