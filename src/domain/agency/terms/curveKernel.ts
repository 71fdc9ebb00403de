import { roundToCents, type Cents } from "../../money/cents";
import { Decimal } from "../../money/decimal";
import { valueAt, type Curve } from "./curve";

/** A cost curve in whole numbers, for many sales; amounts in cents. */
export interface CurveKernel {
  readonly curve: Curve;
  /** The least sales of each piece, in cents. */
  readonly first: Float64Array;
  readonly slope: Float64Array;
  readonly intercept: Float64Array;
  /** One cent of cost in the unit of `slope` and `intercept`. */
  readonly scale: number;
  /** Half a cent in that unit. */
  readonly half: number;
  /** The sales up to which a product stays a whole number that a double holds; 0 where the curve is too fine. */
  readonly exactUpTo: number;
}

const MOST_DECIMALS = 12;

/** Compiles a curve once, so that a month's cost is one multiplication. */
export function compileCurve(curve: Curve): CurveKernel {
  const decimals = Math.max(
    ...curve.map(({ slope, intercept }) =>
      Math.max(slope.decimalPlaces(), intercept.times(100).decimalPlaces()),
    ),
  );
  const scale = decimals <= MOST_DECIMALS ? 10 ** decimals : 1;
  const whole = (value: Decimal) => value.times(scale).toNumber();
  const slope = Float64Array.from(curve, (piece) => whole(piece.slope));
  const intercept = Float64Array.from(curve, (piece) => whole(piece.intercept.times(100)));
  const first = Float64Array.from(curve, firstCents);
  const steepest = Math.max(1, ...slope.map(Math.abs));
  const highest = Math.max(0, ...intercept.map(Math.abs)) + scale;
  const exactUpTo =
    decimals <= MOST_DECIMALS ? Math.floor((Number.MAX_SAFE_INTEGER - highest) / steepest) : 0;
  return { curve, first, slope, intercept, scale, half: scale / 2, exactUpTo: Math.max(0, exactUpTo) };
}

/** The least whole cents that belong to a piece. */
function firstCents({ from, after }: Curve[number]): number {
  const cents = from.times(100);
  const up = cents.ceil();
  return (after && up.equals(cents) ? up.plus(1) : up).toNumber();
}

/**
 * The cost at these sales, rounded to the cent with halves away from zero.
 *
 * @param sales in cents, not negative
 * @returns `undefined` where it is too large to be exact
 */
export function costCents(kernel: CurveKernel, sales: number): Cents | undefined {
  if (sales > kernel.exactUpTo) return exactCost(kernel.curve, sales);
  const { first, intercept, slope, scale, half } = kernel;
  let piece = first.length - 1;
  while (piece > 0 && sales < first[piece]!) piece -= 1;
  const scaled = intercept[piece]! + slope[piece]! * sales;
  if (scale === 1) return scaled as Cents;
  return (
    scaled < 0 ? 0 - Math.floor((half - scaled) / scale) : Math.floor((scaled + half) / scale)
  ) as Cents;
}

function exactCost(curve: Curve, sales: number): Cents | undefined {
  return roundToCents(valueAt(curve, new Decimal(sales).dividedBy(100)));
}
