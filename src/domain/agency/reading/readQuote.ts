import { Decimal, ZERO } from "../../money/decimal";
import { attachBounds, joinSteps } from "./bounds";
import { readCategories } from "./categoryRules";
import { contextsOf } from "./contexts";
import { ask, type Draft } from "./draft";
import type { Item, Quantity } from "./items";
import { tokensOf } from "./lexer";
import { modelOf, scopeOf } from "./modelRule";
import { readTopUps } from "./minimumRules";
import { readMoney } from "./moneyRules";
import { textOf } from "./putTerm";
import { readPackages } from "./packageRules";
import { phasesOf, type PhaseText } from "./phaseRules";
import { plainText } from "./plainText";
import { saidIn } from "./said";
import { askWhatIsOpen } from "./questions";
import { quantitiesOf } from "./quantities";
import type { QuoteReading, ReadPhase, ReadTerms, Unread } from "./quoteReading";
import { discount, readRate } from "./rateRules";
import { readHalf, readRatio } from "./ratioRules";
import { readTiers } from "./tierRules";
import type { Meaning } from "./vocabulary";
import { readWords } from "./wordRules";

/** Longer than any quote; what stands behind it is not looked into, and is shown as unread. */
export const LONGEST_QUOTE = 20_000;

/**
 * Reads one quote. Nothing is guessed silently: every term carries the words it was read from, what is open stands in
 * `questions`, and words that no rule read stand in `unread`.
 *
 * @param original the quote as it was pasted
 * @param start where it stands in the paste; the places of the reading count from the paste's start
 * @example readQuote("月費8K+GMV 2個點").terms // monthlyFee 8,000, rate 2% of GMV
 */
export function readQuote(original: string, start = 0, name?: string): QuoteReading {
  if (original.trim() === "") return nothingSaid(original, start, name);
  const head = original.slice(0, LONGEST_QUOTE);
  const plain = plainText(head);
  const read = new Set<Item>();
  const tokens = quantitiesOf(tokensOf(plain.text), plain.text);
  attachBounds(tokens, plain.text, read);
  const items = joinSteps(tokens, read);
  const draft = draftOf(items, { plain, original: head, offset: start, read });
  const phases = phasesOf(items, plain.text, read);
  if (phases) readPhases(draft, phases);
  else readTerms(draft);
  readWords(draft);
  draft.terms = settled(draft.terms, draft.said.has("credited"));
  const model = modelOf(draft);
  const scope = scopeOf(draft, model);
  askWhatIsOpen(draft, model);
  const end = start + original.length;
  return {
    text: original,
    start,
    end,
    ...(name !== undefined && { name }),
    ...(model && { model }),
    ...(scope && { scope }),
    terms: draft.terms,
    spans: draft.spans,
    questions: draft.questions,
    unread: [...unreadOf(draft), ...(original.length > LONGEST_QUOTE ? [restOf(original, start)] : [])],
  };
}

function nothingSaid(text: string, start: number, name: string | undefined): QuoteReading {
  const place = { text, start, end: start + text.length };
  return { ...place, ...(name !== undefined && { name }), terms: {}, spans: [], questions: [], unread: [] };
}

function restOf(original: string, start: number): Unread {
  return { text: original.slice(LONGEST_QUOTE), start: start + LONGEST_QUOTE, end: start + original.length };
}

type Shared = Pick<Draft, "plain" | "original" | "offset" | "read">;

// Written out, field by field: spreading is a third of the time of a short quote.
function draftOf(items: readonly Item[], { plain, original, offset, read }: Shared): Draft {
  return {
    plain,
    original,
    offset,
    read,
    items,
    contexts: contextsOf(items),
    said: saidIn(items),
    terms: {},
    spans: [],
    questions: [],
    used: new Set<Quantity>(),
  };
}

/** Reads the figures: what stands in pairs and groups first, then each for itself. */
function readTerms(draft: Draft): void {
  readCategories(draft);
  readPackages(draft);
  if (!draft.terms.ratesByCategory) readTiers(draft);
  readTopUps(draft);
  for (const [quantity, context] of draft.contexts) {
    if (draft.used.has(quantity)) continue;
    if (quantity.sort === "rate") readRate(draft, quantity, context);
    else if (quantity.sort === "discount") discount(draft, quantity, context);
    else readMoney(draft, quantity, context);
    if (!draft.used.has(quantity)) ask(draft, { code: "unusedFigure", text: textOf(draft, quantity) });
  }
  for (const item of draft.items) {
    if (item.kind === "ratio") readRatio(draft, item);
    else if (item.kind === "word" && item.meanings.has("half")) readHalf(draft, item);
  }
}

