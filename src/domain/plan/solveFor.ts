import { Decimal, ZERO } from "../money/decimal";
import type { PlanAssumptions } from "./assumptions/assumptions";
import { monthlyPlan } from "./monthlyPlan";
import { answer, refuse, type PlanAnswer } from "./problem";

/** Doublings from the first guess, after which no sales are taken to reach the profit. */
const MOST_DOUBLINGS = 40;
const UNIT = new Decimal("0.01");

/**
 * The target whose plan reaches a profit, by the whole plan: people that are added and commission bands that are reached on
 * the way count. It is found by halving between a target that falls short and one that reaches it, down to the cent; where
 * profit falls at a step, such as one more person, targets just above the answer may fall short again.
 *
 * @param profit of the twelve months
 */
export function targetForProfit(assumptions: PlanAssumptions, profit: Decimal): PlanAnswer<Decimal> {
  const profitAt = (target: Decimal): PlanAnswer<Decimal> => {
    const plan = monthlyPlan({ ...assumptions, target });
    return plan.ok ? answer(plan.value.year.figures.profit) : plan;
  };
  let [short, enough] = [ZERO, Decimal.max(assumptions.target, 1_000_000)];
  for (let doublings = 0; ; doublings += 1) {
    const found = profitAt(enough);
    if (!found.ok) return found;
    if (found.value.gte(profit)) break;
    if (doublings === MOST_DOUBLINGS)
      return refuse({ code: "noSalesBreakEven", left: found.value.toString() });
    short = enough;
    enough = enough.times(2);
  }
  const atNothing = profitAt(ZERO);
  if (atNothing.ok && atNothing.value.gte(profit)) return answer(ZERO);
  while (enough.minus(short).gt(UNIT)) {
    const middle = enough.plus(short).dividedBy(2).toDecimalPlaces(2);
    const found = profitAt(middle);
    if (!found.ok) return found;
    if (found.value.gte(profit)) enough = middle;
    else short = middle;
  }
  return answer(enough);
}

/**
 * The ROI at which an ad budget leaves a contribution: (budget + contribution) / margin / budget, on sales before refunds.
 *
 * @param margin what is left of a sale after refunds, cost of goods and fees
 * @example a budget of 10,000, 5,000 to be left, a margin of 30%: ROI 5
 */
export function roiForContribution(
  budget: Decimal,
  contribution: Decimal,
  margin: Decimal,
): PlanAnswer<Decimal> {
  if (budget.lte(0)) return refuse({ code: "notPositive", what: "budget", value: budget.toString() });
  if (margin.lte(0)) return refuse({ code: "noRoiBreaksEven", left: margin.toString() });
  return answer(budget.plus(contribution).dividedBy(margin).dividedBy(budget));
}

/**
 * The people that a payroll pays, and the work they do.
 *
 * @example 50,000 at 6,000 each: 8 people; at 2,600 conversations and 85% of the time, 17,680 conversations
 */
export function peopleForPayroll(
  payroll: Decimal,
  basePay: Decimal,
  capacity: Decimal,
  utilisation: Decimal,
): PlanAnswer<{ readonly people: Decimal; readonly work: Decimal }> {
  if (payroll.lessThan(0)) return refuse({ code: "negative", what: "payroll", value: payroll.toString() });
  if (basePay.lte(0)) return refuse({ code: "notPositive", what: "basePay", value: basePay.toString() });
  const people = payroll.dividedBy(basePay).floor();
  return answer({ people, work: people.times(capacity).times(utilisation) });
}
