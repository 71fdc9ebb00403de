import { addCents, centsToDecimal, NO_CENTS, roundToCents, type Cents } from "../../money/cents";
import { Decimal, ZERO } from "../../money/decimal";
import type { OpenClause } from "../lines/openReadings";
import type { LineId, LineWord, TermLine } from "../lines/termLine";
import { settledLines, termsOfLines } from "../lines/termsOfLines";
import type { Question, QuestionCode, Term } from "../reading/quoteReading";
import { compareQuotes } from "../terms/compare";
import { compileQuote, monthCost } from "../terms/compileQuote";
import { pick, type Outcome, type QuoteTerms } from "../terms/quoteTerms";
import type { Ask } from "./asks";

/** How an open clause may be meant: a word or an end of a range of the terms sheet, or what no line of it tells. */
export type StakeReading = LineWord | Outcome | OtherReading;
export type OtherReading =
  | "aMonth"
  | "aYear"
  | "settledMonthly"
  | "settledAtEnd"
  | "inPrice"
  | "onTop"
  | "refundInFull"
  | "noRefund"
  | "leaveAtNotice"
  | "boundToEnd";

/** What the months of the path cost by the cheapest and by the dearest way an open clause may be meant. */
export interface Stake {
  readonly low: Cents;
  readonly lowReading: StakeReading;
  readonly high: Cents;
  readonly highReading: StakeReading;
}

/** A quote as it is priced, and as it was read. */
export interface AskedQuote {
  readonly said: QuoteTerms;
  readonly terms: QuoteTerms;
  readonly lines: readonly TermLine[];
  readonly open: readonly OpenClause[];
}

/** What stakes are reckoned with. */
export interface StakeFacts {
  /** The base path, sales before refunds. */
  readonly sales: readonly Cents[];
  /** Of sales before refunds. */
  readonly refundRate: Decimal;
  /** Over the months of the path. */
  readonly adBudget?: Cents;
  /** A month of the services that the quote does not speak of. */
  readonly openServices: Decimal;
}

interface Variant {
  readonly reading: StakeReading;
  readonly terms: QuoteTerms;
  readonly sales?: readonly Cents[];
  /** Paid beside what the terms cost. */
  readonly more?: Decimal;
}

/** VAT on modern services in China, 6% for a general taxpayer; taken where a quote names no rate of its own. */
const USUAL_TAX = new Decimal("0.06");
const ONE = new Decimal(1);

/**
 * The money that hangs on an answer, over the months of the path; `undefined` where the ways it may be meant cannot be priced
 * or cost the same.
 *
 * @example tiers 5% to 500,000 and 4% above, at 1,000,000 a month over 12 months: 480,000 whole, 540,000 marginal
 */
export function stakeOf(ask: Ask, quote: AskedQuote, facts: StakeFacts): Stake | undefined {
  const priced = variantsOf(ask, quote, facts).flatMap(({ reading, terms, sales, more }) => {
    const [cost] = compareQuotes([terms], sales ?? facts.sales);
    const added = roundToCents(more ?? ZERO);
    if (cost?.code !== "cost" || added === undefined) return [];
    return [{ reading, total: addCents(cost.total, added) }];
  });
  if (priced.length < 2) return undefined;
  const low = priced.reduce((least, each) => (each.total < least.total ? each : least));
  const high = priced.reduce((most, each) => (each.total > most.total ? each : most));
  return low.total === high.total
    ? undefined
    : { low: low.total, lowReading: low.reading, high: high.total, highReading: high.reading };
}

function variantsOf(ask: Ask, quote: AskedQuote, facts: StakeFacts): readonly Variant[] {
  const { terms } = quote;
  switch (ask.code) {
    case "laterRefunds":
      return [
        { reading: "paid", terms },
        { reading: "net", terms, sales: netOf(facts) },
      ];
    case "scopeSilent":
      return onTop(terms, facts.openServices.times(facts.sales.length));
    case "betRefund":
      return [
        { reading: "noRefund", terms },
        { reading: "refundInFull", terms: { ...terms, kpi: { ...terms.kpi, refundShare: ONE } } },
      ];
    case "exit":
    case "contract":
      return ofExit(quote, facts);
    case "open":
      return ofQuestion(ask.question, quote, facts);
    default:
      return [];
  }
}

const netOf = ({ sales, refundRate }: StakeFacts): readonly Cents[] =>
  sales.map((cents) => roundToCents(ONE.minus(refundRate).times(centsToDecimal(cents)))!);