/** Terms that belong to a phase; the others are the whole quote's. */
const OF_PHASES = [
  "monthlyFee",
  "quarterlyFee",
  "halfYearFee",
  "annualFee",
  "totalFee",
  "rate",
  "tiers",
  "tiersMode",
  "threshold",
  "minimum",
  "cap",
] as const;

const STATES_A_PRICE: readonly Meaning[] = [
  "fee",
  "monthlyFee",
  "annualFee",
  "commission",
  "pureFee",
  "pureCommission",
  "minimum",
];

function readPhases(draft: Draft, texts: readonly PhaseText[]): void {
  const parts = texts.map(({ items, months }) => {
    const part = draftOf(items, draft);
    readTerms(part);
    readFreePhase(part);
    const own: ReadTerms = {};
    for (const [term, value] of Object.entries(part.terms)) {
      const target = OF_PHASES.some((each) => each === term) ? own : draft.terms;
      Object.assign(target, { [term]: value });
    }
    draft.spans.push(...part.spans);
    part.questions.forEach((question) => ask(draft, question));
    part.used.forEach((quantity) => draft.used.add(quantity));
    const isPriced = Object.keys(own).length > 0 || STATES_A_PRICE.some((meaning) => part.said.has(meaning));
    const phase: ReadPhase = { terms: ofWholeYear(own, months), ...(months && { months }) };
    return { phase, isPriced };
  });
  const priced = parts.filter(({ isPriced }) => isPriced).map(({ phase }) => phase);
  if (priced.length > 1) draft.terms.phases = priced;
  else Object.assign(draft.terms, priced[0]?.terms);
}

/** `前兩個月免費` */
function readFreePhase(part: Draft): void {
  if (Object.keys(part.terms).length === 0 && part.said.has("free"))
    part.terms.monthlyFee = { low: ZERO, high: ZERO };
}

/** `首年8萬`: the fee of a phase that lasts a year. */
function ofWholeYear(terms: ReadTerms, months: PhaseText["months"]): ReadTerms {
  const { totalFee, ...others } = terms;
  return totalFee && months?.low.equals(MONTHS_A_YEAR) ? { ...others, annualFee: totalFee } : terms;
}

const MONTHS_A_YEAR = new Decimal(12);

/**
 * What follows from the terms together. `8%或8000取高` is a minimum, no fee beside the rate. A fee that no month can be
 * credibly charged, with a target to be met, is taken for a year's contract, which is asked.
 */
function settled(terms: ReadTerms, isCredited: boolean): ReadTerms {
  if (
    terms.combine === "max" &&
    terms.monthlyFee &&
    terms.rate &&
    terms.minimum === undefined &&
    !isCredited
  ) {
    const { monthlyFee, ...others } = terms;
    return { ...others, minimum: monthlyFee };
  }
  if (terms.totalFee && terms.months === undefined && terms.kpi)
    return { ...terms, months: { low: MONTHS_A_YEAR, high: MONTHS_A_YEAR } };
  return terms;
}

/** What no rule read: unknown words, and figures without a use. Neighbours are shown as one. */
function unreadOf(draft: Draft): Unread[] {
  const unread: { start: number; end: number }[] = [];
  for (const item of draft.items) {
    const isUnread =
      (item.kind === "unknown" && !draft.read.has(item)) ||
      (item.kind === "duration" && !draft.read.has(item)) ||
      (item.kind === "quantity" && !draft.used.has(item));
    if (!isUnread) continue;
    const last = unread[unread.length - 1];
    if (last && draft.plain.text.slice(last.end, item.start).trim() === "") last.end = item.end;
    else unread.push({ start: item.start, end: item.end });
  }
  return unread.map((place) => ({
    text: textOf(draft, place),
    start: draft.plain.at[place.start]! + draft.offset,
    end: draft.plain.at[place.end - 1]! + 1 + draft.offset,
  }));
}
