import { Decimal, ZERO } from "../../money/decimal";
import { capOfCommission } from "./capOf";
import { commissionCurve } from "./commissionCurve";
import {
  add,
  byShareOfSales,
  flat,
  greater,
  lesser,
  NOTHING,
  onlyFrom,
  scale,
  valueAt,
  type Curve,
} from "./curve";
import type { QuoteProblem } from "./problem";
import type { MinimumMeaning, Spread } from "../reading/quoteReading";
import { pick, type Outcome, type QuoteTerms } from "./quoteTerms";

export interface MonthCurve {
  readonly code: "curve";
  readonly curve: Curve;
}

const ONE = new Decimal(1);
const MEANINGS: readonly MinimumMeaning[] = ["feeFloor", "salesGuarantee", "payFloor"];

/**
 * What a month costs by its sales: fee and commission with minimum, cap, credit, tax and rebate.
 *
 * @param fee the fixed fee of this month
 * @param terms the terms of the phase the month falls into
 */
export function monthCurve(terms: QuoteTerms, fee: Decimal, outcome: Outcome): MonthCurve | QuoteProblem {
  const { minimum, minimumMeaning } = terms;
  if (minimum === undefined || minimum === "unstated") return priced(terms, fee, outcome, undefined);
  if (minimumMeaning || outcome === "base") return priced(terms, fee, outcome, minimumMeaning ?? "feeFloor");
  // The three meanings of 保底: the low outcome is the cheapest of them at every point, the high one the dearest.
  const curves: Curve[] = [];
  for (const meaning of MEANINGS) {
    const found = priced(terms, fee, outcome, meaning);
    if (found.code !== "curve") return found;
    curves.push(found.curve);
  }
  return { code: "curve", curve: curves.reduce(outcome === "low" ? lesser : greater) };
}

function priced(
  terms: QuoteTerms,
  fee: Decimal,
  outcome: Outcome,
  meaning: MinimumMeaning | undefined,
): MonthCurve | QuoteProblem {
  const least = terms.minimum && terms.minimum !== "unstated" ? pick(terms.minimum, outcome) : ZERO;
  const counted =
    meaning === "salesGuarantee" && !terms.tiers
      ? { ...terms, threshold: guaranteed(terms, least), tiersMode: "marginal" as const }
      : terms;
  const earned = commission(counted, outcome);
  if (earned.code !== "curve") return earned;
  const floored = meaning === "payFloor" ? greater(earned.curve, flat(least)) : earned.curve;
  const most = capOfCommission(terms, fee, outcome);
  const capped = most ? lesser(floored, flat(most)) : floored;
  const together = combined(terms, flat(fee), capped);
  const whole = meaning === "feeFloor" ? greater(together, flat(least)) : together;
  // What is paid back of a year's bill counts in the months that it is for.
  const paidBack = terms.rebate ? pick(terms.rebate, outcome) : ZERO;
  const share = withTax(terms, outcome).times(ONE.minus(paidBack));
  return { code: "curve", curve: share.equals(ONE) ? whole : scale(whole, share) };
}

/** The sales up to which nothing is due: those that are guaranteed, or the quote's own threshold where that is more. */
const guaranteed = ({ threshold }: QuoteTerms, least: Decimal): Decimal =>
  threshold instanceof Decimal ? Decimal.max(threshold, least) : least;

/** What a price comes to with the tax on top of it: 1.06 at 6%. */
export function withTax(terms: QuoteTerms, outcome: Outcome): Decimal {
  const tax = taxOnTop(terms);
  return tax ? ONE.plus(pick(tax, outcome)) : ONE;
}

/** The tax that comes on top of prices; where only its rate is said, it may be in them already, or come on top at the worst. */
export function taxOnTop({ taxIncluded, taxRate }: QuoteTerms): Spread | undefined {
  if (taxIncluded === true || !taxRate) return undefined;
  return taxIncluded === false ? taxRate : { low: ZERO, high: pick(taxRate, "high"), typical: ZERO };
}

/** A credited retainer and 取高 cost the greater of fee and commission, everything else both. */
function combined(terms: QuoteTerms, fee: Curve, earned: Curve): Curve {
  const isGreater = terms.model === "retainer_credited" || terms.combine === "max";
  if (isGreater) return greater(fee, earned);
  return terms.combine === "min" ? lesser(fee, earned) : add(fee, earned);
}

function commission(terms: QuoteTerms, outcome: Outcome): MonthCurve | QuoteProblem {
  if (terms.ratesByCategory && !terms.rate) return { code: "categoryNeeded" };
  if (typeof terms.threshold === "string" && terms.rate) return { code: "thresholdNeeded" };
  const onAds = adCommission(terms, outcome);
  if (onAds.code !== "curve") return onAds;
  if (isOfAdSpend(terms)) return onAds;
  const base = terms.rateBase ?? "";
  const curve = commissionCurve(terms, outcome);
  const isOfProfit = base.includes("profit") || (terms.model === "profit_share" && !base);
  if (isOfProfit && terms.margin === undefined && (terms.rate || terms.tiers))
    return { code: "marginNeeded" };
  const share = isOfProfit ? terms.margin : terms.baseShare && pick(terms.baseShare, outcome);
  const ofSales = share ? byShareOfSales(curve, Decimal.max(share, ZERO)) : curve;
  const gated = gate(terms, ofSales, outcome);
  return gated.code === "curve" ? { code: "curve", curve: add(gated.curve, onAds.curve) } : gated;
}

const isOfAdSpend = ({ rateBase, model }: QuoteTerms): boolean =>
  rateBase === "ad spend" || rateBase === "ad budget" || (model === "adspend" && rateBase === undefined);

/** What is charged on the month's ad spend, whatever the sales. */
function adCommission(terms: QuoteTerms, outcome: Outcome): MonthCurve | QuoteProblem {
  const own: QuoteTerms = terms.adSpendRate ? { rate: terms.adSpendRate } : terms;
  const applies =
    terms.adSpendRate !== undefined ||
    (isOfAdSpend(terms) && (terms.rate !== undefined || terms.tiers !== undefined));
  if (!applies) return { code: "curve", curve: NOTHING };
  const spent = spentOnAds(terms);
  if (!spent) return { code: "adSpendNeeded" };
  const spend = inSteps(pick(spent, outcome), terms.adSpendStep);
  return { code: "curve", curve: flat(valueAt(commissionCurve(own, outcome), spend)) };
}

/** What a month spends on ads; a least or a most alone says it not. */
const spentOnAds = ({ adSpend }: QuoteTerms): Spread | undefined =>
  adSpend?.high === undefined || adSpend.upToOnly ? undefined : adSpend;

/** 1,530 in steps of 100 counts as 1,500. */
function inSteps(spend: Decimal, step: Decimal | undefined): Decimal {
  return step?.greaterThan(0) ? spend.dividedBy(step).floor().times(step) : spend;
}

/** Commission that is due only where sales reach a multiple of the ad spend. */
function gate(terms: QuoteTerms, curve: Curve, outcome: Outcome): MonthCurve | QuoteProblem {
  if (!terms.roasGate || !(terms.rate ?? terms.tiers)) return { code: "curve", curve };
  const spent = spentOnAds(terms);
  if (!spent) return { code: "adSpendNeeded" };
  return { code: "curve", curve: onlyFrom(curve, terms.roasGate.times(pick(spent, outcome)), false) };
}
