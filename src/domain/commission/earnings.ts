import { centsToDecimal, NO_CENTS, type Cents } from "../money/cents";
import { Decimal, ZERO } from "../money/decimal";
import type { DaySerial, Month } from "../calendar/month";
import type { Assignment } from "./assignments";
import { monthOfSerial } from "../calendar/month";
import { attainmentCommission, type NoTarget } from "./rules/attainment";
import { countedAmount } from "./rules/countedAmount";
import { centsAdded } from "./rules/centsAdded";
import type { OutsideTiers } from "./tiers/outside";
import { keptOrder, type OrderLedger, type OrderPart, type SalesSums } from "./orderLedger";
import { payLines } from "./rules/payLines";
import { commissionOn, type TooLarge } from "./tiers/payout";
import { earnedByTiers, type Earned, type PeriodFacts, type PlanTerms } from "./rules/periodCommission";
import { isIn } from "./salesScope";
import type { CommissionPlan, SalesOf } from "./plan";

/** What a plan counts over some days: the orders, their sums, and the amount on the plan's basis. */
export interface Counted {
  readonly entries: Int32Array;
  readonly sums: SalesSums;
  /** In currency units, or pieces; less than 0 where refunds or costs exceed the sales. */
  readonly amount: Decimal;
  /** The last day whose refunds are in it; those that are paid later are taken back later. */
  readonly until: DaySerial;
}

/** An amount that the orders do not tell: they name no cost or no pieces, or are no orders but sums of them. */
export interface BasisUnknown {
  readonly code: "basisUnknown";
  readonly basis: "grossProfit" | "units" | "orders";
}

/** A refund that is paid after the period of its sale. */
export interface LateRefund {
  readonly month: Month;
  readonly amount: Decimal;
}

/** The commission of a period by its tiers, and how the amount was paid where that is not by the period as a whole. */
export interface ByTiers extends Earned {
  readonly code: "byTiers";
  /** Each order's amount and its pay, where the plan pays by the order. */
  readonly lines?: readonly { readonly amount: Decimal; readonly paid: Cents }[];
}

export type EarningProblem = OutsideTiers | TooLarge | NoTarget;

/** Whether refunds that are paid later are taken back later; otherwise every refund counts with its sale. */
function takesBackLater({ basis, pool, lines }: CommissionPlan): boolean {
  return (basis === "net" || basis === "grossProfit") && !pool && !lines;
}

/**
 * What a plan counts of the ledger's orders between two days.
 *
 * @param until the last day whose refunds count with the sale, where later ones are taken back later
 */
export function countSales(
  ledger: OrderLedger,
  plan: CommissionPlan,
  of: Pick<Assignment, "person" | "shop" | "apart"> & { readonly salesOf: SalesOf },
  first: DaySerial,
  last: DaySerial,
  until = last,
): Counted | BasisUnknown {
  const whose = of.salesOf === "own" ? "person" : of.shop === "" ? "all" : "shop";
  const name = of.salesOf === "own" ? of.person : of.shop;
  const sold = ledger.between(whose, name, plan.recognition, first, last);
  const { only } = plan;
  const entries =
    only || of.apart
      ? ledger.ofKinds(sold, (kind) => isIn(kind, only) && !of.apart?.some((scope) => isIn(kind, scope)))
      : sold;
  const upTo = takesBackLater(plan) ? until : (Infinity as DaySerial);
  const sums = ledger.sums(entries, upTo);
  const amount = amountOf(plan, sums);
  return amount
    ? { entries, sums, amount, until: upTo }
    : { code: "basisUnknown", basis: plan.basis as BasisUnknown["basis"] };
}

/** The amount of sums on a plan's basis; `undefined` where an order lacks what it takes. */
function amountOf({ basis }: CommissionPlan, sums: SalesSums): Decimal | undefined {
  switch (basis) {
    case "gross":
      return hundredths(sums.gross);
    case "net":
    case "attainment":
      return hundredths(sums.gross - sums.refunds);
    case "grossProfit":
      return sums.cost === undefined ? undefined : hundredths(sums.gross - sums.refunds - sums.cost);
    case "units":
      return sums.units === undefined ? undefined : hundredths(sums.units);
    case "orders":
      return sums.kept === undefined ? undefined : hundredths(sums.kept);
  }
}

function hundredths(amount: number): Decimal {
  return new Decimal(amount).dividedBy(100);
}

/** In cents: what was refunded of an order, as far as it counts with the sale. */
export function countedRefund({ until }: Counted, { refund, refundDay = 0 as DaySerial }: OrderPart): number {
  return refundDay > until ? 0 : refund;
}

