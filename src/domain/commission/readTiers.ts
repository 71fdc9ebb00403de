import type { NotANumberReason } from "../money/readAmount";
import { ZERO, type Decimal } from "../money/decimal";
import { readTierCell } from "./tierCell";
import type { TierColumn } from "./tierHeaders";
import { isBlankRow, tierLayout, type LayoutProblem } from "./tierLayout";
import type { Bound, TierRow, TierTable } from "./tierTable";

/** A cell of a tier table that is no number, or no number of that column. */
export interface CellProblem {
  readonly code: "notANumber";
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reason: NotANumberReason;
}

export type ReadProblem = LayoutProblem | CellProblem;

export type ReadTiers =
  | { readonly code: "table"; readonly table: TierTable }
  /** Every problem, at least one, in order of place. */
  | { readonly code: "unreadable"; readonly problems: readonly [ReadProblem, ...ReadProblem[]] };

/**
 * Reads a tier table from the cells of a range or an array constant, in either manner of blank cells: a row of blanks
 * and zeros is skipped, a blank or zero `Up to` is an open end, a blank `From`, rate or flat is 0. Amounts may be texts.
 *
 * @example readTiers([["滿", "提成"], [0, "5%"], [100000, "8%"]])
 * @example readTiers([[0, 0.05], [100000, 0.08]]) // from and rate, the same table
 */
export function readTiers(cells: readonly (readonly unknown[])[]): ReadTiers {
  const layout = tierLayout(cells);
  if (layout.code !== "layout") return { code: "unreadable", problems: [layout] };
  const problems: ReadProblem[] = [];
  const rows: TierRow[] = [];
  for (let index = layout.firstRow; index < cells.length; index += 1) {
    const row = cells[index]!;
    if (isBlankRow(row)) continue;
    const read = readRow(row, index + 1, layout.columns);
    problems.push(...read.problems);
    rows.push(read.row);
  }
  if (rows.length === 0) problems.push({ code: "noRows" });
  const [first, ...others] = problems;
  if (first) return { code: "unreadable", problems: [first, ...others] };
  return { code: "table", table: { bounds: boundsOf(layout.columns), rows } };
}

function boundsOf(columns: readonly (TierColumn | undefined)[]): TierTable["bounds"] {
  const from = columns.includes("from") || columns.includes("above");
  const upTo = columns.includes("upTo") || columns.includes("below");
  return from && upTo ? "both" : from ? "from" : "upTo";
}

interface Draft {
  from?: Bound;
  upTo?: Bound;
  rate: Decimal;
  flat: Decimal;
}

function readRow(
  cells: readonly unknown[],
  row: number,
  columns: readonly (TierColumn | undefined)[],
): { row: TierRow; problems: CellProblem[] } {
  const draft: Draft = { rate: ZERO, flat: ZERO };
  const problems: CellProblem[] = [];
  for (const [index, column] of columns.entries()) {
    if (!column) continue;
    const refused = readInto(draft, column, cells[index]);
    if (refused) problems.push({ code: "notANumber", row, column: index + 1, ...refused });
  }
  return { row: { row, ...draft }, problems };
}

/** Takes a cell into the draft of its row, or says why it cannot stand in that column. */
function readInto(
  draft: Draft,
  column: TierColumn,
  cell: unknown,
): { text: string; reason: NotANumberReason } | undefined {
  const read = readTierCell(cell);
  if (read.code === "notANumber") return { text: read.text, reason: read.reason };
  if (column === "rate" || column === "flat") {
    if (read.code === "open" || read.code === "bound") return { text: String(cell), reason: "text" };
    draft[column] = read.code === "blank" ? ZERO : read.value;
    return undefined;
  }
  if (column === "upTo" || column === "below") {
    const isOpen =
      read.code === "blank" || read.code === "open" || (read.code === "bound" && read.side === "from");
    if (isOpen || read.value.isZero()) return undefined;
    draft.upTo = { at: read.value, included: read.code === "bound" ? read.included : column === "upTo" };
    return undefined;
  }
  if (read.code === "open" || (read.code === "bound" && read.side === "upTo"))
    return { text: String(cell), reason: "text" };
  const at = read.code === "blank" ? ZERO : read.value;
  draft.from = { at, included: read.code === "bound" ? read.included : column === "from" || at.isZero() };
  return undefined;
}
