import type { Path } from "./path";
import { theta } from "./theta";

const MONTHS_A_YEAR = 12;
/** With so few months to compare, growth is mostly chance: half of it goes on. */
const PART_OF_GROWTH = 0.5;

/**
 * The same month of the last year, with half of the growth that the months which occur twice show; the fewer of them there are,
 * the less of it. Where nothing was sold in that year, the Theta method without season.
 *
 * @param values at least twelve values, not negative as a whole
 */
export function lastYear(values: readonly number[]): Path {
  const last = values.slice(-MONTHS_A_YEAR);
  const mean = sum(last) / MONTHS_A_YEAR;
  if (!(mean > 0)) return { method: "theta", path: theta(values), index: () => 1 };
  const twice = Math.min(MONTHS_A_YEAR, values.length - MONTHS_A_YEAR);
  const now = values.slice(values.length - twice);
  const before = values.slice(values.length - MONTHS_A_YEAR - twice, values.length - MONTHS_A_YEAR);
  const ratio = sum(before) > 0 ? sum(now) / sum(before) : 1;
  const growth = 1 + (ratio - 1) * PART_OF_GROWTH * (twice / MONTHS_A_YEAR);
  const miss = missed(now, before, ratio) ?? deviation(last, mean) / mean;
  return {
    method: "lastYear",
    path: {
      at: () => mean * growth,
      deviation: (h) => mean * growth * miss * Math.sqrt(Math.ceil(h / MONTHS_A_YEAR)),
    },
    index: (position) => last[(position - values.length) % MONTHS_A_YEAR]! / mean,
  };
}

const FEWEST_TO_COMPARE = 3;

/** By what part the year before, grown, missed the months that occur twice; `undefined` where too few do. */
function missed(now: readonly number[], before: readonly number[], ratio: number): number | undefined {
  if (now.length < FEWEST_TO_COMPARE || !before.every((value) => value > 0)) return undefined;
  const parts = now.map((value, at) => value / (before[at]! * ratio) - 1);
  return Math.sqrt(sum(parts.map((part) => part ** 2)) / (parts.length - 1));
}

function deviation(values: readonly number[], mean: number): number {
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
