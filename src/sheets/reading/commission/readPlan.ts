import type { CommissionPlan } from "../../../domain/commission/plan";
import type { SalesScope } from "../../../domain/commission/salesScope";
import type { CheckFinding } from "../../../domain/commission/tiers/check";
import type { ReadProblem } from "../../../domain/commission/tiers/readTiers";
import type { Mode } from "../../../domain/commission/tiers/tierTable";
import type { CellAddress } from "../../grid";
import type { Finding } from "../finding";

/** A plan of the table as it was read, usable or not. */
export interface ReadPlan {
  readonly name: string;
  /** The first row of the plan. */
  readonly at: CellAddress;
  readonly mode?: Mode;
  /** What is to be said of its tiers, each at its row. */
  readonly checks: readonly { readonly at: CellAddress; readonly finding: CheckFinding | ReadProblem }[];
  /** Absent where nothing can be paid from the plan. */
  readonly plan?: CommissionPlan;
  /** Whom it is for stands in one of these titles, if anywhere. */
  readonly titles?: readonly string[];
  /** Whose sales of what such a plan would count: no other plan is to pay them instead. */
  readonly refused?: RefusedSales;
}

/** The sales of a plan from which nothing can be paid. */
export interface RefusedSales extends Pick<CommissionPlan, "role" | "person"> {
  readonly only: SalesScope;
}

export interface PlansReading {
  readonly plans: readonly ReadPlan[];
  readonly findings: readonly Finding[];
  readonly rows: number;
}
