import { isStillOpen } from "../../domain/agency/advice/stillOpen";
import type {
  QuoteReading,
  Question,
  ReadTerms,
  Spread,
  Term,
} from "../../domain/agency/reading/quoteReading";
import {
  readingRows,
  serviceState,
  type ReadingRow,
  type TermUnit,
} from "../../domain/agency/reading/readingRows";
import { termsOfReading, type QuoteTerms } from "../../domain/agency/terms/quoteTerms";
import { enterTerm } from "../../domain/agency/terms/enterTerm";
import type { TermName } from "../../domain/agency/terms/termNames";
import { Decimal } from "../../domain/money/decimal";
import { serviceInState } from "../../locale/agency/agencyScope";
import { statedValue } from "../../locale/agency/statedValues";
import type { Language } from "../../locale/catalogue";
import { changedEntries, type QuoteRow } from "../../sheets/quoteRows";
import { figure } from "../../locale/figures";
import { ANSWERS, MODE_NAMES } from "../../locale/pane/quotesPane";

/** What a person typed over terms of a quote, as it was typed. */
export type Edits = Readonly<Partial<Record<TermName, string>>>;

/** A pasted quote with what was typed over its reading. */
export interface QuoteCard {
  readonly reading: QuoteReading;
  readonly edits: Edits;
  /** The sheet on which it stands, and what was written there of it. */
  readonly added?: { readonly sheet: string; readonly written: QuoteRow };
}

/** A term as a card shows it. */
export interface CardRow {
  readonly term: Term | TermName;
  /** The phase to which it belongs, from 1, and how long that lasts; absent for a term of the whole quote. */
  readonly phase?: { readonly number: number; readonly months: string };
  /** The figures as a cell states them, so that they can be typed over; several lines where the term has several. */
  readonly value: string;
  readonly unit: TermUnit;
  readonly words: string;
  readonly questions: readonly Question[];
  /** The name under which it can be typed over. */
  readonly editAs?: TermName;
  readonly isEdited: boolean;
  /** How sure the least sure rule that read it is, 0 to 1. */
  readonly confidence: number;
}

/** Terms whose values can be typed over under their own name. */
const EDITABLE = [
  ...(["monthlyFee", "quarterlyFee", "halfYearFee", "annualFee", "totalFee", "rate", "rateBase"] as const),
  ...(["tiers", "tiersMode", "threshold", "minimum", "cap", "combine", "setupFee", "deposit"] as const),
  ...(["depositRefundable", "months", "phases", "costShare", "feeUplift", "adSpend", "taxRate"] as const),
  ...(["perPersonMonth", "perOrder", "perItem", "perShop", "perSite", "perKeyword"] as const),
] as const satisfies readonly (Term & TermName)[];

/** Terms that can be added to a quote that does not state them. */
export const ADDABLE: readonly (TermName & Term)[] = [
  ...(["monthlyFee", "annualFee", "rate", "rateBase", "tiers", "threshold", "minimum", "cap"] as const),
  ...(["setupFee", "deposit", "months", "adSpend", "taxRate"] as const),
];

const isEditable = (term: string): term is (typeof EDITABLE)[number] =>
  (EDITABLE as readonly string[]).includes(term);

/** The terms of a card: what was read, in the order of the text, then the phases, then what was typed in beside it. */
export function cardRows(card: QuoteCard, language: Language): CardRow[] {
  const { reading, edits } = card;
  const rows = new Map<string, CardRow>();
  for (const row of readingRows(reading)) {
    const { term, words, unit, questions } = row;
    if (term === "model" || term === "unread" || term === "question") continue;
    if (row.phase) continue; // Told below.
    const value = valueText(term, reading.terms, language) ?? endsText(row, language);
    const before = rows.get(term);
    if (before && !before.value.split("\n").includes(value))
      rows.set(term, { ...before, value: `${before.value}\n${value}` });
    if (before) continue;
    const confidence = confidenceOf(term, reading);
    rows.set(term, { term, value, words, unit, questions, ...editing(term, edits), confidence });
  }
  if (reading.terms.phases) rows.set("phases", phasesRow(inOneLine(reading.text), edits));
  for (const [term, typed] of Object.entries(edits) as [TermName, string][]) {
    const stated = rows.get(term);
    if (stated) rows.set(term, { ...stated, value: typed });
    else if (isEditable(term)) rows.set(term, { ...typedRow(term, typed), ...editing(term, edits) });
  }
  return [...rows.values(), ...phaseRows(termsOfCard(card).terms, language)];
}

const typedRow = (term: TermName, value: string) =>
  ({ term, value, unit: "none", words: "", questions: [], confidence: 1 }) as const;

/** Phases are typed over as they are said: in a sentence. */
function phasesRow(said: string, edits: Edits): CardRow {
  return { ...typedRow("phases", said), ...editing("phases", edits) };
}

/** A field of one line would drop the ends of lines, and run words together. */
const inOneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, "; ");

/** What holds in each phase. */
function phaseRows({ phases = [] }: QuoteTerms, language: Language): CardRow[] {
  return phases.flatMap(({ months, terms }, index) => {
    const phase = { number: index + 1, months: months ? spreadText(months, false) : "" };
    return (Object.keys(terms) as Term[]).map((term): CardRow => ({
      ...{ term, phase, words: "", unit: "none", questions: [], isEdited: false, confidence: 1 },
      value: valueText(term, terms, language) ?? "",
    }));
  });
}

