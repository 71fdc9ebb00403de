import type { QuoteTerms } from "../../agency/terms/quoteTerms";
import type {
  AdSpendLine,
  CostLine,
  Employment,
  FeeTerm,
  SalesLine,
  TrafficLine,
} from "../../accounts/lines";
import { firstDayOf, monthNumberOf, monthOf, yearOf, type DaySerial, type Month } from "../../calendar/month";
import { Decimal, ZERO } from "../../money/decimal";
import { actualMonths } from "../actual/actuals";
import { PLAN_MONTHS } from "./assumptions";
import { measureEvents } from "./measureEvents";
import { measureChannels, measureRoles, measureShops } from "./measureParts";
import { costsAMonth } from "./costsAMonth";
import { measureCommission, type CommissionHistory } from "./measureCommission";
import { planQuotes } from "../team/planQuotes";
import { planFees } from "../planFees";
import { LATER_YEARS, type PlanInputs } from "./planInputs";
import type { Naming } from "./naming";
import { seasonality } from "../seasonality";

/** What the sheets of a workbook tell of a shop's past. */
export interface ShopHistory {
  readonly sales: readonly SalesLine[];
  readonly adSpend: readonly AdSpendLine[];
  readonly traffic: readonly TrafficLine[];
  readonly staff: readonly Employment[];
  readonly otherCosts: readonly CostLine[];
  readonly fees: readonly FeeTerm[];
  readonly commission: CommissionHistory;
  readonly quotes: readonly QuoteTerms[];
}

/** The months a default was measured over; a default that is not in the map is only a starting value. */
export type Measured =
  | "lastYear"
  | "growth"
  | "weights"
  | "conversion"
  | "orderValue"
  | "refundRate"
  | "costRate"
  | "adShare"
  | "channels"
  | "roles"
  | "otherCosts"
  | "fees"
  | "commission"
  | "quotes"
  | "shops";

export interface MeasuredInputs {
  readonly inputs: PlanInputs;
  readonly measured: ReadonlyMap<Measured, { readonly first: Month; readonly last: Month }>;
}

const STARTING_CONVERSION = new Decimal("0.02");
const STARTING_ORDER_VALUE = new Decimal(100);
const ONE = new Decimal(1);
const RATE_DECIMALS = 4;

/**
 * A plan's inputs as the past suggests them. The plan starts in the January of the last month with sales where a year of
 * history lies before it, else in the month after. Amounts and rates are those of the twelve months before the start.
 */
