/** How many months a plan may have. */
export const HORIZONS = [12, 24, 36] as const;
export type Horizon = (typeof HORIZONS)[number];
