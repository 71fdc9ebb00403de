import type { Decimal } from "../../money/decimal";
import type { Outcome } from "../terms/quoteTerms";

/** What a line of a quote's terms says. The lines of a phase first, then those of the whole quote. */
export const PHASE_LINES = [
  "phaseMonths",
  "fee",
  "feeMonths",
  "feeFactor",
  "unitPrice",
  "units",
  "rate",
  "tiersMode",
  "tierFee",
  "base",
  "minimum",
  "cap",
  "combine",
  "adSpend",
  "adStep",
  "adRate",
  "roasGate",
  "tax",
  "rebate",
] as const;
export const QUOTE_LINES = [
  "setup",
  "deposit",
  "prepaidMonths",
  "kpiTarget",
  "kpiMonths",
  "kpiNeeded",
  "kpiRefund",
  "compared",
] as const;

export type LineId = (typeof PHASE_LINES)[number] | (typeof QUOTE_LINES)[number];

/** What may stand as the reading of a line. `open`: the quote leaves it open, and every reading is priced. */
export const LINE_WORDS = {
  tiersMode: ["marginal", "whole", "open"],
  base: ["paid", "net", "gmv", "profit", "adSpend", "open"],
  minimum: ["feeFloor", "salesGuarantee", "payFloor", "open"],
  combine: ["sum", "max", "min"],
  adRate: ["apart", "within", "instead"],
  deposit: ["returned", "kept", "open"],
  kpiRefund: ["fixed", "share", "proRata"],
  compared: ["yes", "no"],
} as const;

export type WordLine = keyof typeof LINE_WORDS;
export type LineWord = (typeof LINE_WORDS)[WordLine][number];

/** The place of a word among those of its line, from 1. */
export const codeOf = (id: WordLine, word: LineWord): number =>
  LINE_WORDS[id].findIndex((each) => each === word) + 1;

export const hasWords = (id: LineId): id is WordLine => id in LINE_WORDS;

/** The outcomes of a figure; absent where it is not stated. */
export type Figures = Readonly<Partial<Record<Outcome, Decimal>>>;

/**
 * One line of a quote's terms as a person may check and change it: a figure in three outcomes, and how it is read. Amounts are in
 * currency units, rates fractions.
 */
export interface TermLine {
  readonly id: LineId;
  /** From 1. Lines of the whole quote stand in the first phase. */
  readonly phase: number;
  /** For `rate` and `tierFee`: the sales above which it counts. Absent where the quote does not tell it. */
  readonly from?: Decimal;
  readonly figures: Figures;
  readonly word?: LineWord;
}

/** The lines of one phase with one meaning, in order. */
export function linesOf(lines: readonly TermLine[], id: LineId, phase: number): readonly TermLine[] {
  return lines.filter((line) => line.id === id && line.phase === phase);
}

export function phasesIn(lines: readonly TermLine[]): number {
  return lines.reduce((most, { phase }) => Math.max(most, phase), 1);
}
