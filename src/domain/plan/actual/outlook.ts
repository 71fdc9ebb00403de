import { daysIn, type Month } from "../../calendar/month";
import { Decimal, ZERO } from "../../money/decimal";
import type { ActualMonth } from "./actuals";
import type { Forecast } from "../forecast/forecast";
import type { MonthlyPlan } from "../monthlyPlan";

/** Where the year is heading. */
export interface Outlook {
  readonly soFar: Decimal;
  /** Actual sales and the forecast of the months that are left. */
  readonly year: Decimal;
  /** The year's outlook less its target. */
  readonly gap: Decimal;
  /** Sales that each whole month that is left must bring for the year to meet its target; absent where none is left. */
  readonly runRate?: Decimal;
}

/** A month that is not over: what it is expected to bring as a whole, and which part of it is left. */
export interface MonthLeft {
  readonly month: Month;
  readonly forecast: Decimal;
  /** 1 where nothing of it has passed. */
  readonly part: Decimal;
}

/** What is expected of the part of a month that is left, to the cent. */
export function expectedOf({ forecast, part }: MonthLeft): Decimal {
  return forecast.times(part).toDecimalPlaces(2);
}

/**
 * The year's outlook and the run rate that its target needs: sales of a whole month, rounded up to the cent.
 *
 * @param rest each month that is not over
 * @example 1,200,000 wanted, 500,000 in six months, 90,000 forecast for each of six: 1,040,000, and 116,666.67 a month needed
 */
export function outlookOf(target: Decimal, actual: readonly Decimal[], rest: readonly MonthLeft[]): Outlook {
  const sum = (amounts: readonly Decimal[]) => amounts.reduce((total, amount) => total.plus(amount), ZERO);
  const soFar = sum(actual);
  const year = soFar.plus(sum(rest.map(expectedOf)));
  const months = sum(rest.map(({ part }) => part));
  const left = Decimal.max(target.minus(soFar), ZERO);
  return {
    soFar,
    year,
    gap: year.minus(target),
    ...(months.gt(0) && {
      runRate: left.dividedBy(months).toDecimalPlaces(6).toDecimalPlaces(2, Decimal.ROUND_UP),
    }),
  };
}

/** The months of a plan that are not over: the open one for the days that are left, and all behind the last that came. */
export function monthsLeft(
  plan: MonthlyPlan,
  actuals: readonly ActualMonth[],
  forecast: Forecast,
): MonthLeft[] {
  const last = actuals[actuals.length - 1];
  return plan.months.flatMap(({ month }): MonthLeft[] => {
    const passed = month === last?.month ? (last.days ?? daysIn(month)) : 0;
    const expected = forecast.months.find((of) => of.month === month);
    if (!last || month < last.month || passed === daysIn(month) || !expected) return [];
    const part = new Decimal(daysIn(month) - passed).dividedBy(daysIn(month));
    return [{ month, forecast: expected.point, part }];
  });
}
