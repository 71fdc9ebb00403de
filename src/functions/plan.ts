import { dayText, monthNumberOf, monthText, type Month } from "../domain/calendar/month";
import type { Decimal } from "../domain/money/decimal";
import { Decimal as Exact } from "../domain/money/decimal";
import { breakEvenRoi } from "../domain/plan/breakEvenRoi";
import { breakEvenSales } from "../domain/plan/breakEvenSales";
import { monthlyHistory } from "../domain/plan/datedAmounts";
import { eventsOf } from "../domain/plan/events";
import { forecast } from "../domain/plan/forecast/forecast";
import { headcount } from "../domain/plan/team/headcount";
import { seasonality } from "../domain/plan/seasonality";
import { spread } from "../domain/plan/spread";
import { visitorsNeeded } from "../domain/plan/visitors";
import { EVENT_NAMES, FORECAST_METHODS, FORECAST_TEXTS, WEIGHT_REMARK } from "../locale/plan/plan";
import { cellsOf, decimal, eachCell, isLeftOut, isTrue, nonNegativeDecimal, wholeNumber } from "./arguments";
import { displayLanguage } from "./failure";
import {
  failPlan,
  figureCells,
  historyArgument,
  planHeadings,
  planned,
  weightsArgument,
} from "./planArguments";
import { listArgument, spilledPlan } from "./planList";

const MOST_DECIMALS = 10;
const LONGEST_HORIZON = 120;
const USUAL_LEVEL = new Exact("0.8");

/**
 * Month weights from a shop's history, January to December, that sum to exactly 1. Every twelve months counted back from the
 * last are a year of their own, so growth shifts no weight to later months. Spills weight and remark; PLAN.SPREAD takes both.
 * @customfunction PLAN.SEASONALITY
 * @param dates The dates or months: a range of one column or row
 * @param amounts The amounts, as many as dates
 * @param [excludeEvents] TRUE leaves out the days of the big campaigns; FALSE if left out
 * @returns Twelve rows: weight, remark
 */
export function planSeasonality(
  dates: unknown[][],
  amounts: unknown[][],
  excludeEvents?: unknown,
): unknown[][] {
  const history = historyArgument(dates, amounts);
  const excludes = isTrue({ parameter: "excludeEvents" }, excludeEvents);
  if (excludes && history.monthly) return failPlan({ code: "eventsNeedDays" });
  const { weights, years, treated } = planned(seasonality(history.entries, excludes));
  const say = WEIGHT_REMARK[displayLanguage()];
  return weights.map((weight, at) => {
    const monthsOf = (treatment: string) =>
      [...treated]
        .filter(([month, its]) => monthNumberOf(month) === at + 1 && its === treatment)
        .map(([month]) => month);
    const remark = {
      month: at + 1,
      years: years[at]!,
      leftOut: monthsOf("leftOut"),
      scaled: monthsOf("scaled"),
    };
    return [weight.toNumber(), say(remark)];
  });
}

/**
 * The campaigns and holidays of a year in order: 618, Double 11, Double 12, New Year goods and more; those around Chinese New
 * Year by its real date. Spills a header row, then name, first and last day as 2026-06-01, and the month it lifts.
 * @customfunction PLAN.EVENTS
 * @param year The year, 2000 to 2060
 * @returns Header row, then event, first day, last day, month
 */
export function planEvents(year: unknown): unknown[][] {
  const events = planned(eventsOf(wholeNumber({ parameter: "year" }, year, 0, 9999)));
  const language = displayLanguage();
  return [
    planHeadings("event", "firstDay", "lastDay", "month"),
    ...events.map(({ id, first, last, month }) => [
      EVENT_NAMES[id][language],
      dayText(first),
      dayText(last),
      month,
    ]),
  ];
}

/**
 * Spreads a target over months, or any level, in proportion to weights; the parts add up to the target exactly (largest
 * remainder). Spills in the shape of the weights. A column of names or remarks beside the weights is passed over, and so is a
 * first row of headings.
 * @customfunction PLAN.SPREAD
 * @param target What is spread
 * @param weights The weights, 0 or more; they need not sum to 1
 * @param [decimals] Decimals of the parts, 2 if left out; -4 for whole 萬. The target is rounded to them first
 * @returns The parts
 */
export function planSpread(target: unknown, weights: unknown[][], decimals?: unknown): number[][] {
  const places = isLeftOut(decimals)
    ? 2
    : wholeNumber({ parameter: "decimals" }, decimals, -MOST_DECIMALS, MOST_DECIMALS);
  const rows = weightsArgument(weights);
  const parts = planned(spread(decimal({ parameter: "target" }, target), rows.flat(), places));
  let at = 0;
  return rows.map((row) => row.map(() => parts[at++]!.toNumber()));
}

/**
 * Continues a history by months: with two years of it by season, with less by simpler means. Months at the ends that are only
 * partly there are left out, and that is said. Spills a header row, then month, forecast, low, high; the method in the last column.
 * @customfunction PLAN.FORECAST
 * @param dates The dates or months: a range of one column or row
 * @param amounts The amounts, as many as dates
 * @param horizon How many months, 1 to 120
 * @param [level] The share of outcomes that low to high is meant to hold, 0.8 if left out
 * @returns Header row, then month, forecast, low, high, method
 */
