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
 * The refunds of a path of months: each full measured stretch is settled on its own, and what is left at the end is not.
 *
 * @param fees and @param sales month by month from the start of the contract
 */
export function kpiRefunds(kpi: ReadKpi | undefined, fees: readonly Cents[], sales: readonly Cents[]): Cents {
  if (!kpi?.sales) return NO_CENTS;
  const window = Math.max(1, Math.round((kpi.withinMonths ?? ONE).toNumber()));
  const sum = (values: readonly Cents[], from: number) =>
    values.slice(from, from + window).reduce(addCents, NO_CENTS);
  // A fixed refund, and a promise for more than a month, is settled once; a promise for each month every month.
  const rounds =
    window > 1 || kpi.refundIfMissed ? Math.min(1, Math.floor(sales.length / window)) : sales.length;
  let refunds = NO_CENTS;
  for (let round = 0; round < rounds; round += 1) {
    const settled = settleKpi(kpi, sum(fees, round * window), sum(sales, round * window));
    refunds = addCents(refunds, settled?.refund ?? NO_CENTS);
  }
  return refunds;
}
