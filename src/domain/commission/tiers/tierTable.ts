import type { Decimal } from "../../money/decimal";

/**
 * How a tier table is applied: `marginal` (分段加總, 超額累進) pays each band's rate on the part of the amount inside
 * that band; `whole` (累計落點, 全額累進) pays the rate of the band reached on the whole amount.
 */
export type Mode = "marginal" | "whole";

/** A bound as its author wrote it. 以上, 以下, ≥ and ≤ include the number itself; 超過, 不滿, > and < do not. */
export interface Bound {
  readonly at: Decimal;
  readonly included: boolean;
}

/** A row of a tier table as it was written. */
export interface TierRow {
  /** Where it stands in the range it was read from, counted from 1, a header row included. */
  readonly row: number;
  readonly from?: Bound;
  /** Absent where the band is open. */
  readonly upTo?: Bound;
  /**
   * Where the band parts from the one before, whose end and this start leave nothing to be written between: 10 of 10 and
   * 10.01. Amounts between the two are in neither band.
   */
  readonly joint?: Decimal;
  /** A fraction of the amount (0.05 is 5%), or money per unit where units are sold. */
  readonly rate: Decimal;
  /** Paid once when the band is reached. */
  readonly flat: Decimal;
}

/** Numbers of a table that were taken for percents, or that may have been meant as such. Values are as they were taken. */
export type UnitDoubt =
  /** Half of what is sold, or more, is paid. */
  | { readonly code: "rateHigh"; readonly row: number; readonly rate: Decimal }
  /**
   * Under a header of percents stands 0.1, which is 10% where a cell is formatted so, and else 0.1%; or a share of sales is 0.3:
   * 10% and 30% were taken.
   */
  | { readonly code: "percentDoubtful"; readonly row: number; readonly rate: Decimal }
  /** A rate of money is written as 5, which no header says to be a percent: 5% was taken. */
  | { readonly code: "percentAssumed"; readonly row: number; readonly rate: Decimal }
  /** A bound of attainments is written as 80: 80% was taken. */
  | { readonly code: "attainmentAssumed"; readonly row: number; readonly at: Decimal };

/** What lies between the ends of two bands as they are written, such as 50% and 51%, and to which of them it counts. */
export interface Joined {
  readonly code: "joined";
  readonly row: number;
  readonly above: Decimal;
  readonly below: Decimal;
  readonly countsTo: "lower" | "upper";
}

/** A number that ends one band and starts the next, and that the words of neither leave out: it counts to the lower one. */
export interface SharedBound {
  readonly code: "sharedBound";
  readonly row: number;
  readonly at: Decimal;
  /** It is a share of a target. */
  readonly ofShares: boolean;
  /** Two ranges of amounts that nobody took for doubtful, as nearly every table is written. */
  readonly plain?: boolean;
}

export type TableDoubt = UnitDoubt | Joined | SharedBound;

/**
 * A tier table as it was written, not yet checked. The table's bounds decide what it says of amounts that no row
 * names: see `compileTiers`.
 */
export interface TierTable {
  readonly bounds: "from" | "upTo" | "both";
  readonly rows: readonly TierRow[];
  /** Its bands stand side by side, so that a row's number is that of a column. */
  readonly across?: true;
  /** Its bounds are shares of a target: 1 where that is met. */
  readonly ofShares?: true;
  /** What its numbers were taken to mean, where a person should look at that. */
  readonly doubts?: readonly TableDoubt[];
}

/** A stretch of amounts with its rate. Amounts are in currency units (or in pieces where pieces are sold). */
export interface Band {
  /** The row of the table, absent for the unpaid stretch below the first `From`. */
  readonly row?: number;
  readonly lower: Decimal;
  readonly lowerIncluded: boolean;
  /** Absent where the band is open. */
  readonly upper?: Decimal;
  readonly upperIncluded: boolean;
  readonly rate: Decimal;
  readonly flat: Decimal;
}

/** Whether an amount is inside a band. */
export function bandHolds(band: Band, amount: Decimal): boolean {
  return reaches(band, amount) && !isBeyond(band, amount);
}

/** Whether an amount is inside a band or above it: then the band is entered, and its flat is earned. */
export function reaches(band: Band, amount: Decimal): boolean {
  const order = amount.comparedTo(band.lower);
  return order > 0 || (order === 0 && band.lowerIncluded);
}

function isBeyond(band: Band, amount: Decimal): boolean {
  if (!band.upper) return false;
  const order = amount.comparedTo(band.upper);
  return order > 0 || (order === 0 && !band.upperIncluded);
}

/** Whether amounts lie between two neighbouring bands that are in neither. */
export function leavesGap(before: Band, after: Band): boolean {
  if (!before.upper) return false;
  const order = before.upper.comparedTo(after.lower);
  return order < 0 || (order === 0 && !before.upperIncluded && !after.lowerIncluded);
}
