import { feesIn, type FeeBase } from "../accounts/platformFees";
import { NO_SHOP } from "../accounts/lines";
import { daysIn, monthNumberOf, type Month } from "../calendar/month";
import { allocate } from "../money/allocate";
import { Decimal, ZERO } from "../money/decimal";
import { PLAN_MONTHS, type PlanAssumptions } from "./assumptions/assumptions";
import { checkAssumptions } from "./assumptions/checkAssumptions";
import { addPlanFigures, planRatios, withPlanProfit, type PlanFigures, type PlanRatios } from "./planFigures";
import { answer, refuse, type PlanAnswer } from "./problem";
import { shareInSteps } from "./shareInSteps";
import { teamMonths, type TeamMonth, type WorkedMonth } from "./team/team";
import { visitorsNeeded } from "./visitors";

/** The part of a target before the cents that are left over are given to the largest remainders. */
export interface SpreadStep {
  /** The normal days whose sales the events of the month add. */
  readonly eventDays: Decimal;
  readonly weight: Decimal;
  readonly exact: Decimal;
  /** The exact part, cut to the cent. */
  readonly cut: Decimal;
  readonly remainder: Decimal;
}

export interface PlanMonth {
  readonly month: Month;
  readonly figures: PlanFigures;
  readonly ratios: PlanRatios;
  /** Sales on the days of each event, in the order of the assumptions; they are part of the month's sales. */
  readonly events: readonly Decimal[];
  readonly channels: readonly { readonly name: string; readonly spend: Decimal }[];
  /** Each fee, in the order of the assumptions. */
  readonly fees: readonly Decimal[];
  /** How the month came by its part of the target. */
  readonly spread: SpreadStep;
  /** Who does the work, and what the own team and the agency would cost. */
  readonly team: TeamMonth;
}

export interface PlanPeriod {
  readonly figures: PlanFigures;
  readonly ratios: PlanRatios;
}

/** A plan of twelve months; the halves are its first and its last six months. */
export interface MonthlyPlan {
  readonly months: readonly PlanMonth[];
  readonly halves: readonly [PlanPeriod, PlanPeriod];
  readonly year: PlanPeriod;
}

/**
 * The whole plan month by month. The target is spread by weight and event days with the largest remainder, so that the months
 * foot to it; every cost is rounded to the cent where it is paid, and every total is the sum of what stands above it.
 *
 * @example 12,000,000 on equal weights, 10% refunds, 60% cost of goods: 1,000,000 of sales a month, 900,000 net, 360,000 gross profit
 */
export function monthlyPlan(assumptions: PlanAssumptions): PlanAnswer<MonthlyPlan> {
  const problem = checkAssumptions(assumptions);
  if (problem) return refuse(problem);
  const months = Array.from({ length: PLAN_MONTHS }, (_, at) => (assumptions.start + at) as Month);
  const weights = months.map((month) => weightOf(month, assumptions));
  if (weights.every((weight) => weight.isZero())) return refuse({ code: "weightsEmpty" });
  const sales = allocate(assumptions.target, weights);
  const worked = months.map((month, at) => workedMonth(month, sales[at]!, at, assumptions));
  const teams = teamMonths(assumptions, worked);
  const planned: PlanMonth[] = [];
  for (const [at, month] of months.entries()) {
    const eventDays = extraDays(month, assumptions.events);
    const step = { eventDays, ...spreadStep(assumptions.target, weights, at) };
    const found = planMonth({ worked: worked[at]!, step, team: teams[at]! }, assumptions);
    if (!found.ok) return found;
    planned.push(found.value);
  }
  return answer({
    months: planned,
    halves: [periodOf(planned.slice(0, PLAN_MONTHS / 2)), periodOf(planned.slice(PLAN_MONTHS / 2))],
    year: periodOf(planned),
  });
}

/** The figures of months together, and their ratios. */
export function periodOf(parts: readonly PlanMonth[]): PlanPeriod {
  const figures = addPlanFigures(parts.map((part) => part.figures));
  return { figures, ratios: planRatios(figures) };
}

