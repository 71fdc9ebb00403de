import { Decimal, ZERO } from "../../money/decimal";
import type { ReadTerms, ReadTier } from "../reading/quoteReading";
import { flat, greater, lesser, line, onlyFrom, type Curve, type Piece } from "./curve";
import { pick, type Outcome } from "./quoteTerms";

/** How an open clause is read. */
export type TierReading = "marginal" | "whole";

/**
 * The commission of a month by what it is reckoned on, before minimum and cap. Where the text leaves the reading open, the low outcome takes
 * the cheaper one at every point, the high one the dearer; the middle takes the marginal one.
 *
 * @example 10% to 100,000 and 7% above, at 120,000: 11,400 marginal, 8,400 whole
 */
export function commissionCurve(terms: ReadTerms, outcome: Outcome): Curve {
  const mode = terms.tiersMode;
  const isOpen = mode === "ambiguous" || mode === "ambiguous above threshold";
  if (!isOpen) return readAs(terms, outcome, mode === "whole" ? "whole" : "marginal");
  const marginal = readAs(terms, outcome, "marginal");
  if (outcome === "base") return marginal;
  const whole = readAs(terms, outcome, "whole");
  return outcome === "low" ? lesser(marginal, whole) : greater(marginal, whole);
}

/** The commission in one reading of its clause. */
function readAs(terms: ReadTerms, outcome: Outcome, reading: TierReading): Curve {
  if (terms.tiers)
    return reading === "whole" ? wholeTiers(terms.tiers, outcome) : marginalTiers(terms.tiers, outcome);
  if (!terms.rate) return flat(ZERO);
  const rate = pick(terms.rate, outcome);
  const { threshold } = terms;
  if (!(threshold instanceof Decimal)) return line(rate);
  return reading === "whole"
    ? onlyFrom(line(rate), threshold, true)
    : onlyFrom(line(rate, rate.times(threshold).negated()), threshold, false);
}

interface TierPiece {
  readonly lower: Decimal;
  readonly rate: Decimal;
  readonly fee: Decimal;
}

function piecesOf(tiers: readonly ReadTier[], outcome: Outcome): TierPiece[] {
  return tiers.map(({ rate, fee }, index) => ({
    lower: tiers[index - 1]?.upTo ?? ZERO,
    rate: rate ? pick(rate, outcome) : ZERO,
    fee: fee ? pick(fee, outcome) : ZERO,
  }));
}

/**
 * Each rate on the part of sales inside its tier; a tier includes its upper bound. A tier without a fee goes on with the one before:
 * behind 3,500 up to 100,000, 5% of the part above comes on top.
 */
function marginalTiers(tiers: readonly ReadTier[], outcome: Outcome): Curve {
  let intercept = ZERO;
  let previous = ZERO;
  let lastFee = ZERO;
  return piecesOf(tiers, outcome).map(({ lower, rate, fee }): Piece => {
    intercept = intercept.plus(previous.minus(rate).times(lower));
    previous = rate;
    if (!fee.isZero()) lastFee = fee;
    return { from: lower, after: lower.greaterThan(0), slope: rate, intercept: intercept.plus(lastFee) };
  });
}

/** The rate of the tier reached on the whole of the sales; a tier includes its upper bound. */
function wholeTiers(tiers: readonly ReadTier[], outcome: Outcome): Curve {
  return piecesOf(tiers, outcome).map(({ lower, rate, fee }): Piece => ({
    from: lower,
    after: lower.greaterThan(0),
    slope: rate,
    intercept: fee,
  }));
}
