import { Decimal, ZERO } from "../../money/decimal";
import { adShareOf, chargesOf, type Charges } from "./adShare";
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
  const earned = charges(terms, outcome, meaning === "salesGuarantee" ? least : ZERO);
  if (earned.code !== "charges") return earned;
  const { bounded, onTop } = earned;
  const floored = meaning === "payFloor" ? greater(bounded, flat(least)) : bounded;
  const most = capOfCommission(terms, fee, outcome);
  const capped = most ? lesser(floored, flat(most)) : floored;
  const together = combined(terms, flat(fee), capped);
  const whole = meaning === "feeFloor" ? atLeast(terms, together, onTop, least) : add(together, onTop);
  // What is paid back of a year's bill counts in the months that it is for.
  const paidBack = terms.rebate ? pick(terms.rebate, outcome) : ZERO;
  const share = withTax(terms, outcome).times(ONE.minus(paidBack));
  return { code: "curve", curve: share.equals(ONE) ? whole : scale(whole, share) };
}

/** The least of a bill is of all its charges; one that is compared with the commission is so before anything comes on top. */
function atLeast(terms: QuoteTerms, together: Curve, onTop: Curve, least: Decimal): Curve {
  return comparison(terms)
    ? add(greater(together, flat(least)), onTop)
    : greater(add(together, onTop), flat(least));
}

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
function comparison({ model, combine }: QuoteTerms): typeof greater | undefined {
  if (model === "retainer_credited" || combine === "max") return greater;
  return combine === "min" ? lesser : undefined;
}

const combined = (terms: QuoteTerms, fee: Curve, earned: Curve): Curve =>
  (comparison(terms) ?? add)(fee, earned);

interface MonthCharges extends Charges<Curve> {
  readonly code: "charges";
}

/** @param free the sales that bear no commission */
function charges(terms: QuoteTerms, outcome: Outcome, free: Decimal): MonthCharges | QuoteProblem {
  const share = adShareOf(terms);
  const earned = commission(terms, outcome, share === "instead" ? ZERO : free);
  if (earned.code !== "curve") return earned;
  const gated = gate(terms, earned.curve, outcome);
  if (gated.code !== "curve") return gated;
  const { adSpendRate } = terms;
  const spend = adSpendRate && countedSpend(terms, outcome);
  if (spend && "code" in spend) return spend;
  const onAds = spend ? flat(spend.times(pick(adSpendRate!, outcome))) : NOTHING;
  return { code: "charges", ...chargesOf(share, gated.curve, onAds, { add, none: NOTHING }) };
}

function commission(terms: QuoteTerms, outcome: Outcome, free: Decimal): MonthCurve | QuoteProblem {
  if (terms.ratesByCategory && !terms.rate) return { code: "categoryNeeded" };
  if (typeof terms.threshold === "string" && terms.rate) return { code: "thresholdNeeded" };
  const base = terms.rateBase ?? "";
  const curve = commissionCurve(terms, outcome, free);
  const isCharged = (terms.rate ?? terms.tiers) !== undefined;
  if (isOfAdSpend(terms)) {
    const spend = isCharged ? countedSpend(terms, outcome) : ZERO;
    return "code" in spend ? spend : { code: "curve", curve: flat(valueAt(curve, spend)) };
  }
  const isOfProfit = base.includes("profit") || (terms.model === "profit_share" && !base);
  if (isOfProfit && terms.margin === undefined && isCharged) return { code: "marginNeeded" };
  const share = isOfProfit ? terms.margin : terms.baseShare && pick(terms.baseShare, outcome);
  return { code: "curve", curve: share ? byShareOfSales(curve, Decimal.max(share, ZERO)) : curve };
}

const isOfAdSpend = ({ rateBase, model }: QuoteTerms): boolean =>
  rateBase === "ad spend" || rateBase === "ad budget" || (model === "adspend" && rateBase === undefined);

/** The ad spend of a month that a charge on it is of. */
function countedSpend(terms: QuoteTerms, outcome: Outcome): Decimal | QuoteProblem {
  const spent = spentOnAds(terms);
  return spent ? inSteps(pick(spent, outcome), terms.adSpendStep) : { code: "adSpendNeeded" };
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
