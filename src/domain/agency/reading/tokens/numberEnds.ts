import { Decimal } from "../../../money/decimal";

/** Both ends of what a number may be: `三四十` is 30 to 40. */
export interface Ends {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A number as a quote writes it, with the spread that its words leave: `三四十萬` is 300,000 to 400,000. */
export interface Numeral {
  /** Behind its last character. */
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly approx: boolean;
  /** The unit it ends with, such as 10,000 for 萬, k is 1,000; 1 where it has none. */
  readonly unit: number;
}

export function exactly(value: Decimal | number | string): Ends {
  const only = new Decimal(value);
  return { low: only, high: only };
}

export function times(ends: Ends, factor: Decimal | number): Ends {
  const low = ends.low.times(factor);
  return { low, high: ends.high === ends.low ? low : ends.high.times(factor) };
}

export function plus(a: Ends, b: Ends): Ends {
  const low = a.low.plus(b.low);
  return { low, high: a.high === a.low && b.high === b.low ? low : a.high.plus(b.high) };
}

/** The sum of those that are there. */
export function sum(a: Ends | undefined, b: Ends | undefined): Ends | undefined {
  return a && b ? plus(a, b) : (a ?? b);
}

/** The place of the last digit that is not 0: 10 for 20, 100 for 300. */
export function roundStep(value: Decimal): Decimal {
  let step = new Decimal(1);
  while (!value.isZero() && value.modulo(step.times(10)).isZero()) step = step.times(10);
  return step;
}
