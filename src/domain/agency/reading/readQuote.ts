import { Decimal } from "../../money/decimal";
import { withoutBoasts } from "./boasts";
import { joinSteps } from "./joinSteps";
import { attachBounds } from "./bounds";
import { raiseDoubts } from "./doubts";
import { note, placeInOriginal, type Draft } from "./draft";
import { means, type Item, type Quantity } from "./items";
import { withoutBaselineBrackets } from "./tokens/baselineAside";
import { endClausesAtDashes } from "./tokens/dashes";
import { asGreaterOfTwo } from "./tokens/greaterOfTwo";
import { asCredited } from "./tokens/lessFees";
import { withUnitOfHeading } from "./tokens/headingUnit";
import { withNetAndGross } from "./tokens/netAndGross";
import { withDefinedPeriods } from "./tokens/definedPeriods";
import { tokensOf } from "./tokens/lexer";
import { withLocalDollars } from "./tokens/localDollars";
import { wordsOfCredit } from "./rules/creditedFee";
import { giveBackLostFigures } from "./lostFigures";
import { modelOf, scopeOf } from "./rules/modelRule";
import { draftOf } from "./newDraft";
import { phasesOf } from "./phaseRules";
import { quantitiesOf } from "./quantities/quantities";
import { askWhatIsOpen, askWhoseDollars } from "./questions";
import type { QuoteReading, ReadTerms, Unread } from "./quoteReading";
import { plansOf } from "./plans";
import { readPhases } from "./readPhases";
import { readPlans } from "./readPlans";
import { readTerms } from "./readTerms";
import { withoutNumbering } from "./tokens/numbering";
import { withoutRepetitions } from "./tokens/repeated";
import { withoutWhether } from "./tokens/whether";
import type { Token } from "./tokens/tokens";
import { isPutIn, toldPlain } from "./tables/toldTable";
import { readWords } from "./rules/wordRules";
import type { Meaning } from "./tokens/vocabulary";

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
  const head = original.slice(0, endOfHead(original));
  const plain = withDefinedPeriods(toldPlain(head));
  const read = new Set<Item>();
  const lexed = withoutBaselineBrackets(withoutWhether(tokensOf(plain.text), plain.text), plain.text);
  const headed = withUnitOfHeading(lexed, plain.text);
  const written = endClausesAtDashes(withoutNumbering(headed.tokens, plain.text), plain.text);
  const dollars = withLocalDollars(written, plain.text, head);
  const taxed = withNetAndGross(dollars.tokens, plain.text);
  const once = withoutRepetitions(withoutInclusive(taxed, plain.text), plain.text);
  const tokens = quantitiesOf(asCredited(asGreaterOfTwo(once, plain.text), plain.text), plain.text);
  attachBounds(tokens, plain.text, read);
  const items = withoutBoasts(joinSteps(tokens, read), plain.text);
  const shared = { plain, original: head, offset: start, read, reckoned: new Set<Quantity>(), unclear: [] };
  const draft = draftOf(items, shared);
  const offers = plansOf(items, plain.text);
  const phases = offers ? undefined : phasesOf(items, plain.text, read);
  if (offers) readPlans(draft, offers);
  else if (phases) readPhases(draft, phases);
  else readTerms(draft);
  if (!offers) readWords(draft);
  draft.terms = settled(draft.terms, wordsOfCredit(draft) !== undefined);
  if (headed.heading && draft.terms.tiers) note(draft, "tiers", headed.heading);
  if (!offers) raiseDoubts(draft);
  const model = modelOf(draft);
  const scope = scopeOf(draft, model);
  askWhatIsOpen(draft, model);
  if (dollars.open) askWhoseDollars(draft, dollars.open);
  giveBackLostFigures(draft);
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
    unread: [...unreadOf(draft), ...restOf(original, head.length, start)],
    unclear: draft.unclear.map((place) => placed(draft, place)),
  };
}

/** `100萬(含)以內`: which side of an edge holds it moves no cost by more than the edge's own. */
function withoutInclusive(tokens: readonly Token[], text: string): readonly Token[] {
  if (!text.includes("含)")) return tokens;
  const isMark = (at: number) => /^\(不?含\)$/.test(text.slice(tokens[at]?.start, tokens[at + 2]?.end));
  return tokens.filter((_, at) => ![at, at - 1, at - 2].some(isMark));
}

function nothingSaid(text: string, start: number, name: string | undefined): QuoteReading {
  const place = { text, start, end: start + text.length };
  return {
    ...place,
    ...(name !== undefined && { name }),
    terms: {},
    spans: [],
    questions: [],
    unread: [],
    unclear: [],
  };
}

/** No pair of units that is one character is cut. */
function endOfHead(original: string): number {
  const isPair = original.length > LONGEST_QUOTE && /[\ud800-\udbff]/.test(original[LONGEST_QUOTE - 1]!);
  return isPair ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
}

function restOf(original: string, read: number, start: number): Unread[] {
  if (original.length <= read) return [];
  return [{ text: original.slice(read), start: start + read, end: start + original.length }];
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
    (terms.rate ?? terms.tiers) &&
    terms.minimum === undefined &&
    !isCredited
  ) {
    const { monthlyFee, ...others } = terms;
    return { ...others, minimum: { ...monthlyFee, high: monthlyFee.high ?? monthlyFee.low } };
  }
  if (terms.totalFee && terms.months === undefined && terms.kpi)
    return { ...terms, months: { low: MONTHS_A_YEAR, high: MONTHS_A_YEAR } };
  return terms;
}

/** Words that say something of a price where a rule reads them. */
const SHOWN: readonly Meaning[] = ["giveaway", "otherCharge", "ordinary", "dayOfMonth"];

/** What no rule read: unknown words, and figures without a use. Neighbours are shown as one. */
function unreadOf(draft: Draft): Unread[] {
  const unread: { start: number; end: number }[] = [];
  for (const item of draft.items) {
    if (isPutIn(draft.plain, item)) continue;
    const isUnread =
      item.kind === "quantity"
        ? !draft.used.has(item)
        : !draft.read.has(item) &&
          (item.kind === "unknown" || item.kind === "duration" || means(item, ...SHOWN));
    if (!isUnread) continue;
    const last = unread[unread.length - 1];
    if (last && draft.plain.text.slice(last.end, item.start).trim() === "") last.end = item.end;
    else unread.push({ start: item.start, end: item.end });
  }
  return unread.map((place) => placed(draft, place));
}

function placed(draft: Draft, place: { readonly start: number; readonly end: number }): Unread {
  const { start, end } = placeInOriginal(draft, place);
  return { text: draft.original.slice(start, end), start: start + draft.offset, end: end + draft.offset };
}
