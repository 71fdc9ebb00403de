import type { Month } from "./month";

/**
 * Months that follow one another without a gap, as first and last.
 *
 * @param months in any order
 * @example January to March and May 2026: [[January, March], [May, May]]
 */
export function monthRanges(months: readonly Month[]): readonly (readonly [first: Month, last: Month])[] {
  const ranges: [Month, Month][] = [];
  for (const month of [...months].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && month <= last[1] + 1) last[1] = month;
    else ranges.push([month, month]);
  }
  return ranges;
}