/** The refunds of counted orders that are taken back later, by the month in which they are paid. */
export function lateRefunds(ledger: OrderLedger, { entries, until }: Counted): LateRefund[] {
  const months = new Map<Month, Decimal>();
  for (const { day, cents } of ledger.lateRefunds(entries, until)) {
    const month = monthOfSerial(day);
    months.set(month, (months.get(month) ?? ZERO).plus(hundredths(cents)));
  }
  return [...months].map(([month, amount]) => ({ month, amount })).sort((a, b) => a.month - b.month);
}

/**
 * What the tiers of a plan pay on a period's amount, before factor, cap, clawback and floor.
 *
 * @param facts amounts in currency units; a period amount below 0 earns nothing, and neither does a sum below 0 of a cumulative plan
 * @param orders the amount of each order, where the plan pays by the order
 */
export function payByTiers(
  plan: CommissionPlan,
  facts: PeriodFacts & { readonly target?: Decimal | undefined },
  orders: () => readonly Decimal[],
): ByTiers | EarningProblem {
  const { terms, basis, lines } = plan;
  if (lines) {
    const amounts = orders().map((amount) => Decimal.max(ZERO, amount));
    const paid = payLines(terms.tiers, terms.mode, amounts, lines);
    if (paid.code !== "lines") return paid;
    const each = amounts.map((amount, index) => ({ amount, paid: paid.lines[index]! }));
    const earned = { earned: centsToDecimal(paid.total), earnedBefore: ZERO, cents: paid.total };
    return { code: "byTiers", counted: facts.amount, ...earned, lines: each };
  }
  const { tiers, mode, measure } = terms;
  const { target = ZERO } = facts;
  const amount = measure === "cumulative" ? facts.amount : Decimal.max(ZERO, facts.amount);
  const earned = earnedByTiers<EarningProblem>(terms, { ...facts, amount }, (counted) =>
    basis === "attainment"
      ? attainmentCommission(tiers, mode, counted, target)
      : commissionOn(tiers, mode, counted),
  );
  return "code" in earned ? earned : { code: "byTiers", ...earned };
}

/** The commission that a refund of an earlier period takes back, with the amounts it is worked out from. */
export interface GivenBack {
  /** What counted before the refund, and after it. */
  readonly countedBefore: Decimal;
  readonly countedAfter: Decimal;
  /** The commission on both, with the KPI factor, rounded once, and within the cap, as it is paid. */
  readonly paid: Cents;
  readonly earned: Cents;
  /** What was paid and is not earned any more, paid − earned; less where less can be taken. */
  readonly cents: Cents;
}

/**
 * What is given back for a refund of an earlier period. Where the tiers say nothing of what remains, nothing is earned on
 * it.
 *
 * @param amount the earlier period's amount as commission stands paid on it
 * @example 10% with a factor of 0.9 and a cap of 2,500: a refund of 2,000 on 28,000 leaves 2,340 of the 2,500 that were paid
 */
export function givenBack(
  { terms }: CommissionPlan,
  amount: Decimal,
  refund: Decimal,
  factor: Decimal | undefined,
): GivenBack {
  const countedBefore = countedAmount(amount, terms.start);
  const countedAfter = countedAmount(amount.minus(refund), terms.start);
  const commission = (counted: Decimal): Cents => {
    const found = commissionOn(terms.tiers, terms.mode, counted);
    const earned = found.code === "commission" ? centsAdded(found.amount.times(factor ?? 1)) : undefined;
    return Math.min(earned ?? NO_CENTS, capOf(terms) ?? Infinity) as Cents;
  };
  const [paid, earned] = [commission(countedBefore), commission(countedAfter)];
  return { countedBefore, countedAfter, paid, earned, cents: (paid - earned) as Cents };
}

/** The cap of a month. It bounds nothing of what a plan pays on everything since it began. */
export function capOf({ cap, measure }: PlanTerms): Cents | undefined {
  return measure === "period" ? cap : undefined;
}

/** The amounts of single orders on a plan's basis. */
export function orderAmounts(ledger: OrderLedger, plan: CommissionPlan, entries: Int32Array): Decimal[] {
  return Array.from(entries, (entry) => {
    const { gross, refund, cost, units, count } = ledger.part(entry);
    const sums = {
      orders: 1,
      kept: keptOrder(gross, refund, count),
      gross,
      refunds: refund,
      ...(cost !== undefined && { cost }),
      ...(units !== undefined && { units }),
    };
    return amountOf(plan, sums) ?? centsToDecimal(NO_CENTS);
  });
}
