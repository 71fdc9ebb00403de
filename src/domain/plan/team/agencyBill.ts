import type { Mode } from "../../commission/tiers/tierTable";
import { Decimal, ZERO } from "../../money/decimal";
import { payByBands, type PlanBand } from "./bands";

/** What an agency's rate is of. */
export type QuoteBase = "sales" | "net" | "grossProfit";

/** An agency's quote as the plan reckons it. */
export interface PlanQuote {
  readonly name: string;
  readonly base: QuoteBase;
  readonly mode: Mode;
  /** Of the ad budget. */
  readonly adRate: Decimal;
  /** Paid in the first month of the contract. */
  readonly once: Decimal;
  readonly steps: readonly QuoteStep[];
}

/** A band of a phase. What holds for the whole phase stands in its first band. */
export interface QuoteStep extends PlanBand {
  /** The month of the contract with which the phase begins, from 1. */
  readonly phase: number;
  readonly fee: Decimal;
  /** The months that a fee is for. */
  readonly covers: number;
  /** The least that a month costs. */
  readonly least: Decimal;
  /** The most; 0 sets no bound. */
  readonly most: Decimal;
}

/** A month of the plan as an agency reckons it. */
export interface BilledMonth {
  readonly sales: Decimal;
  readonly net: Decimal;
  readonly grossProfit: Decimal;
  readonly adSpend: Decimal;
}

export interface AgencyBill {
  readonly phase: number;
  /** The fee of the month. */
  readonly fee: Decimal;
  /** What is paid by sales and ad budget, to the cent. */
  readonly commission: Decimal;
  readonly total: Decimal;
  /** What would be paid without any sales. */
  readonly fixed: Decimal;
}

/**
 * What an agency costs in a month.
 *
 * @param contractMonth from 1
 * @example 5,000 a month and 3% of net sales, at least 20,000, with 400,000 net: 5,000 + 12,000, so 20,000
 */
export function agencyBill(quote: PlanQuote, contractMonth: number, month: BilledMonth): AgencyBill {
  const phase = quote.steps.reduce(
    (latest, step) => (step.phase <= contractMonth ? Math.max(latest, step.phase) : latest),
    0,
  );
  const steps = quote.steps.filter((step) => step.phase === phase);
  const sum = (amount: (step: QuoteStep) => Decimal) =>
    steps.reduce((total, step) => total.plus(amount(step)), ZERO);
  const fee = sum((step) => feeOfMonth(step, contractMonth));
  const byBands = payByBands(steps, quote.mode, Decimal.max(ZERO, month[quote.base]));
  const commission = byBands.plus(quote.adRate.times(month.adSpend)).toDecimalPlaces(2);
  const [least, most] = [sum((step) => step.least), sum((step) => step.most)];
  const bounded = (amount: Decimal) => {
    const raised = Decimal.max(amount, least);
    const cut = most.greaterThan(0) ? Decimal.min(raised, most) : raised;
    return contractMonth === 1 ? cut.plus(quote.once) : cut;
  };
  return { phase, fee, commission, total: bounded(fee.plus(commission)), fixed: bounded(fee) };
}

/** A fee for several months by cents that foot to it: the first months have the cents that are left over. */
function feeOfMonth({ fee, covers, phase }: QuoteStep, contractMonth: number): Decimal {
  const cents = fee.times(100).toDecimalPlaces(0);
  const months = Math.max(1, covers);
  const whole = cents.dividedBy(months).floor();
  const left = cents.minus(whole.times(months));
  return whole.plus(left.greaterThan((contractMonth - phase) % months) ? 1 : 0).dividedBy(100);
}
