import type { Month } from "../../calendar/month";
import { monthsOfPeriod } from "../../commission/planPeriods";
import type { Restart } from "../../commission/rules/periodCommission";

/**
 * Over which months of a plan's year the bands of a commission are climbed: each month by itself, those of a quarter, half-year
 * or year of the calendar, or all since the plan's year began.
 */
export type PlannedMeasure = "period" | Restart | "cumulative";

/**
 * The months that are climbed together, each by when they begin: months with the same answer belong together.
 *
 * @param start the first month of the plan's year
 * @example beginOf("quarter", monthOf(2026, 5), monthOf(2026, 1)) // April 2026
 */
export function beginOf(measure: PlannedMeasure, month: Month, start: Month): Month {
  if (measure === "cumulative") return start;
  return monthsOfPeriod(month, measure === "period" ? undefined : measure)[0]!;
}
