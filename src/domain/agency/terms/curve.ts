import { ZERO, type Decimal } from "../../money/decimal";

/** A stretch of monthly sales on which a cost is a straight line: `intercept + slope × sales`. */
export interface Piece {
  readonly from: Decimal;
  /** It begins behind `from`, which itself belongs to the piece before: 以內 includes its bound. */
  readonly after: boolean;
  readonly slope: Decimal;
  readonly intercept: Decimal;
}

/** A cost by monthly sales from 0 up: straight pieces, which may jump. The first starts at 0. */
export type Curve = readonly Piece[];

const START = { from: ZERO, after: false };

export const flat = (amount: Decimal): Curve => [{ ...START, slope: ZERO, intercept: amount }];
export const NOTHING: Curve = flat(ZERO);

const order = (a: Start, b: Start): number => a.from.comparedTo(b.from) || Number(a.after) - Number(b.after);

const valueOn = (piece: Piece, sales: Decimal): Decimal => piece.intercept.plus(piece.slope.times(sales));

/** The piece that holds these sales. */
export function pieceAt(curve: Curve, sales: Decimal): Piece {
  let found = curve[0]!;
  for (const piece of curve) {
    const reached = piece.from.comparedTo(sales);
    if (reached < 0 || (reached === 0 && !piece.after)) found = piece;
    else break;
  }
  return found;
}

/** The cost at these sales, unrounded. */
export const valueAt = (curve: Curve, sales: Decimal): Decimal => valueOn(pieceAt(curve, sales), sales);

type Start = Pick<Piece, "from" | "after">;
type Join = (start: Start, a: Piece, b: Piece, end: Decimal | undefined) => readonly Piece[];

/** Walks two curves together over the stretches on which both are straight. */
function joined(a: Curve, b: Curve, join: Join): Curve {
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  let start: Start = START;
  for (;;) {
    const nextA = a[i + 1];
    const nextB = b[j + 1];
    const next = !nextA ? nextB : !nextB || order(nextA, nextB) <= 0 ? nextA : nextB;
    pieces.push(...join(start, a[i]!, b[j]!, next?.from));
    if (!next) return simplified(pieces);
    if (nextA && order(nextA, next) === 0) i += 1;
    if (nextB && order(nextB, next) === 0) j += 1;
    start = { from: next.from, after: next.after };
  }
}

/** Without pieces that go on as the one before. */
function simplified(pieces: readonly Piece[]): Curve {
  return pieces.filter((piece, index) => {
    const before = pieces[index - 1];
    return !before || !before.slope.equals(piece.slope) || !before.intercept.equals(piece.intercept);
  });
}

export const add = (a: Curve, b: Curve): Curve =>
  joined(a, b, (start, left, right) => [
    { ...start, slope: left.slope.plus(right.slope), intercept: left.intercept.plus(right.intercept) },
  ]);

export const scale = (curve: Curve, factor: Decimal): Curve =>
  curve.map((piece) => ({
    ...piece,
    slope: piece.slope.times(factor),
    intercept: piece.intercept.times(factor),
  }));

/** Where two straight pieces meet. */
function meeting(a: Piece, b: Piece): Decimal | undefined {
  const slope = a.slope.minus(b.slope);
  return slope.isZero() ? undefined : b.intercept.minus(a.intercept).dividedBy(slope);
}

/**
 * The lower or the higher of two costs. Which one it is on a stretch is asked inside of it: at its ends, which may be no finite decimals,
 * a rounded last digit would decide.
 */
function extreme(a: Curve, b: Curve, wantsLower: boolean): Curve {
  return joined(a, b, (start, left, right, end) => {
    const at = meeting(left, right);
    const meets = at?.greaterThan(start.from) === true && !(end && at.greaterThanOrEqualTo(end));
    const until = meets ? at : end;
    const inside = until ? start.from.plus(until).dividedBy(2) : start.from.plus(1);
    const leftIsBelow = valueOn(left, inside).lessThanOrEqualTo(valueOn(right, inside));
    const [first, other] = leftIsBelow === wantsLower ? [left, right] : [right, left];
    const head: Piece = { ...start, slope: first.slope, intercept: first.intercept };
    if (!meets) return [head];
    return [head, { from: at, after: false, slope: other.slope, intercept: other.intercept }];
  });
}

/** The lesser of two costs at every point. */
export const lesser = (a: Curve, b: Curve): Curve => extreme(a, b, true);
/** The greater of two costs at every point. */
export const greater = (a: Curve, b: Curve): Curve => extreme(a, b, false);

/** A cost by what it is reckoned on, as a cost by sales, where that is `share × sales`. */
export function byShareOfSales(curve: Curve, share: Decimal): Curve {
  if (share.isZero()) return flat(valueAt(curve, ZERO));
  return curve.map((piece) => ({
    ...piece,
    from: piece.from.dividedBy(share),
    slope: piece.slope.times(share),
  }));
}

/** Nothing up to these sales (themselves included where `after`), the cost from there. */
export function onlyFrom(curve: Curve, from: Decimal, after: boolean): Curve {
  if (from.isZero() && !after) return curve;
  const gate = { from, after };
  const behind = curve.filter((piece) => order(piece, gate) > 0);
  return simplified([...NOTHING, { ...pieceAt(curve, from), ...gate }, ...behind]);
}

/** The points at which two costs are the same; a stretch on which they agree gives its start. */
export function meetings(a: Curve, b: Curve): Decimal[] {
  const found: Decimal[] = [];
  joined(a, b, (start, left, right, end) => {
    const agree = left.slope.equals(right.slope) && left.intercept.equals(right.intercept);
    const at = agree ? start.from : meeting(left, right);
    if (at && isOn(start, at, end, a, b) && !found.some((other) => other.equals(at))) found.push(at);
    return [];
  });
  return found.sort((x, y) => x.comparedTo(y));
}

/** Whether a meeting of two lines lies on the stretch; at its end both costs are asked, as one may jump there. */
function isOn(start: Start, at: Decimal, end: Decimal | undefined, a: Curve, b: Curve): boolean {
  if (at.lessThan(start.from) || (at.equals(start.from) && start.after)) return false;
  if (!end || at.lessThan(end)) return true;
  return at.equals(end) && valueAt(a, at).equals(valueAt(b, at));
}
