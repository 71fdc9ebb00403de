import type { Outcome } from "../terms/quoteTerms";
import type { Settled } from "./termsOfLines";
import { linesOf, phasesIn, type LineId, type LineWord, type TermLine } from "./termLine";

/** One way to read what a quote leaves open. */
export interface Alternative {
  /** The word it stands for, or the end of a range. */
  readonly reading: LineWord | Outcome;
  readonly settled: Settled;
}

/** Something a quote leaves open that bears on its price. */
export interface OpenClause {
  readonly id: LineId;
  readonly phase: number;
  readonly alternatives: readonly [Alternative, Alternative, ...Alternative[]];
}

const RANGED = [
  "fee",
  "feeFactor",
  "unitPrice",
  "units",
  "rate",
  "tierFee",
  "minimum",
  "cap",
  "adSpend",
  "adRate",
  "tax",
  "rebate",
  "setup",
  "deposit",
] as const satisfies readonly LineId[];

/**
 * What a quote leaves open and what it may mean: tiers with their two readings, a minimum (保底) with its three, a rate whose base is
 * not named, and ranges by their ends.
 *
 * @example openReadings(lines of 「提點5%，月保底2萬」) // minimum: feeFloor, salesGuarantee, payFloor; base: net, paid, gmv
 */
export function openReadings(lines: readonly TermLine[]): OpenClause[] {
  return Array.from({ length: phasesIn(lines) }, (_, index) => index + 1).flatMap((phase) => [
    ...openTiers(lines, phase),
    ...openMinimum(lines, phase),
    ...openBase(lines, phase),
    ...openDeposit(lines, phase),
    ...RANGED.flatMap((id) => openRange(lines, id, phase)),
  ]);
}

function words(
  id: LineId,
  phase: number,
  readings: readonly [LineWord, LineWord, ...LineWord[]],
): OpenClause {
  const of = (word: LineWord): Alternative => ({ reading: word, settled: { id, phase, word } });
  const [first, second, ...others] = readings;
  return { id, phase, alternatives: [of(first), of(second), ...others.map(of)] };
}

const states = ({ figures }: TermLine): boolean => figures.base !== undefined && !figures.base.isZero();

function openTiers(lines: readonly TermLine[], phase: number): OpenClause[] {
  const isOpen = linesOf(lines, "tiersMode", phase)[0]?.word === "open";
  const steps = [...linesOf(lines, "rate", phase), ...linesOf(lines, "tierFee", phase)].filter(states);
  const isTable = steps.length > 1 || steps.some(({ from }) => from?.greaterThan(0));
  return isOpen && isTable ? [words("tiersMode", phase, ["marginal", "whole"])] : [];
}

function openMinimum(lines: readonly TermLine[], phase: number): OpenClause[] {
  const line = linesOf(lines, "minimum", phase)[0];
  return line?.word === "open" && states(line)
    ? [words("minimum", phase, ["feeFloor", "salesGuarantee", "payFloor"])]
    : [];
}

/** Net of refunds, paid, GMV, where they differ. */
function openBase(lines: readonly TermLine[], phase: number): OpenClause[] {
  const line = linesOf(lines, "base", phase)[0];
  if (line?.word !== "open" || !linesOf(lines, "rate", phase).some(states)) return [];
  const of = (reading: LineWord, end: Outcome): Alternative => ({
    reading,
    settled: { id: "base", phase, end, word: reading },
  });
  const { low, base, high } = line.figures;
  const ends = [
    ...(low && base && !low.equals(base) ? [of("net", "low")] : []),
    of("paid", "base"),
    ...(high && base && !high.equals(base) ? [of("gmv", "high")] : []),
  ];
  const [first, second, ...others] = ends;
  return first && second ? [{ id: "base", phase, alternatives: [first, second, ...others] }] : [];
}

function openDeposit(lines: readonly TermLine[], phase: number): OpenClause[] {
  const line = linesOf(lines, "deposit", phase)[0];
  return line?.word === "open" && states(line) ? [words("deposit", phase, ["returned", "kept"])] : [];
}

function openRange(lines: readonly TermLine[], id: LineId, phase: number): OpenClause[] {
  const isRange = linesOf(lines, id, phase).some(
    ({ figures: { low, high } }) => low && high && !low.equals(high),
  );
  if (!isRange) return [];
  const end = (reading: "low" | "high"): Alternative => ({
    reading,
    settled: { id, phase, end: reading },
  });
  return [{ id, phase, alternatives: [end("low"), end("high")] }];
}
