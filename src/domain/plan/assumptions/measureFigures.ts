import { isToldBy } from "../../accounts/linesByPlace";
import type { Month } from "../../calendar/month";
import { Decimal, ZERO } from "../../money/decimal";
import { actualMonths } from "../actual/actuals";
import { PLAN_MONTHS } from "./assumptions";
import { costRate, refundRate } from "./measureParts";
import { pastYear, type ShopHistory } from "./shopHistory";

const RATE_DECIMALS = 4;

/** Single figures of the year before a plan; those that the history does not tell are absent. */
export interface MeasuredFigures {
  readonly growth: Decimal | undefined;
  readonly conversion: Decimal | undefined;
  readonly orderValue: Decimal | undefined;
  readonly refundRate: Decimal | undefined;
  readonly costRate: Decimal | undefined;
  readonly adShare: Decimal | undefined;
}

/**
 * Measures a plan's single figures over the twelve months before its start. Growth takes two whole years; each rate is of the
 * months and shops that tell both of its parts.
 *
 * @example 1,200,000 sold, of which 60,000 refunded and 120,000 spent on ads: refundRate 0.05, adShare 0.1
 */
export function measureFigures(history: ShopHistory, start: Month): MeasuredFigures {
  const { sales, adSpend } = pastYear(history, start);
  const sold = sumOf(sales, ({ gross }) => gross);
  const withOrders = sales.filter(({ orders }) => orders !== undefined);
  return {
    growth: growthOf(history, start, sold),
    conversion: conversionOf(history, start),
    orderValue: quotient(
      sumOf(withOrders, ({ gross }) => gross),
      sumOf(withOrders, ({ orders }) => new Decimal(orders!)),
    )?.toDecimalPlaces(2),
    refundRate: refundRate(sales),
    costRate: costRate(sales),
    adShare: rate(
      sumOf(adSpend, ({ spend }) => spend),
      sumOf(sales.filter(isToldBy(history.adSpend)), ({ gross }) => gross),
    ),
  };
}

function growthOf(history: ShopHistory, start: Month, sold: Decimal): Decimal | undefined {
  const yearBefore = sumOf(pastYear(history, (start - PLAN_MONTHS) as Month).sales, ({ gross }) => gross);
  const known = monthsIn(history.sales.filter(({ month }) => month < start));
  return known >= 2 * PLAN_MONTHS ? rate(sold, yearBefore)?.minus(1) : undefined;
}

/** Orders for each visitor, over the months of the year before that tell both. */
function conversionOf({ sales, traffic }: ShopHistory, start: Month): Decimal | undefined {
  const first = (start - PLAN_MONTHS) as Month;
  const known = actualMonths({ sales, traffic }, first, PLAN_MONTHS).filter(
    ({ visitors, orders }) => visitors && orders,
  );
  const found = rate(
    sumOf(known, ({ orders }) => orders!),
    sumOf(known, ({ visitors }) => visitors!),
  );
  return found?.gt(0) && found.lte(1) ? found : undefined;
}

export function sumOf<Line>(lines: readonly Line[], amount: (line: Line) => Decimal): Decimal {
  return lines.reduce((sum, line) => sum.plus(amount(line)), ZERO);
}

export function monthsIn(lines: readonly { readonly month: Month }[]): number {
  return new Set(lines.map(({ month }) => month)).size;
}

function quotient(part: Decimal, whole: Decimal): Decimal | undefined {
  return whole.gt(0) ? part.dividedBy(whole) : undefined;
}

function rate(part: Decimal, whole: Decimal): Decimal | undefined {
  return quotient(part, whole)?.toDecimalPlaces(RATE_DECIMALS);
}
