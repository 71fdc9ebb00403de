import type { Cents } from "../money/cents";
import type { Decimal } from "../money/decimal";
import type { Assignment } from "./assignments";
import type { ByTiers, Counted } from "./earnings";
import type { PeriodCommission } from "./rules/periodCommission";
import type { SalesOf } from "./plan";
import type { TakenBack } from "./takenBack";

/** How a member's share came from the team's pool. */
export interface TeamShare {
  /** The factor that all members have: their shares add up to what it makes of the pool. */
  readonly factor?: Decimal;
  readonly pool: Cents;
  /** The pool before it is rounded, of which a KPI factor multiplies the member's part. */
  readonly earned: Decimal;
  /** In the order of the members. */
  readonly weights: readonly Decimal[];
  readonly members: readonly string[];
  /** The place of this person among them. */
  readonly index: number;
}

/** What is paid of what is due: holdback and draw. They are a month's and stand in the month's last row. */
export interface Settlement {
  readonly held: Cents;
  readonly released: Cents;
  readonly drawn: Cents;
  readonly recovered: Cents;
  /** What is owed of draws before the month, and after it. */
  readonly owedBefore: Cents;
  readonly owed: Cents;
  /** due − held + released + drawn − recovered. */
  readonly payout: Cents;
}

/** What a person earned in a stretch of a month under one plan, and what is paid of it. */
export interface PayoutRow extends Assignment, Settlement {
  readonly salesOf: SalesOf;
  readonly counted: Counted;
  /** Under a cumulative plan: the amount up to the month before. */
  readonly amountBefore: Decimal;
  /** And what KPI factors had added up to then, unrounded. */
  readonly byFactorBefore: Decimal;
  readonly target?: Decimal;
  readonly byTiers: ByTiers;
  readonly team?: TeamShare;
  readonly factor?: Decimal;
  /** Refunds of earlier months' sales, whose commission this row gives back. */
  readonly takenBack: readonly TakenBack[];
  readonly period: PeriodCommission;
  readonly paidBefore: Cents;
  /** What the cumulative cap cut in the months before. */
  readonly cutBefore: Cents;
}

/** A payout before holdback and draw. */
export type EarnedRow = Omit<PayoutRow, keyof Settlement>;
