import { Decimal } from "../../money/decimal";
import { compileTiers, type Tiers } from "./compileTiers";
import { tableDefects, type Across, type TableDefect } from "./defects";
import { leavesGap, type Band, type Mode, type TierTable, type TableDoubt } from "./tierTable";

/** Something in a table that a person should see before anyone is paid from it. */
export type CheckFinding = TableDefect | (TableRemark & Across);

type TableRemark =
  | TableDoubt
  /** Amounts above `above` and below `below` are in no band. `row` is the band behind the gap. */
  | { readonly code: "gap"; readonly row: number; readonly above: Decimal; readonly below: Decimal }
  /** More than the whole amount is paid: is 5 meant as 5%? It is right where it is money per piece. */
  | { readonly code: "rateAboveOne"; readonly row: number; readonly rate: Decimal }
  /** The band pays like the one below it, so it changes nothing. */
  | { readonly code: "sameAsBelow"; readonly row: number; readonly previousRow: number }
  | PaysLess;

/** In the whole reading, passing a bound pays less than standing at it. */
export interface PaysLess {
  readonly code: "paysLess";
  readonly row: number;
  /** The bound at which the pay falls. */
  readonly at: Decimal;
  /** Pay at the bound from below, and from above. */
  readonly before: Decimal;
  readonly after: Decimal;
  /** The amount from which the pay is again what it was; absent where it never is. */
  readonly until?: Decimal;
}

/**
 * Every defect of a table, in order of rows.
 *
 * @param mode the reading it is to be used in; left out, a finding of either reading is told
 * @example up to 15: 10 each, above: 5 each, whole: passing 15 pays 75 instead of 150, until 30
 */
export function checkTable(table: TierTable, mode?: Mode): CheckFinding[] {
  const tiers = compileTiers(table);
  const doubts = doubtsOf(table, mode).filter((doubt) => !isPlain(doubt));
  const remarks: TableRemark[] = [...doubts, ...ratesAboveOne(table)];
  if (tiers.code === "tiers") {
    remarks.push(...slits(tiers), ...gaps(tiers.bands), ...deadBands(tiers.bands, mode));
    if (mode !== "marginal") remarks.push(...fallsOf(tiers.bands));
  }
  const at = table.across ? ({ across: true } as const) : {};
  const findings = [...tableDefects(table), ...remarks.map((remark) => ({ ...remark, ...at }))];
  return findings.sort((a, b) => a.row - b.row);
}

/** What is doubtful of a table in a reading: in the marginal one, to which band a bound counts matters for what is paid once. */
export function doubtsOf({ doubts = [], rows }: TierTable, mode?: Mode): readonly TableDoubt[] {
  return doubts.filter((doubt) => {
    if (doubt.code !== "sharedBound") return true;
    const at = rows.findIndex(({ row }) => row === doubt.row);
    const [before, after] = [rows[at - 1], rows[at]];
    if (!before || !after) return false;
    if (mode === "marginal") return !after.flat.isZero();
    return !after.rate.equals(before.rate) || !after.flat.equals(before.flat);
  });
}

/** Whether a doubt is of a bound that two plain ranges share: it is no defect, and is said where somebody is paid. */
export function isPlain(doubt: { readonly code: string; readonly plain?: boolean }): boolean {
  return doubt.plain === true;
}

function ratesAboveOne(table: TierTable): TableRemark[] {
  return table.rows
    .filter(({ rate }) => rate.greaterThan(1))
    .map(({ row, rate }) => ({ code: "rateAboveOne", row, rate }));
}

function slits({ slits: between = [] }: Tiers): TableRemark[] {
  return between.map(({ row, above, below }) => ({ code: "gap", row, above, below }));
}

function gaps(bands: readonly Band[]): TableRemark[] {
  const first = bands[0]!;
  const below: TableRemark[] = first.lower.isZero()
    ? []
    : [{ code: "gap", row: first.row!, above: new Decimal(0), below: first.lower }];
  const between = neighbours(bands)
    .filter(([before, after]) => leavesGap(before, after))
    .map(([before, after]): TableRemark => {
      return { code: "gap", row: after.row!, above: before.upper!, below: after.lower };
    });
  return [...below, ...between];
}

function neighbours(bands: readonly Band[]): [Band, Band][] {
  return bands.slice(1).map((band, index) => [bands[index]!, band]);
}

function deadBands(bands: readonly Band[], mode: Mode | undefined): TableRemark[] {
  return neighbours(bands).flatMap(([before, after]): TableRemark[] => {
    const inMarginal = after.flat.isZero();
    const inWhole = after.flat.equals(before.flat);
    const isSame = mode === "marginal" ? inMarginal : mode === "whole" ? inWhole : inMarginal && inWhole;
    if (!isSame || !after.rate.equals(before.rate) || before.row === undefined || leavesGap(before, after))
      return [];
    return [{ code: "sameAsBelow", row: after.row!, previousRow: before.row }];
  });
}

function fallsOf(bands: readonly Band[]): TableRemark[] {
  return neighbours(bands).flatMap(([lower, upper], index): TableRemark[] => {
    const at = upper.lower;
    const before = wholePay(lower, lower.upper!);
    const after = wholePay(upper, at);
    if (after.greaterThanOrEqualTo(before)) return [];
    const until = recoveredAt(bands.slice(index + 1), before);
    return [{ code: "paysLess", row: upper.row!, at, before, after, ...(until && { until }) }];
  });
}

function wholePay(band: Band, amount: Decimal): Decimal {
  return amount.times(band.rate).plus(band.flat);
}

/** The least amount in the bands that pays as much as `pay`. */
function recoveredAt(bands: readonly Band[], pay: Decimal): Decimal | undefined {
  for (const band of bands) {
    if (wholePay(band, band.lower).greaterThanOrEqualTo(pay)) return band.lower;
    if (band.rate.isZero()) continue;
    const amount = pay.minus(band.flat).dividedBy(band.rate).toDecimalPlaces(2, Decimal.ROUND_UP);
    if (!band.upper || amount.lessThanOrEqualTo(band.upper)) return amount;
  }
  return undefined;
}
