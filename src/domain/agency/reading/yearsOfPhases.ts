import type { Draft } from "./draft";
import type { PhaseText } from "./phaseRules";
import type { ReadTerms } from "./quoteReading";
import type { Part } from "./termsOfPhases";

/** A phase as it was read. */
export interface ReadPart {
  readonly phase: Part;
  readonly isPriced: boolean;
  /** What its fee is for was not said. */
  readonly isOpen: boolean;
}

/** `$12,000 for the first year, $9,000 per year thereafter`: beside a fee that is told by the year, one for a year is as well. */
export function ofYears({ questions }: Draft, parts: readonly ReadPart[]): readonly ReadPart[] {
  if (!parts.some(({ phase }) => phase.terms.annualFee)) return parts;
  return parts.map((part) => {
    const { monthlyFee: fee, ...others } = part.phase.terms;
    if (!part.isOpen || !fee || !part.phase.months?.low.equals(MONTHS_A_YEAR)) return part;
    const open = questions.findIndex(({ code, term }) => code === "periodUnstated" && term === "monthlyFee");
    if (open !== -1) questions.splice(open, 1);
    return { ...part, phase: { ...part.phase, terms: { ...others, annualFee: fee } } };
  });
}

const FORMER = /^(?:instead of|rather than|down from)/;

/** `the first quarter (£600 instead of £1,200 per month)`: told by what the usual fee is told by. */
export const byUsualPeriod = ({ plain }: Draft, parts: readonly ReadPart[]): readonly ReadPart[] =>
  parts.map((part, at) => {
    const { quarterlyFee: fee, ...others } = part.phase.terms;
    const usual = parts[at + 1]?.phase;
    const isFormer = usual?.mark && FORMER.test(plain.text.slice(usual.mark.start));
    return fee && isFormer && usual.terms.monthlyFee
      ? { ...part, phase: { ...part.phase, terms: { ...others, monthlyFee: fee } } }
      : part;
  });

const MONTHS_A_YEAR = 12;

/** `首年8萬`: the fee of a phase that lasts a year. */
export function ofWholeYear(terms: ReadTerms, months: PhaseText["months"]): ReadTerms {
  const { totalFee, ...others } = terms;
  return totalFee && months?.low.equals(12) ? { ...others, annualFee: totalFee } : terms;
}
