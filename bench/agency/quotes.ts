import { Decimal } from "../../src/domain/money/decimal";
import type { QuoteTerms } from "../../src/domain/agency/terms/quoteTerms";
import { seeded } from "../seeded";

/** What a month is priced by, as a program would write it down that has not met the trade's other clauses. */
export interface PlainTerms {
  readonly fee: number;
  readonly rate: number;
  /** Ascending; the last has no upper end. */
  readonly tiers?: readonly { readonly upTo: number; readonly rate: number }[];
  readonly isWhole: boolean;
  readonly threshold: number;
  readonly minimum: number;
  readonly cap: number;
}

export interface PlainQuote {
  readonly setup: number;
  /** The last one goes on for ever. */
  readonly phases: readonly { readonly months: number; readonly terms: PlainTerms }[];
}

const NOTHING: PlainTerms = {
  fee: 0,
  rate: 0,
  isWhole: false,
  threshold: 0,
  minimum: 0,
  cap: Infinity,
};

/** Quotes of every model: fee, commission, both, tiers in either reading, thresholds, minimum, cap, phases, setup. */
export function plainQuotes(count: number): PlainQuote[] {
  const random = seeded(36);
  const between = (low: number, high: number, step: number) =>
    Math.round((low + random() * (high - low)) / step) * step;
  const percent = () => between(200, 1500, 25) / 10_000;
  const tiers = () => {
    const first = between(100_000, 400_000, 10_000);
    return [
      { upTo: first, rate: percent() },
      { upTo: first * 3, rate: percent() },
      { upTo: Infinity, rate: percent() },
    ];
  };
  const fee = () => between(3000, 40_000, 100);
  const models: readonly (() => readonly PlainTerms[])[] = [
    () => [{ ...NOTHING, fee: fee() }],
    () => [{ ...NOTHING, rate: percent(), minimum: between(3000, 9000, 500) }],
    () => [{ ...NOTHING, fee: fee(), rate: percent() }],
    () => [{ ...NOTHING, fee: fee(), tiers: tiers() }],
    () => [{ ...NOTHING, tiers: tiers(), isWhole: true }],
    () => [{ ...NOTHING, fee: fee(), rate: percent(), threshold: between(100_000, 900_000, 10_000) }],
    () => [{ ...NOTHING, rate: percent(), cap: between(20_000, 80_000, 1000) }],
    () => [
      { ...NOTHING, fee: fee() },
      { ...NOTHING, rate: percent() },
    ],
    () => [
      { ...NOTHING, fee: fee(), rate: percent() },
      { ...NOTHING, fee: fee(), tiers: tiers() },
    ],
  ];
  return Array.from({ length: count }, (_, index) => ({
    setup: index % 3 === 0 ? between(1000, 10_000, 500) : 0,
    phases: models[index % models.length]!().map((terms) => ({ months: between(2, 8, 1), terms })),
  }));
}

/** The same quote as the product knows it. */
export function termsOf({ setup, phases }: PlainQuote): QuoteTerms {
  const read = phases.map(({ months, terms }) => ({ months: exactly(months), terms: phaseTerms(terms) }));
  const once = setup > 0 ? { setupFee: exactly(setup) } : {};
  return read.length === 1 ? { ...read[0]!.terms, ...once } : { ...once, phases: read };
}

function phaseTerms({ fee, rate, tiers, isWhole, threshold, minimum, cap }: PlainTerms): QuoteTerms {
  const stretches = tiers?.map((tier) => ({
    ...(tier.upTo < Infinity && { upTo: new Decimal(tier.upTo) }),
    rate: exactly(tier.rate),
  }));
  return {
    monthlyFee: exactly(fee),
    ...(rate > 0 && { rate: exactly(rate) }),
    ...(stretches && { tiers: stretches, tiersMode: isWhole ? ("whole" as const) : ("marginal" as const) }),
    ...(threshold > 0 && {
      threshold: new Decimal(threshold),
      tiersMode: "marginal above threshold" as const,
    }),
    ...(minimum > 0 && { minimum: exactly(minimum), minimumMeaning: "feeFloor" as const }),
    ...(cap < Infinity && { cap: exactly(cap) }),
  };
}

const exactly = (value: number) => ({ low: new Decimal(value), high: new Decimal(value) });

/** Sales of each month in whole cents, path after path: up to five million a month. */
export function salesPaths(paths: number, months: number): Float64Array {
  const random = seeded(1000);
  return Float64Array.from({ length: paths * months }, () => Math.round(random() * random() * 5e8));
}
