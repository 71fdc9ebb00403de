import { centsToDecimal, type Cents } from "../../money/cents";
import { Decimal, ZERO } from "../../money/decimal";
import type { QuoteModel, Spread } from "../reading/quoteReading";
import { monthCosts } from "../terms/compare";
import { compileQuote } from "../terms/compileQuote";
import { fixedFees } from "../terms/fixedFee";
import { maxRate } from "../terms/maxRate";
import { pick, type QuoteTerms } from "../terms/quoteTerms";
import { shopClass, type ShopClass } from "../terms/sizeClass";
import { isMinimumOpen } from "./stillOpen";
import type { SalesPaths } from "./salesPaths";
import { termsOfPhase } from "../terms/termsOfPhase";

/** What is known of the shop that a quote is for. Shares are of sales. */
export interface ShopFacts {
  readonly paths: SalesPaths;
  readonly margin?: Decimal;
  /** Ads, platform fees and whatever else is paid beside the agency. */
  readonly otherCosts?: Decimal;
}

export type FitWarning =
  | { readonly code: "commissionOnly" }
  | { readonly code: "feeOnly" }
  | { readonly code: "phasedNeedsProduct" }
  /** A fee of a few thousand for a shop of a million and more. */
  | { readonly code: "feeTooLow"; readonly fee: Decimal; readonly credible: Decimal }
  | { readonly code: "feeAboveClass"; readonly fee: Decimal; readonly credible: Decimal }
  /** Commission alone never reaches the minimum in these of the months planned: it is a fee by another name. */
  | {
      readonly code: "minimumBinds";
      readonly minimum: Decimal;
      readonly months: number;
      readonly ofMonths: number;
    }
  | { readonly code: "baseUnnamed" }
  | { readonly code: "tiersUnread" }
  | { readonly code: "minimumUnmeant" }
  | { readonly code: "profitUndefined" }
  | { readonly code: "openEnded" }
  /** The quote speaks of shops several times as large as this one, or as small. */
  | { readonly code: "claimsOtherScale"; readonly claimed: Decimal; readonly own: Decimal }
  /** Promised sales far above what the plan holds possible. */
  | { readonly code: "promiseAbovePlan"; readonly promised: Decimal; readonly planned: Decimal }
  | { readonly code: "promiseWithoutRefund" }
  | { readonly code: "longWithoutExit"; readonly months: Decimal }
  | { readonly code: "prepaidWithoutExit" }
  | { readonly code: "depositOpen"; readonly deposit: Decimal }
  /** All of the fee takes more of sales than the margin leaves after the other costs. */
  | { readonly code: "aboveMargin"; readonly rate: Decimal; readonly bearable: Decimal };

export interface Fit {
  /** Of the shop, by its planned monthly sales. */
  readonly shop: ShopClass;
  readonly warnings: readonly FitWarning[];
}

/** Claimed sales that are this many times the shop's own speak of another kind of shop. */
const OTHER_SCALE = 3;
/** A promise above this many times the plan's high case is no plan. */
const BOLD_PROMISE = new Decimal("1.1");
const MONTHS_A_YEAR = 12;
const FEE_MODELS: readonly (QuoteModel | undefined)[] = ["fee", "fee+commission", "phased"];

/**
 * The shop's class by its planned sales against a quote, and what the trade would warn of.
 *
 * @param terms what the quote says
 * @param priced its terms as they are priced, where a person changed or settled some
 * @example a fee of 3,800 a month for a shop of 2,000,000 a month: feeTooLow, credible from 20,000
 */
export function fitOf(terms: QuoteTerms, facts: ShopFacts, priced: QuoteTerms = terms): Fit {
  const own = meanOf(facts.paths.base);
  const shop = shopClass(own);
  return {
    shop,
    warnings: [
      ...ofModel(terms),
      ...ofFee(terms, shop),
      ...ofMinimum(terms, priced, facts),
      ...ofOpenTerms(terms),
      ...ofScale(terms, own),
      ...ofPromise(terms, facts.paths),
      ...ofContract(terms),
      ...ofMargin(priced, facts),
    ],
  };
}

function meanOf(sales: readonly Cents[]): Decimal {
  const total = sales.reduce((sum, cents) => sum.plus(centsToDecimal(cents)), ZERO);
  return sales.length > 0 ? total.dividedBy(sales.length) : ZERO;
}

function ofModel({ model, kpi }: QuoteTerms): FitWarning[] {
  if (model === "commission") return [{ code: "commissionOnly" }];
  if (model === "fee" && !kpi) return [{ code: "feeOnly" }];
  return model === "phased" ? [{ code: "phasedNeedsProduct" }] : [];
}

function ofFee(terms: QuoteTerms, { size, low, high }: ShopClass): FitWarning[] {
  if (!FEE_MODELS.includes(terms.model)) return [];
  const first = termsOfPhase(terms, terms.phases?.[0] ?? { terms: {} });
  const fees = fixedFees(first, "high");
  const fee = fees.code === "fees" ? fees.months[0]! : ZERO;
  if (fee.isZero()) return [];
  if ((size === "medium" || size === "large") && fee.lessThan(low))
    return [{ code: "feeTooLow", fee, credible: low }];
  return high && size !== "large" && fee.greaterThan(high)
    ? [{ code: "feeAboveClass", fee, credible: high }]
    : [];
}