function editing(term: string, edits: Edits): Pick<CardRow, "editAs" | "isEdited"> {
  return isEditable(term) ? { editAs: term, isEdited: edits[term] !== undefined } : { isEdited: false };
}

function confidenceOf(term: string, { spans }: QuoteReading): number {
  return Math.min(1, ...spans.filter((span) => span.term === term).map(({ confidence }) => confidence));
}

/** The terms that a card is priced by, and which of the typed values are none. */
export function termsOfCard({ reading, edits }: QuoteCard): {
  readonly terms: QuoteTerms;
  readonly notRead: readonly TermName[];
} {
  const terms = termsOfReading(reading);
  const notRead = (Object.entries(edits) as [TermName, string][]).flatMap(([term, typed]) =>
    enterTerm(terms, term, typed) ? [] : [term],
  );
  return { terms, notRead };
}

/** What is still to be asked: a question that was answered on the card is asked no more. */
export function openQuestions(card: QuoteCard): Question[] {
  const { terms, notRead } = termsOfCard(card);
  const typed = new Set(Object.keys(card.edits).filter((term) => !notRead.includes(term as TermName)));
  return card.reading.questions.filter((question) => isStillOpen(question, terms, typed));
}

/** Types over a term; nothing typed takes back what was typed. */
export function edited(card: QuoteCard, term: TermName, typed: string): QuoteCard {
  const entries = Object.entries(card.edits).filter(([each]) => each !== term);
  const edits = Object.fromEntries(typed.trim() === "" ? entries : [...entries, [term, typed.trim()]]);
  return { ...card, edits };
}

/** What a sheet of quotes is to hold of a card. */
export function rowOfCard({ reading, edits }: QuoteCard): QuoteRow {
  const { name = reading.name ?? "", text = reading.text.trim(), ...typed } = edits;
  return { name, text, typed };
}

/** Whether a card states a currency beside cards of another one, whose amounts are compared as they stand. */
export function isOfOtherCurrency({ reading }: QuoteCard, beside: readonly QuoteCard[]): boolean {
  const { currency } = reading.terms;
  return currency !== undefined && beside.some((card) => (card.reading.terms.currency ?? "CNY") !== currency);
}

/** Whether a card says more than its sheet, or something else. */
export function isOpen(card: QuoteCard): boolean {
  return !card.added || Object.keys(changedEntries(card.added.written, rowOfCard(card))).length > 0;
}

/** A value as a cell states it; `undefined` where a term has no such form. */
function valueText(term: Term, terms: ReadTerms, language: Language): string | undefined {
  const value = terms[term];
  if (term === "tiers") return tiersText(terms.tiers);
  if (term === "tiersMode") return MODE_NAMES[modeOf(terms.tiersMode)][language];
  if (typeof value === "boolean") return ANSWERS[value ? "yes" : "no"][language];
  if (value instanceof Decimal) return SHARES.has(term) ? `${figure(value.times(100))}%` : figure(value);
  if (typeof value === "object" && "low" in value) return spreadText(value, SHARES.has(term));
  if (term === "services") return servicesText(terms, language);
  return typeof value === "string" ? String(statedValue({ term, low: value }, language)) : undefined;
}

function servicesText({ services = [] }: ReadTerms, language: Language): string {
  return services
    .map((stated) => serviceInState(stated.service, serviceState(stated), language))
    .join(language === "en" ? ", " : "、");
}

function modeOf(mode: ReadTerms["tiersMode"]): keyof typeof MODE_NAMES {
  if (mode === "whole") return "whole";
  return mode?.startsWith("marginal") ? "marginal" : "open";
}

function endsText(row: ReadingRow, language: Language): string {
  const ends = [statedValue(row, language), row.high].filter((end) => end !== undefined && end !== "");
  return ends.join(" – ").replace(/(?<![\d.,])\d{4,}/g, (digits) => figure(new Decimal(digits)));
}

const SHARES: ReadonlySet<Term> = new Set<Term>([
  "rate",
  "adSpendRate",
  "feeUplift",
  "equity",
  "taxRate",
  "costShare",
]);

/** A spread as a cell states it: `3000-5000`, `3%-4%`, `20000`. */
function spreadText({ low, high }: Spread, isShare: boolean): string {
  const end = (value: Spread["low"]) => (isShare ? `${figure(value.times(100))}%` : figure(value));
  return !high || high.equals(low) ? end(low) : `${end(low)}-${end(high)}`;
}

/** Tiers as a cell lists them, each from its lower bound: `0: 10%; 100,000: 15%`, `0: 8,000 + 5%`. */
function tiersText(tiers: QuoteTerms["tiers"] = []): string {
  return tiers
    .map(({ rate, fee }, index) => {
      const from = tiers[index - 1]?.upTo;
      const price = [...(fee ? [spreadText(fee, false)] : []), ...(rate ? [spreadText(rate, true)] : [])];
      return `${from ? figure(from) : "0"}: ${price.join(" + ")}`;
    })
    .join("; ");
}
