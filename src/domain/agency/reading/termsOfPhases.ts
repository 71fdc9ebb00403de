import { ZERO, type Decimal } from "../../money/decimal";
import { ask, doubt, type Draft } from "./draft";
import type { Except, PhaseText } from "./phaseRules";
import { changed, type Change } from "./phaseShares";
import type { ReadPhase, ReadTerms, Spread } from "./quoteReading";
import { afterChange, type PriceChange } from "./rules/priceChange";
import { FEES } from "./taken";

export const NOTHING: Spread = { low: ZERO, high: ZERO };

/** A phase as it was read for itself, with what ties it to those beside it. */
export interface Part extends ReadPhase {
  /** What is paid of the fee of the next phase, or of the one before: `首月半價`, `第二年起漲10%`. */
  readonly change?: Change;
  /** What is left of the usual fee, which its own fee counts with: `20% off first 3 months: $1,600`. */
  readonly left?: Decimal;
  /** What it does not name is as in the next phase. */
  readonly isExcept?: Except;
  /** What was paid before is still paid: `第七個月開始加收3%`. */
  readonly goesOn: boolean;
  /** Nothing but the rate is paid, whatever fee is said of all phases: `之後只收5個點`. */
  readonly isRateAlone: boolean;
  /** One price of the phase before changes, and the others go on: `base drops to $1.5k after month 6`. */
  readonly isChange: boolean;
  /** How the price before it changes: `rises 10% in year two`. */
  readonly rise?: PriceChange;
  readonly mark?: PhaseText["mark"];
  readonly isBetween?: true;
}

/** The phases with all that holds in each of them: what it names itself, and what it keeps of those beside it. */
export function phasesOf(draft: Draft, priced: readonly Part[]): ReadPhase[] {
  const read: ReadPhase[] = [];
  for (const phase of priced) {
    const before = read[read.length - 1]?.terms;
    const terms = termsOfPhase(draft, phase, before, priced);
    if (phase.isExcept === "open") askOfRate(draft, terms);
    read.push({ terms, ...(phase.months && { months: phase.months }) });
    if (phase.isBetween && before) read.push({ terms: before });
  }
  return read;
}

function termsOfPhase(
  draft: Draft,
  phase: Part,
  before: ReadTerms | undefined,
  [first, second]: readonly Part[],
): ReadTerms {
  const neighbour = before ?? second?.terms;
  const share = phase.change && changed(phase.change, neighbour);
  const kept = phase.goesOn
    ? pick(neighbour)
    : phase.isExcept || phase.isChange || isBound(phase.terms)
      ? neighbour
      : undefined;
  const rise = phase.rise && before && afterChange(before, phase.rise);
  if (phase.rise && !rise && phase.mark)
    doubt(draft, phase.mark, { code: "conditionUnread", term: "phases" });
  const unpaid = phase.isRateAlone && FEES.some((term) => draft.terms[term]) ? { monthlyFee: NOTHING } : {};
  return byMonth(draft, { ...unpaid, ...kept, ...share, ...rise, ...phase.terms }, first?.terms);
}

/** `月費8000,提成3%,首月五折`: the fee alone is taken to be halved. `前3個月5000,之後8000,提成5%`: of which phases is the rate? */
export function askOfRate(draft: Draft, { rate, tiers }: ReadTerms): void {
  if (!(rate ?? tiers)) return;
  const span = draft.spans.find(({ term }) => term === "rate" || term === "tiers");
  ask(draft, { code: "phaseOfTerm", term: rate ? "rate" : "tiers", ...(span && { text: span.text }) });
}

const MONTHS_TOO_FEW = 4;

/** `首年月費1萬,次年1.2萬`: a year that would cost less than four months did is told by the month as well, which is asked. */
function byMonth(draft: Draft, terms: ReadTerms, first: ReadTerms | undefined): ReadTerms {
  const { annualFee, ...others } = terms;
  const month = first?.monthlyFee?.low;
  if (!annualFee || !month || month.isZero()) return terms;
  if (annualFee.low.greaterThan(month.times(MONTHS_TOO_FEW))) return terms;
  ask(draft, { code: "periodUnstated", term: "monthlyFee", alternatives: ["month", "year"] });
  return { ...others, monthlyFee: annualFee };
}

/** `8% of sales. Minimum £750 from month 4`: what bounds a price goes with the one before. */
const isBound = (terms: ReadTerms): boolean =>
  (terms.minimum ?? terms.cap) !== undefined &&
  Object.keys(terms).every((term) => ["minimum", "minimumMeaning", "cap"].includes(term));

/** The fee that goes on. */
const pick = (terms: ReadTerms | undefined): ReadTerms =>
  terms?.monthlyFee ? { monthlyFee: terms.monthlyFee } : {};