/** The line of the terms sheet that a question is about. */
const LINE_OF_QUESTION: Readonly<Partial<Record<QuestionCode, LineId>>> = {
  tiersReading: "tiersMode",
  minimumMeaning: "minimum",
  capMeaning: "cap",
  baseUnnamed: "base",
  depositReturn: "deposit",
};
const LINE_OF_TERM: Readonly<Partial<Record<Term, LineId>>> = {
  monthlyFee: "fee",
  annualFee: "fee",
  setupFee: "setup",
  rate: "rate",
};
const RANGES: readonly QuestionCode[] = ["rangeGiven", "approximate", "openEnded", "secondRate", "bySeason"];

function ofQuestion(question: Question, quote: AskedQuote, facts: StakeFacts): readonly Variant[] {
  const { code, term } = question;
  const line = LINE_OF_QUESTION[code] ?? (RANGES.includes(code) && term ? LINE_OF_TERM[term] : undefined);
  if (line) return ofLine(line, quote);
  switch (code) {
    case "periodUnstated":
    case "wholeTermAssumed":
      return ofPeriod(quote.terms);
    case "refundPeriod":
      return ofRefundPeriod(quote.terms, facts);
    case "taxUnstated":
      return ofTax(quote, facts);
    case "adSpendUnstated":
      return ofAdBudget(quote.terms, facts);
    default:
      return [];
  }
}

/** The quote in every reading of a line, the same in all of its phases. */
function ofLine(id: LineId, { open, lines }: AskedQuote): Variant[] {
  const alternatives = open.filter((clause) => clause.id === id).flatMap((clause) => clause.alternatives);
  const readings = [...new Set(alternatives.map(({ reading }) => reading))];
  return readings.map((reading) => {
    const settled = alternatives.filter((each) => each.reading === reading).map((each) => each.settled);
    return { reading, terms: termsOfLines(settledLines(lines, settled), "") };
  });
}

function ofPeriod(terms: QuoteTerms): Variant[] {
  const { monthlyFee, totalFee, annualFee, ...others } = terms;
  const fee = monthlyFee ?? totalFee ?? annualFee;
  return fee
    ? [
        { reading: "aMonth", terms: { ...others, monthlyFee: fee } },
        { reading: "aYear", terms: { ...others, annualFee: fee } },
      ]
    : [];
}

function ofRefundPeriod(terms: QuoteTerms, { sales }: StakeFacts): Variant[] {
  const months = new Decimal(sales.length);
  const promised = terms.kpi?.sales;
  if (!promised) return [];
  const monthly = { ...terms.kpi, sales: promised.dividedBy(months), withinMonths: ONE };
  return [
    { reading: "settledAtEnd", terms: { ...terms, kpi: { ...terms.kpi, withinMonths: months } } },
    { reading: "settledMonthly", terms: { ...terms, kpi: monthly } },
  ];
}

function ofTax({ terms, said }: AskedQuote, { sales }: StakeFacts): Variant[] {
  const [cost] = compareQuotes([terms], sales);
  const rate = said.taxRate ? pick(said.taxRate, "base") : USUAL_TAX;
  return cost?.code === "cost" ? onTop(terms, rate.times(centsToDecimal(cost.total))) : [];
}

/** No agency pays more for ads than it is paid: such a budget comes on top, whatever the answer. */
function ofAdBudget(terms: QuoteTerms, { sales, adBudget }: StakeFacts): Variant[] {
  const [cost] = compareQuotes([terms], sales);
  const isPlausible = cost?.code === "cost" && adBudget !== undefined && adBudget < cost.total;
  return isPlausible ? onTop(terms, centsToDecimal(adBudget)) : [];
}

/** A contract that can be left in its second month with a month's notice. */
const MONTHS_TO_LEAVE = 3;
const FREE: QuoteTerms = { monthlyFee: { low: ZERO, high: ZERO } };

/** What is paid even where nothing sells: bound to the end of the contract, or free to leave. */
function ofExit({ terms, said }: AskedQuote, { sales }: StakeFacts): Variant[] {
  const quote = compileQuote(terms, "base");
  if (quote.code !== "quote") return [];
  const bound = said.months ? Math.min(sales.length, said.months.low.toNumber()) : sales.length;
  const idle = (months: number) =>
    sales
      .slice(0, months)
      .reduce((sum, _, at) => sum.plus(monthCost(quote, at + 1, NO_CENTS) ?? 0), ZERO)
      .dividedBy(100);
  return [
    { reading: "leaveAtNotice", terms: FREE, more: idle(MONTHS_TO_LEAVE) },
    { reading: "boundToEnd", terms: FREE, more: idle(bound) },
  ];
}

const onTop = (terms: QuoteTerms, more: Decimal | undefined): Variant[] =>
  more?.greaterThan(0)
    ? [
        { reading: "inPrice", terms },
        { reading: "onTop", terms, more },
      ]
    : [];
