import { addCents, centsToDecimal, NO_CENTS, roundToCents, type Cents } from "../../money/cents";
import { Decimal } from "../../money/decimal";
import { compileQuote, monthCost, type CompiledQuote } from "./compileQuote";
import { kpiRefunds } from "./kpiRefund";
import type { QuoteProblem } from "./problem";
import type { Outcome, QuoteTerms } from "./quoteTerms";

/** What a quote costs over a path of months. */
export interface QuoteCost {
  readonly code: "cost";
  readonly terms: QuoteTerms;
  /** Fees of the months less what is refunded where promised sales are missed. */
  readonly total: Cents;
  readonly low: Cents;
  readonly high: Cents;
  readonly refund: Cents;
  /** Total / sales; absent where nothing is sold. */
  readonly effectiveRate?: Decimal;
  /** Margin × sales − total; absent where no margin was given. */
  readonly profit?: Cents;
  /** From 1, the cheapest; equal totals share a rank. */
  readonly rank: number;
}

export interface NotPriced {
  readonly code: "notPriced";
  readonly terms: QuoteTerms;
  readonly problem: QuoteProblem;
}

export type Compared = QuoteCost | NotPriced;

/**
 * Quotes ranked by what they cost over the months given, cheapest first; what cannot be priced stands last.
 *
 * @param sales of each month from the start of the contract, in cents
 */
export function compareQuotes(
  quotes: readonly QuoteTerms[],
  sales: readonly Cents[],
  margin?: Decimal,
): Compared[] {
  const sold = sales.reduce(addCents, NO_CENTS);
  const costs = quotes.map((terms) =>
    costOf(margin && !terms.margin ? { ...terms, margin } : terms, sales, sold, margin),
  );
  const totals = costs.flatMap((cost) => (cost.code === "cost" ? [cost.total] : []));
  return costs
    .map((cost): Compared =>
      cost.code === "cost"
        ? { ...cost, rank: 1 + totals.filter((total) => total < cost.total).length }
        : cost,
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = (compared: Compared): number => (compared.code === "cost" ? compared.rank : Infinity);

function costOf(
  terms: QuoteTerms,
  sales: readonly Cents[],
  sold: Cents,
  margin: Decimal | undefined,
): Compared {
  const base = pathCost(terms, "base", sales);
  if ("code" in base) return { code: "notPriced", terms, problem: base };
  const low = pathCost(terms, "low", sales);
  const high = pathCost(terms, "high", sales);
  if ("code" in low || "code" in high)
    return { code: "notPriced", terms, problem: "code" in low ? low : (high as QuoteProblem) };
  const { total, refund } = base;
  const profit = margin && roundToCents(centsToDecimal(sold).times(margin).minus(centsToDecimal(total)));
  return {
    code: "cost",
    terms,
    total,
    refund,
    // A rate falls and a minimum rises: the ends of the outcomes are taken as they are, never crossed.
    low: Math.min(low.total, total, high.total) as Cents,
    high: Math.max(low.total, total, high.total) as Cents,
    ...(sold > 0 && { effectiveRate: new Decimal(total).dividedBy(sold) }),
    ...(profit !== undefined && { profit }),
    rank: 0,
  };
}

interface PathCost {
  readonly total: Cents;
  readonly refund: Cents;
}

function pathCost(terms: QuoteTerms, outcome: Outcome, sales: readonly Cents[]): PathCost | QuoteProblem {
  const quote = compileQuote(terms, outcome);
  if (quote.code !== "quote") return quote;
  const fees = monthCosts(quote, sales);
  if (!fees) return { code: "tooLarge" };
  const refund = kpiRefunds(terms.kpi, fees, sales);
  return { refund, total: (fees.reduce(addCents, NO_CENTS) - refund) as Cents };
}

/** The cost of each month; `undefined` where one is too large. */
export function monthCosts(quote: CompiledQuote, sales: readonly Cents[]): Cents[] | undefined {
  const fees = sales.map((sold, index) => monthCost(quote, index + 1, sold));
  return fees.every((fee): fee is Cents => fee !== undefined) ? fees : undefined;
}
