import type { Month } from "../calendar/month";
import type { Cents } from "../money/cents";
import type { Decimal } from "../money/decimal";
import type { AssignmentProblem } from "./assignments";
import type { BasisUnknown, EarningProblem } from "./earnings";
import type { LongSilence } from "./longSilence";
import type { FloorAboveCap } from "./rules/limits";
import type { PayoutRow } from "./payoutRow";
import type { CommissionPlan } from "./plan";
import type { SplitProblem } from "./rules/split";
import type { SalesOfOthers, SalesOfNoPlan } from "./uncoveredSales";

export type RunProblem =
  | AssignmentProblem
  | {
      readonly code: "notPaid";
      readonly person: string;
      readonly month: Month;
      readonly plan: CommissionPlan;
      readonly why: WhyNotPaid;
    }
  | LongSilence
  | SalesOfNoPlan
  | SalesOfOthers
  /** The quota of the period in which a month lies is the sum of fewer targets than it has months. */
  | {
      readonly code: "targetsMissing";
      /** Empty: the shop's people. */
      readonly person: string;
      readonly month: Month;
      readonly plan: string;
      readonly missing: readonly Month[];
    }
  /** The amount is below 0 and earns nothing. */
  | {
      readonly code: "negativeBasis";
      readonly person: string;
      readonly month: Month;
      readonly amount: Decimal;
    }
  /** Commission is to be given back by somebody who has no payout in that month any more. */
  | { readonly code: "clawbackLeft"; readonly person: string; readonly month: Month; readonly amount: Cents }
  /** No order names anybody of the role, so the plan counts the orders of their shop. */
  | { readonly code: "countsShopSales"; readonly plan: string; readonly role: string };

export type WhyNotPaid = EarningProblem | BasisUnknown | FloorAboveCap | SplitProblem;

export interface CommissionRun {
  /** By month, then as the people stand in the sheets. */
  readonly rows: readonly PayoutRow[];
  readonly problems: readonly RunProblem[];
  readonly months: readonly Month[];
}
