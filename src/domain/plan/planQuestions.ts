import { Decimal, ZERO } from "../money/decimal";
import { monthlyPlan } from "./monthlyPlan";
import { assumptionsOf, type PlanInputs } from "./assumptions/planInputs";
import { answer, refuse, type PlanAnswer } from "./problem";
import { peopleForPayroll, roiForContribution, targetForProfit } from "./solveFor";

/** What can be asked of a plan the other way round. */
export type PlanQuestion =
  /** Which target leaves this profit in the year? */
  | { readonly kind: "target"; readonly profit: Decimal }
  /** Which ROI must ads of this budget bring, so that this much is left of what they sell? */
  | { readonly kind: "roi"; readonly budget: Decimal; readonly left: Decimal }
  /** How many people of a role does this payroll of a month pay? */
  | { readonly kind: "people"; readonly payroll: Decimal; readonly role: string };

/** The answer, and what it puts into the assumptions. */
export type SolvedQuestion =
  | { readonly kind: "target"; readonly target: Decimal }
  /** `channels`: the ROI of each channel, all changed by the same factor. */
  | { readonly kind: "roi"; readonly roi: Decimal; readonly channels: readonly Decimal[] }
  /** `orders`: what they serve in a month; absent where the role's work does not grow with the orders. */
  | { readonly kind: "people"; readonly people: Decimal; readonly orders?: Decimal };

const ROI_DECIMALS = 2;

/** Answers a question from a plan's own assumptions. */
export function askPlan(inputs: PlanInputs, question: PlanQuestion): PlanAnswer<SolvedQuestion> {
  switch (question.kind) {
    case "target": {
      const found = targetForProfit(assumptionsOf(inputs), question.profit);
      return found.ok ? answer({ kind: "target", target: found.value }) : found;
    }
    case "roi":
      return neededRoi(inputs, question.budget, question.left);
    case "people":
      return payablePeople(inputs, question.payroll, question.role);
  }
}

/** With what the plan keeps of a sale after refunds, cost of goods and platform fees. */
function neededRoi(inputs: PlanInputs, budget: Decimal, left: Decimal): PlanAnswer<SolvedQuestion> {
  const plan = monthlyPlan(assumptionsOf(inputs));
  if (!plan.ok) return plan;
  const { sales, grossProfit, platformFees } = plan.value.year.figures;
  const margin = sales.greaterThan(0) ? grossProfit.minus(platformFees).dividedBy(sales) : ZERO;
  const found = roiForContribution(budget, left, margin);
  if (!found.ok) return found;
  const roi = found.value.toDecimalPlaces(ROI_DECIMALS, Decimal.ROUND_UP);
  const { channels } = inputs;
  const spent = channels.reduce((sum, { share }) => sum.plus(share), ZERO);
  const earned = channels.reduce((sum, { share, roi: own }) => sum.plus(share.times(own)), ZERO);
  const factor = earned.greaterThan(0) ? roi.times(spent).dividedBy(earned) : undefined;
  return answer({
    kind: "roi",
    roi,
    channels: channels.map((channel) =>
      factor ? channel.roi.times(factor).toDecimalPlaces(ROI_DECIMALS, Decimal.ROUND_UP) : roi,
    ),
  });
}

function payablePeople(inputs: PlanInputs, payroll: Decimal, name: string): PlanAnswer<SolvedQuestion> {
  const role = inputs.roles.find((each) => each.name === name);
  if (!role) return refuse({ code: "notPositive", what: "basePay", value: "0" });
  const wage = role.basePay.times(inputs.wageGrowth.plus(1)).toDecimalPlaces(2);
  const found = peopleForPayroll(payroll, wage, role.capacity, role.utilisation);
  if (!found.ok) return found;
  const { people, work } = found.value;
  const forOrders = work.minus(role.workPerMonth);
  return answer({
    kind: "people",
    people,
    ...(role.workPerOrder.greaterThan(0) &&
      role.capacity.greaterThan(0) && {
        orders: Decimal.max(ZERO, forOrders).dividedBy(role.workPerOrder).floor(),
      }),
  });
}
