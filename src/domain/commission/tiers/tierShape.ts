import type { Decimal } from "../../money/decimal";
import { ZERO } from "../../money/decimal";
import { readBandText } from "./bandText";
import { readTierCell, type TierCell } from "./tierCell";
import type { TierColumn } from "./tierHeaders";
import { readTierRate } from "./tierRate";

/** How a table without headings lies. */
interface TierShape {
  readonly columns: readonly TierColumn[];
  /** Its bands stand side by side, each in a column. */
  readonly across: boolean;
}

type Cells = readonly (readonly unknown[])[];
type Column = readonly TierCell[];

const FROM: readonly TierColumn[] = ["from", "rate", "flat"];
const IN_WORDS: readonly TierColumn[] = ["band", "rate", "flat"];
/** The other orders in which the same is written, known by what stands in them. */
const OTHERS: readonly (readonly TierColumn[])[] = [
  ["rate", "from"],
  ["rate", "band"],
  ["rate", "from", "flat"],
  ["from", "upTo", "rate"],
  ["from", "upTo", "rate", "flat"],
  ["upTo", "rate"],
  ["upTo", "rate", "flat"],
];
const FIRST_MONEY = 1000;
const LAST_PERCENT = 100;

/**
 * How the cells of a table without a header lie: from (or the band in words), rate and flat, a band a row, wherever they
 * can be that. Else another order, or a band a column, where nothing but that fits: percents or fractions for rates,
 * bounds that ascend or descend and reach above 1.
 *
 * @param rows without blank rows, at least one
 * @returns `"doubtful"` where they may be more than one thing, `"none"` where nothing fits
 * @example tierShape([[0, 100000], ["5%", "8%"]]) // from and rate, across
 */
export function tierShape(rows: Cells): TierShape | "doubtful" | "none" {
  const width = rows[0]!.length;
  const order = isInWords(rows.map(([first]) => first)) ? IN_WORDS : FROM;
  const isDocumented = width >= 2 && width <= order.length;
  const documented: TierShape = { columns: order, across: false };
  if (isDocumented && fits(order.slice(0, width), rows)) return documented;
  const lying = transposed(rows);
  const down = OTHERS.filter((columns) => isNothingElse(columns, rows));
  const across = [FROM.slice(0, 2), FROM, IN_WORDS.slice(0, 2), IN_WORDS, ...OTHERS].filter((columns) =>
    isNothingElse(columns, lying),
  );
  const found = [
    ...down.map((columns) => ({ columns, across: false })),
    ...across.map((columns) => ({ columns, across: true })),
  ];
  if (found.length > 1 || (found.length > 0 && isDocumented && paysByPiece(rows))) return "doubtful";
  if (found.length === 1) return found[0]!;
  if (!isDocumented) return "none";
  return looksTurned(rows) ? "doubtful" : documented;
}

/** Whether every cell of a column is a band in words, and not all of them are where a band starts. */
export function isInWords(cells: readonly unknown[]): boolean {
  const bands = cells.map(readBandText);
  return bands.every((band) => band !== undefined) && bands.some((band) => band?.upTo !== undefined);
}

/** Whether cells are bands in words of which one says both where it starts and where it ends, which no bound does. */
export function areRanges(cells: readonly unknown[]): boolean {
  const isRange = (cell: unknown) => {
    const band = readBandText(cell);
    return band?.from !== undefined && band.upTo !== undefined;
  };
  return isInWords(cells) && cells.some(isRange);
}

/** Whether cells are where bands start: amounts that ascend from 0, or descend to it, and do not merely number the bands. */
export function areStarts(cells: readonly unknown[]): boolean {
  const read = cells.map(readTierCell);
  if (cells.length < 2 || !isMonotonic(read)) return false;
  const values = read.map((cell) => valueOf(cell) ?? ZERO).sort((a, b) => a.comparedTo(b));
  return values[0]!.isZero() && !values.every((value, index) => value.equals(index));
}

/** Whether cells hold nothing but percents, be it in words. */
export function arePercents(cells: readonly unknown[]): boolean {
  const read = cells.map(readTierRate);
  return (
    read.every((cell) => isOpen(cell) || (cell.code === "number" && cell.percent)) &&
    read.some((cell) => cell.code === "number" && cell.percent)
  );
}

/** Whether cells can be shares of the amount, and nothing else that is paid: from 0 to 1. */
export function areShares(cells: readonly unknown[]): boolean {
  return areRates(cells.map(readTierCell));
}

/** Rows for columns; where a row is short, nothing stands there. */
export function transposed(rows: Cells): Cells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

