import type { Decimal } from "../../money/decimal";
import type { QuoteModel, QuoteReading, ReadTerms, Spread } from "../reading/quoteReading";

/** A quote as it is priced: what was read or typed, and what a price is reckoned with beside sales. */
export interface QuoteTerms extends ReadTerms {
  name?: string;
  model?: QuoteModel;
  /** Ad spend counts in whole steps of this, rounded down. */
  adSpendStep?: Decimal;
  /** The monthly cost of the team, of which `costShare` is borne. */
  teamCost?: Spread;
  /** Gross margin rate, for a share of the profit. */
  margin?: Decimal;
  /** The part of the sales that the rate is of, such as 0.95 for sales net of 5% refunds; all of them where absent. */
  baseShare?: Spread;
  /** How many people, orders, … a month a price by unit is multiplied with. */
  units?: Spread;
  /** Not to be compared, by a person's own word. */
  leftOut?: true;
  /** The words for which the text has no price of its own, until a person enters what it charges. */
  unclear?: readonly string[];
  /** Commission is due only where sales / ad spend reaches this. */
  roasGate?: Decimal;
}

/** The outcome that is priced: the lower ends of every range, the middle, the upper ends. */
export type Outcome = "low" | "base" | "high";

/** The terms that a text says, as they are priced. */
export function termsOfReading(reading: QuoteReading): QuoteTerms {
  const { roi, refundIfMissed, refundShare, proRata } = reading.terms.kpi ?? {};
  const isGate = roi !== undefined && !refundIfMissed && !refundShare && !proRata;
  return {
    ...reading.terms,
    ...(reading.name !== undefined && { name: reading.name }),
    ...(reading.model && { model: reading.model }),
    ...(isGate && { roasGate: roi }),
    ...(reading.unclear.length > 0 && { unclear: reading.unclear.map(({ text }) => text) }),
    // `每月2萬或5%,取高`: the month's bill is at least that, whatever else a minimum may mean.
    ...(reading.terms.minimum && reading.terms.combine === "max" && { minimumMeaning: "feeFloor" as const }),
  };
}

/**
 * The figure of a spread in an outcome. The middle of a range is half-way between its ends, or what the text calls usual; a range that is
 * open upwards has its lower end alone.
 */
export function pick(spread: Spread, outcome: Outcome): Decimal {
  const { low, typical } = spread;
  const high = spread.high ?? spread.also ?? low;
  if (outcome === "low") return low;
  if (outcome === "high") return high;
  return typical ?? low.plus(high).dividedBy(2);
}
