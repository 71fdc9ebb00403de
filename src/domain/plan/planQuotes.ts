import { compileQuote } from "../agency/terms/compileQuote";
import { fixedFees } from "../agency/terms/fixedFee";
import { pick, type QuoteTerms } from "../agency/terms/quoteTerms";
import type { Mode } from "../commission/tierTable";
import { Decimal, ZERO } from "../money/decimal";
import type { PlanQuote, QuoteBase, QuoteStep } from "./agencyBill";
import type { PlanBand } from "./bands";

const ONE = new Decimal(1);
const CENT = new Decimal("0.01");

/** The quotes that can be priced, as the plan reckons them; names that occur twice are numbered. */
export function planQuotes(quotes: readonly QuoteTerms[]): PlanQuote[] {
  const names = new Map<string, number>();
  return quotes.flatMap((terms, at) => {
    const found = planQuote(terms);
    if (!found) return [];
    const name = terms.name ?? String(at + 1);
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    return [{ ...found, name: times > 1 ? `${name} (${times})` : name }];
  });
}

/**
 * The terms of a quote in its middle outcome, as cells can hold them: fee, rate, bands, least and most of each phase. Minimum, cap and
 * tax are brought to the whole bill. Refunds where a promise is missed are no part of it.
 *
 * @returns `undefined` where the quote cannot be priced, or is priced by something the plan does not have
 */
export function planQuote(terms: QuoteTerms): Omit<PlanQuote, "name"> | undefined {
  const quote = compileQuote({ ...terms, margin: terms.margin ?? ONE }, "base");
  if (quote.code !== "quote" || terms.roasGate) return undefined;
  const parts = terms.phases ?? [{ terms: {} }];
  const steps: QuoteStep[] = [];
  let phase = 1;
  for (const part of parts) {
    const merged = { ...terms, ...part.terms };
    if (isPriceOfAdsOnly(merged)) return undefined;
    const own = stepsOf(merged, phase);
    if (!own) return undefined;
    steps.push(...own);
    phase += Math.max(1, Math.round(part.months?.low.toNumber() ?? 1));
  }
  const adRate = terms.adSpendRate ? pick(terms.adSpendRate, "base") : ZERO;
  const once = new Decimal(quote.once).dividedBy(100);
  return { base: baseOf(terms), mode: modeOf(terms), adRate, once, steps };
}

function isPriceOfAdsOnly({ rateBase, model, rate, tiers }: QuoteTerms): boolean {
  const ofAds =
    rateBase === "ad spend" ||
    rateBase === "ad budget" ||
    (model === "adspend" && rateBase === undefined && (rate !== undefined || tiers !== undefined));
  return ofAds;
}

function baseOf({ rateBase = "", model }: QuoteTerms): QuoteBase {
  if (rateBase.includes("profit") || (model === "profit_share" && rateBase === "")) return "grossProfit";
  return /net|paid|received|actual/.test(rateBase) ? "net" : "sales";
}

/** A table of fees without rates is read as whole: its fee takes the place of the one before. */
function modeOf({ tiersMode, tiers, threshold, minimumMeaning }: QuoteTerms): Mode {
  if (tiers?.every(({ rate }) => !rate)) return "whole";
  if (tiersMode !== "whole" || (minimumMeaning === "salesGuarantee" && !tiers)) return "marginal";
  return tiers || threshold instanceof Decimal ? "whole" : "marginal";
}

function stepsOf(terms: QuoteTerms, phase: number): QuoteStep[] | undefined {
  const fees = fixedFees(terms, "base");
  if (fees.code !== "fees") return undefined;
  const fee = fees.months.reduce((sum, month) => sum.plus(month), ZERO);
  const tax = terms.taxIncluded === false && terms.taxRate ? ONE.plus(pick(terms.taxRate, "base")) : ONE;
  const bounds = boundsOf(terms, fee.dividedBy(fees.months.length));
  if (!bounds) return undefined;
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

/** Minimum and cap of the whole bill; `undefined` for the lesser of fee and commission. */
function boundsOf(terms: QuoteTerms, monthlyFee: Decimal): Bounds | undefined {
  const { minimum, minimumMeaning = "feeFloor", cap, combine, model } = terms;
  if (combine === "min") return undefined;
  const feeInLeast = model === "retainer_credited" || combine === "max";
  const least = minimum === undefined || minimum === "unstated" ? ZERO : pick(minimum, "base");
  const most = cap ? pick(cap, "base") : ZERO;
  if (feeInLeast)
    return most.isZero() ? { least: Decimal.max(least, monthlyFee), most, feeInLeast } : undefined;
  const ofBill = minimumMeaning === "payFloor" && least.greaterThan(0) ? least.plus(monthlyFee) : least;
  return {
    least: minimumMeaning === "salesGuarantee" ? ZERO : ofBill,
    most: most.isZero() ? ZERO : most.plus(monthlyFee),
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

function thresholdOf({ threshold, minimum, minimumMeaning }: QuoteTerms): Decimal | undefined {
  if (minimumMeaning === "salesGuarantee" && minimum !== undefined && minimum !== "unstated")
    return pick(minimum, "base");
  return threshold instanceof Decimal ? threshold : undefined;
}
