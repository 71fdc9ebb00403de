import { addCents, NO_CENTS, roundToCents, type Cents } from "../../money/cents";
import { Decimal } from "../../money/decimal";
import type { ReadKpi } from "../reading/quoteReading";

/** A bet on sales (對賭) settled. */
export interface KpiSettlement {
  /** Sales reached / sales promised. */
  readonly attainment: Decimal;
  readonly refund: Cents;
}

const ONE = new Decimal(1);

/**
 * What an agency gives back where sales miss the target: a fixed amount, a share of the fee (1 in full, 2 doubled), or the missed share of
 * it (pro rata). Nothing where the target is met.
 *
 * @param fee what was paid for the measured time
 * @param sales of the measured time
 * @returns `undefined` where the quote promises no sales
 * @example target 1,100,000, sold 69,846.69, fixed refund 84,000: attainment 0.0635, refund 84,000
 */
export function settleKpi(kpi: ReadKpi, fee: Cents, sales: Cents): KpiSettlement | undefined {
  if (!kpi.sales?.greaterThan(0)) return undefined;
  const attainment = new Decimal(sales).dividedBy(100).dividedBy(kpi.sales);
  const needed = kpi.attainment ?? ONE;
  return { attainment, refund: attainment.lessThan(needed) ? refundOf(kpi, fee, attainment) : NO_CENTS };
}

function refundOf(kpi: ReadKpi, fee: Cents, attainment: Decimal): Cents {
  if (kpi.refundIfMissed) return roundToCents(kpi.refundIfMissed) ?? NO_CENTS;
  const share = kpi.proRata ? ONE.minus(attainment) : (kpi.refundShare ?? new Decimal(0));
  return roundToCents(share.times(fee).dividedBy(100)) ?? NO_CENTS;
}

/**
 * What is refunded over a path of months. A promise for one month is settled every month; any other once, at the end of the time it
 * is for (all months given, where it names none); a time that is not over yet is not settled.
 *
 * @param fees what is paid in each month from the start of the contract
 * @param sales of the same months
 */
export function kpiRefunds(kpi: ReadKpi | undefined, fees: readonly Cents[], sales: readonly Cents[]): Cents {
  if (!kpi?.sales) return NO_CENTS;
  const window = kpi.withinMonths ? Math.max(1, kpi.withinMonths.toNumber()) : sales.length;
  const settle = (from: number, to: number): Cents =>
    settleKpi(kpi, sumOf(fees.slice(from, to)), sumOf(sales.slice(from, to)))?.refund ?? NO_CENTS;
  if (window === 1) return sumOf(sales.map((_, month) => settle(month, month + 1)));
  return sales.length < window ? NO_CENTS : settle(0, window);
}

const sumOf = (values: readonly Cents[]): Cents => values.reduce(addCents, NO_CENTS);
