import { offersCounted } from "./choices";
import { tokensOf } from "./tokens/lexer";
import { plainText } from "./tokens/plainText";
import type { QuoteReading, Term } from "./quoteReading";
import { AGENCY_WORD, beginsPhase, headingOf, isLabel } from "./heading";
import { namesAnOffer } from "./plans";
import { LONGEST_QUOTE, readQuote } from "./readQuote";
import { isCategory } from "./rules/categories";
import { SALES_WORDS } from "./rules/moneyWords";
import { beginsWithSum } from "./rules/tableTotal";
import { hasStepsInTable, offersOfTable } from "./tables/toldTable";
import type { Token } from "./tokens/tokens";
import type { Meaning } from "./tokens/vocabulary";

/** A stretch of a paste that is one quote. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  /** Its own words, where it is one of several offers of a table. */
  readonly told?: string;
}

const LONGEST_NAME = 24;
const MOST_PLAIN_LINES = 50;
const CIRCLED = /[①-⑳⑴-⒇❶-❿]/;
/** `1.`, `2、`, `(3)`, `一、`, `方案一:`, a bullet. Looked for at the start of a line only, over a few characters. */
const MARK =
  /^(\(?\d{1,2}[.)、:]|\(\d{1,2}\)|[一二三四五六七八九十]{1,2}[、.]|方案[一二三四五六七八九十\da-z]{1,2}[:、 ]?|[-*•·●▪◆■>]|[①-⑳⑴-⒇❶-❿])\s*/;
const MARK_LENGTH = 16;
/** A figure such as `1.5w` is no numbering. */
const FIGURE = /^\d+\.\d/;
const ENDS_IN_LATIN = /[a-z]$/;

/**
 * Reads every quote of a paste, in order. Quotes are split by blank lines, by numbers, bullets and names with a colon at the start of lines; with `lines`
 * every line is one. Of the offers of a table each is told in words of its own, and its places count from where the table's part of the paste begins.
 *
 * @example readQuotes("甲公司：月費8000\n乙公司：3個點").map(({ name }) => name) // ["甲公司", "乙公司"]
 */
export const readQuotes = (text: string, lines = false): QuoteReading[] => [...eachQuote(text, lines)];

/** Reads quotes as they are asked for: of a text of millions of lines no more than one reading is held. */
export function* eachQuote(text: string, lines = false): Generator<QuoteReading> {
  for (const { start, end, name, told } of lines ? linesOf(text) : partsOf(text)) {
    const reading = readQuote(told ?? text.slice(start, end), start, name);
    const offers = lines || told !== undefined ? [] : offersOf(reading);
    if (offers.length === 0) yield reading;
    for (const offer of offers) yield readQuote(text.slice(offer.start, offer.end), offer.start, offer.name);
  }
}

/** `方案A：月費8000；方案B：月費5000+3%` in one line are two quotes, unless they share what stands before them. */
function offersOf({ text, spans, terms, start, end, name }: QuoteReading): Part[] {
  const names = spans.filter(({ role }) => role === "nameOfOffer");
  const isShared = Object.keys(terms).some((term) => term !== "packages" && term !== "currency");
  if (isShared) return [];
  return names.map((offer, index) => ({
    start: offer.end + (/^\s*[:：–—-]/.exec(text.slice(offer.end - start))?.[0].length ?? 0),
    end: names[index + 1]?.start ?? end,
    name: name === undefined ? offer.text : `${name} ${offer.text}`,
  }));
}

/** Lines with their places; an empty last line is none. */
function* linesOf(text: string): Generator<Part> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const next = found === -1 ? text.length : found;
    const end = next > start && text[next - 1] === "\r" ? next - 1 : next;
    yield { start, end };
    start = next + 1;
  }
}

const isBlank = (text: string, { start, end }: Part): boolean => text.slice(start, end).trim() === "";

function* partsOf(text: string): Generator<Part> {
  let block: Part[] = [];
  for (const line of linesOf(text)) {
    if (!isBlank(text, line)) block.push(line);
    else if (block.length > 0) {
      yield* quotesOfBlock(text, block);
      block = [];
    }
  }
  if (block.length > 0) yield* quotesOfBlock(text, block);
}

