/** How the forecast was made; the shorter the history, the simpler. */
export type ForecastMethod =
  | "seasonalTheta" // two years or more: month indices times the Theta method on what is left
  | "lastYear" // a year or more: the same month of the last year, with half of the growth on the year before
  | "theta" // three months or more, without a season
  | "lastMonth"; // one or two months: the last one goes on

/** A straight path from the last level: `level + drift × h`, with what one step of the past was missed by. */
export interface LevelAndDrift {
  /** Point forecast `h` steps ahead, h from 1. */
  readonly at: (h: number) => number;
  /** Standard deviation of the error `h` steps ahead. */
  readonly deviation: (h: number) => number;
}

/** How a series goes on. */
export interface Path {
  readonly method: ForecastMethod;
  readonly path: LevelAndDrift;
  /** The season's factor of the month at a position counted from the first. */
  readonly index: (position: number) => number;
}
