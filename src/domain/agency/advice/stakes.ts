import { addCents, centsToDecimal, NO_CENTS, roundToCents, type Cents } from "../../money/cents";
import { Decimal, ZERO } from "../../money/decimal";
import type { Spread, Term, TiersMode } from "../reading/quoteReading";
import { compareQuotes } from "../terms/compare";
import { compileQuote, monthCost } from "../terms/compileQuote";
import { pick, type MinimumMeaning, type QuoteTerms } from "../terms/quoteTerms";
import type { Ask } from "./asks";

/** How an open clause may be meant. */
export type StakeReading =
  | "marginal"
  | "whole"
  | MinimumMeaning
  | "ofGross"
  | "ofNet"
  | "ofProfit"
  | "lowEnd"
  | "highEnd"
  | "aMonth"
  | "aYear"
  | "settledMonthly"
  | "settledAtEnd"
  | "inPrice"
  | "onTop"
  | "returned"
  | "kept"
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

/** What stakes are reckoned with. Shares are of sales. */
export interface StakeFacts {
  /** The base path, sales before refunds. */
  readonly sales: readonly Cents[];
  readonly refundRate?: Decimal;
  readonly margin?: Decimal;
  /** Over the months of the path. */
  readonly adBudget?: Cents;
  /** A month of the services that the quote does not speak of. */
  readonly openServices?: Decimal;
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
export function stakeOf(ask: Ask, terms: QuoteTerms, facts: StakeFacts): Stake | undefined {
  const priced = variantsOf(ask, terms, facts).flatMap(({ reading, terms: meant, sales, more }) => {
    const [cost] = compareQuotes([meant], sales ?? facts.sales, facts.margin);
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

function variantsOf(ask: Ask, terms: QuoteTerms, facts: StakeFacts): readonly Variant[] {
  switch (ask.code) {
    case "laterRefunds":
      return ofBase(terms, facts).filter(({ reading }) => reading !== "ofProfit");
    case "scopeSilent":
      return onTop(terms, facts.openServices?.times(facts.sales.length));
    case "betRefund":
      return [
        { reading: "noRefund", terms },
        { reading: "refundInFull", terms: { ...terms, kpi: { ...terms.kpi, refundShare: ONE } } },
      ];
    case "exit":
    case "contract":
      return ofExit(terms, facts);
    case "open":
      return ofQuestion(ask.question, terms, facts);
    default:
      return [];
  }
}

function ofQuestion(
  { code, term }: Extract<Ask, { code: "open" }>["question"],
  terms: QuoteTerms,
  facts: StakeFacts,
): readonly Variant[] {
  switch (code) {
    case "tiersReading":
      return (["marginal", "whole"] as const).map((reading) => ({
        reading,
        terms: withMode(terms, reading),
      }));
    case "minimumMeaning":
      return (["feeFloor", "salesGuarantee", "payFloor"] as const).map((reading) => ({
        reading,
        terms: { ...terms, minimumMeaning: reading },
      }));
    case "baseUnnamed":
      return ofBase(terms, facts);
    case "rangeGiven":
    case "approximate":
    case "openEnded":
    case "secondRate":
      return ofRange(terms, term);
    case "periodUnstated":
    case "wholeTermAssumed":
      return ofPeriod(terms);
    case "refundPeriod":
      return ofRefundPeriod(terms, facts);
    case "depositReturn":
      return terms.deposit ? kept(terms, pick(terms.deposit, "base")) : [];
    case "taxUnstated":
      return ofTax(terms, facts);
    case "adSpendUnstated":
      return ofAdBudget(terms, facts);
    default:
      return [];
  }
}

function withMode(terms: QuoteTerms, tiersMode: TiersMode): QuoteTerms {
  const phases = terms.phases?.map((phase) => ({
    ...phase,
    terms: phase.terms.tiers ? { ...phase.terms, tiersMode } : phase.terms,
  }));
  return { ...terms, ...(terms.tiers && { tiersMode }), ...(phases && { phases }) };
}

/** The rate of sales before refunds, of sales after them, of the gross profit. */
function ofBase(terms: QuoteTerms, { sales, refundRate, margin }: StakeFacts): Variant[] {
  const { rateBase: _, ...unnamed } = terms;
  const net =
    refundRate && sales.map((cents) => roundToCents(ONE.minus(refundRate).times(cents).dividedBy(100))!);
  return [
    { reading: "ofGross", terms },
    ...(net ? [{ reading: "ofNet", terms, sales: net } as const] : []),
    ...(margin ? [{ reading: "ofProfit", terms: { ...unnamed, rateBase: "profit", margin } } as const] : []),
  ];
}

function ofRange(terms: QuoteTerms, term: Term | undefined): Variant[] {
  const spread = term && (terms[term] as Partial<Spread> | undefined);
  if (!spread?.low) return [];
  const high = spread.high ?? spread.also;
  const at = (value: Decimal): QuoteTerms => ({ ...terms, [term!]: { low: value, high: value } });
  return high
    ? [
        { reading: "lowEnd", terms: at(spread.low) },
        { reading: "highEnd", terms: at(high) },
      ]
    : [];
}

function ofPeriod(terms: QuoteTerms): Variant[] {
  const { monthlyFee, feeRange, totalFee, feePeriod: _, ...others } = terms;
  const fee = monthlyFee ?? feeRange ?? totalFee;
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
  return [
    { reading: "settledAtEnd", terms: { ...terms, kpi: { ...terms.kpi, withinMonths: months } } },
    {
      reading: "settledMonthly",
      terms: {
        ...terms,
        kpi: { ...terms.kpi, sales: promised.dividedBy(months), withinMonths: ONE },
      },
    },
  ];
}

function ofTax(terms: QuoteTerms, { sales, margin }: StakeFacts): Variant[] {
  const [cost] = compareQuotes([terms], sales, margin);
  const rate = terms.taxRate ? pick(terms.taxRate, "base") : USUAL_TAX;
  return cost?.code === "cost" ? onTop(terms, rate.times(cost.total).dividedBy(100)) : [];
}

/** No agency pays more for ads than it is paid: such a budget comes on top, whatever the answer. */
function ofAdBudget(terms: QuoteTerms, { sales, margin, adBudget }: StakeFacts): Variant[] {
  const [cost] = compareQuotes([terms], sales, margin);
  const isPlausible = cost?.code === "cost" && adBudget !== undefined && adBudget < cost.total;
  return isPlausible ? onTop(terms, centsToDecimal(adBudget)) : [];
}

/** A contract that can be left in its second month with a month's notice. */
const MONTHS_TO_LEAVE = 3;

/** What is paid even where nothing sells: bound to the end of the contract, or free to leave. */
function ofExit(terms: QuoteTerms, { sales }: StakeFacts): Variant[] {
  const quote = compileQuote(terms, "base");
  if (quote.code !== "quote") return [];
  const bound = terms.months ? Math.min(sales.length, terms.months.low.toNumber()) : sales.length;
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

const FREE: QuoteTerms = { monthlyFee: { low: ZERO, high: ZERO } };

const onTop = (terms: QuoteTerms, more: Decimal | undefined): Variant[] =>
  more?.greaterThan(0)
    ? [
        { reading: "inPrice", terms },
        { reading: "onTop", terms, more },
      ]
    : [];

const kept = (terms: QuoteTerms, deposit: Decimal): Variant[] => [
  { reading: "returned", terms },
  { reading: "kept", terms, more: deposit },
];