/** A block of lines is one quote, unless two of its lines begin with a name, or with a number and terms that repeat. */
function quotesOfBlock(text: string, lines: readonly Part[]): Part[] {
  const starts = lines.flatMap((line) => startsIn(text, line));
  const named = starts.filter(({ name }) => name !== undefined);
  const [first, end] = [lines[0]!.start, lines[lines.length - 1]!.end];
  const last = text.slice(lines[lines.length - 1]!.start, end);
  if (named.length >= 2 && !beginsWithSum(last)) return partsFrom(text, named, first, end);
  // Longer than any quote, it is looked into line by line.
  const block = end - first > LONGEST_QUOTE ? "" : text.slice(first, end);
  const offers = offersOfTable(block).map(({ name, text: told }) => ({ start: first, end, name, told }));
  if (offers.length > 0) return offers;
  const parts = hasStepsInTable(block) ? undefined : partsOfLines(text, lines, starts);
  if (parts) return parts;
  const only = named.find(({ name }) => !namesAnOffer(plainText(name!).text));
  if (only?.start === first) return [{ start: only.from, end, name: only.name! }];
  const heading = headingOf(text.slice(first, lines[0]!.end));
  if (!heading) return [{ start: first, end }];
  const from = first + heading.from;
  return [{ start: from + Math.max(0, text.slice(from, end).search(/\S/)), end, name: heading.name }];
}

/** The quotes of lines that are numbered, that each state a fee, or of which one is to be chosen; nothing where they are one quote. */
function partsOfLines(text: string, lines: readonly Part[], starts: readonly Start[]): Part[] | undefined {
  const [first, end] = [lines[0]!.start, lines[lines.length - 1]!.end];
  const last = text.slice(lines[lines.length - 1]!.start, end);
  const marked = starts.filter(({ marked: isMarked }) => isMarked);
  if (marked.length >= 2) {
    const parts = partsFrom(text, marked, first, end);
    if (repeats(text, parts, FEES) > 1 || repeats(text, parts, RATES) > 1) return parts;
  }
  // Plain lines are quotes of their own where every one states a fee.
  const arePlain = lines.length > 1 && lines.length <= MOST_PLAIN_LINES && !beginsWithSum(last);
  if (
    arePlain &&
    repeats(text, lines, FEES) === lines.length &&
    !lines.every(({ start, end: to }) => beginsPhase(text.slice(start, to)))
  )
    return lines.map((line) => rowOf(text, line));
  const chosen = offersCounted(text, first, end);
  const areNamed = () => readQuote(text.slice(first, end)).spans.some(({ term }) => term === "packages");
  const isChosen =
    chosen.length > 0 && !areNamed() && repeats(text, chosen, [...FEES, ...RATES]) === chosen.length;
  return isChosen ? chosen : undefined;
}

/** `Growth\t$1,500/mo\tup to 200 SKUs`: the first cell of a pasted row is the name of its offer. */
function rowOf(text: string, line: Part): Part {
  const tab = text.slice(line.start, line.end).indexOf("\t");
  const name = text.slice(line.start, line.start + Math.max(tab, 0)).trim();
  const isName = name !== "" && name.length <= LONGEST_NAME && !/\d/.test(name);
  return isName && namesNoTerm(name) ? { start: line.start + tab + 1, end: line.end, name } : line;
}

const namesNoTerm = (name: string): boolean =>
  !tokensOf(plainText(name).text).some(
    (token) => token.kind === "word" && [...token.meanings].some((meaning) => TERM_WORDS.has(meaning)),
  );

interface Start {
  readonly start: number;
  /** Where the quote's own words begin, behind its number and name. */
  readonly from: number;
  readonly name?: string;
  readonly marked: boolean;
}

/** Where quotes may begin in a line: at its start, at circled numbers, and behind `；` where a name with a colon follows. */
function startsIn(text: string, line: Part): Start[] {
  const starts: Start[] = [startAt(text, line.start, line.end)];
  const reach = Math.min(line.end, line.start + 20_000);
  for (let at = line.start + 1; at < reach; at += 1) {
    const character = text[at]!;
    if (CIRCLED.test(character)) starts.push(startAt(text, at, line.end));
    else if (character === "；" || character === ";" || character === "。") {
      const start = startAt(text, at + 1, line.end);
      if (start.name !== undefined) starts.push(start);
    }
  }
  return starts;
}

