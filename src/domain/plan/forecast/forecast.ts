import type { Month } from "../../calendar/month";
import { Decimal, ZERO } from "../../money/decimal";
import { answer, refuse, type PlanAnswer } from "../problem";
import { normalQuantile } from "./normalQuantile";
import { seasonalIndices } from "./seasonalIndices";
import { lastYear } from "./lastYear";
import type { ForecastMethod, LevelAndDrift, Path } from "./path";
import { theta } from "./theta";

export interface ForecastMonth {
  readonly month: Month;
  readonly point: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface Forecast {
  readonly method: ForecastMethod;
  readonly months: readonly ForecastMonth[];
}

const FEWEST_MONTHS_FOR_SEASON = 24;
const MONTHS_A_YEAR = 12;
const FEWEST_MONTHS_FOR_TREND = 3;
const LONGEST_HORIZON = 120;

/**
 * Continues a monthly series. Estimates, rounded to the cent and never below 0 where the history never was.
 *
 * @param first month of `totals[0]`
 * @param totals whole months without a gap; a month without sales is 0
 * @param horizon months to give, 1 to 120
 * @param level share of outcomes that low to high is meant to hold, above 0 and below 1
 */
export function forecast(
  first: Month,
  totals: readonly Decimal[],
  horizon: number,
  level: number,
): PlanAnswer<Forecast> {
  if (totals.length === 0) return refuse({ code: "noHistory" });
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > LONGEST_HORIZON) {
    return refuse({ code: "rateOutOfRange", what: "horizon", value: String(horizon) });
  }
  if (!(level > 0 && level < 1))
    return refuse({ code: "rateOutOfRange", what: "level", value: String(level) });
  const values = totals.map((total) => total.toNumber());
  const { method, path, index } = pathOf(values);
  const spread = normalQuantile((1 + level) / 2);
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
  const money = (value: number) => new Decimal(Math.max(floor, value)).toDecimalPlaces(2).plus(ZERO);
  const months = Array.from({ length: horizon }, (_, step): ForecastMonth => {
    const h = step + 1;
    const season = index(values.length + step);
    const point = path.at(h) * season;
    const reach = spread * path.deviation(h) * season;
    return {
      month: (first + values.length + step) as Month,
      point: money(point),
      low: money(point - reach),
      high: money(point + reach),
    };
  });
  return answer({ method, months });
}

function pathOf(values: readonly number[]): Path {
  const noSeason = () => 1;
  if (values.length < FEWEST_MONTHS_FOR_TREND)
    return { method: "lastMonth", path: lastMonth(values), index: noSeason };
  if (values.length < MONTHS_A_YEAR) return { method: "theta", path: theta(values), index: noSeason };
  const positive = values.every((value) => value > 0);
  if (values.length < FEWEST_MONTHS_FOR_SEASON || !positive) return lastYear(values);
  const indices = seasonalIndices(values);
  const index = (position: number) => indices[position % 12]!;
  return { method: "seasonalTheta", path: theta(values.map((value, at) => value / index(at))), index };
}

/** The last month goes on; how far it may be missed is all that two months show, or half of a single one. */
function lastMonth(values: readonly number[]): LevelAndDrift {
  const last = values[values.length - 1]!;
  const step = values.length === 2 ? Math.abs(last - values[0]!) : Math.abs(last) / 2;
  return { at: () => last, deviation: (h) => step * Math.sqrt(h) };
}
