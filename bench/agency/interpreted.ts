import { Decimal } from "decimal.js";
import type { PlainQuote, PlainTerms } from "./quotes";

function termsIn({ phases }: PlainQuote, month: number): PlainTerms {
  let from = 1;
  for (const { months, terms } of phases.slice(0, -1)) {
    if (month < from + months) return terms;
    from += months;
  }
  return phases[phases.length - 1]!.terms;
}

/** A month's cost on plain floats, its terms looked up anew each time, rounded as is usual: wrong by a cent now and then. */
export function floatCost(quote: PlainQuote, month: number, sales: number): number {
  const { fee, rate, tiers, isWhole, threshold, minimum, cap } = termsIn(quote, month);
  let commission = 0;
  if (tiers) {
    let from = 0;
    for (const tier of tiers) {
      if (isWhole) commission = sales * tier.rate;
      else commission += (Math.min(sales, tier.upTo) - from) * tier.rate;
      if (sales <= tier.upTo) break;
      from = tier.upTo;
    }
  } else commission = Math.max(sales - threshold, 0) * rate;
  const due = Math.max(fee + Math.min(commission, cap), minimum) + (month === 1 ? quote.setup : 0);
  return Math.round(due * 100) / 100;
}

const ZERO = new Decimal(0);

/** The same on exact decimals. */
export function decimalCost(quote: PlainQuote, month: number, sales: Decimal): Decimal {
  const { fee, rate, tiers, isWhole, threshold, minimum, cap } = termsIn(quote, month);
  let commission = ZERO;
  if (tiers) {
    let from = 0;
    for (const tier of tiers) {
      if (isWhole) commission = sales.times(tier.rate);
      else commission = commission.plus(Decimal.min(sales, tier.upTo).minus(from).times(tier.rate));
      if (sales.lessThanOrEqualTo(tier.upTo)) break;
      from = tier.upTo;
    }
  } else commission = Decimal.max(sales.minus(threshold), 0).times(rate);
  const due = Decimal.max(Decimal.min(commission, cap).plus(fee), minimum);
  return due.plus(month === 1 ? quote.setup : 0).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
