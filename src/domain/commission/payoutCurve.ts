import type { Decimal } from "../money/decimal";

/** A completion and the share of the target pay that it earns; 1 is 100% of each. */
export interface CurvePoint {
  readonly attainment: Decimal;
  readonly payout: Decimal;
}

export type CurveProblem =
  | { readonly code: "noPoints" }
  /** A point does not stand behind the one before it. `point` counts from 0. */
  | { readonly code: "pointsOutOfOrder"; readonly point: number; readonly attainment: Decimal };

export interface CurvePayout {
  readonly code: "curve";
  readonly payout: Decimal;
}

/**
 * The share of the target pay on a curve of completion, in a straight line from point to point. Below the first point and
 * beyond the last one the curve is level: nothing more is promised there.
 *
 * @example 40% → 20%, 60% → 35%: 50% earns 27.5%
 */
export function payoutOnCurve(
  points: readonly CurvePoint[],
  attainment: Decimal,
): CurvePayout | CurveProblem {
  const first = points[0];
  if (!first) return { code: "noPoints" };
  const disorder = points.findIndex(
    (point, index) => index > 0 && point.attainment.lessThanOrEqualTo(points[index - 1]!.attainment),
  );
  if (disorder !== -1)
    return { code: "pointsOutOfOrder", point: disorder, attainment: points[disorder]!.attainment };
  const next = points.findIndex((point) => attainment.lessThan(point.attainment));
  if (next === 0) return { code: "curve", payout: first.payout };
  if (next === -1) return { code: "curve", payout: points[points.length - 1]!.payout };
  return { code: "curve", payout: between(points[next - 1]!, points[next]!, attainment) };
}

function between(left: CurvePoint, right: CurvePoint, attainment: Decimal): Decimal {
  const width = right.attainment.minus(left.attainment);
  const rise = right.payout.minus(left.payout);
  return left.payout.plus(rise.times(attainment.minus(left.attainment)).dividedBy(width));
}
