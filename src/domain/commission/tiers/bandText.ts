import { halfWidth } from "../../money/characters";
import { Decimal, ZERO } from "../../money/decimal";
import { readTierCell } from "./tierCell";
import { saysOpenEnd } from "./tierHeaders";
import type { Bound, TierRow } from "./tierTable";

/**
 * An end of a band as its cell writes it: whether its words say if the number itself is included, and whether nothing but a
 * number stands there, so that the header decides what it is in.
 */
export interface WordedBound extends Bound {
  readonly said: boolean;
  readonly plain: boolean;
}

/** Where a band starts and ends by its words. Absent: from 0, or open. */
export interface WordedBand {
  readonly from?: WordedBound;
  readonly upTo?: WordedBound;
}

/** A row of a tier table as its cells write it, before the table is put together. */
export interface WordedRow extends Omit<TierRow, "from" | "upTo">, WordedBand {
  readonly ratePlain: boolean;
  readonly flatPlain: boolean;
}

const RANGE = /^(.*?[^\s(~-])\s*(?:[-~至到]|\sto\s)\s*(.+)$/;
const UNIT = /(?:[千万萬亿億kwm%]|[個个]?[點点])元?$/i;
const EXCLUDED = /\(不含\)/;
const INCLUDED = /\((?:含|含本數|含本数)\)/;

/**
 * Reads a band that is written in one cell.
 *
 * A unit behind the second number belongs to both, where both then stay in order: `10-20萬` is 100,000 to 200,000, and
 * `5000-1萬` is 5,000 to 10,000.
 *
 * @example readBandText("$0 – $100,000") // from 0 up to 100,000
 * @example readBandText("10萬以下") // up to 100,000
 * @example readBandText("over 200,000") // from 200,000, which is not included
 * @returns `undefined` where the words do not say so
 */
export function readBandText(cell: unknown): WordedBand | undefined {
  if (typeof cell !== "string") return undefined;
  const text = halfWidth(cell).trim();
  const alone = readTierCell(text);
  if (alone.code === "bound") {
    const bound: WordedBound = { at: alone.value, included: alone.included, said: true, plain: alone.plain };
    return alone.side === "from" ? { from: bound } : { upTo: bound };
  }
  const parts = RANGE.exec(text);
  if (!parts) return undefined;
  const [, first, last] = parts as unknown as [string, string, string];
  const upTo = saysOpenEnd(last) ? "open" : endOf(last, "upTo");
  const from = upTo && startOf(first, last, upTo);
  return from && { from, ...(upTo !== "open" && { upTo }) };
}

function startOf(first: string, last: string, upTo: WordedBound | "open"): WordedBound | undefined {
  const [unit] = UNIT.exec(last.replace(/\(.*?\)|以下|以[内內]/g, "").trim()) ?? [];
  if (unit !== undefined && upTo !== "open" && /[\d.]$/.test(first)) {
    const shared = endOf(first + unit, "from");
    if (shared?.at.lessThan(upTo.at)) return shared;
  }
  return endOf(first, "from");
}

function endOf(text: string, side: "from" | "upTo"): WordedBound | undefined {
  const excluded = EXCLUDED.test(text);
  const said = excluded || INCLUDED.test(text);
  const read = readTierCell(text.replace(EXCLUDED, "").replace(INCLUDED, ""));
  if (read.code === "number") return { at: read.value, included: !excluded, said, plain: read.plain };
  if (read.code !== "bound" || read.side !== side) return undefined;
  return { at: read.value, included: read.included, said: true, plain: read.plain };
}

/**
 * The rows of bands in words as one table. `0–100,000` and `100,001–200,000` are written in whole numbers and leave nothing
 * out: the upper band starts behind the lower one. A number that ends one band and starts the next counts to the one
 * whose words include it, else to the lower.
 */
export function joinedBands(rows: readonly WordedRow[]): WordedRow[] {
  return rows.map((row, index) => {
    const { from, upTo, ...others } = row;
    const start = from && (index === 0 ? firstStart(from) : startBehind(from, rows[index - 1]?.upTo));
    const end = upTo && endBefore(upTo, rows[index + 1]?.from);
    return { ...others, ...(start && { from: start }), ...(end && { upTo: end }) };
  });
}

/** `1–10` of pieces starts at the first piece. */
function firstStart(from: WordedBound): WordedBound {
  return isNextWritten(ZERO, from.at) ? { ...from, at: ZERO, included: true } : from;
}

function startBehind(from: WordedBound, previous: WordedBound | undefined): WordedBound {
  return previous && isNextWritten(previous.at, from.at)
    ? { ...from, at: previous.at, included: !previous.included, plain: previous.plain }
    : from;
}

/** Whether nothing can be written between two numbers with the decimals they have. */
function isNextWritten(lower: Decimal, upper: Decimal): boolean {
  const decimals = Math.max(lower.decimalPlaces(), upper.decimalPlaces());
  return upper.minus(lower).equals(new Decimal(10).pow(-decimals));
}

function endBefore(upTo: WordedBound, next: WordedBound | undefined): WordedBound {
  const isNexts = next !== undefined && next.said && next.included && !upTo.said && next.at.equals(upTo.at);
  return { ...upTo, included: upTo.included && !isNexts };
}