export function measureInputs(history: ShopHistory, naming: Naming, today: Month): MeasuredInputs {
  const months = [...new Set(history.sales.map(({ month }) => month))].sort((a, b) => a - b);
  const start = startMonth(months, today);
  const year = pastYear(history, start);
  const before = history.sales.filter(({ month }) => month < start);
  const lastYear = sumOf(year.sales, ({ gross }) => gross);
  const yearBefore = sumOf(pastYear(history, (start - PLAN_MONTHS) as Month).sales, ({ gross }) => gross);
  const spend = sumOf(year.adSpend, (line) => line.spend);
  const withCost = year.sales.filter(({ cost }) => cost !== undefined);
  const withOrders = year.sales.filter(({ orders }) => orders !== undefined);
  const orders = sumOf(withOrders, (line) => new Decimal(line.orders!));
  const weights = weightsOf(before);
  const figures = {
    growth:
      yearBefore.gt(0) && monthsIn(before) >= 2 * PLAN_MONTHS
        ? rate(lastYear, yearBefore)?.minus(1)
        : undefined,
    conversion: conversionOf(history, start),
    orderValue: quotient(
      sumOf(withOrders, ({ gross }) => gross),
      orders,
    )?.toDecimalPlaces(2),
    refundRate: year.sales.some(({ refunds }) => refunds)
      ? rate(
          sumOf(year.sales, (line) => line.refunds ?? ZERO),
          lastYear,
        )
      : undefined,
    costRate: rate(
      sumOf(withCost, ({ cost }) => cost!),
      sumOf(withCost, ({ net }) => net),
    ),
    adShare: history.adSpend.length > 0 ? rate(spend, lastYear) : undefined,
  };
  const count = Math.max(1, monthsIn(year.sales));
  const roles = measureRoles(history.staff, start, orders.dividedBy(count), naming);
  const quotes = planQuotes(history.quotes);
  const inputs: PlanInputs = {
    start,
    lastYear,
    growth: figures.growth ?? ZERO,
    laterYears: Array.from({ length: LATER_YEARS }, () => ({ growth: figures.growth ?? ZERO })),
    typedWeights: Array.from({ length: PLAN_MONTHS }, () => ZERO),
    blend: ONE,
    weights: weights ?? Array.from({ length: PLAN_MONTHS }, () => ONE),
    events: measureEvents(start, naming),
    conversion: figures.conversion ?? STARTING_CONVERSION,
    orderValue: figures.orderValue ?? STARTING_ORDER_VALUE,
    refundRate: figures.refundRate ?? ZERO,
    costRate: figures.costRate ?? ZERO,
    fees: planFees(history.fees, year.sales, start),
    adShare: figures.adShare ?? ZERO,
    channels: measureChannels(year.adSpend),
    roles,
    wageGrowth: ZERO,
    commission: measureCommission(history.commission, history.sales, roles, start),
    runBy: "team",
    agencyQuote: quotes[0]?.name ?? "",
    quotes,
    shops: measureShops(year.sales, year.adSpend),
    otherCosts: {
      perMonth: costsAMonth(history.otherCosts, history.sales, start),
      rate: ZERO,
    },
    scenarios: {
      low: { sales: new Decimal("0.85"), conversion: ONE },
      base: { sales: ONE, conversion: ONE },
      high: { sales: new Decimal("1.15"), conversion: ONE },
    },
  };
  const known: Readonly<Record<Measured, boolean>> = {
    lastYear: year.sales.length > 0,
    growth: figures.growth !== undefined,
    weights: weights !== undefined,
    conversion: figures.conversion !== undefined,
    orderValue: figures.orderValue !== undefined,
    refundRate: figures.refundRate !== undefined,
    costRate: figures.costRate !== undefined,
    adShare: figures.adShare !== undefined,
    channels: year.adSpend.length > 0,
    roles: inputs.roles.length > 0,
    otherCosts: year.otherCosts.length > 0,
    fees: history.fees.length > 0,
    commission: inputs.commission.length > 0,
    quotes: quotes.length > 0,
    shops: inputs.shops.length > 0,
  };
  const span = {
    first: Math.max(start - PLAN_MONTHS, months[0] ?? start) as Month,
    last: (start - 1) as Month,
  };
  const whole = { first: months[0] ?? start, last: (start - 1) as Month };
  return {
    inputs,
    measured: new Map(
      (Object.keys(known) as Measured[])
        .filter((key) => known[key])
        .map((key) => [key, key === "weights" || key === "growth" ? whole : span]),
    ),
  };
}

function startMonth(months: readonly Month[], today: Month): Month {
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) return monthOf(yearOf(today) + 1, 1);
  const january = monthOf(yearOf(last), 1);
  const closed = monthNumberOf(last) < PLAN_MONTHS && january - first >= PLAN_MONTHS;
  return closed ? january : ((last + 1) as Month);
}

function pastYear({ sales, adSpend, otherCosts }: ShopHistory, start: Month) {
  const inYear = ({ month }: { readonly month: Month }) => month >= start - PLAN_MONTHS && month < start;
  return {
    sales: sales.filter(inYear),
    adSpend: adSpend.filter(inYear),
    otherCosts: otherCosts.filter(inYear),
  };
}

function sumOf<Line>(lines: readonly Line[], amount: (line: Line) => Decimal): Decimal {
  return lines.reduce((sum, line) => sum.plus(amount(line)), ZERO);
}

function monthsIn(lines: readonly { readonly month: Month }[]): number {
  return new Set(lines.map(({ month }) => month)).size;
}

function quotient(part: Decimal, whole: Decimal): Decimal | undefined {
  return whole.gt(0) ? part.dividedBy(whole) : undefined;
}

function rate(part: Decimal, whole: Decimal): Decimal | undefined {
  return quotient(part, whole)?.toDecimalPlaces(RATE_DECIMALS);
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

/** Weights of whole months; `undefined` where a calendar month is not known. */
function weightsOf(sales: readonly SalesLine[]): readonly Decimal[] | undefined {
  const found = seasonality(
    sales.flatMap(({ month, gross }) => [
      { day: firstDayOf(month), amount: gross },
      { day: (firstDayOf((month + 1) as Month) - 1) as DaySerial, amount: ZERO },
    ]),
  );
  return found.ok ? found.value.weights : undefined;
}