/** Whether cells can be these columns and pay fractions of the amount. */
function fits(columns: readonly TierColumn[], rows: Cells): boolean {
  if (rows.some((row) => row.length !== columns.length)) return false;
  const cellsOf = (column: TierColumn) => rows.map((row) => row[columns.indexOf(column)]);
  const read = (column: TierColumn): Column => cellsOf(column).map(readTierCell);
  return columns.every((column) => {
    if (column === "band") return isInWords(cellsOf(column));
    if (column === "rate") return areRates(read(column));
    if (column === "flat") return areFlats(read(column));
    if (column === "from") return isMonotonic(read(column));
    return columns.includes("from") ? areJoined(read("from"), read("upTo")) : areEnds(read(column));
  });
}

function areRates(cells: Column): boolean {
  const isRate = (cell: TierCell) =>
    cell.code === "blank" ||
    (cell.code === "number" && !cell.value.isNegative() && cell.value.lessThanOrEqualTo(1));
  return cells.every(isRate) && cells.some((cell) => valueOf(cell)?.greaterThan(0));
}

function areFlats(cells: Column): boolean {
  return cells.every(
    (cell) => cell.code === "blank" || (cell.code === "number" && !cell.value.isNegative() && !cell.percent),
  );
}

function isMonotonic(cells: Column): boolean {
  const values = cells.map((cell) => (cell.code === "blank" ? ZERO : valueOf(cell)));
  return steps(values, 1) || steps(values, -1);
}

function steps(values: readonly (Decimal | undefined)[], direction: 1 | -1): boolean {
  return values.every(
    (value, index) =>
      value !== undefined &&
      !value.isNegative() &&
      (index === 0 || value.comparedTo(values[index - 1]!) === direction),
  );
}

/** From and up to, each band from where the one before ends; only the last may be open. */
function areJoined(from: Column, upTo: Column): boolean {
  return (
    isMonotonic(from) &&
    from.every((cell, index) => {
      const [start, end] = [cell.code === "blank" ? ZERO : valueOf(cell), valueOf(upTo[index]!)];
      const isLast = index === from.length - 1;
      if (!end || end.isZero()) return isLast && isOpen(upTo[index]!);
      if (!start?.lessThan(end)) return false;
      const next = isLast ? undefined : valueOf(from[index + 1]!);
      return (
        isLast || (next !== undefined && next.minus(end).abs().lessThanOrEqualTo(1) && !next.lessThan(end))
      );
    })
  );
}

/** Ends of bands of which the last says that it is open, which no start could. */
function areEnds(cells: Column): boolean {
  const last = cells[cells.length - 1]!;
  const isEnd = last.code === "open" || (last.code === "bound" && last.side === "from");
  return cells.length > 1 && isEnd && steps(cells.slice(0, -1).map(valueOf), 1);
}

function isOpen(cell: TierCell): boolean {
  return cell.code === "blank" || cell.code === "open" || valueOf(cell)?.isZero() === true;
}

function valueOf(cell: TierCell): Decimal | undefined {
  return cell.code === "number" ? cell.value : undefined;
}

/** Whether cells fit, and no bound or flat of them could be a rate as well. */
function isNothingElse(columns: readonly TierColumn[], rows: Cells): boolean {
  if (!fits(columns, rows)) return false;
  const isLarge = (cell: unknown) => {
    const read = readTierCell(cell);
    return read.code !== "number" || read.value.isZero() || read.value.greaterThan(1);
  };
  const isSome = (cell: unknown) => valueOf(readTierCell(cell))?.greaterThan(1) === true;
  const others = columns.flatMap((column, at) => (column === "rate" ? [] : [rows.map((row) => row[at])]));
  return (
    others.every((cells) => cells.every(isLarge)) && (columns.includes("band") || others.flat().some(isSome))
  );
}

/** From a whole number of pieces on, so much for each: rates may then be any amount. */
function paysByPiece(rows: Cells): boolean {
  const [from, rate, flat = []] = transposed(rows).map((column) => column.map(readTierCell));
  const isWhole = (cell: TierCell) => cell.code === "blank" || valueOf(cell)?.isInteger() === true;
  const isPrice = (cell: TierCell) => cell.code === "number" && cell.plain;
  const isFee = (cell: TierCell) => isOpen(cell) || valueOf(cell)?.greaterThanOrEqualTo(1) === true;
  return isMonotonic(from!) && from!.every(isWhole) && rate!.every(isPrice) && flat.every(isFee);
}

/** Money in the first row and percents in the second: `[[0, 100000], [5, 8]]` may be a band a column. */
function looksTurned([first, second]: Cells): boolean {
  if (!second) return false;
  const [bounds, rates] = [first!, second].map((row) => row.map(readTierCell));
  const isInPercent = (cell: TierCell) =>
    valueOf(cell)?.greaterThan(0) === true && valueOf(cell)!.lessThanOrEqualTo(LAST_PERCENT);
  return (
    isMonotonic(bounds!) &&
    bounds!.some((cell) => valueOf(cell)?.greaterThanOrEqualTo(FIRST_MONEY)) &&
    rates!.every(isInPercent)
  );
}
