const MONTHS_A_YEAR = 12;

/**
 * Multiplicative month indices, the mean of two ways to measure them: each value over its centred twelve-month average, which is
 * blind to growth but knows the months at either end from fewer years; and each month's part of its whole year, which uses every
 * year alike. With two or three years of history the mean misses less than either. Estimates, not money: plain doubles.
 *
 * @param values at least 24 positive monthly values
 * @returns twelve indices with a mean of 1, the first for the month of `values[0]`
 */
export function seasonalIndices(values: readonly number[]): number[] {
  const [centred, byYear] = [overCentredAverage(values), overOwnYear(values)];
  return centred.map((index, at) => (index + byYear[at]!) / 2);
}

/** Classical decomposition: each value over its centred average, averaged by calendar month and brought to a mean of 1. */
function overCentredAverage(values: readonly number[]): number[] {
  const ratios: number[][] = Array.from({ length: MONTHS_A_YEAR }, () => []);
  for (let at = MONTHS_A_YEAR / 2; at < values.length - MONTHS_A_YEAR / 2; at++) {
    const around = values.slice(at - MONTHS_A_YEAR / 2, at + MONTHS_A_YEAR / 2 + 1);
    const ends = (around[0]! + around[MONTHS_A_YEAR]!) / 2;
    const average =
      (around.slice(1, MONTHS_A_YEAR).reduce((sum, value) => sum + value, 0) + ends) / MONTHS_A_YEAR;
    ratios[at % MONTHS_A_YEAR]!.push(values[at]! / average);
  }
  const raw = ratios.map((of) => of.reduce((sum, ratio) => sum + ratio, 0) / of.length);
  const mean = raw.reduce((sum, index) => sum + index, 0) / MONTHS_A_YEAR;
  return raw.map((index) => index / mean);
}

/** The parts of whole years, counted back from the last month, averaged by calendar month. */
function overOwnYear(values: readonly number[]): number[] {
  const years = Math.floor(values.length / MONTHS_A_YEAR);
  const indices = Array.from({ length: MONTHS_A_YEAR }, () => 0);
  for (let year = 0; year < years; year++) {
    const first = values.length - MONTHS_A_YEAR * (year + 1);
    const own = values.slice(first, first + MONTHS_A_YEAR);
    const mean = own.reduce((sum, value) => sum + value, 0) / MONTHS_A_YEAR;
    own.forEach((value, at) => {
      indices[(first + at) % MONTHS_A_YEAR]! += value / mean / years;
    });
  }
  return indices;
}
