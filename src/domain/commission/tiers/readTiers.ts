import { Decimal, ZERO } from "../../money/decimal";
import type { WordedRow } from "./bandText";
import { partedAtJoints, placedBands, sharedBounds, withJoints } from "./joinBands";
import type { TierColumn } from "./tierHeaders";
import { isBlankRow, tierLayout, type LayoutProblem, type TierLayout } from "./tierLayout";
import { readTierRow, type CellProblem } from "./tierRow";
import { transposed } from "./tierShape";
import type { TierRow, TierTable } from "./tierTable";
import {
  boundsAreShares,
  inUnits,
  isForEach,
  type BoundsOfTarget,
  type MixedRates,
  type RateImplausible,
  type RateTimes,
  type RateUnclear,
  type TierUse,
} from "./tierUnits";

export type ReadProblem =
  LayoutProblem | CellProblem | MixedRates | RateUnclear | RateImplausible | RateTimes | BoundsOfTarget;

const OPEN = new Decimal(Infinity);

type Cells = readonly (readonly unknown[])[];

export type ReadTiers =
  | { readonly code: "table"; readonly table: TierTable }
  /** Every problem, at least one, in order of place; with the table where only what its rates are in is not known. */
  | {
      readonly code: "unreadable";
      readonly problems: readonly [ReadProblem, ...ReadProblem[]];
      readonly table?: TierTable;
    };

/**
 * Reads a tier table from the cells of a range or an array constant, in either manner of blank cells: a row of blanks
 * and zeros is skipped, a blank or zero `Up to` is an open end, a blank `From`, rate or flat is 0. Amounts may be texts.
 * A table whose bands descend is turned over; the rows keep their numbers. Bands that stand side by side are read as such.
 *
 * @param use what the plan of the table says of its rates and bounds
 * @example readTiers([["滿", "提成"], [0, "5%"], [100000, "8%"]])
 * @example readTiers([[0, 0.05], [100000, 0.08]]) // from and rate, the same table
 * @example readTiers([["Sales", "Rate"], ["0–100,000", "5%"], ["over 100,000", "8%"]])
 */
export function readTiers(cells: Cells, use: TierUse = {}): ReadTiers {
  const layout = tierLayout(cells);
  if (layout.code !== "layout") return { code: "unreadable", problems: [layout] };
  return readTierRows(cells, layout, use);
}

/** Reads the rows of a tier table whose columns are known. */
export function readTierRows(cells: Cells, layout: TierLayout, use: TierUse): ReadTiers {
  const lying = layout.across ? transposed(cells) : cells;
  const columns = layout.columns.map((heading) => heading?.column);
  const problems: ReadProblem[] = [];
  const rows: WordedRow[] = [];
  for (let index = layout.firstRow; index < lying.length; index += 1) {
    const row = lying[index]!;
    if (isBlankRow(row)) continue;
    const read = readTierRow(row, index + 1, columns, use);
    problems.push(...(layout.across ? read.problems.map(inItsRow) : read.problems));
    rows.push(read.row);
  }
  if (rows.length === 0) problems.push({ code: "noRows" });
  const [first, ...others] = problems;
  return first ? { code: "unreadable", problems: [first, ...others] } : tableOf(layout, columns, rows, use);
}

/** Rates above 1 that are no percents, or a first band that starts with the first piece. */
function paysPieces(rows: readonly WordedRow[], { columns }: TierLayout, use: TierUse): boolean {
  const says = columns.find((of) => of?.column === "rate")?.says;
  const isShare = (use.rates && !isForEach(use)) || says === "percent" || says === "amount";
  if (isShare || !rows.every(({ rate, ratePlain }) => ratePlain || rate.isZero())) return false;
  return rows.some(({ rate }) => rate.greaterThan(1)) || rows[0]?.from?.at.equals(1) === true;
}

/** Where bands are columns, a cell's place is the other way round. */
function inItsRow<Problem extends { readonly row: number; readonly column: number }>(
  problem: Problem,
): Problem {
  return { ...problem, row: problem.column, column: problem.row };
}

function tableOf(
  layout: TierLayout,
  columns: readonly (TierColumn | undefined)[],
  read: readonly WordedRow[],
  use: TierUse,
): ReadTiers {
  const areStarts = read.every(({ from, upTo, behind }) => from && !upTo && !behind);
  const bounds = areStarts && columns.includes("band") ? "from" : boundsOf(columns);
  const inOrder = ascending(bounds, read);
  const inWords = columns.includes("band");
  const placed = inWords ? placedBands(inOrder) : inOrder;
  const ofShares = boundsAreShares(placed, layout.columns, use);
  const written = withJoints(placed, {
    ofPieces: !ofShares && paysPieces(inOrder, layout, use),
    ofShares,
  });
  const { rows: scaled, doubts, problem } = inUnits(written, layout.columns, use);
  const { rows, joined } = partedAtJoints(scaled, { inWords, ofShares });
  const toTell = [...doubts, ...joined, ...sharedBounds(rows, { inWords, ofShares })];
  const table: TierTable = {
    bounds,
    rows: rows.map(writtenRow),
    ...(layout.across && { across: true }),
    ...(ofShares && { ofShares: true }),
    ...(toTell.length > 0 && { doubts: toTell }),
  };
  if (!problem) return { code: "table", table };
  return { code: "unreadable", problems: [layout.across ? inItsRow(problem) : problem], table };
}

const writtenRow = ({ row, from, upTo, joint, rate, flat }: WordedRow): TierRow => ({
  row,
  ...(from && { from: { at: from.at, included: from.included } }),
  ...(upTo && { upTo: { at: upTo.at, included: upTo.included } }),
  ...(joint && { joint: joint.at }),
  rate,
  flat,
});

/** The rows from the lowest band up, where they stand from the highest down; any other order is left to be told. */
function ascending(bounds: TierTable["bounds"], rows: readonly WordedRow[]): readonly WordedRow[] {
  const end = ({ upTo }: WordedRow) => upTo?.at ?? OPEN;
  const at = (row: WordedRow) => (bounds === "upTo" ? end(row) : (row.from?.at ?? ZERO));
  const isLower = (row: WordedRow, other: WordedRow) =>
    at(row).lessThan(at(other)) || (at(row).equals(at(other)) && end(row).lessThan(end(other)));
  const descends = rows.every((row, index) => index === 0 || isLower(row, rows[index - 1]!));
  return descends ? [...rows].reverse() : rows;
}

function boundsOf(columns: readonly (TierColumn | undefined)[]): TierTable["bounds"] {
  if (columns.includes("band")) return "both";
  const from = columns.includes("from") || columns.includes("above");
  const upTo = columns.includes("upTo") || columns.includes("below");
  return from && upTo ? "both" : from ? "from" : "upTo";
}
