import type { LineId } from "../../../domain/agency/lines/termLine";
import type { AgencySetting } from "../../../locale/agency/agencyTerms";

/** The columns of the terms sheet, from 0. */
export const TERMS_COLUMNS = {
  quote: 0,
  phase: 1,
  term: 2,
  from: 3,
  low: 4,
  base: 5,
  high: 6,
  word: 7,
  unit: 8,
  words: 9,
  ask: 10,
  /** The reading as a number: its place among the words of its line, from 1. */
  code: 11,
  /** What follows from a line: the step of a tier, what is charged on ad spend, the sales that a gate asks for. */
  stepLow: 12,
  stepBase: 13,
  stepHigh: 14,
} as const;

/** Where a quote stands on the terms sheet; rows count from 0. */
export interface QuotePlaces {
  /** The row that says what is missing to price the quote. */
  readonly missing: number | undefined;
  /** The rows of a line of a phase; several for tiers. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** Where everything stands on the terms sheet. */
export interface TermsPlaces {
  readonly sheet: string;
  readonly settings: ReadonlyMap<AgencySetting, number>;
  /** The rows of the sales path, month by month. */
  readonly path: readonly number[];
  readonly quotes: ReadonlyMap<string, QuotePlaces>;
}

export const placeKey = (id: LineId, phase: number): string => `${phase} ${id}`;
