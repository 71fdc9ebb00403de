import { Decimal, ZERO } from "../../money/decimal";
import type { ReadPackage, ReadTier, Spread } from "../reading/quoteReading";
import { adShareOf } from "../terms/adShare";
import { capOfCommission } from "../terms/capOf";
import { chargedFee, feeFactor, fixedFees, unitPriceOf } from "../terms/fixedFee";
import { pick, type Outcome, type QuoteTerms } from "../terms/quoteTerms";
import { taxOnTop } from "../terms/monthCurve";
import { termsOfPhase } from "../terms/termsOfPhase";
import { rateBaseOf, type RateBase } from "./rateBase";
import type { Figures, LineId, LineWord, TermLine } from "./termLine";

/** What the rate's base comes to, and what stands in where a quote does not tell it. */
export interface PricingBasis {
  /** Gross profit / sales before refunds. */
  readonly margin?: Decimal;
  /** Refunds / sales before refunds. */
  readonly refundRate: Decimal;
  /** Order totals before anything is left unpaid (GMV) / sales. */
  readonly gmvShare: Decimal;
  /** The month's ad spend, for rates on it. */
  readonly adSpend?: Decimal;
}

const ONE = new Decimal(1);
const MONTHS_A_YEAR = 12;
const OUTCOMES: readonly Outcome[] = ["low", "base", "high"];

/**
 * The terms of a quote as lines. What several terms say of one figure is brought together: uplift, share of the cost and a
 * discount for prepayment are one factor of the fee; prices by person, order or piece are one price by unit.
 */
export function linesOfTerms(terms: QuoteTerms, basis: PricingBasis): TermLine[] {
  const parts = terms.phases ?? [{ terms: {} }];
  const phases = parts.flatMap((part, index) => {
    const isLast = index === parts.length - 1;
    const months = isLast ? undefined : part.months?.low;
    return new PhaseLines(termsOfPhase(terms, part), index + 1, basis).lines(months);
  });
  return [...phases, ...quoteLines(terms)];
}

const single = (value: Decimal | undefined): Figures =>
  value === undefined ? {} : { low: value, base: value, high: value };

const each = (figure: (outcome: Outcome) => Decimal): Figures =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, figure(outcome)]));

const ofSpread = (spread: Spread | undefined): Figures =>
  spread === undefined ? {} : each((outcome) => pick(spread, outcome));

class PhaseLines {
  constructor(
    private readonly terms: QuoteTerms,
    private readonly phase: number,
    private readonly basis: PricingBasis,
  ) {}

  lines(months: Decimal | undefined): TermLine[] {
    const { terms } = this;
    const { fee, months: feeMonths } = periodFee(terms);
    const { price, units } = unitPrice(terms);
    const base = rateBaseOf(terms);
    const { minimum, minimumMeaning } = terms;
    const isMax = terms.combine === "max" || terms.model === "retainer_credited";
    const least = minimum === "unstated" ? undefined : minimum;
    const needsAds = base === "adSpend" || terms.adSpendRate !== undefined || terms.roasGate !== undefined;
    const adSpend = this.adSpend(needsAds);
    return [
      this.line("phaseMonths", single(months)),
      this.line("fee", fee ? each((outcome) => chargedFee(terms, fee, outcome)) : {}),
      this.line("feeMonths", single(new Decimal(feeMonths))),
      this.line(
        "feeFactor",
        each((outcome) => feeFactor(terms, outcome)),
      ),
      this.line("unitPrice", price),
      this.line("units", units),
      ...this.rates(),
      this.line("tiersMode", {}, readingOfTiers(terms)),
      ...this.tierFees(),
      this.line("base", shareOfSales(base, this.basis, terms), base),
      this.line("minimum", ofSpread(least), minimumMeaning ?? "open"),
      this.line("cap", this.cap()),
      this.line("combine", {}, isMax ? "max" : terms.combine === "min" ? "min" : "sum"),
      this.line("adSpend", adSpend),
      this.line("adStep", single(terms.adSpendStep)),
      this.line("adRate", ofSpread(terms.adSpendRate), adShareOf(terms)),
      this.line("roasGate", single(terms.roasGate)),
      this.line("tax", ofSpread(taxOnTop(terms))),
      this.line("rebate", ofSpread(terms.rebate)),
    ];
  }

