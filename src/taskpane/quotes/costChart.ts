import type { Curve } from "../../domain/agency/terms/curve";
import { Decimal, ZERO } from "../../domain/money/decimal";

/** A point of a chart; 0 is left and bottom, 1 right and top. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface Tick {
  readonly value: Decimal;
  readonly at: number;
}

/** Cost against monthly sales, ready to be drawn. */
export interface CostChart {
  /** A line a curve, in order. */
  readonly lines: readonly (readonly ChartPoint[])[];
  readonly salesTicks: readonly Tick[];
  readonly costTicks: readonly Tick[];
}

/**
 * Lays out cost curves from no sales up to the most. A cost that jumps goes straight up or down where it does.
 *
 * @param most above 0
 */
export function costChart(curves: readonly Curve[], most: Decimal): CostChart {
  const corners = curves.map((curve) => cornersOf(curve, most));
  const top = Decimal.max(1, ...corners.flat().map(({ cost }) => cost));
  const lines = corners.map((points) =>
    points.map(({ sales, cost }) => ({
      x: sales.dividedBy(most).toNumber(),
      y: Decimal.max(ZERO, cost).dividedBy(top).toNumber(),
    })),
  );
  return { lines, salesTicks: ticksUpTo(most), costTicks: ticksUpTo(top) };
}

function cornersOf(curve: Curve, most: Decimal): { readonly sales: Decimal; readonly cost: Decimal }[] {
  const inside = curve.filter(({ from }) => from.lessThan(most));
  return inside.flatMap((piece, index) => {
    const end = inside[index + 1]?.from ?? most;
    const on = (sales: Decimal) => ({ sales, cost: piece.intercept.plus(piece.slope.times(sales)) });
    return [on(piece.from), on(end)];
  });
}

const STEPS = [1, 2, 5, 10];
const MOST_TICKS = 4;

/** Round values from 0 on, at most five of them. */
function ticksUpTo(most: Decimal): Tick[] {
  const least = most.dividedBy(MOST_TICKS);
  const magnitude = new Decimal(10).pow(least.log(10).floor());
  const step = magnitude.times(STEPS.find((each) => magnitude.times(each).greaterThanOrEqualTo(least)) ?? 10);
  const count = most.dividedBy(step).floor().toNumber();
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = step.times(index);
    return { value, at: value.dividedBy(most).toNumber() };
  });
}