export function planForecast(
  dates: unknown[][],
  amounts: unknown[][],
  horizon: unknown,
  level?: unknown,
): unknown[][] {
  const history = monthlyHistory(historyArgument(dates, amounts).entries);
  if (!history) return failPlan({ code: "noHistory" });
  const months = wholeNumber({ parameter: "horizon" }, horizon, 1, LONGEST_HORIZON);
  const share = isLeftOut(level) ? USUAL_LEVEL : decimal({ parameter: "level" }, level);
  const found = planned(forecast(history.first, history.totals, months, share.toNumber()));
  const language = displayLanguage();
  const leftOut: readonly Month[] = history.leftOut;
  const method =
    FORECAST_METHODS[found.method][language] +
    (leftOut.length > 0 ? FORECAST_TEXTS.leftOut[language](leftOut) : "");
  return [
    planHeadings("month", "forecast", "low", "high", "method"),
    ...found.months.map(({ month, point, low, high }, at) => [
      monthText(month),
      ...[point, low, high].map((amount) => amount.toNumber()),
      at === 0 ? method : "",
    ]),
  ];
}

/**
 * The visitors that a sales target needs: sales / (conversion × order value), rounded up. A range of rates, one a step from visitor
 * to buyer such as 10% to the cart and 15% of these to pay, is multiplied.
 * @customfunction PLAN.VISITORS
 * @param sales Paid amount before refunds, 0 or more
 * @param conversion Paying buyers / visitors, such as 1.5%; or the rates of the steps
 * @param orderValue Paid amount per buyer
 * @returns Visitors
 */
export function planVisitors(sales: unknown, conversion: unknown[][], orderValue: unknown): number {
  const needed = visitorsNeeded(
    decimal({ parameter: "sales" }, sales),
    stepsToBuyer(conversion).reduce((product, rate) => product.times(rate), new Exact(1)),
    decimal({ parameter: "orderValue" }, orderValue),
  );
  return planned(needed).toNumber();
}

/** The rates of the steps; a blank cell among others is none. A step of more than everybody is refused as a conversion is. */
function stepsToBuyer(conversion: unknown): Decimal[] {
  const cells = cellsOf(conversion);
  const isOne = cells.length === 1 && cells[0]!.length === 1;
  if (isOne) return [decimal({ parameter: "conversion" }, cells[0]![0])];
  const rates = figureCells("conversion", cells)
    .flat()
    .flatMap(({ place, cell }) => (isLeftOut(cell) ? [] : [decimal(place, cell)]));
  const wrong = rates.find((rate) => rate.isNegative() || rate.greaterThan(1));
  return wrong ? [wrong] : rates;
}

/**
 * The ROI at which advertising neither earns nor loses, on sales before refunds: 1 / (margin × (1 − refunds) − fees). #N/A
 * where no ROI breaks even.
 * @customfunction PLAN.BREAKEVENROI
 * @param margin Gross margin, such as 30%
 * @param [refundRate] Refunds / sales before refunds, 0 if left out
 * @param [feeRate] Platform fees / sales before refunds, 0 if left out
 * @returns The break-even ROI
 */
export function planBreakEvenRoi(margin: unknown, refundRate?: unknown, feeRate?: unknown): number {
  const found = breakEvenRoi(
    decimal({ parameter: "margin" }, margin),
    decimal({ parameter: "refundRate" }, refundRate),
    decimal({ parameter: "feeRate" }, feeRate),
  );
  return planned(found).toNumber();
}

/**
 * The people that a workload needs: workload / (capacity × utilisation), rounded up, never fewer than the minimum.
 * @customfunction PLAN.HEADCOUNT
 * @param workload What is to be done, 0 or more
 * @param capacity What one person does in the same time, above 0
 * @param [minimum] People kept whatever the workload, 0 if left out
 * @param [utilisation] The part of the time that goes into this work, 1 if left out
 * @returns People
 */
export function planHeadcount(
  workload: unknown,
  capacity: unknown,
  minimum?: unknown,
  utilisation?: unknown,
): number {
  const people = headcount(
    decimal({ parameter: "workload" }, workload),
    decimal({ parameter: "capacity" }, capacity),
    decimal({ parameter: "minimum" }, minimum),
    isLeftOut(utilisation) ? new Exact(1) : decimal({ parameter: "utilisation" }, utilisation),
  );
  return planned(people).toNumber();
}

/**
 * The sales at which profit is 0: fixed costs / (margin rate − variable rates), rounded up to 0.01. #N/A where each sale costs
 * at least what it brings.
 * @customfunction PLAN.BREAKEVENSALES
 * @param fixedCosts What is paid whatever is sold, 0 or more
 * @param marginRate Gross profit / sales
 * @param [variableRates] Rates that grow with sales: ads, fees, commission; one or a range
 * @returns Sales
 */
export function planBreakEvenSales(
  fixedCosts: unknown,
  marginRate: unknown,
  variableRates?: unknown[][],
): number {
  const rates: readonly Decimal[] = isLeftOut(variableRates)
    ? []
    : eachCell("variableRates", variableRates, nonNegativeDecimal);
  const found = breakEvenSales(
    decimal({ parameter: "fixedCosts" }, fixedCosts),
    decimal({ parameter: "marginRate" }, marginRate),
    rates,
  );
  return planned(found).toNumber();
}

/**
 * The whole plan of twelve months with half-years and year, from a list of assumptions: start, conversion, orderValue,
 * refundRate, costRate or margin, adShare, roi, feeRate, feePerMonth, feePerYear, workPerOrder, capacity, minimum, basePay, commissionRate, agencyFee,
 * agencyRate, otherCosts, weight 1 to 12 and more, named in English or Chinese. What the list does not name costs nothing.
 * @customfunction PLAN.MONTHS
 * @param target Sales of the twelve months before refunds
 * @param assumptions Two columns: name and figure
 * @returns Header row, twelve months, two half-years, year
 */
export function planMonths(target: unknown, assumptions: unknown[][]): unknown[][] {
  return spilledPlan(nonNegativeDecimal({ parameter: "target" }, target), listArgument(assumptions));
}
