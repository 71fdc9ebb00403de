import type { ReadTerms, Spread } from "./quoteReading";

/** The fees that a quote states as an amount for a span of time. */
export const feesOf = (terms: ReadTerms): readonly Spread[] =>
  [
    terms.monthlyFee,
    terms.quarterlyFee,
    terms.halfYearFee,
    terms.annualFee,
    terms.totalFee,
    terms.feeRange,
  ].filter((fee) => fee !== undefined);

/** Whether a quote states fees by package, by person or by tier. */
export const hasFeesByParts = (terms: ReadTerms): boolean =>
  terms.tiers?.some(({ fee }) => fee !== undefined) === true ||
  [terms.packages, terms.perPersonDay, terms.perPersonMonth, terms.perPersonShift].some(
    (fee) => fee !== undefined,
  );