function ofMinimum({ model, minimum }: QuoteTerms, priced: QuoteTerms, { paths }: ShopFacts): FitWarning[] {
  if (model !== "commission" || minimum === undefined || minimum === "unstated") return [];
  const unbound: QuoteTerms = { ...priced };
  delete unbound.minimum;
  const [bound, free] = [priced, unbound].map((each) => {
    const quote = compileQuote(each, "base");
    return quote.code === "quote" ? monthCosts(quote, paths.base) : undefined;
  });
  const months = bound && free ? bound.filter((cost, at) => cost > free[at]!).length : 0;
  return months * 2 >= paths.base.length && months > 0
    ? [{ code: "minimumBinds", minimum: pick(minimum, "base"), months, ofMonths: paths.base.length }]
    : [];
}

const isOpenUpwards = (terms: QuoteTerms): boolean =>
  ([terms.monthlyFee, terms.annualFee, terms.rate] as const).some(
    (spread) => spread && (!spread.high || spread.openEnded),
  );

function ofOpenTerms(terms: QuoteTerms): FitWarning[] {
  const all = [terms, ...(terms.phases?.map((phase) => phase.terms) ?? [])];
  const paysByRate = all.some(({ rate, tiers }) => (rate && !rate.high?.isZero()) || tiers);
  const isOpen = all.some(({ tiers, tiersMode }) => tiers && tiersMode?.startsWith("ambiguous"));
  const isProfit = terms.model === "profit_share" || terms.rateBase?.includes("profit");
  const isNamed = terms.rateBase !== undefined || terms.refundsExcluded;
  return [
    ...(paysByRate && !isNamed && !isProfit ? [{ code: "baseUnnamed" } as const] : []),
    ...(isProfit ? [{ code: "profitUndefined" } as const] : []),
    ...(isOpen ? [{ code: "tiersUnread" } as const] : []),
    ...(isMinimumOpen(terms) ? [{ code: "minimumUnmeant" } as const] : []),
    ...(all.some(isOpenUpwards) ? [{ code: "openEnded" } as const] : []),
  ];
}

function ofScale({ monthlySales, annualSales, halfYearSales }: QuoteTerms, own: Decimal): FitWarning[] {
  const perMonth = (sales: Spread | undefined, months: number) =>
    sales && {
      least: sales.low.dividedBy(months),
      most: sales.high?.dividedBy(months),
      claimed: pick(sales, "base").dividedBy(months),
    };
  const scale =
    perMonth(monthlySales, 1) ??
    perMonth(annualSales, MONTHS_A_YEAR) ??
    perMonth(halfYearSales, MONTHS_A_YEAR / 2);
  if (!scale || own.isZero()) return [];
  const { least, most, claimed } = scale;
  // `月銷百萬以上的店才接` bars smaller shops only.
  const isTooSmall = own.lessThan(most ? least.dividedBy(OTHER_SCALE) : least);
  const isTooLarge = most !== undefined && own.greaterThan(most.times(OTHER_SCALE));
  return isTooSmall || isTooLarge ? [{ code: "claimsOtherScale", claimed, own }] : [];
}

function ofPromise({ kpi }: QuoteTerms, { high }: SalesPaths): FitWarning[] {
  if (!kpi?.sales) return [];
  const months = kpi.withinMonths?.toNumber() ?? high.length;
  const planned = meanOf(high).times(months);
  const isBold = kpi.sales.greaterThan(planned.times(BOLD_PROMISE));
  const isEmpty = !kpi.refundIfMissed && !kpi.refundShare && !kpi.proRata;
  return [
    ...(isBold ? [{ code: "promiseAbovePlan", promised: kpi.sales, planned } as const] : []),
    ...(isEmpty ? [{ code: "promiseWithoutRefund" } as const] : []),
  ];
}

function ofContract({
  months,
  noticeDays,
  payment,
  deposit,
  depositRefundable,
  ...fees
}: QuoteTerms): FitWarning[] {
  const isLong = months?.low.greaterThanOrEqualTo(MONTHS_A_YEAR) && !noticeDays;
  const isPrepaid = payment !== undefined || fees.annualFee !== undefined || fees.halfYearFee !== undefined;
  return [
    ...(isLong ? [{ code: "longWithoutExit", months: months!.low } as const] : []),
    ...(isPrepaid && !noticeDays ? [{ code: "prepaidWithoutExit" } as const] : []),
    ...(deposit && pick(deposit, "base").greaterThan(0) && depositRefundable === undefined
      ? [{ code: "depositOpen", deposit: pick(deposit, "base") } as const]
      : []),
  ];
}

function ofMargin(terms: QuoteTerms, { paths, margin, otherCosts }: ShopFacts): FitWarning[] {
  if (!margin) return [];
  const quote = compileQuote({ ...terms, margin: terms.margin ?? margin }, "base");
  const costs = quote.code === "quote" ? monthCosts(quote, paths.base) : undefined;
  const sold = meanOf(paths.base);
  if (!costs || sold.isZero()) return [];
  const rate = meanOf(costs).dividedBy(sold);
  const most = maxRate(margin, otherCosts);
  const bearable = most.code === "rate" ? most.rate : ZERO;
  return rate.greaterThan(bearable) ? [{ code: "aboveMargin", rate, bearable }] : [];
}