/** The weight of a month: that of its base business, and more by what its event days sell more. */
function weightOf(month: Month, { weights, events }: PlanAssumptions): Decimal {
  return weights[monthNumberOf(month) - 1]!.times(extraDays(month, events).dividedBy(daysIn(month)).plus(1));
}

/** The normal days whose sales the events of a month add. */
function extraDays(month: Month, events: PlanAssumptions["events"]): Decimal {
  return events
    .filter((event) => event.month === monthNumberOf(month))
    .reduce((sum, { days, uplift }) => sum.plus(uplift.times(days)), ZERO);
}

const SHARE_DECIMALS = 8;

function spreadStep(target: Decimal, weights: readonly Decimal[], at: number): Omit<SpreadStep, "eventDays"> {
  const exact = target.times(weights[at]!).dividedBy(sumOf(weights)).toDecimalPlaces(SHARE_DECIMALS);
  const cut = exact.toDecimalPlaces(2, Decimal.ROUND_DOWN);
  return { weight: weights[at]!, exact, cut, remainder: exact.minus(cut) };
}

/** What a month sells, before it is known who does the work. */
function workedMonth(month: Month, sales: Decimal, at: number, assumptions: PlanAssumptions): WorkedMonth {
  const { orderValue, refundRate, costRate, adShare, netTargets } = assumptions;
  const net = sales.minus(toCents(sales.times(refundRate)));
  return {
    ...{ month, sales, net, grossProfit: net.minus(toCents(net.times(costRate))) },
    orders: orderValue ? ordersNeeded(sales, orderValue) : ZERO,
    adSpend: toCents(sales.times(adShare)),
    netTarget: netTargets?.[at] ?? net,
  };
}

interface Part {
  readonly worked: WorkedMonth;
  readonly step: SpreadStep;
  readonly team: TeamMonth;
}

function planMonth({ worked, step, team }: Part, assumptions: PlanAssumptions): PlanAnswer<PlanMonth> {
  const { conversion, orderValue, otherCosts } = assumptions;
  const { month, sales, net, adSpend } = worked;
  const visitors = conversion && orderValue && visitorsNeeded(sales, conversion, orderValue);
  if (visitors && !visitors.ok) return visitors;
  const feesOn = (base: FeeBase) =>
    assumptions.fees.map((terms) => sumOf(feesIn(month, NO_SHOP, base, terms).map(({ amount }) => amount)));
  const fees = feesOn({ gross: sales, net });
  const spends = shareInSteps(
    adSpend,
    assumptions.channels.map(({ share }) => share),
  );
  const { payroll, commission, agencyFee, agencyFixed } = team.inForce;
  const figures = withPlanProfit({
    sales,
    ...(visitors && { visitors: visitors.value }),
    ...(orderValue && { orders: worked.orders }),
    refunds: sales.minus(net),
    cost: net.minus(worked.grossProfit),
    platformFees: sumOf(fees),
    adSpend,
    attributedSales: toCents(sumOf(assumptions.channels.map(({ roi }, at) => spends[at]!.times(roi)))),
    payroll,
    commission,
    agencyFee,
    otherCosts: toCents(otherCosts.perMonth.plus(net.times(otherCosts.rate))),
    fixedCosts: sumOf([payroll, ...feesOn({}), agencyFixed, toCents(otherCosts.perMonth)]),
  });
  return answer({
    month,
    figures,
    ratios: planRatios(figures),
    events: eventSales(month, sales, assumptions),
    channels: assumptions.channels.map(({ name }, at) => ({ name, spend: spends[at]! })),
    fees,
    spread: step,
    team,
  });
}

function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
}

function toCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2);
}

function ordersNeeded(sales: Decimal, orderValue: Decimal): Decimal {
  const needed = visitorsNeeded(sales, new Decimal(1), orderValue);
  return needed.ok ? needed.value : ZERO;
}

function eventSales(month: Month, sales: Decimal, { events }: PlanAssumptions): Decimal[] {
  const days = extraDays(month, events).plus(daysIn(month));
  return events.map((event) =>
    event.month === monthNumberOf(month)
      ? toCents(sales.times(event.days).times(event.uplift.plus(1)).dividedBy(days))
      : ZERO,
  );
}
