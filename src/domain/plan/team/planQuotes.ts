import { rateBaseOf } from "../../agency/lines/rateBase";
import { adShareOf } from "../../agency/terms/adShare";
import { capOfCommission } from "../../agency/terms/capOf";
import { compileQuote } from "../../agency/terms/compileQuote";
import { withTax } from "../../agency/terms/monthCurve";
import { fixedFees } from "../../agency/terms/fixedFee";
import type { QuoteProblem } from "../../agency/terms/problem";
import { pick, type QuoteTerms } from "../../agency/terms/quoteTerms";
import type { Mode } from "../../commission/tiers/tierTable";
import { Decimal, ZERO } from "../../money/decimal";
import type { PlanQuote, QuoteBase, QuoteStep } from "./agencyBill";
import type { PlanBand } from "./bands";
import { termsOfPhase } from "../../agency/terms/termsOfPhase";

const ONE = new Decimal(1);
const CENT = new Decimal("0.01");

/** Why the plan cannot reckon with a quote. */
export type NotOffered =
  | { readonly code: "notPriced"; readonly problem: QuoteProblem }
  /** Commission is due only from an ROI on. */
  | { readonly code: "roiGate" }
  /** Bands or steps of the ad spend. */
  | { readonly code: "bandsOfAdSpend" }
  /** The lower of fee and commission. */
  | { readonly code: "lowerOfBoth" }
  /** The higher of fee and a commission that is capped. */
  | { readonly code: "cappedHigherOfBoth" }
  /** A share of the ad spend beside a commission that is bounded or compared with the fee by itself. */
  | { readonly code: "adsOnTop" }
  /** Sales without commission beside tiers. */
  | { readonly code: "guaranteeBesideTiers" };

/** The quotes that can be priced, as the plan reckons them; names that occur twice are numbered. */
export function planQuotes(quotes: readonly QuoteTerms[]): PlanQuote[] {
  const names = new Map<string, number>();
  return quotes.flatMap((terms, at) => {
    const found = planQuote(terms);
    if ("code" in found) return [];
    const name = terms.name ?? String(at + 1);
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    return [{ ...found, name: times > 1 ? `${name} (${times})` : name }];
  });
}

/**
 * The terms of a quote in its middle outcome, as cells can hold them: fee, rate, bands, least and most of each phase. Minimum, cap and
 * tax are brought to the whole bill. A rate of the ad spend is one of the plan's own ad budget.
 */
export function planQuote(terms: QuoteTerms): Omit<PlanQuote, "name"> | NotOffered {
  const known = { adSpend: { low: ONE, high: ONE }, margin: ONE };
  const quote = compileQuote({ ...known, ...terms }, "base");
  if (quote.code !== "quote") return { code: "notPriced", problem: quote };
  if (terms.roasGate) return { code: "roiGate" };
  const whole = withAdRate(terms);
  if (!whole) return { code: "bandsOfAdSpend" };
  const steps: QuoteStep[] = [];
  let phase = 1;
  for (const part of whole.phases ?? [{ terms: {} }]) {
    const merged = termsOfPhase(whole, part);
    if (isPriceOfAdsOnly(merged) || part.terms.adSpendRate) return { code: "bandsOfAdSpend" };
    if (merged.tiers && guaranteeOf(merged)) return { code: "guaranteeBesideTiers" };
    if (isAdShareOnTop(merged)) return { code: "adsOnTop" };
    const own = stepsOf(merged, phase);
    if ("code" in own) return own;
    steps.push(...own);
    phase += Math.max(1, Math.round(part.months?.low.toNumber() ?? 1));
  }
  const adRate = whole.adSpendRate ? pick(whole.adSpendRate, "base").times(withTax(whole, "base")) : ZERO;
  const once = new Decimal(quote.once).dividedBy(100);
  return { base: baseOf(whole), mode: modeOf(whole), adRate, once, steps };
}

/** A rate that is of the ad spend alone, as one beside the rate of sales; `undefined` where it has bands. */
function withAdRate(terms: QuoteTerms): QuoteTerms | undefined {
  if (!isPriceOfAdsOnly(terms)) return terms;
  if (terms.tiers || terms.threshold !== undefined) return undefined;
  const beside: QuoteTerms = { ...terms };
  if (terms.rate) beside.adSpendRate ??= terms.rate;
  delete beside.rate;
  delete beside.rateBase;
  delete beside.model;
  return beside;
}

function isPriceOfAdsOnly({ rateBase, model, rate, tiers }: QuoteTerms): boolean {
  return (
    rateBase === "ad spend" ||
    rateBase === "ad budget" ||
    (model === "adspend" && rateBase === undefined && (rate !== undefined || tiers !== undefined))
  );
}

