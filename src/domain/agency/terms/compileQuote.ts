import { addCents, roundToCents, type Cents, NO_CENTS } from "../../money/cents";
import { Decimal, ZERO } from "../../money/decimal";
import { add, flat, scale, type Curve } from "./curve";
import { compileCurve, costCents, type CurveKernel } from "./curveKernel";
import { fixedFees } from "./fixedFee";
import { monthCurve, withTax } from "./monthCurve";
import type { QuoteProblem } from "./problem";
import { pick, type Outcome, type QuoteTerms } from "./quoteTerms";
import { termsOfPhase } from "./termsOfPhase";

/** A quote in one outcome, ready to be priced for many months and sales. */
export interface CompiledQuote {
  readonly code: "quote";
  readonly terms: QuoteTerms;
  readonly phases: readonly CompiledPhase[];
  /** Setup, and a deposit that does not come back: paid in the first month. */
  readonly once: Cents;
}

interface CompiledPhase {
  /** The first month of the phase, counted from 1. */
  readonly from: number;
  /** One for each month of the fee's cycle. */
  readonly cycle: readonly CurveKernel[];
}

const PRICED = [
  ...([
    "monthlyFee",
    "quarterlyFee",
    "halfYearFee",
    "annualFee",
    "totalFee",
    "feeRange",
    "total",
    "rate",
    "tiers",
    "minimum",
  ] as const),
  ...([
    "perPersonMonth",
    "perOrder",
    "perItem",
    "perShop",
    "perSite",
    "perKeyword",
    "perInquiry",
    "perHour",
    "perDay",
  ] as const),
  ...([
    "perPersonDay",
    "perPersonShift",
    "perProject",
    "setupFee",
    "phases",
    "adSpendRate",
    "teamCost",
    "ratesByCategory",
  ] as const),
] as const;

/**
 * Compiles the terms of a quote for one outcome.
 *
 * @example compileQuote({ monthlyFee: 3,000–5,000, rate: 5% }, "low") // 3,000 and 5%
 */
export function compileQuote(terms: QuoteTerms, outcome: Outcome): CompiledQuote | QuoteProblem {
  if (terms.leftOut) return { code: "leftOut" };
  if (terms.unclear || (terms.packages && !terms.monthlyFee)) return { code: "unclear" };
  if (!PRICED.some((term) => terms[term] !== undefined)) return { code: "nothingToPrice" };
  const phases: CompiledPhase[] = [];
  let from = 1;
  const parts = terms.phases ?? [{ terms: {} }];
  for (const [index, part] of parts.entries()) {
    const compiled = compilePhase(termsOfPhase(terms, part), from, outcome);
    if ("code" in compiled) return compiled;
    phases.push(compiled);
    if (index === parts.length - 1) break;
    if (!part.months) return { code: "phaseLengthNeeded" };
    from += Math.max(1, Math.round(part.months.low.toNumber()));
  }
  const once = roundToCents(paidOnce(terms, outcome));
  return once === undefined ? { code: "tooLarge" } : { code: "quote", terms, phases, once };
}

function compilePhase(terms: QuoteTerms, from: number, outcome: Outcome): CompiledPhase | QuoteProblem {
  const fees = fixedFees(terms, outcome);
  if (fees.code !== "fees") return fees;
  const kernels = new Map<string, CurveKernel>();
  const cycle: CurveKernel[] = [];
  for (const fee of fees.months) {
    let kernel = kernels.get(fee.toString());
    if (!kernel) {
      const found = monthCurve(terms, fee, outcome);
      if (found.code !== "curve") return found;
      kernel = compileCurve(found.curve);
      kernels.set(fee.toString(), kernel);
    }
    cycle.push(kernel);
  }
  return { from, cycle };
}

/** Setup with the tax of the first phase. A deposit is cash and no cost, unless it is not returned: said so, or in the worst case where it is not said. */
function paidOnce(terms: QuoteTerms, outcome: Outcome): Decimal {
  const tax = withTax(termsOfPhase(terms, terms.phases?.[0] ?? { terms: {} }), outcome);
  const setup = terms.setupFee ? pick(terms.setupFee, outcome).times(tax) : ZERO;
  const isLost =
    terms.depositRefundable === false || (terms.depositRefundable === undefined && outcome === "high");
  const lost = terms.deposit && isLost ? pick(terms.deposit, outcome) : ZERO;
  return setup.plus(lost);
}

function kernelOf(quote: CompiledQuote, month: number): CurveKernel {
  const { phases } = quote;
  let at = phases.length - 1;
  while (at > 0 && phases[at]!.from > month) at -= 1;
  const { cycle, from } = phases[at]!;
  return cycle.length === 1 ? cycle[0]! : cycle[(month - from) % cycle.length]!;
}

/**
 * What a month costs.
 *
 * @param month counted from the start of the contract, from 1
 * @param sales of the month, in cents, not negative
 * @returns cents; `undefined` where it is too large to be exact
 */
export function monthCost(quote: CompiledQuote, month: number, sales: Cents): Cents | undefined {
  const cost = costCents(kernelOf(quote, month), sales);
  if (cost === undefined || month !== 1 || quote.once === NO_CENTS) return cost;
  return addCents(cost, quote.once);
}

/** The cost of months that all sell the same, by these monthly sales, unrounded. */
export function totalCurve(quote: CompiledQuote, months: number): Curve {
  const times = new Map<CurveKernel, number>();
  for (let month = 1; month <= months; month += 1) {
    const kernel = kernelOf(quote, month);
    times.set(kernel, (times.get(kernel) ?? 0) + 1);
  }
  const once = flat(new Decimal(quote.once).dividedBy(100));
  return [...times].reduce(
    (sum: Curve, [{ curve }, count]) => add(sum, scale(curve, new Decimal(count))),
    once,
  );
}
