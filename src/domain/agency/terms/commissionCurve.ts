import { Decimal, ZERO } from "../../money/decimal";
import type { ReadTerms, ReadTier } from "../reading/quoteReading";
import { add, flat, greater, lesser, onlyFrom, valueAt, type Curve, type Piece } from "./curve";
import { pick, type Outcome } from "./quoteTerms";

/** How an open clause is read. */
type TierReading = "marginal" | "whole";

/**
 * The commission of a month by what it is reckoned on, before minimum and cap. Where the text leaves the reading open, the low outcome takes
 * the cheaper one at every point, the high one the dearer; the middle takes the marginal one.
 *
 * @param free the sales that bear no commission: the tiers count all sales, their rates only what lies above
 * @example 10% to 100,000 and 7% above, at 120,000: 11,400 marginal, 8,400 whole; with 50,000 free 6,400 and 4,900
 */
export function commissionCurve(terms: ReadTerms, outcome: Outcome, free = ZERO): Curve {
  const tiers = tiersOf(terms);
  if (!tiers) return flat(ZERO);
  const readAs = (reading: TierReading): Curve => {
    const pieces = piecesOf(tiers, outcome);
    const curve = reading === "whole" ? wholeTiers(pieces, free) : marginalTiers(pieces, free);
    return free.isZero() ? curve : onlyFrom(curve, free, true);
  };
  const mode = terms.tiersMode;
  const isOpen = mode === "ambiguous" || mode === "ambiguous above threshold";
  if (!isOpen) return readAs(mode === "whole" ? "whole" : "marginal");
  const marginal = readAs("marginal");
  if (outcome === "base") return marginal;
  return (outcome === "low" ? lesser : greater)(marginal, readAs("whole"));
}

/** A rate from a threshold on is a tier above one without a rate. */
function tiersOf({ tiers, rate, threshold }: ReadTerms): readonly ReadTier[] | undefined {
  if (tiers || !rate) return tiers;
  const isFromThere = threshold instanceof Decimal && threshold.greaterThan(0);
  return isFromThere ? [{ upTo: threshold }, { rate }] : [{ rate }];
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

const startOf = (lower: Decimal) => ({ from: lower, after: lower.greaterThan(0) });

/**
 * Each rate on the part of sales inside its tier; a tier includes its upper bound. A tier without a fee goes on with the one before:
 * behind 3,500 up to 100,000, 5% of the part above comes on top.
 */
function marginalTiers(pieces: readonly TierPiece[], free: Decimal): Curve {
  let intercept = ZERO;
  let previous = ZERO;
  let lastFee = ZERO;
  const rates = pieces.map(({ lower, rate }): Piece => {
    intercept = intercept.plus(previous.minus(rate).times(lower));
    previous = rate;
    return { ...startOf(lower), slope: rate, intercept };
  });
  const fees = pieces.map(({ lower, fee }): Piece => {
    if (!fee.isZero()) lastFee = fee;
    return { ...startOf(lower), slope: ZERO, intercept: lastFee };
  });
  return add(add(rates, fees), flat(valueAt(rates, free).negated()));
}

/** The rate of the tier reached on the whole of the sales; a tier includes its upper bound. */
const wholeTiers = (pieces: readonly TierPiece[], free: Decimal): Curve =>
  pieces.map(({ lower, rate, fee }): Piece => ({
    ...startOf(lower),
    slope: rate,
    intercept: fee.minus(rate.times(free)),
  }));
