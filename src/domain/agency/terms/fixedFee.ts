import { allocate } from "../../money/allocate";
import { Decimal, ZERO } from "../../money/decimal";
import type { QuoteProblem } from "./problem";
import { pick, type Outcome, type QuoteTerms } from "./quoteTerms";
import type { Spread } from "../reading/quoteReading";

export interface FixedFees {
  readonly code: "fees";
  /** The fixed fee of each month of a cycle; months behind it begin it again. */
  readonly months: readonly Decimal[];
}

const ONE = new Decimal(1);
const MONTHS_A_YEAR = 12;

/**
 * The fixed fee of every month. A fee of a quarter, half a year, a year or the whole term is shared so that its months add up to it exactly.
 *
 * @example a yearly fee of 100,000: four months of 8,333.34 and eight of 8,333.33
 */
export function fixedFees(terms: QuoteTerms, outcome: Outcome): FixedFees | QuoteProblem {
  const period = (outcome === "low" && yearAhead(terms)) || periodFee(terms);
  const unit = unitFee(terms, outcome);
  if (typeof unit === "object" && "code" in unit) return unit;
  const cycle = period ? shared(chargedFee(terms, period.fee, outcome), period.months) : [ZERO];
  const factor = feeFactor(terms, outcome);
  return { code: "fees", months: cycle.map((fee) => fee.times(factor).plus(unit)) };
}

function periodFee(terms: QuoteTerms): { readonly fee: Spread; readonly months: number } | undefined {
  const term = terms.months ? terms.months.low.toNumber() : MONTHS_A_YEAR;
  const fees: readonly (readonly [Spread | undefined, number])[] = [
    [terms.monthlyFee, 1],
    [terms.feeRange, terms.feePeriod === "unstated" || terms.feePeriod?.includes("month") ? 1 : 3],
    [terms.quarterlyFee, 3],
    [terms.halfYearFee, 6],
    [terms.annualFee, MONTHS_A_YEAR],
    [terms.totalFee, Math.max(1, Math.round(term))],
    [terms.total ? { low: terms.total, high: terms.total } : undefined, 1],
  ];
  const isCharged = ([fee]: (typeof fees)[number]) =>
    fee !== undefined && !(fee.low.isZero() && fee.high?.isZero());
  const found = fees.find(isCharged) ?? fees.find(([fee]) => fee !== undefined);
  return found?.[0] && { fee: found[0], months: found[1] };
}

/** `$2,000 a month, or $20,000 for the year`: what a year paid ahead costs, where that is less. */
function yearAhead({ monthlyFee, annualFee }: QuoteTerms) {
  if (!monthlyFee || !annualFee || monthlyFee.low.isZero()) return undefined;
  const isLess = annualFee.low.lessThan(monthlyFee.low.times(MONTHS_A_YEAR));
  return isLess ? { fee: annualFee, months: MONTHS_A_YEAR } : undefined;
}

/**
 * The fee of its period. In the low outcome the part of it that rests on results is not paid.
 *
 * @example 20,000 a month of which 5,000 by KPI: 15,000, 20,000 and 20,000
 */
export function chargedFee({ kpi }: QuoteTerms, fee: Spread, outcome: Outcome): Decimal {
  const due = pick(fee, outcome);
  if (outcome !== "low") return due;
  const atRisk = kpi?.atRisk ?? due.times(kpi?.atRiskShare ?? ZERO);
  return Decimal.max(ZERO, due.minus(atRisk));
}

function shared(total: Decimal, months: number): Decimal[] {
  return months === 1
    ? [total]
    : allocate(
        total,
        Array.from({ length: months }, () => ONE),
      );
}

/**
 * The part of the fee that is paid where months at the contract's end are not charged, spread over all months that are served.
 *
 * @example a year signed, a month given: 12/13, as 0.923077
 */
function chargedShare({ months, bonusMonths }: QuoteTerms): Decimal {
  if (!months || !bonusMonths) return ONE;
  return months.low.dividedBy(months.low.plus(bonusMonths.low)).toDecimalPlaces(6);
}

/** What is added in campaigns only is, over all months, anything from nothing to the whole of it. */
const upliftOf = ({ when }: QuoteTerms, uplift: Spread): Spread =>
  when === "promo" ? { low: ZERO, high: uplift.high ?? uplift.low } : uplift;

/** Uplift of the fee, the share of the cost that is borne, and in the low outcome the discount for paying in advance. */
export function feeFactor(terms: QuoteTerms, outcome: Outcome): Decimal {
  const uplift = terms.feeUplift ? ONE.plus(pick(upliftOf(terms, terms.feeUplift), outcome)) : ONE;
  const share = terms.costShare && !terms.teamCost ? terms.costShare : ONE;
  const discounts = Object.values(terms.payment ?? {});
  const discount = outcome === "low" && discounts.length > 0 ? Decimal.min(...discounts) : ONE;
  return uplift.times(share).times(discount).times(chargedShare(terms));
}

/** Prices by person, order, shop and the like, and the borne part of the team's cost. */
function unitFee(terms: QuoteTerms, outcome: Outcome): Decimal | QuoteProblem {
  const team =
    terms.teamCost && terms.costShare ? pick(terms.teamCost, outcome).times(terms.costShare) : ZERO;
  const price = unitPriceOf(terms) ?? (terms.units && terms.addOnPerSite);
  if (!price) return team;
  if (!terms.units) return { code: "unitsNeeded" };
  return team.plus(pick(price, outcome).times(pick(terms.units, outcome)));
}

/** The price by person, order, piece or time that a quote names; a shop is one where the fee of a month is said as well. */
export function unitPriceOf(terms: QuoteTerms): Spread | undefined {
  return [
    ...[
      terms.perPersonMonth,
      terms.perOrder,
      terms.perItem,
      terms.perKeyword,
      terms.perInquiry,
      terms.perHour,
    ],
    ...[terms.perDay, terms.perPersonDay, terms.perPersonShift, terms.perProject],
    ...(terms.monthlyFee ? [] : [terms.perShop, terms.perSite]),
  ].find((price) => price !== undefined);
}
