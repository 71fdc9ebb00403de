import { Decimal, ZERO } from "../../money/decimal";
import type { WordedBound, WordedRow } from "./bandText";
import type { Joined, SharedBound } from "./tierTable";

/**
 * The rows of bands in words as one table. `next 20,000` starts where the band before ends, and so does `up to 50,000` behind
 * `up to 20,000`; `over 50,000` ends where `over 80,000` starts. A number that ends one band and starts the next counts to the one whose words include it, else to the
 * lower.
 */
export function placedBands(rows: readonly WordedRow[]): WordedRow[] {
  const placed = upToTheNext(inSequence(rows));
  return placed.map((row, index) => {
    const { from, upTo, ...others } = row;
    const start = from && index === 0 ? firstStart(from) : from;
    const end = upTo && endBefore(upTo, placed[index + 1]?.from);
    return { ...others, ...(start && { from: start }), ...(end && { upTo: end }) };
  });
}

/**
 * The rows of a table, each with the bound it has in common with the one before where nothing can be written between the two:
 * 9,999 and 10,000 part at 10,000, 10 and 10.01 at 10. `1` to `10` of pieces starts behind 0; a band of completion that starts
 * with 1, all of the target, does not.
 *
 * @param kind.ofPieces pieces are paid, of which the upper band has the first that is not in the lower one
 */
export function withJoints(
  rows: readonly WordedRow[],
  { ofPieces, ofShares }: { readonly ofPieces: boolean; readonly ofShares: boolean },
): WordedRow[] {
  return rows.map((row, index) => {
    const { from } = row;
    const start = ofShares ? undefined : from && { ...from, at: ZERO };
    const previous = index === 0 ? start : rows[index - 1]!.upTo;
    if (!previous || !from || !isNextWritten(previous.at, from.at)) return row;
    return { ...row, joint: index === 0 ? previous : jointOf(previous, from, ofPieces) };
  });
}

/**
 * The rows, in the units they are in, with one bound for two ends between which nothing is meant to lie: `0–100,000` and
 * `100,001–200,000` in words leave out less than one of what is counted. Shares of a target are printed in whole percents,
 * and anything may lie between 50% and 51%: they part at the rounder one, and that is told. Every other joint stays, and what
 * lies between its ends is in neither band.
 */
export function partedAtJoints(
  rows: readonly WordedRow[],
  kind: { readonly inWords: boolean; readonly ofShares: boolean },
): { readonly rows: readonly WordedRow[]; readonly joined: readonly Joined[] } {
  const parted = [...rows];
  const joined: Joined[] = [];
  for (const [index, { joint, ...row }] of rows.entries()) {
    const [before, { from }] = [parted[index - 1], row];
    if (!joint || !from || !before?.upTo) continue;
    const { upTo } = before;
    const isNarrow = kind.inWords && from.at.minus(upTo.at).lessThanOrEqualTo(1);
    if (!isNarrow && !kind.ofShares) continue;
    const isStart = joint.at.equals(from.at);
    if (isStart) parted[index - 1] = { ...before, upTo: { ...from, included: !from.included } };
    parted[index] = isStart ? row : { ...row, from: { ...upTo, included: !upTo.included } };
    if (!kind.ofShares) continue;
    const countsTo = isStart ? "lower" : "upper";
    joined.push({ code: "joined", row: row.row, above: upTo.at, below: from.at, countsTo });
  }
  return { rows: parted, joined };
}

/**
 * The bounds that two neighbours both have, where it is open to which of them the number itself counts: the words of one
 * include it, and those of the other do not leave it out, as in `80%以下` before `80%-100%`; or it is a share of a target, which
 * is often met to the full. Amounts in plain ranges, 0–100,000 and 100,000–200,000, share theirs as plainly.
 */
export function sharedBounds(
  rows: readonly WordedRow[],
  { inWords, ofShares }: { readonly inWords: boolean; readonly ofShares: boolean },
): SharedBound[] {
  return rows.flatMap(({ row, from }, index): SharedBound[] => {
    const upTo = rows[index - 1]?.upTo;
    if (!from?.included || !upTo?.included || !from.at.equals(upTo.at)) return [];
    const isSaid = inWords && (from.said || upTo.said);
    return [
      { code: "sharedBound", row, at: from.at, ofShares, ...(!isSaid && !ofShares && { plain: true }) },
    ];
  });
}

/** Every band that says only how wide it is, or where it ends, starts where the one before it ends. */
function inSequence(rows: readonly WordedRow[]): WordedRow[] {
  const placed: WordedRow[] = [];
  for (const { behind, ...row } of rows) {
    const start = placed[placed.length - 1]?.upTo;
    const isNext = behind !== undefined || (!row.from && row.upTo && start?.at.lessThan(row.upTo.at));
    if (!isNext || !start) placed.push(row);
    else {
      const from = { ...start, included: !start.included };
      const width = behind?.width;
      const upTo = width && {
        ...from,
        at: start.at.plus(width),
        included: true,
        plain: start.plain && behind!.plain,
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

function endBefore(upTo: WordedBound, next: WordedBound | undefined): WordedBound {
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
  const roundness = ({ at }: WordedBound) => {
    const digits = at.times(new Decimal(10).pow(decimals)).toFixed();
    const zeros = /0*$/.exec(digits)![0].length;
    return zeros + (/50*$/.test(digits) ? HALF : 0);
  };
  return !ofPieces && roundness(from) > roundness(previous) ? from : previous;
}

/** 95 is rounder than 94, and 50 is rounder than 95. */
const HALF = 0.5;

function decimalsOf(lower: Decimal, upper: Decimal): number {
  return Math.max(lower.decimalPlaces(), upper.decimalPlaces());
}
