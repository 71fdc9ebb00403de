import { Decimal, ZERO } from "../../money/decimal";
import type { WordedBound, WordedRow } from "./bandText";

/**
 * The rows of bands in words as one table. `0–100,000` and `100,001–200,000` are written in whole numbers and leave nothing
 * out: they have one bound. A number that ends one band and starts the next counts to the one whose words include it, else
 * to the lower. `next 20,000` starts where the band before ends.
 *
 * @param ofPieces pieces are paid, of which the upper band has the first that is not in the lower one
 */
export function joinedBands(rows: readonly WordedRow[], ofPieces: boolean): WordedRow[] {
  const placed = upToTheNext(inSequence(rows));
  return placed.map((row, index) => {
    const { from, upTo, ...others } = row;
    const start =
      from && (index === 0 ? firstStart(from) : startBehind(placed[index - 1]?.upTo, from, ofPieces));
    const end = upTo && endBefore(upTo, placed[index + 1]?.from, ofPieces);
    return { ...others, ...(start && { from: start }), ...(end && { upTo: end }) };
  });
}

/**
 * The rows of bands with both ends in columns, each with the bound it has in common with the one before where nothing can be
 * written between: 9,999 and 10,000 part at 10,000, 10 and 10.01 at 10. `1` to `10` of pieces starts behind 0.
 */
export function withJoints(rows: readonly WordedRow[], ofPieces: boolean): WordedRow[] {
  return rows.map((row, index) => {
    const { from } = row;
    const previous = index === 0 ? from && { ...from, at: ZERO } : rows[index - 1]!.upTo;
    if (!previous || !from || !isNextWritten(previous.at, from.at)) return row;
    return { ...row, joint: index === 0 ? previous : jointOf(previous, from, ofPieces) };
  });
}

/** Every band that says only how wide it is starts where the one before it ends. */
function inSequence(rows: readonly WordedRow[]): WordedRow[] {
  const placed: WordedRow[] = [];
  for (const { behind, ...row } of rows) {
    const start = placed[placed.length - 1]?.upTo;
    if (!behind || !start) placed.push(row);
    else {
      const from = { ...start, included: !start.included };
      const width = behind.width;
      const upTo = width && {
        ...from,
        at: start.at.plus(width),
        included: true,
        plain: start.plain && behind.plain,
      };
      placed.push({ ...row, from, ...(upTo && { upTo }) });
    }
  }
  return placed;
}

/** `over 50,000` ends where `over 80,000` starts. */
function upToTheNext(rows: readonly WordedRow[]): WordedRow[] {
  return rows.map((row, index) => {
    const next = rows[index + 1]?.from;
    const isOpen = row.from && !row.upTo && next?.at.greaterThan(row.from.at);
    return isOpen ? { ...row, upTo: { ...next!, included: !next!.included } } : row;
  });
}

/** `1–10` of pieces starts at the first piece. */
function firstStart(from: WordedBound): WordedBound {
  return isNextWritten(ZERO, from.at) ? { ...from, at: ZERO, included: true } : from;
}

function startBehind(previous: WordedBound | undefined, from: WordedBound, ofPieces: boolean): WordedBound {
  if (!previous || !isNextWritten(previous.at, from.at)) return from;
  const joint = jointOf(previous, from, ofPieces);
  return joint === from ? from : { ...joint, included: !joint.included };
}

function endBefore(upTo: WordedBound, next: WordedBound | undefined, ofPieces: boolean): WordedBound {
  if (next && isNextWritten(upTo.at, next.at)) {
    const joint = jointOf(upTo, next, ofPieces);
    return joint === upTo ? upTo : { ...joint, included: !joint.included };
  }
  const isNexts = next !== undefined && next.said && next.included && !upTo.said && next.at.equals(upTo.at);
  return { ...upTo, included: upTo.included && !isNexts };
}

/** Whether nothing can be written between two numbers with the decimals they have. */
function isNextWritten(lower: Decimal, upper: Decimal): boolean {
  return upper.minus(lower).equals(new Decimal(10).pow(-decimalsOf(lower, upper)));
}

/** The bound that two neighbours mean: of money the rounder of the two numbers, of pieces the last of the lower band. */
function jointOf(previous: WordedBound, from: WordedBound, ofPieces: boolean): WordedBound {
  const decimals = decimalsOf(previous.at, from.at);
  const zeros = ({ at }: WordedBound) =>
    /0*$/.exec(at.times(new Decimal(10).pow(decimals)).toFixed())![0].length;
  return !ofPieces && zeros(from) > zeros(previous) ? from : previous;
}

function decimalsOf(lower: Decimal, upper: Decimal): number {
  return Math.max(lower.decimalPlaces(), upper.decimalPlaces());
}