  private cap(): Figures {
    const { terms } = this;
    if (!terms.cap) return {};
    return each((outcome) => {
      const fees = fixedFees(terms, outcome);
      const fee = (fees.code === "fees" && fees.months[0]) || ZERO;
      return capOfCommission(terms, fee, outcome)!;
    });
  }

  /** What the quote says of the ad spend; a least one is the plan's own where that is more. */
  private adSpend(needsAds: boolean): Figures {
    const { adSpend: said } = this.terms;
    const planned = needsAds ? this.basis.adSpend : undefined;
    if (!said) return single(planned);
    const isLeast = said.high === undefined && planned?.greaterThan(said.low) === true;
    return isLeast ? single(planned) : ofSpread(said);
  }

  private line(id: LineId, figures: Figures, word?: LineWord, from?: Decimal): TermLine {
    return { id, phase: this.phase, figures, ...(word && { word }), ...(from && { from }) };
  }

  /** A plain rate is a single tier from 0. One line more than there are tiers is left free. */
  private rates(): TermLine[] {
    const { tiers, rate, threshold, ratesByCategory } = this.terms;
    const free = this.line("rate", {});
    if (tiers?.some((tier) => tier.rate !== undefined)) {
      return [
        ...tiers.map((tier, at) =>
          this.line("rate", ofSpread(tier.rate ?? NOTHING), undefined, lowerOf(tiers, at)),
        ),
        free,
      ];
    }
    const plain = rate ?? rangeOver((ratesByCategory ?? []).map((category) => category.rate));
    if (!plain) return [this.line("rate", {}, undefined, ZERO), free];
    if (threshold === undefined) return [this.line("rate", ofSpread(plain), undefined, ZERO), free];
    const above = threshold instanceof Decimal ? threshold : undefined;
    return [
      this.line("rate", single(ZERO), undefined, ZERO),
      this.line("rate", ofSpread(plain), undefined, above),
      free,
    ];
  }

  private tierFees(): TermLine[] {
    const tiers = this.terms.tiers ?? [];
    if (!tiers.some(({ fee }) => fee !== undefined)) return [];
    return tiers.map(({ fee }, at) =>
      this.line("tierFee", ofSpread(fee ?? NOTHING), undefined, lowerOf(tiers, at)),
    );
  }
}

const NOTHING: Spread = { low: ZERO, high: ZERO };

const lowerOf = (tiers: readonly ReadTier[], at: number): Decimal => tiers[at - 1]?.upTo ?? ZERO;

/** From the least to the most of several figures. */
function rangeOver(spreads: readonly Spread[]): Spread | undefined {
  if (spreads.length === 0) return undefined;
  return {
    low: Decimal.min(...spreads.map(({ low }) => low)),
    high: Decimal.max(...spreads.map(({ low, high }) => high ?? low)),
  };
}

/** What an offer costs a month: `標準版19800元/年` a twelfth of it. */
function monthOf({ monthlyFee, others }: ReadPackage): readonly Spread[] {
  if (monthlyFee) return [monthlyFee];
  const { fee, months } = others ? periodFee(others) : { months: 1 };
  if (!fee) return [];
  return [{ low: fee.low.dividedBy(months), ...(fee.high && { high: fee.high.dividedBy(months) }) }];
}

function periodFee(terms: QuoteTerms): { readonly fee?: Spread; readonly months: number } {
  const term = terms.months ? Math.max(1, Math.round(terms.months.low.toNumber())) : MONTHS_A_YEAR;
  const isMonthly = terms.feePeriod === "unstated" || terms.feePeriod?.includes("month") === true;
  const packages = rangeOver((terms.packages ?? []).flatMap(monthOf));
  const fees: readonly (readonly [Spread | undefined, number])[] = [
    [terms.monthlyFee, 1],
    [terms.feeRange, isMonthly ? 1 : 3],
    [terms.quarterlyFee, 3],
    [terms.halfYearFee, 6],
    [terms.annualFee, MONTHS_A_YEAR],
    [terms.totalFee, term],
    [terms.total && { low: terms.total, high: terms.total }, 1],
    [packages, 1],
  ];
  const stated = fees.filter(([fee]) => fee !== undefined);
  const charged = stated.find(([fee]) => !(fee!.low.isZero() && fee!.high?.isZero())) ?? stated[0];
  return charged?.[0] ? { fee: charged[0], months: charged[1] } : { months: 1 };
}