/** The plan bounds the bill as a whole. */
function isAdShareOnTop(terms: QuoteTerms): boolean {
  if (!terms.adSpendRate || adShareOf(terms) === "within") return false;
  const { cap, combine, model, minimumMeaning } = terms;
  return (cap ?? combine) !== undefined || model === "retainer_credited" || minimumMeaning === "payFloor";
}

/** What the comparison of quotes takes for net is net here as well; what a quote leaves open is of sales before refunds. */
function baseOf(terms: QuoteTerms): QuoteBase {
  const base = rateBaseOf(terms);
  if (base === "profit") return "grossProfit";
  return base === "net" ? "net" : "sales";
}

/** A table of fees without rates is read as whole: its fee takes the place of the one before. */
function modeOf({ tiersMode, tiers, threshold, minimumMeaning }: QuoteTerms): Mode {
  if (tiers?.every(({ rate }) => !rate)) return "whole";
  if (tiersMode !== "whole" || (minimumMeaning === "salesGuarantee" && !tiers)) return "marginal";
  return tiers || threshold instanceof Decimal ? "whole" : "marginal";
}

function stepsOf(terms: QuoteTerms, phase: number): QuoteStep[] | NotOffered {
  const fees = fixedFees(terms, "base");
  if (fees.code !== "fees") return { code: "notPriced", problem: fees };
  const fee = fees.months.reduce((sum, month) => sum.plus(month), ZERO);
  const tax = withTax(terms, "base");
  const bounds = boundsOf(terms, fee.dividedBy(fees.months.length));
  if ("code" in bounds) return bounds;
  const money = (amount: Decimal) => amount.times(tax).toDecimalPlaces(2);
  return bandsOf(terms).map(({ from, rate, flat }, at): QuoteStep => ({
    phase,
    fee: at === 0 && !bounds.feeInLeast ? money(fee) : ZERO,
    covers: fees.months.length,
    from,
    rate: rate.times(tax),
    flat: money(flat),
    least: at === 0 ? money(bounds.least) : ZERO,
    most: at === 0 ? money(bounds.most) : ZERO,
  }));
}

interface Bounds {
  readonly least: Decimal;
  readonly most: Decimal;
  /** The fee is the least that is paid, not paid beside the commission. */
  readonly feeInLeast: boolean;
}

/** Minimum and cap of the whole bill. */
function boundsOf(terms: QuoteTerms, monthlyFee: Decimal): Bounds | NotOffered {
  const { minimum, minimumMeaning = "feeFloor", combine, model } = terms;
  if (combine === "min") return { code: "lowerOfBoth" };
  const feeInLeast = model === "retainer_credited" || combine === "max";
  const least = minimum === undefined || minimum === "unstated" ? ZERO : pick(minimum, "base");
  const most = capOfCommission(terms, monthlyFee, "base");
  if (feeInLeast && most) return { code: "cappedHigherOfBoth" };
  if (feeInLeast) return { least: Decimal.max(least, monthlyFee), most: ZERO, feeInLeast };
  const ofBill = minimumMeaning === "payFloor" && least.greaterThan(0) ? least.plus(monthlyFee) : least;
  return {
    least: minimumMeaning === "salesGuarantee" ? ZERO : ofBill,
    most: most ? most.plus(monthlyFee) : ZERO,
    feeInLeast,
  };
}

function bandsOf(terms: QuoteTerms): PlanBand[] {
  const whole = modeOf(terms) === "whole";
  if (terms.tiers) {
    let paid = ZERO;
    return terms.tiers.map(({ rate, fee }, at) => {
      const lower = terms.tiers![at - 1]?.upTo ?? ZERO;
      const amount = fee ? pick(fee, "base") : ZERO;
      // A tier's fee takes the place of the one before; flats of a marginal table add up.
      const flat = whole ? amount : amount.minus(paid);
      paid = amount;
      const from = whole && lower.greaterThan(0) ? lower.plus(CENT) : lower;
      return { from, rate: rate ? pick(rate, "base") : ZERO, flat };
    });
  }
  const rate = terms.rate ? pick(terms.rate, "base") : ZERO;
  const threshold = thresholdOf(terms);
  if (!threshold?.greaterThan(0)) return [{ from: ZERO, rate, flat: ZERO }];
  return [
    { from: ZERO, rate: ZERO, flat: ZERO },
    { from: whole ? threshold.plus(CENT) : threshold, rate, flat: ZERO },
  ];
}

function thresholdOf(terms: QuoteTerms): Decimal | undefined {
  const guarantee = guaranteeOf(terms);
  const threshold = terms.threshold instanceof Decimal ? terms.threshold : undefined;
  return guarantee && threshold ? Decimal.max(guarantee, threshold) : (guarantee ?? threshold);
}

/** The sales that bear no commission. */
function guaranteeOf({ minimum, minimumMeaning }: QuoteTerms): Decimal | undefined {
  if (minimumMeaning !== "salesGuarantee" || minimum === undefined || minimum === "unstated")
    return undefined;
  return pick(minimum, "base");
}
