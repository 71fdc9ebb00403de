/** Continues a history by a number of months. */
export type Forecaster = (history: readonly number[], horizon: number) => readonly number[];

/** How far forecasts miss, over all origins of some series. */
export interface Accuracy {
  /** Symmetric mean absolute percentage error, 0 to 2 (as a fraction: 0.1 is 10%). */
  readonly smape: number;
  /** Mean absolute error over that of the same month a year before inside the history. */
  readonly mase: number;
  readonly forecasts: number;
}

const HORIZON = 12;
const YEAR = 12;

/** Every origin from which a year can be foretold and compared, a year apart, with the months of history that a shop has. */
function origins(
  values: readonly number[],
  months: number,
): { readonly history: readonly number[]; readonly actual: readonly number[] }[] {
  const found = [];
  for (let end = values.length - HORIZON; end >= months; end -= YEAR) {
    found.push({ history: values.slice(end - months, end), actual: values.slice(end, end + HORIZON) });
  }
  return found;
}

/** The mean over series of the mean over their origins, so that a long series does not outweigh a short one. */
export function accuracyOf(
  forecaster: Forecaster,
  series: readonly (readonly number[])[],
  months: number,
): Accuracy {
  const each = series.flatMap((values) => {
    const misses = origins(values, months).map(({ history, actual }) =>
      missesOf(forecaster(history, HORIZON), actual, history),
    );
    return misses.length === 0
      ? []
      : [
          {
            smape: mean(misses.map(({ smape }) => smape)),
            mase: mean(misses.map(({ mase }) => mase)),
            forecasts: misses.length,
          },
        ];
  });
  return {
    smape: mean(each.map(({ smape }) => smape)),
    mase: mean(each.map(({ mase }) => mase)),
    forecasts: each.reduce((sum, { forecasts }) => sum + forecasts, 0),
  };
}

function missesOf(points: readonly number[], actual: readonly number[], history: readonly number[]) {
  const errors = actual.map((value, at) => Math.abs(value - points[at]!));
  const lag = history.length > YEAR ? YEAR : 1;
  const steps = history.slice(lag).map((value, at) => Math.abs(value - history[at]!));
  return {
    smape: mean(
      errors.map((error, at) => (2 * error) / (Math.abs(actual[at]!) + Math.abs(points[at]!) || 1)),
    ),
    mase: mean(errors) / (mean(steps) || 1),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The same month a year before; the last one where there is no year yet. */
export const seasonalNaive: Forecaster = (history, horizon) =>
  Array.from({ length: horizon }, (_, step) =>
    history.length >= YEAR ? history[history.length - YEAR + (step % YEAR)]! : history[history.length - 1]!,
  );
