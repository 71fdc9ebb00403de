import type { Cents } from "../../money/cents";

/** Sales of each month from the start of a contract, as low, as planned and as high as they may turn out. */
export interface SalesPaths {
  readonly low: readonly Cents[];
  readonly base: readonly Cents[];
  readonly high: readonly Cents[];
}
