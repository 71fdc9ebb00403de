import type { LevelAndDrift } from "./path";

/**
 * The Theta method of Assimakopoulos and Nikolopoulos (2000), winner of the M3 competition, in the form that Hyndman
 * and Billah (2003) showed it to have: simple exponential smoothing with half the slope of the linear trend as drift.
 *
 * @param values at least three values without season
 */
export function theta(values: readonly number[]): LevelAndDrift {
  const drift = slopeOf(values) / 2;
  const fits = SMOOTHINGS.map((alpha) => smooth(values, alpha, drift));
  const best = fits.reduce((least, fit) => (fit.squaredError < least.squaredError ? fit : least));
  const sigma = Math.sqrt(best.squaredError / Math.max(1, values.length - 2));
  return {
    at: (h) => best.level + drift * h,
    deviation: (h) => sigma * Math.sqrt(1 + (h - 1) * best.alpha ** 2),
  };
}

const SMOOTHINGS = Array.from({ length: 50 }, (_, index) => (index + 1) / 50);

function smooth(values: readonly number[], alpha: number, drift: number) {
  let level = values[0]!;
  let squaredError = 0;
  for (const value of values.slice(1)) {
    const error = value - (level + drift);
    squaredError += error ** 2;
    level += drift + alpha * error;
  }
  return { alpha, level, squaredError };
}

function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let covariance = 0;
  let variance = 0;
  values.forEach((value, index) => {
    covariance += (index - middle) * (value - mean);
    variance += (index - middle) ** 2;
  });
  return covariance / variance;
}
