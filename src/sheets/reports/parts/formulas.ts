import { monthNumberOf, yearOf, type Month } from "../../../domain/calendar/month";

/**
 * The first day of a month as a formula, which means the same in the 1900 and the 1904 date system.
 *
 * @example dateFormula(monthOf(2026, 2)) // "DATE(2026,2,1)"
 */
export function dateFormula(month: Month): string {
  return `DATE(${yearOf(month)},${monthNumberOf(month)},1)`;
}
