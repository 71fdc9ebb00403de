import type { SalesLine } from "../../accounts/lines";
import { monthsTold, type MonthSpan } from "../../accounts/linesByPlace";
import { firstDayOf, monthNumberOf, monthOf, yearOf, type DaySerial, type Month } from "../../calendar/month";
import { Decimal, ZERO } from "../../money/decimal";
import { PLAN_MONTHS } from "./assumptions";
import { measureFigures, monthsIn, sumOf, type MeasuredFigures } from "./measureFigures";
import { measureEvents } from "./measureEvents";
import { measureChannels, measureRoles, measureShops } from "./measureParts";
import { costsAMonth } from "./costsAMonth";
import { measureCommission } from "./measureCommission";
import { planQuotes } from "../team/planQuotes";
import { planFees } from "../planFees";
import { LATER_YEARS, type PlanInputs } from "./planInputs";
import type { Naming } from "./naming";
import { pastYear, type ShopHistory } from "./shopHistory";
import { seasonality } from "../seasonality";

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
  readonly measured: ReadonlyMap<Measured, MonthSpan>;
}

const STARTING_CONVERSION = new Decimal("0.02");
const STARTING_ORDER_VALUE = new Decimal(100);
const ONE = new Decimal(1);

const named = <Part extends { readonly name: string }>(parts: readonly Part[], nameless: string): Part[] =>
  parts.map((part) => (part.name === "" ? { ...part, name: nameless } : part));

/**
 * A plan's inputs as the past suggests them. The plan starts in the January of the last month with sales where a year of
 * history lies before it, else in the month after. Amounts and rates are those of the twelve months before the start; where sales
 * are known of fewer, those of a year are reckoned up from them.
 *
 * @example 100,000 in the four months before the start: lastYear 300,000
 */
export function measureInputs(history: ShopHistory, naming: Naming, today: Month): MeasuredInputs {
  const months = [...new Set(history.sales.map(({ month }) => month))].sort((a, b) => a - b);
  const start = startMonth(months, today);
  const year = pastYear(history, start);
  const figures = measureFigures(history, start);
  const weights = weightsOf(history.sales.filter(({ month }) => month < start));
  const orders = sumOf(year.sales, (line) => new Decimal(line.orders ?? 0));
  const count = Math.max(1, monthsIn(year.sales));
  const roles = named(
    measureRoles(history.staff, start, orders.dividedBy(count), naming),
    naming.nameless.role,
  );
  const quotes = planQuotes(history.quotes);
  const inputs: PlanInputs = {
    start,
    lastYear: ofAYear(
      sumOf(year.sales, ({ gross }) => gross),
      start - Math.max(start - PLAN_MONTHS, months[0] ?? start),
    ),
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
    channels: named(measureChannels(year.adSpend), naming.nameless.channel),
    roles,
    wageGrowth: ZERO,
    commission: measureCommission(history.commission, history.sales, roles, start),
    runBy: "team",
    agencyQuote: quotes[0]?.name ?? "",
    quotes,
    shops: named(measureShops(year.sales, year.adSpend), naming.nameless.shop),
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
  return {
    inputs,
    measured: measuredMonths(history, start, {
      ...told(figures),
      lastYear: year.sales.length > 0,
      weights: weights !== undefined,
      channels: year.adSpend.length > 0,
      roles: inputs.roles.length > 0,
      otherCosts: year.otherCosts.length > 0,
      fees: history.fees.length > 0,
      commission: inputs.commission.length > 0,
      quotes: quotes.length > 0,
      shops: inputs.shops.length > 0,
    }),
  };
}

/** What a year comes to at the pace of some of its months, to the cent. */
function ofAYear(amount: Decimal, months: number): Decimal {
  return months === 0 ? ZERO : amount.times(PLAN_MONTHS).dividedBy(months).toDecimalPlaces(2);
}

/** How many months last year's sales are reckoned up from, where fewer than twelve are known. */
export function monthsReckonedUp({ measured }: MeasuredInputs): number | undefined {
  const span = measured.get("lastYear");
  const months = span && span.last - span.first + 1;
  return months !== undefined && months < PLAN_MONTHS ? months : undefined;
}

/** Which figures the history tells. */
function told(figures: MeasuredFigures): Readonly<Record<keyof MeasuredFigures, boolean>> {
  const { growth, conversion, orderValue, refundRate, costRate, adShare } = figures;
  return {
    growth: growth !== undefined,
    conversion: conversion !== undefined,
    orderValue: orderValue !== undefined,
    refundRate: refundRate !== undefined,
    costRate: costRate !== undefined,
    adShare: adShare !== undefined,
  };
}

/** The sheet that does not tell of all months that the sales do. */
const SHEETS: Partial<Record<Measured, "adSpend" | "otherCosts">> = {
  adShare: "adSpend",
  channels: "adSpend",
  otherCosts: "otherCosts",
};

/** Over which months each default was measured: weights and growth over all before the start, the others over a year. */
function measuredMonths(
  history: ShopHistory,
  start: Month,
  known: Readonly<Record<Measured, boolean>>,
): MeasuredInputs["measured"] {
  const last = (start - 1) as Month;
  const spanOf = (key: Measured): MonthSpan => {
    const sold = monthsTold(history.sales) ?? { first: start, last };
    const told = monthsTold(history[SHEETS[key] ?? "sales"]) ?? sold;
    const first = Math.max(sold.first, told.first) as Month;
    if (key === "weights" || key === "growth") return { first, last };
    return {
      first: Math.max(start - PLAN_MONTHS, first) as Month,
      last: SHEETS[key] ? (Math.min(last, told.last) as Month) : last,
    };
  };
  const keys = (Object.keys(known) as Measured[]).filter((key) => known[key]);
  return new Map(keys.map((key) => [key, spanOf(key)]));
}

function startMonth(months: readonly Month[], today: Month): Month {
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) return monthOf(yearOf(today) + 1, 1);
  const january = monthOf(yearOf(last), 1);
  const closed = monthNumberOf(last) < PLAN_MONTHS && january - first >= PLAN_MONTHS;
  return closed ? january : ((last + 1) as Month);
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
