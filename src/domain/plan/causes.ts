import type { Decimal } from "../money/decimal";

/** What makes up net sales after ads. */
export interface KeptFigures {
  /** Before refunds. */
  readonly sales: Decimal;
  readonly orders?: Decimal;
  readonly visitors?: Decimal;
  readonly refunds: Decimal;
  readonly adSpend: Decimal;
}

/** Why net sales after ads differ from the plan, in money; the parts add up to the whole difference. */
export interface Causes {
  /** Absent where visitors or orders are not known on both sides; the difference of sales is then in what is left. */
  readonly visitors?: Decimal;
  readonly conversion?: Decimal;
  readonly orders?: Decimal;
  readonly orderValue?: Decimal;
  readonly sales?: Decimal;
  readonly refunds: Decimal;
  readonly adSpend: Decimal;
}

/** Net sales after ads: sales − refunds − ad spend. */
export function keptOf({ sales, refunds, adSpend }: KeptFigures): Decimal {
  return sales.minus(refunds).minus(adSpend);
}

/**
 * Splits the difference of net sales after ads into its causes, one changed after the other: visitors at the planned
 * conversion and order value, then conversion at the planned order value, then order value. Each step is rounded to the cent
 * by its running total, so that the parts add up exactly. More refunds and more ad cost count against the month.
 *
 * @example planned 100 orders of 50, actual 110 of 45 (4,950): +500 by orders, −550 by order value
 */
export function causesOf(plan: KeptFigures, actual: KeptFigures): Causes {
  const both = {
    refunds: plan.refunds.minus(actual.refunds),
    adSpend: plan.adSpend.minus(actual.adSpend),
  };
  const difference = actual.sales.minus(plan.sales);
  if (!plan.orders?.gt(0) || !actual.orders) return { sales: difference, ...both };
  const byOrders = actual.orders
    .times(plan.sales)
    .dividedBy(plan.orders)
    .toDecimalPlaces(2)
    .minus(plan.sales);
  const orderValue = difference.minus(byOrders);
  if (!plan.visitors?.gt(0) || !actual.visitors) return { orders: byOrders, orderValue, ...both };
  const visitors = actual.visitors
    .times(plan.sales)
    .dividedBy(plan.visitors)
    .toDecimalPlaces(2)
    .minus(plan.sales);
  return { visitors, conversion: byOrders.minus(visitors), orderValue, ...both };
}
