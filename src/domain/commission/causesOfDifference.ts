import { centsToDecimal, NO_CENTS, roundToCents, type Cents } from "../money/cents";
import { Decimal, ZERO } from "../money/decimal";
import { countedAmount } from "./rules/countedAmount";
import { bandParts, payout, sumOfParts } from "./tiers/payout";
import { applyTerms, periodCommission, type PeriodFacts, type PlanTerms } from "./rules/periodCommission";

/** What may have been done otherwise where another figure was paid than the plan gives. */
export type Cause =
  /** Marginal was paid as whole, or whole as marginal. */
  | "otherReading"
  /** The commission on refunds was not taken back, of this period or of earlier ones. */
  | "refundNotTakenBack"
  /** Refunds were subtracted from amounts that were net of them already. */
  | "refundTakenTwice"
  /** The tiers were applied to each order instead of to the period. */
  | "tierPerOrder"
  /** Bands or orders were rounded before they were added up, or all of it before the KPI factor was applied. */
  | "roundedTooEarly"
  /** The payout was rounded to tenths, whole units, tens or hundreds. */
  | "roundedOff"
  /** The plan of another time or role was applied. */
  | "otherPlan"
  | "factorLeftOut"
  | "capLeftOut"
  | "floorLeftOut"
  /** Threshold or cliff. */
  | "startLeftOut";

/** An order of the period, refunded in part perhaps. */
export interface PaidOrder {
  readonly amount: Decimal;
  readonly refund: Decimal;
}

/** A person's period as the plan sees it; its amount is what its orders come to, net of refunds. */
export interface PaidPeriod extends Omit<PeriodFacts, "amount"> {
  readonly terms: PlanTerms;
  readonly orders: readonly PaidOrder[];
  /** Plans that are in force at another time or for another role. */
  readonly otherPlans?: readonly PlanTerms[];
}

/**
 * Every single mistake that leads to exactly the figure that was paid. None where the figure is right, and none where no
 * single mistake explains it.
 *
 * @example 10% to 100,000 and 15% above, marginal, 150,000 sold and 22,500 paid: ["otherReading"]
 */
export function causesOfDifference(period: PaidPeriod, paid: Cents): Cause[] {
  const { terms } = period;
  const net = netOrders(period.orders);
  const due = dueUnder(period, terms, net);
  if (due === paid) return [];
  const causes = [
    ...wrongAmounts(period, net),
    ...wrongTerms(period, net),
    ...wrongSums(period, net),
    ...roundedOff(due),
  ]
    .filter(([, figure]) => figure === paid)
    .map(([cause]) => cause);
  return [...new Set(causes)];
}

/** A mistake and what would have been paid with it, `undefined` where it gives no figure. */
type Suspect = readonly [Cause, Cents | undefined];

function netOrders(orders: readonly PaidOrder[]): readonly Decimal[] {
  return orders.map(({ amount, refund }) => amount.minus(refund));
}

function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
}

function dueUnder(period: PaidPeriod, terms: PlanTerms, orders: readonly Decimal[]): Cents | undefined {
  const due = periodCommission(terms, { ...period, amount: sumOf(orders) });
  return due.code === "period" ? due.due : undefined;
}

function wrongAmounts(period: PaidPeriod, net: readonly Decimal[]): Suspect[] {
  const gross = period.orders.map((order) => order.amount);
  const twice = period.orders.map((order, index) => net[index]!.minus(order.refund));
  return [
    ["refundNotTakenBack", dueUnder(period, period.terms, gross)],
    ["refundNotTakenBack", dueUnder({ ...period, clawback: NO_CENTS }, period.terms, net)],
    ["refundTakenTwice", dueUnder(period, period.terms, twice)],
  ];
}

function wrongTerms(period: PaidPeriod, net: readonly Decimal[]): Suspect[] {
  const { terms, otherPlans = [] } = period;
  const otherMode = terms.mode === "marginal" ? "whole" : "marginal";
  const without = (term: "cap" | "floor" | "start") => dueUnder(period, { ...terms, [term]: undefined }, net);
  return [
    ["otherReading", dueUnder(period, { ...terms, mode: otherMode }, net)],
    ...otherPlans.map((plan): Suspect => ["otherPlan", dueUnder(period, plan, net)]),
    ["factorLeftOut", dueUnder({ ...period, factor: new Decimal(1) }, terms, net)],
    ["capLeftOut", without("cap")],
    ["floorLeftOut", without("floor")],
    ["startLeftOut", without("start")],
  ];
}

function wrongSums(period: PaidPeriod, net: readonly Decimal[]): Suspect[] {
  const { terms } = period;
  const counted = countedAmount(sumOf(net), terms.start);
  const paidOn = (commission: Cents | undefined) => {
    if (commission === undefined) return undefined;
    const due = applyTerms(
      terms,
      { ...period, amount: sumOf(net) },
      { counted, earned: centsToDecimal(commission), earnedBefore: ZERO, cents: commission },
    );
    return due.code === "period" ? due.due : undefined;
  };
  const perOrder = net.map((order) => roundedOn(terms, order));
  // Under a cumulative measure bands and orders have no commission of their own to round.
  const alone = terms.measure === "period" ? counted : undefined;
  return [
    ["tierPerOrder", paidOn(total(perOrder))],
    ["roundedTooEarly", alone && paidOn(total(roundedBands(terms, alone)))],
    ["roundedTooEarly", alone && paidOn(total(roundedOrders(terms, net)))],
    ["roundedTooEarly", alone && paidOn(roundedOn(terms, alone))],
  ];
}

const COARSE_UNITS = [10, 100, 1000, 10_000];

function roundedOff(due: Cents | undefined): Suspect[] {
  if (due === undefined) return [];
  return COARSE_UNITS.flatMap((unit) =>
    [Math.floor(due / unit), Math.round(due / unit), Math.ceil(due / unit)].map((units): Suspect => [
      "roundedOff",
      (units * unit) as Cents,
    ]),
  );
}

function total(parts: readonly (Cents | undefined)[]): Cents | undefined {
  const sum = parts.reduce<number>((all, part) => all + (part ?? NaN), 0);
  return Number.isSafeInteger(sum) ? (sum as Cents) : undefined;
}

function roundedOn({ tiers, mode }: PlanTerms, amount: Decimal): Cents | undefined {
  const paid = payout(tiers, mode, amount);
  return paid.code === "payout" ? paid.cents : undefined;
}

function roundedBands(terms: PlanTerms, amount: Decimal): (Cents | undefined)[] {
  const found = bandParts(terms.tiers, terms.mode, amount);
  return found.code === "parts" ? found.parts.map((part) => roundToCents(part.commission)) : [undefined];
}

/** What each order added to the commission, rounded by itself. */
function roundedOrders(terms: PlanTerms, orders: readonly Decimal[]): (Cents | undefined)[] {
  let amount = ZERO;
  let before: Decimal | undefined = ZERO;
  return orders.map((order) => {
    amount = amount.plus(order);
    const found = bandParts(terms.tiers, terms.mode, countedAmount(amount, terms.start));
    const now: Decimal | undefined = found.code === "parts" ? sumOfParts(found.parts) : undefined;
    const added = now && before ? roundToCents(now.minus(before)) : undefined;
    before = now;
    return added;
  });
}
