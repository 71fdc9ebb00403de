import { Decimal, ZERO } from "../../money/decimal";
import { compileQuote, totalCurve } from "./compileQuote";
import { meetings, pieceAt, valueAt, type Curve, type Piece } from "./curve";
import type { QuoteProblem } from "./problem";
import type { QuoteTerms } from "./quoteTerms";

/** A stretch of monthly sales on which one quote is the cheapest. */
export interface Stretch {
  readonly from: Decimal;
  readonly to: Decimal;
  /** Its place among the quotes, from 0. */
  readonly quote: number;
  /** What the months cost at both ends, as the stretch meets them. */
  readonly costFrom: Decimal;
  readonly costTo: Decimal;
}

export interface Crossover {
  readonly code: "crossover";
  readonly stretches: readonly Stretch[];
}

interface NotPriced {
  readonly code: "notPriced";
  readonly quote: number;
  readonly problem: QuoteProblem;
}

/**
 * Which quote is the cheapest at which monthly sales, where every month sells the same. The points are exact: where two straight
 * pieces meet, or where one jumps.
 *
 * @param months how many months are added up
 */
export function crossover(
  quotes: readonly QuoteTerms[],
  maxSales: Decimal,
  months: number,
): Crossover | NotPriced {
  const curves: Curve[] = [];
  for (const [index, terms] of quotes.entries()) {
    const quote = compileQuote(terms, "base");
    if (quote.code !== "quote") return { code: "notPriced", quote: index, problem: quote };
    curves.push(totalCurve(quote, months));
  }
  return { code: "crossover", stretches: joinedStretches(walk(curves, maxSales)) };
}

/** Every monthly sales at which two quotes cost the same. */
export function breakEven(
  a: QuoteTerms,
  b: QuoteTerms,
  months: number,
): { readonly code: "points"; readonly points: readonly Decimal[] } | NotPriced {
  const curves: Curve[] = [];
  for (const [index, terms] of [a, b].entries()) {
    const quote = compileQuote(terms, "base");
    if (quote.code !== "quote") return { code: "notPriced", quote: index, problem: quote };
    curves.push(totalCurve(quote, months));
  }
  return { code: "points", points: meetings(curves[0]!, curves[1]!) };
}

const on = (piece: Piece, sales: Decimal): Decimal => piece.intercept.plus(piece.slope.times(sales));

/** Goes from break to break, and inside from the cheapest line to the one that passes below it. */
function walk(curves: readonly Curve[], maxSales: Decimal): Stretch[] {
  const stretches: Stretch[] = [];
  const breaks = breaksOf(curves, maxSales);
  for (let index = 0; index < breaks.length - 1; index += 1) {
    const end = breaks[index + 1]!;
    const middle = breaks[index]!.plus(end).dividedBy(2);
    const pieces = curves.map((curve) => pieceAt(curve, middle));
    let from = breaks[index]!;
    let quote = cheapestBehind(pieces, from);
    // Who passes below is carried on and not looked for again: a meeting point may not be a finite decimal.
    for (;;) {
      const next = nextBelow(pieces, quote, from, end);
      const to = next?.at ?? end;
      stretches.push({ from, to, quote, costFrom: on(pieces[quote]!, from), costTo: on(pieces[quote]!, to) });
      if (!next) break;
      from = to;
      quote = next.quote;
    }
  }
  if (stretches.length === 0) {
    const costs = curves.map((curve) => valueAt(curve, ZERO));
    const least = Decimal.min(...costs);
    stretches.push({
      from: ZERO,
      to: ZERO,
      quote: costs.findIndex((cost) => cost.equals(least)),
      costFrom: least,
      costTo: least,
    });
  }
  return stretches;
}

function breaksOf(curves: readonly Curve[], maxSales: Decimal): Decimal[] {
  const inside = curves
    .flatMap((curve) => curve.map(({ from }) => from))
    .filter((from) => from.lessThan(maxSales));
  const sorted = [ZERO, ...inside, maxSales].sort((a, b) => a.comparedTo(b));
  return sorted.filter((at, index) => index === 0 || !at.equals(sorted[index - 1]!));
}

/** The cheapest just behind a point; the first named of equals. */
function cheapestBehind(pieces: readonly Piece[], at: Decimal): number {
  let best = 0;
  pieces.forEach((piece, index) => {
    const difference = on(piece, at).minus(on(pieces[best]!, at));
    if (difference.isNegative() && !difference.isZero()) best = index;
    else if (difference.isZero() && piece.slope.lessThan(pieces[best]!.slope)) best = index;
  });
  return best;
}

/** Where another line first passes below the cheapest, and whose it is; the flattest of those that do it together. */
function nextBelow(
  pieces: readonly Piece[],
  quote: number,
  from: Decimal,
  end: Decimal,
): { readonly at: Decimal; readonly quote: number } | undefined {
  const current = pieces[quote]!;
  let next: { at: Decimal; quote: number } | undefined;
  pieces.forEach((piece, index) => {
    if (!piece.slope.lessThan(current.slope)) return;
    const meeting = piece.intercept.minus(current.intercept).dividedBy(current.slope.minus(piece.slope));
    const at = Decimal.max(meeting, from);
    if (at.greaterThanOrEqualTo(next?.at ?? end)) {
      if (!next || !at.equals(next.at) || !piece.slope.lessThan(pieces[next.quote]!.slope)) return;
    }
    next = { at, quote: index };
  });
  return next;
}

/** Neighbours with the same quote as one. */
function joinedStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.from.equals(stretch.to) && stretches.length > 1) continue;
    const last = joined[joined.length - 1];
    if (last?.quote === stretch.quote)
      joined[joined.length - 1] = { ...last, to: stretch.to, costTo: stretch.costTo };
    else joined.push(stretch);
  }
  return joined;
}
