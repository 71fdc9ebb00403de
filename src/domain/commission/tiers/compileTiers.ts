import { ZERO, type Decimal } from "../../money/decimal";
import type { EveryStep } from "../rules/everyStep";
import { tableDefects, type TableDefect } from "./defects";
import { compileKernel, type TierKernel } from "./kernel";
import type { Band, Bound, TierRow, TierTable } from "./tierTable";

/** A tier table from which can be paid: bands in ascending order that do not overlap. */
export interface Tiers {
  readonly code: "tiers";
  readonly bands: readonly Band[];
  /** What lies between two ends that leave nothing to be written between, such as 10 and 10.01: it is in neither band. */
  readonly slits?: readonly Slit[];
  /** Its bounds are shares of a target, and so is what is looked up in it. */
  readonly ofShares?: true;
  /** What is paid for every full step of the amount, on top of the bands. */
  readonly steps?: EveryStep;
  /** The quick way for amounts in whole cents; absent where a bound or a rate is too fine for it. */
  readonly kernel?: TierKernel;
}

/** The amounts above one number and below the next that is written. */
export interface Slit {
  readonly row: number;
  readonly above: Decimal;
  readonly below: Decimal;
}

/**
 * Turns a table into bands.
 *
 * - `from`: a band reaches to the next `From`. Below the first one nothing is promised, so nothing is paid there: it
 *   is the ordinary threshold, and becomes an unpaid band of its own.
 * - `upTo`: the first band starts at 0, every other one behind the bound of the band before.
 * - `both`: the rows say where each band starts and ends, and an amount that no row names is in a gap. A bound that
 *   two neighbours share counts to the lower one. 9,999 and 10,000 have a bound in common, but 9,999.50 is in neither.
 *
 * @returns the first defect of the table where nothing can be paid from it
 */
export function compileTiers(table: TierTable): Tiers | TableDefect {
  const defect = tableDefects(table)[0];
  if (defect) return defect;
  const bands = withThreshold(
    table,
    table.rows.map((row, index) => bandOf(table, row, index)),
  );
  const slits = slitsOf(table);
  if (slits.length > 0 || table.ofShares) {
    return {
      code: "tiers",
      bands,
      ...(slits.length > 0 && { slits }),
      ...(table.ofShares && { ofShares: true }),
    };
  }
  const kernel = compileKernel(bands);
  return { code: "tiers", bands, ...(kernel && { kernel }) };
}

function slitsOf({ rows }: TierTable): Slit[] {
  return rows.flatMap(({ row, joint, from }, index) =>
    joint && from ? [{ row, above: rows[index - 1]?.upTo?.at ?? ZERO, below: from.at }] : [],
  );
}

function bandOf(table: TierTable, row: TierRow, index: number): Band {
  const { lower, lowerIncluded } = lowerEnd(table, row, index);
  const upTo = upperEnd(table, row, index);
  return {
    row: row.row,
    lower,
    lowerIncluded,
    ...(upTo && { upper: upTo.at }),
    upperIncluded: upTo?.included ?? false,
    rate: row.rate,
    flat: row.flat,
  };
}

function lowerEnd(table: TierTable, row: TierRow, index: number): Pick<Band, "lower" | "lowerIncluded"> {
  const previous = table.rows[index - 1]?.upTo;
  if (table.bounds === "upTo") return { lower: previous?.at ?? ZERO, lowerIncluded: !previous?.included };
  const from: Bound = row.from ?? { at: ZERO, included: true };
  if (row.joint) return { lower: row.joint, lowerIncluded: row.joint.equals(from.at) && from.included };
  const takenBelow = previous !== undefined && previous.included && previous.at.equals(from.at);
  return { lower: from.at, lowerIncluded: from.included && !takenBelow };
}

function upperEnd(table: TierTable, row: TierRow, index: number): Bound | undefined {
  const { joint, from: next } = table.rows[index + 1] ?? {};
  if (joint && next) return { at: joint, included: !joint.equals(next.at) || !next.included };
  if (table.bounds !== "from") return row.upTo;
  return next && { at: next.at, included: !next.included };
}

function withThreshold(table: TierTable, bands: readonly Band[]): readonly Band[] {
  const first = bands[0];
  if (table.bounds !== "from" || !first || first.lower.isZero()) return bands;
  const unpaid: Band = {
    lower: ZERO,
    lowerIncluded: true,
    upper: first.lower,
    upperIncluded: !first.lowerIncluded,
    rate: ZERO,
    flat: ZERO,
  };
  return [unpaid, ...bands];
}