function startAt(text: string, start: number, end: number): Start {
  const head = text.slice(start, Math.min(end, start + MARK_LENGTH + LONGEST_NAME));
  const plain = plainText(head);
  const indent = plain.text.length - plain.text.trimStart().length;
  const trimmed = plain.text.slice(indent);
  const mark = FIGURE.test(trimmed) ? null : MARK.exec(trimmed.slice(0, MARK_LENGTH));
  const nameStart = indent + (mark?.[0].length ?? 0);
  const colon = plain.text.indexOf(":", nameStart);
  const nameText = colon === -1 ? "" : plain.text.slice(nameStart, colon).trim();
  const isName = nameText.length > 0 && nameText.length <= LONGEST_NAME && isAgencyName(nameText);
  const from = start + plain.at[isName ? colon + 1 : nameStart]!;
  const name = isName ? text.slice(start + plain.at[nameStart]!, start + plain.at[colon]!).trim() : undefined;
  return { start, from, marked: mark !== null, ...(name !== undefined && { name }) };
}

const TERM_WORDS: ReadonlySet<Meaning> = new Set([
  ...([
    "fee",
    "monthlyFee",
    "annualFee",
    "quarterlyFee",
    "setup",
    "deposit",
    "commission",
    "minimum",
    "cap",
    "tax",
  ] as const),
  ...SALES_WORDS,
  ...([
    "pureFee",
    "pureCommission",
    "term",
    "notice",
    "noLockIn",
    "monthly",
    "quarterly",
    "halfYearly",
    "yearly",
    "settle",
    "adSpend",
    "firstPhase",
    "laterPhase",
    "refund",
    "target",
    "hourly",
    "weekly",
    "wholeSum",
  ] as const),
]);

/** `Forfait mensuel:`, `Monthly ballpark:` */
const OF_PERIODS: readonly Meaning[] = ["monthly", "quarterly", "halfYearly", "yearly", "hourly", "weekly"];

/** A name is no term: 服務費：1萬 begins no quote of an agency 服務費. */
function isAgencyName(plainName: string): boolean {
  if (/\d{3}|[,%￥$]/.test(plainName) || isCategory(plainName)) return false;
  const tokens = tokensOf(plainName);
  const isOfPeriod = tokens.some(
    (token) => token.kind === "word" && OF_PERIODS.some((meaning) => token.meanings.has(meaning)),
  );
  if (isTime(tokens) || isLabel(tokens, plainName) || isOfPeriod) return false;
  const isUnknown = tokens.some(({ kind }) => kind === "unknown");
  const saysTerm = tokens.some(
    (token) => token.kind === "word" && [...token.meanings].some((meaning) => TERM_WORDS.has(meaning)),
  );
  if (AGENCY_WORD.test(plainName)) return isUnknown || !saysTerm;
  return !saysTerm && (isUnknown || ENDS_IN_LATIN.test(plainName));
}

const OF_TIME: readonly Meaning[] = [
  "first",
  "from",
  "range",
  "onward",
  "unitMonth",
  "unitDay",
  "unitWeek",
  "unitYear",
  "unitQuarter",
];

/** `First 60 days:`, `Months 1-3:` label a phase. */
const isTime = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === "number") &&
  tokens.every(
    (token) =>
      token.kind === "number" || (token.kind === "word" && OF_TIME.some((each) => token.meanings.has(each))),
  );

function partsFrom(text: string, starts: readonly Start[], first: number, end: number): Part[] {
  const parts = starts.map(({ from, name }, index) => ({
    start: from,
    end: starts[index + 1]?.start ?? end,
    ...(name !== undefined && { name }),
  }));
  const preamble = { start: first, end: starts[0]!.start };
  return preamble.end > first && saysTerms(text, preamble) ? [preamble, ...parts] : parts;
}

const FEES = [
  "monthlyFee",
  "annualFee",
  "quarterlyFee",
  "halfYearFee",
  "totalFee",
  "phases",
  "packages",
] as const;
const RATES = ["rate", "tiers", "phases"] as const;

/** How many of the parts state a price of one kind: numbered lines that state different terms are the clauses of one quote. */
function repeats(text: string, parts: readonly Part[], kind: readonly Term[]): number {
  return parts.filter(({ start, end }) => {
    const { terms } = readQuote(text.slice(start, end));
    return kind.some((term) => terms[term] !== undefined);
  }).length;
}

const saysTerms = (text: string, { start, end }: Part): boolean =>
  Object.keys(readQuote(text.slice(start, end)).terms).length > 0;
