import type { Cents } from "../money/cents";
import type { Decimal } from "../money/decimal";
import type { DrawKind } from "./rules/draw";
import type { HoldbackPlan } from "./rules/holdback";
import type { LineLimits } from "./rules/payLines";
import type { PlanTerms } from "./rules/periodCommission";
import type { Dated } from "./planInForce";
import type { PoolRule } from "./rules/teamPool";
import type { SalesScope } from "./salesScope";

/** What a plan pays on. `orders`: how many there are; `attainment`: net sales measured against a target. */
export type Basis = "gross" | "net" | "grossProfit" | "units" | "orders" | "attainment";

/** Whether a plan pays money for each of what it counts, and no share of an amount. */
export function countsThings(basis: Basis | undefined): basis is "units" | "orders" {
  return basis === "units" || basis === "orders";
}

/** What a basis counts, net or not. */
export function countedBy(basis: Basis): Exclude<Basis, "gross"> {
  return basis === "gross" ? "net" : basis;
}

/** The moment at which a sale counts: when it is ordered, paid, delivered, or its receipt confirmed. */
export type Recognition = "order" | "pay" | "delivery" | "receipt";

/** Whose sales count: the orders that name the person, or every order of the person's shop. */
export type SalesOf = "own" | "shop";

/** A commission plan, dated, for a role or for one person. */
export interface CommissionPlan extends Dated {
  /** Its number among the plans of the workbook, from 0. */
  readonly id: number;
  readonly name: string;
  /** Empty: every role. */
  readonly role: string;
  /** Empty: everybody of the role. */
  readonly person: string;
  /**
   * The sales that count. Absent: all but those for which somebody has a plan of this kind on the same days: what is said of
   * some sales goes before what is said of all.
   */
  readonly only?: SalesScope;
  /** Sales that it leaves out, because a plan of their own cannot be followed. */
  readonly except?: readonly SalesScope[];
  readonly basis: Basis;
  /** Beside it stand plans of the same name and people that count something else, such as orders: each pays by itself. */
  readonly isPart?: true;
  readonly recognition: Recognition;
  /** Absent: own where any order names somebody of the role, else the shop's. */
  readonly salesOf?: SalesOf;
  /** The team (the people of a shop under the plan) earns together and shares by this rule. */
  readonly pool?: PoolRule;
  /**
   * What completion is measured against under this plan, in currency units a month, or a stretch over which the plan counts;
   * a target that is stated for a person and a month goes before it.
   */
  readonly target?: Decimal;
  readonly terms: PlanTerms;
  /** Every order is paid by itself, within these bounds. */
  readonly lines?: LineLimits;
  /** What the tiers pay is multiplied by, beside the KPI factor of a month. */
  readonly factor?: Decimal;
  readonly draw?: { readonly amount: Cents; readonly kind: DrawKind };
  readonly holdback?: HoldbackPlan;
}
