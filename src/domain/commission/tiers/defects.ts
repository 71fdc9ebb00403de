import { ZERO, type Decimal } from "../../money/decimal";
import type { TierRow, TierTable } from "./tierTable";

/** A fault for which nothing can be paid from a table, with the row it stands in, or the column where bands are columns. */
export type TableDefect = Defect & Across;

/** The bands stand side by side, so that `row` counts columns. */
export interface Across {
  readonly across?: true;
}

type Defect =
  | { readonly code: "negativeBound"; readonly row: number; readonly value: Decimal }
  | { readonly code: "negativeRate"; readonly row: number; readonly value: Decimal }
  | { readonly code: "negativeFlat"; readonly row: number; readonly value: Decimal }
  /** `From` is above `Up to`. */
  | { readonly code: "reversed"; readonly row: number; readonly from: Decimal; readonly upTo: Decimal }
  /** The band has no width, so nothing ever falls into it. */
  | { readonly code: "emptyBand"; readonly row: number; readonly at: Decimal }
  /** The bound is below the one of the row before. */
  | {
      readonly code: "outOfOrder";
      readonly row: number;
      readonly at: Decimal;
      readonly previousRow: number;
      readonly previous: Decimal;
    }
  /** Amounts from `from` up to `upTo` are in two bands. */
  | {
      readonly code: "overlap";
      readonly row: number;
      readonly previousRow: number;
      readonly from: Decimal;
      readonly upTo: Decimal;
    }
  /** An open band that is not the last. */
  | { readonly code: "openBand"; readonly row: number };

/** Every fault of a table for which nothing can be paid from it, in order of rows. */
export function tableDefects(table: TierTable): TableDefect[] {
  const defects = table.rows.flatMap((row, index) => [
    ...valueDefects(row),
    ...widthDefects(row),
    ...orderDefects(table, row, index),
  ]);
  return table.across ? defects.map((defect) => ({ ...defect, across: true })) : defects;
}

function valueDefects(row: TierRow): Defect[] {
  const defects: Defect[] = [];
  for (const bound of [row.from, row.upTo]) {
    if (bound?.at.isNegative()) defects.push({ code: "negativeBound", row: row.row, value: bound.at });
  }
  if (row.rate.isNegative()) defects.push({ code: "negativeRate", row: row.row, value: row.rate });
  if (row.flat.isNegative()) defects.push({ code: "negativeFlat", row: row.row, value: row.flat });
  return defects;
}

function widthDefects(row: TierRow): Defect[] {
  if (!row.from || !row.upTo) return [];
  const order = row.from.at.comparedTo(row.upTo.at);
  if (order > 0) return [{ code: "reversed", row: row.row, from: row.from.at, upTo: row.upTo.at }];
  return order === 0 ? [{ code: "emptyBand", row: row.row, at: row.from.at }] : [];
}

function orderDefects(table: TierTable, row: TierRow, index: number): Defect[] {
  const isLast = index === table.rows.length - 1;
  const open: Defect[] =
    table.bounds !== "from" && !row.upTo && !isLast ? [{ code: "openBand", row: row.row }] : [];
  const previous = table.rows[index - 1];
  if (!previous) {
    const emptyFirst = table.bounds === "upTo" && row.upTo?.at.isZero();
    return emptyFirst ? [...open, { code: "emptyBand", row: row.row, at: row.upTo!.at }] : open;
  }
  const before = sortingBound(table, previous);
  const here = sortingBound(table, row);
  if (!before || !here) return open;
  const order = here.comparedTo(before);
  const place = { row: row.row, previousRow: previous.row };
  if (order < 0) return [...open, { code: "outOfOrder", ...place, at: here, previous: before }];
  if (order === 0 && table.bounds !== "both") return [...open, { code: "emptyBand", row: row.row, at: here }];
  return table.bounds === "both" ? [...open, ...overlapWith(previous, row)] : open;
}

/** The bound by which the rows of a table ascend. */
function sortingBound(table: TierTable, row: TierRow): Decimal | undefined {
  return table.bounds === "upTo" ? row.upTo?.at : startOf(row);
}

/** A band that does not say where it starts starts at 0. */
function startOf({ from }: TierRow): Decimal {
  return from?.at ?? ZERO;
}

/** Bands that only share a bound do not overlap: that amount counts to the lower band. */
function overlapWith(previous: TierRow, row: TierRow): Defect[] {
  const from = startOf(row);
  if (!previous.upTo || from.greaterThanOrEqualTo(previous.upTo.at)) return [];
  const ends = [previous.upTo.at, ...(row.upTo ? [row.upTo.at] : [])];
  const upTo = ends.reduce((least, end) => (end.lessThan(least) ? end : least));
  return [{ code: "overlap", row: row.row, previousRow: previous.row, from, upTo }];
}
