const MONTHS_A_YEAR = 12;

/**
 * Multiplicative month indices by classical decomposition: each value over its centred twelve-month average, averaged
 * by calendar month and brought to a mean of 1. Estimates, not money: plain doubles.
 *
 * @param values at least 24 positive monthly values
 * @returns twelve indices, the first for the month of `values[0]`
 */
export function seasonalIndices(values: readonly number[]): number[] {
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
