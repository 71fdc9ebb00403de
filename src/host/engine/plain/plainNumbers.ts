import { Decimal as SharedDecimal } from "decimal.js";
import { leave } from "./plainValues";

/** With the settings that Univer calculates with, whatever others set. */
const Decimal = SharedDecimal.clone({ defaults: true });

/** Ten to these powers, tried one after the other to write a number as a whole number of small parts. */
const SCALES = [1, 1e2, 1e4, 1e6, 1e8, 1e10];
/** Below this a decimal of as many digits is the shortest that gives its double. */
const SHORTEST = 1e15;

let whole = 0;
let scale = 0;

/** Finds `whole` and `scale` with whole / scale the number as it is written in decimals. */
function isSplit(value: number): boolean {
  for (const each of SCALES) {
    const scaled = Math.round(value * each);
    if (scaled > SHORTEST || scaled < -SHORTEST) return false;
    if (scaled / each === value) {
      [whole, scale] = [scaled, each];
      return true;
    }
  }
  return false;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : leave();
}

/**
 * The sum as Univer has it: of the decimals that two numbers are written as, not of their binary values.
 *
 * @example plus(0.1, 0.2) // 0.3
 */
export function plus(one: number, other: number): number {
  const plain = one + other;
  if (Number.isSafeInteger(plain)) return plain;
  if (isSplit(one)) {
    const [ones, oneScale] = [whole, scale];
    if (isSplit(other)) {
      const common = Math.max(oneScale, scale);
      const sum = ones * (common / oneScale) + whole * (common / scale);
      if (Number.isSafeInteger(sum) && Math.abs(ones * (common / oneScale)) < SHORTEST) return sum / common;
    }
  }
  return finite(new Decimal(one).add(other).toNumber());
}

export function minus(one: number, other: number): number {
  return plus(one, -other);
}

/** @example times(1.1, 1.1) // 1.21 */
export function times(one: number, other: number): number {
  const plain = one * other;
  if (Number.isSafeInteger(plain)) return plain;
  if (isSplit(one)) {
    const [ones, oneScale] = [whole, scale];
    if (isSplit(other)) {
      const product = ones * whole;
      if (Number.isSafeInteger(product)) return product / (oneScale * scale);
    }
  }
  return finite(new Decimal(one).mul(other).toNumber());
}

export function over(one: number, other: number): number {
  if (other === 0) return leave();
  const plain = one / other;
  if (Number.isSafeInteger(plain)) return plain;
  if (isSplit(one)) {
    const [ones, oneScale] = [whole, scale];
    if (isSplit(other)) {
      const [numerator, denominator] = [ones * scale, whole * oneScale];
      if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator))
        return numerator / denominator;
    }
  }
  return finite(new Decimal(one).div(other).toNumber());
}

type Rounding = (value: number) => number;

/** More decimals are rarely asked for, and fewer than none. */
const MOST_DECIMALS = 15;

/** `times(value, 10 ** decimals)`; of what has too many digits for whole numbers the decimal point is moved as it is written. */
function shifted(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const isWritten = decimals >= 0 && decimals <= MOST_DECIMALS;
  if (!isWritten || Number.isSafeInteger(value * factor) || isSplit(value)) return times(value, factor);
  const written = String(value);
  return written.includes("e") ? times(value, factor) : Number(`${written}e${decimals}`);
}

/** Rounds to decimals, as Univer does, away from what the last binary digit says. */
function rounded(value: number, decimals: number, round: Rounding, margin: 1 | -1): number {
  const digits = Math.trunc(decimals);
  const factor = 10 ** digits;
  const scaled = shifted(Math.abs(value), digits);
  const epsilon = Number.EPSILON * Math.max(1, Math.abs(scaled));
  const result = round(scaled + margin * epsilon) / factor;
  return finite(value < 0 ? -result : result);
}

export const roundHalfUp = (value: number, decimals: number) => rounded(value, decimals, Math.round, 1);
export const roundDown = (value: number, decimals: number) => rounded(value, decimals, Math.floor, 1);
export const roundUp = (value: number, decimals: number) => rounded(value, decimals, Math.ceil, -1);

/** The same bound as Univer's, beyond which a rest cannot be told. */
const MOST_TIMES = 1_125_900_000_000;

export function rest(value: number, divisor: number): number {
  if (divisor === 0 || Math.abs(divisor) * MOST_TIMES <= Math.abs(value)) return leave();
  return finite(value - divisor * Math.floor(value / divisor));
}