function pricedByUnit(terms: QuoteTerms): Spread | undefined {
  return (
    unitPriceOf(terms) ??
    terms.services?.find(({ price }) => price !== undefined)?.price ??
    terms.addOnPerSite
  );
}

/**
 * The price by piece of what is charged on top of fee or commission, where nobody said how many: it is then counted 0 times.
 *
 * @example 「服務費2.5萬+3個點,拍攝另計300元/張」 // 300
 * @example 「月費5000,第二個店3000」 // 3,000
 */
export function extraOf(terms: QuoteTerms): Spread | undefined {
  const isPaidElse = [terms, ...(terms.phases ?? []).map((phase) => phase.terms)].some(
    (each) => periodFee(each).fee !== undefined || each.rate !== undefined || each.tiers !== undefined,
  );
  return terms.units === undefined && isPaidElse ? pricedByUnit(terms) : undefined;
}

/** A price by person, order or piece with how many there are; the borne part of a team's cost is such a price. */
function unitPrice(terms: QuoteTerms): { readonly price: Figures; readonly units: Figures } {
  const priced = pricedByUnit(terms);
  const { teamCost, costShare } = terms;
  const units = terms.units ?? (extraOf(terms) && { low: ZERO, high: ZERO });
  if (!teamCost || !costShare) return { price: ofSpread(priced), units: ofSpread(units) };
  const team = (outcome: Outcome) => pick(teamCost, outcome).times(costShare);
  if (!priced || !units) return { price: ofSpread(teamCost), units: single(costShare) };
  return {
    price: each((outcome) => team(outcome).plus(pick(priced, outcome).times(pick(units, outcome)))),
    units: single(ONE),
  };
}

function readingOfTiers({ tiersMode, tiers, threshold }: QuoteTerms): LineWord {
  if (tiersMode === "whole") return "whole";
  const isTable = tiers !== undefined || threshold !== undefined;
  return isTable && tiersMode?.startsWith("ambiguous") ? "open" : "marginal";
}

/** The part of sales that the rate is of; where that is open, from net of refunds to GMV. */
export function shareOfSales(base: RateBase, basis: PricingBasis, { margin }: QuoteTerms): Figures {
  const net = ONE.minus(basis.refundRate);
  const profit = margin ?? basis.margin;
  switch (base) {
    case "net":
      return single(net);
    case "gmv":
      return single(basis.gmvShare);
    case "profit":
      return single(profit && Decimal.max(profit, ZERO));
    case "open":
      return { low: net, base: ONE, high: basis.gmvShare };
    default:
      return single(ONE);
  }
}

function quoteLines(terms: QuoteTerms): TermLine[] {
  const { kpi, deposit, depositRefundable } = terms;
  const line = (id: LineId, figures: Figures, word?: LineWord): TermLine => ({
    ...{ id, phase: 1, figures },
    ...(word && { word }),
  });
  const kept = depositRefundable === undefined ? "open" : depositRefundable ? "returned" : "kept";
  const inAdvance = periodFee(termsOfPhase(terms, terms.phases?.[0] ?? { terms: {} })).months;
  const refund = kpi?.refundIfMissed ?? kpi?.refundShare;
  return [
    line("setup", ofSpread(terms.setupFee)),
    line("deposit", ofSpread(deposit), kept),
    line(
      "prepaidMonths",
      single(terms.prepaidMonths?.low ?? (inAdvance > 1 ? new Decimal(inAdvance) : undefined)),
    ),
    line("kpiTarget", single(kpi?.sales)),
    line("kpiMonths", single(kpi?.withinMonths)),
    line("kpiNeeded", single(kpi?.attainment)),
    line("kpiRefund", single(refund), kpi?.refundIfMissed ? "fixed" : kpi?.proRata ? "proRata" : "share"),
    line("compared", {}, terms.leftOut || terms.unclear ? "no" : "yes"),
  ];
}
