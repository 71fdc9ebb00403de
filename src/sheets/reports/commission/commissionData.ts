import type { Month } from "../../../domain/calendar/month";
import type { PaidDifference } from "../../../domain/commission/compareWithPaid";
import type { OrderLedger } from "../../../domain/commission/orderLedger";
import type { PayoutFigures } from "../../../domain/commission/payoutFigures";
import type { PayoutRow } from "../../../domain/commission/payoutRow";
import type { PayrollLine } from "../../../domain/staffing/monthlyPayroll";
import type { ReadPlan } from "../../reading/commission/readPlan";
import type { Finding } from "../../reading/finding";
import type { RunStamp } from "../parts/runStamp";

/** A payout as it is shown; its working is there unless its month is closed or it is a true-up alone. */
export interface ShownPayout {
  readonly figures: PayoutFigures;
  readonly working?: PayoutRow;
}

/** Everything that the result sheets of commission and pay show. */
export interface CommissionData {
  /** The latest month first. */
  readonly payouts: readonly ShownPayout[];
  readonly payroll: readonly PayrollLine[];
  readonly months: readonly Month[];
  /** The months that are closed, with the digest of what they were computed from. */
  readonly closed: ReadonlyMap<Month, string>;
  readonly plans: readonly ReadPlan[];
  readonly compare: readonly PaidDifference[];
  readonly ledger: OrderLedger;
  readonly orderSheets: readonly { readonly name: string; readonly column: number }[];
  /** The payouts of the people whose statements are written, person by person. */
  readonly statements: readonly (readonly ShownPayout[])[];
  readonly findings: readonly Finding[];
  readonly stamp: RunStamp;
}
