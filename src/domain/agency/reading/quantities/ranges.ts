import type { Decimal } from "../../../money/decimal";
import { isNumber, means, type Item, type Quantity } from "../items";
import type { NumberToken, Token } from "../tokens/tokens";

/** A number as it stands, or as one end of a range has it. */
export function quantityOf(
  token: NumberToken,
  low: Decimal,
  high: Decimal,
  end: number,
  isRange: boolean,
): Quantity {
  const { start, sort, approx, unit, currency } = token;
  return {
    kind: "quantity",
    start,
    end,
    sort,
    low,
    high,
    isRange,
    unit,
    approx,
    per: [],
    ...(currency && { currency }),
  };
}

/** `3-5萬`, `5% to 10%`, `between 3 and 5k`, `3 4個點`. */
export function rangeFrom(tokens: readonly Token[], at: number, before: readonly Item[]) {
  const first = tokens[at] as NumberToken;
  const sign = tokens[at + 1];
  if (isNumber(sign)) {
    // Two bare digits with a space: `3 4個點`; in `from 0 5%` the rate is that from 0 on.
    const spoken =
      first.sort === "number" && sign.sort === "rate" && first.unit === 1 && sign.start === first.end + 1;
    return spoken && first.low.lessThan(10) && !first.low.isZero() ? joined(first, sign, at + 2) : undefined;
  }
  if (sign?.kind !== "word") return undefined;
  // `第1至第3個月`
  const place =
    means(before[before.length - 1], "from") && means(tokens[at + 2] as Item, "from") ? at + 3 : at + 2;
  const second = tokens[place];
  if (!isNumber(second)) return undefined;
  const betweens = means(before[before.length - 1], "between") && means(sign, "plus");
  return means(sign, "range") || betweens ? joined(first, second, place + 1) : undefined;
}

/** `50萬<GMV≤200萬`: both ends around what they bound, which is put before them. */
export function bracketFrom(tokens: readonly Token[], at: number) {
  const [first, low, base, high, second] = tokens.slice(at, at + 5);
  const isBracket =
    means(low as Item, "belowBefore") && base?.kind === "word" && means(high as Item, "belowBefore");
  if (!isNumber(first) || !isNumber(second) || !isBracket) return undefined;
  const range = joined(first, second, at + 5);
  return range && { base, ...range };
}

function joined(first: NumberToken, second: NumberToken, next: number) {
  const factors = endsInOneUnit(first, second);
  if (!factors) return undefined;
  const low = first.low.times(factors[0]);
  const high = second.high.times(factors[1]);
  if (low.greaterThan(high)) return undefined;
  const sort = first.sort === "number" ? second.sort : first.sort;
  const currency = first.currency ?? second.currency;
  const token: NumberToken = {
    ...second,
    start: first.start,
    sort,
    approx: first.approx || second.approx,
    ...(currency && { currency }),
  };
  return { item: quantityOf(token, low, high, second.end, true), next };
}

/** By what each end of a range is to be multiplied: in `3-5萬` the unit belongs to both. */
function endsInOneUnit(first: NumberToken, second: NumberToken): readonly [number, number] | undefined {
  if (first.sort === "discount" || second.sort === "discount") return undefined;
  if (second.sort === "rate") {
    if (first.sort === "rate") return [1, 1];
    return first.sort === "number" && first.unit === 1 ? [second.unit, 1] : undefined;
  }
  if (first.sort === "rate") {
    const bare = second.sort === "number" && second.unit === 1 && second.high.lessThan(100);
    return bare ? [1, first.unit] : undefined;
  }
  // `一百到三百萬`: 百 stands inside the section that 萬 closes.
  if (first.unit < second.unit && first.low.times(second.unit).lessThanOrEqualTo(second.high)) {
    return [second.unit, 1];
  }
  if (second.unit === 1 && first.unit > 1 && second.high.lessThan(first.unit)) return [1, first.unit];
  return [1, 1];
}
