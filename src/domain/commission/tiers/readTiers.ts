import { Decimal, ZERO } from "../../money/decimal";
import { joinedBands } from "./bandText";
import type { TierColumn } from "./tierHeaders";
import { isBlankRow, tierLayout, type LayoutProblem, type TierLayout } from "./tierLayout";
import { readTierRow, type CellProblem, type ReadRow } from "./tierRow";
import type { TierRow, TierTable } from "./tierTable";

export type ReadProblem = LayoutProblem | CellProblem;

const OPEN = new Decimal(Infinity);

export type ReadTiers =
  | { readonly code: "table"; readonly table: TierTable }
  /** Every problem, at least one, in order of place. */
  | { readonly code: "unreadable"; readonly problems: readonly [ReadProblem, ...ReadProblem[]] };

/**
 * Reads a tier table from the cells of a range or an array constant, in either manner of blank cells: a row of blanks
 * and zeros is skipped, a blank or zero `Up to` is an open end, a blank `From`, rate or flat is 0. Amounts may be texts.
 * A table whose bands descend is turned over; the rows keep their numbers.
 *
 * @example readTiers([["滿", "提成"], [0, "5%"], [100000, "8%"]])
 * @example readTiers([[0, 0.05], [100000, 0.08]]) // from and rate, the same table
 * @example readTiers([["Sales", "Rate"], ["0–100,000", "5%"], ["over 100,000", "8%"]])
 */
export function readTiers(cells: readonly (readonly unknown[])[]): ReadTiers {
  const layout = tierLayout(cells);
  if (layout.code !== "layout") return { code: "unreadable", problems: [layout] };
  const problems: ReadProblem[] = [];
  const rows: ReadRow[] = [];
  for (let index = layout.firstRow; index < cells.length; index += 1) {
    const row = cells[index]!;
    if (isBlankRow(row)) continue;
    const read = readTierRow(row, index + 1, layout.columns);
    problems.push(...read.problems);
    rows.push(read.row);
  }
  if (rows.length === 0) problems.push({ code: "noRows" });
  const [first, ...others] = problems;
  if (first) return { code: "unreadable", problems: [first, ...others] };
  return { code: "table", table: tableOf(layout, rows) };
}

function tableOf({ columns, percent }: TierLayout, read: readonly ReadRow[]): TierTable {
  const bounds = boundsOf(columns);
  const rows = ascending(bounds, percent ? inHundredths(read) : read);
  return { bounds, rows: columns.includes("band") ? joinedBands(rows) : rows.map(writtenRow) };
}

const writtenRow = ({ row, from, upTo, rate, flat }: TierRow): TierRow => ({
  row,
  ...(from && { from: { at: from.at, included: from.included } }),
  ...(upTo && { upTo: { at: upTo.at, included: upTo.included } }),
  rate,
  flat,
});

/** Under a header of percents 5 is 5% in a column where any number is above 1; what is written as `5%` is so already. */
function inHundredths(rows: readonly ReadRow[]): readonly ReadRow[] {
  const areHundredths = rows.some(({ rate, isPercent }) => !isPercent && rate.greaterThan(1));
  if (!areHundredths) return rows;
  return rows.map((row) => (row.isPercent ? row : { ...row, rate: row.rate.dividedBy(100) }));
}

/** The rows from the lowest band up, where they stand from the highest down; any other order is left to be told. */
function ascending(bounds: TierTable["bounds"], rows: readonly ReadRow[]): readonly ReadRow[] {
  const at = ({ from, upTo }: ReadRow) => (bounds === "upTo" ? (upTo?.at ?? OPEN) : (from?.at ?? ZERO));
  const descends = rows.every((row, index) => index === 0 || at(row).lessThan(at(rows[index - 1]!)));
  return descends ? [...rows].reverse() : rows;
}

function boundsOf(columns: readonly (TierColumn | undefined)[]): TierTable["bounds"] {
  if (columns.includes("band")) return "both";
  const from = columns.includes("from") || columns.includes("above");
  const upTo = columns.includes("upTo") || columns.includes("below");
  return from && upTo ? "both" : from ? "from" : "upTo";
}
