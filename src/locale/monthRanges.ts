import { monthText, type Month } from "../domain/calendar/month";
import { monthRanges } from "../domain/calendar/monthRanges";

/**
 * Months as they are read: one by one, or from the first to the last of those that follow one another.
 *
 * @example ["2026-01 – 2026-03", "2026-05"]
 */
export function monthRangesText(months: readonly Month[]): string[] {
  return monthRanges(months).map(([first, last]) =>
    first === last ? monthText(first) : `${monthText(first)} – ${monthText(last)}`,
  );
}
