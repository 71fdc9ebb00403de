import type { TakenBack } from "../../../../domain/commission/takenBack";
import type { PayoutRow } from "../../../../domain/commission/payoutRow";
import type { CommissionPlan } from "../../../../domain/commission/plan";
import type { CommissionHeading } from "../../../../locale/commission/commissionSheets";
import { a1 } from "../../../grid";
import type { CellStyle, ReportCell } from "../../report";
import type { TierBlock } from "./tiersFormula";

/** A payout to be proved, with where its figures stand. */
export interface Proved {
  readonly row: PayoutRow;
  /** The row on the sheet of payouts, as `payoutRow` counts. */
  readonly payoutIndex: number;
  /** Added on the sheet of payouts for closed months. */
  readonly trueUp: number;
}

/** The tabs that the proof's formulas name. */
export interface ProofNames {
  readonly payouts: string;
  readonly proof: string;
  readonly working: string;
}

/** What a formula of the proof may point at. */
export interface ProofPlace {
  readonly proved: readonly Proved[];
  readonly names: ProofNames;
  /** The row of the sheet of a proved payout, from 0. */
  readonly rowOf: (index: number) => number;
  /** The payouts of a person, in order of their days. */
  readonly rowsOf: (person: string) => readonly number[];
  readonly columnOf: (key: CommissionHeading) => number | undefined;
  /** The tiers of a plan on the sheet of the working. */
  readonly tiersOf: (plan: CommissionPlan) => TierBlock;
  /** The pay of the orders that are paid by themselves. */
  readonly linesOf: (index: number) => string | undefined;
  /** What is given back for the refunds of a payout. */
  readonly givenBackOf: (index: number) => string | undefined;
}

export interface ProofColumn {
  readonly key: CommissionHeading;
  readonly style: CellStyle;
  readonly width: number;
  /** A column that no payout needs is left out. */
  readonly needed: (row: PayoutRow) => boolean;
  readonly cell: (proved: Proved, index: number, place: ProofPlace) => ReportCell;
}

export const always = () => true;
export const isCumulative = ({ plan }: PayoutRow) => plan.terms.measure === "cumulative";
/** Whether what a person earns goes on from month to month, and is rounded with what came before. */
export const runsOn = (row: PayoutRow) => isCumulative(row) && !row.team && !row.byTiers.lines;
export const MONEY = { style: "money", width: 12 } as const;

/** The address of a figure of the same payout, `0` where the proof has no such column. */
export function at(place: ProofPlace, index: number, key: CommissionHeading): string {
  const column = place.columnOf(key);
  return column === undefined ? "0" : a1(place.rowOf(index), column);
}

/** The rows of the proof that hold other payouts of the same person, in their order. */
export function ownRows(
  row: PayoutRow,
  { proved, rowsOf }: ProofPlace,
  wanted: (other: PayoutRow) => boolean,
): number[] {
  return rowsOf(row.person).filter((index) => wanted(proved[index]!.row));
}

/** The rows of the same person's payouts before this one, in their order. */
export function rowsBefore(row: PayoutRow, { proved, rowsOf }: ProofPlace): readonly number[] {
  const own = rowsOf(row.person);
  return own.slice(
    0,
    own.findIndex((index) => proved[index]!.row === row),
  );
}

/** The last payout of the same person before this one that the proof shows, under the same plan where one is given. */
export function rowBefore(row: PayoutRow, place: ProofPlace, plan?: CommissionPlan): number | undefined {
  return rowsBefore(row, place)
    .filter((index) => !plan || place.proved[index]!.row.plan === plan)
    .at(-1);
}

/** Whether the row is the person's last of its month, in which floor, holdback and draw are settled. */
export function endsMonth(row: PayoutRow, place: ProofPlace): boolean {
  const { proved } = place;
  return ownRows(row, place, ({ month }) => month === row.month).every(
    (index, at, all) => at < all.length - 1 || proved[index]!.row === row,
  );
}

/** A formula with what stands on no row of the proof, such as the figures of closed months, added as a number. */
export function withCarried(formula: string, carried: number): string {
  if (carried === 0) return `=${formula}`;
  return carried > 0 ? `=${formula}+${carried}` : `=${formula}-${-carried}`;
}

/** What the refunds of a payout are, with its row of the proof. */
export interface ProvedRefund {
  readonly index: number;
  readonly row: PayoutRow;
  readonly refund: TakenBack;
}
