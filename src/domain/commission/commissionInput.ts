import type { Employment } from "../accounts/lines";
import type { Month } from "../calendar/month";
import type { Decimal } from "../money/decimal";
import type { OrderLedger } from "./orderLedger";
import type { CommissionPlan } from "./plan";

/** A sales target. Empty person: the shop's; empty shop: everybody's. */
export interface TargetLine {
  /** The month, or the first of several. */
  readonly month: Month;
  /** How many months it is for; one where it is left out. */
  readonly months?: number;
  readonly shop: string;
  readonly person: string;
  readonly target: Decimal;
}

/** A person's month at work. What no sheet tells is absent. */
export interface AttendanceLine {
  readonly month: Month;
  readonly person: string;
  /** Days or hours, the same for due and worked. */
  readonly due?: Decimal;
  readonly worked?: Decimal;
  readonly score?: Decimal;
  readonly factor?: Decimal;
}

/** Everything that decides who is paid what. */
export interface CommissionInput {
  readonly plans: readonly CommissionPlan[];
  readonly employments: readonly Employment[];
  readonly ledger: OrderLedger;
  readonly targets: readonly TargetLine[];
  readonly attendance: readonly AttendanceLine[];
}
