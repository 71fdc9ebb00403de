import type { RunProblem } from "../../../domain/commission/commissionRun";
import type { ReadProblem } from "../../../domain/commission/tiers/readTiers";
import type { TableDefect } from "../../../domain/commission/tiers/defects";
import type { CheckFinding } from "../../../domain/commission/tiers/check";
import type { Mode, TableDoubt } from "../../../domain/commission/tiers/tierTable";
import type { Restart } from "../../../domain/commission/rules/periodCommission";
import type { Recognition } from "../../../domain/commission/plan";
import type { SaleAttribute, SalesScope } from "../../../domain/commission/salesScope";
import type { ColumnMeaning } from "../meaning";
import type { StepsDoubt } from "./planSteps";
import type { TargetDoubt } from "./planShape";

/** What can be said of plans, people and their orders. Amounts are exact decimal texts, months such as `2026-09`. */
export type CommissionProblem =
  /** A plan that does not say which reading its tiers have cannot be paid. */
  | { readonly code: "planModeMissing"; readonly plan: string }
  /** Its name, or a title or remark beside its table, says which reading its tiers have. */
  | { readonly code: "planModeSaid"; readonly plan: string; readonly mode: Mode }
  /** It pays nothing but bonuses that grow from band to band: that of the highest one reached is paid. */
  | { readonly code: "planBonusHighest"; readonly plan: string }
  /** Its bands count pieces or orders, and it is paid on something else. */
  | { readonly code: "planBandsOfOther"; readonly plan: string }
  /** Bounds of money that every month's sales exceed: they may be in 萬. */
  | { readonly code: "planBoundsSmall"; readonly plan: string; readonly at: string }
  /** A band says nothing of what it pays, the first of a plan or a further one. */
  | { readonly code: "planBandBlank"; readonly plan: string; readonly isFirst: boolean }
  /** A column that no term of a plan is known by: what it says is not followed. */
  | { readonly code: "planColumnUnknown"; readonly header: string }
  /** A column that cannot be followed says of which sales or people a plan is, or something of what it pays. */
  | {
      readonly code: "planNarrowed";
      readonly plan: string;
      readonly of: "sales" | "people" | "pay";
      readonly header: string;
      readonly to: string;
    }
  /** A plan pays for the number of orders. */
  | { readonly code: "planPerOrder"; readonly plan: string }
  /** A plan pays for every so much of the sales, and it is open what. */
  | { readonly code: "planStepsUnclear"; readonly plan: string; readonly why: StepsDoubt }
  /** A plan has a target, and it is open what that does. */
  | { readonly code: "planTargetUnclear"; readonly plan: string; readonly why: TargetDoubt }
  | { readonly code: "planValueNotUnderstood"; readonly plan: string; readonly meaning: ColumnMeaning }
  /** A further row of a plan has another first or last day than those above it. */
  | { readonly code: "planDateOfRow"; readonly plan: string; readonly meaning: ColumnMeaning }
  /** The staff sheet has nobody of the role, or of the name, that a plan is for. */
  | { readonly code: "planForNobody"; readonly plan: string; readonly named: string }
  /** A plan is for a role, and no sheet tells who has it. */
  | { readonly code: "planRoleUnknown"; readonly plan: string; readonly role: string }
  /** A target of somebody whom neither the staff sheet nor the orders nor a plan names. */
  | { readonly code: "targetForNobody"; readonly person: string }
  | { readonly code: "planBasisAssumed"; readonly plan: string }
  /** The plan counts over a quarter, half-year or year, and forgets it with the next. */
  | { readonly code: "planStartsAnew"; readonly plan: string; readonly restarts: Restart }
  /** A title or remark says that the plan does not count over a month, and not over what; or another time than the plan itself. */
  | { readonly code: "planMeasureUnclear"; readonly plan: string; readonly isOther: boolean }
  /** A cap of a year, beside tiers that start anew more often, or never. */
  | { readonly code: "capOfAnotherTime"; readonly plan: string }
  /** Completion is of a target that ends with its period, and what is paid order by order has no several months. */
  | { readonly code: "planTermsClash"; readonly plan: string; readonly alone: "attainment" | "lines" }
  /** The plan counts some of the sales, of a shop or category, and has a term that is for a month of all of them. */
  | { readonly code: "planOfSomeClash"; readonly plan: string; readonly meaning: ColumnMeaning }
  /** Several shops or categories in one cell of a plan count together. */
  | { readonly code: "planSalesTogether"; readonly plan: string; readonly sold: SalesScope }
  /** The plan states a term beside one of its categories, and it may be of all of them together. */
  | { readonly code: "planTermOfOne"; readonly plan: string; readonly meaning: ColumnMeaning }
  /** No order is of the shop or category that a plan is for. */
  | {
      readonly code: "planSalesUnknown";
      readonly plan: string;
      readonly of: SaleAttribute;
      readonly said: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: "salesOfNoPlan";
      readonly person: string;
      readonly months: readonly string[];
      /** Empty values: orders that name none. */
      readonly sold: SalesScope;
      readonly amount: string;
    }
  /** Orders whose amount is for goods of several categories, which plans tell apart. */
  | { readonly code: "ordersOfSeveral"; readonly of: "category" | "brand"; readonly orders: number }
  /** What a plan for all others counts that no other one names. */
  | {
      readonly code: "salesOfOthers";
      readonly plan: string;
      readonly months: readonly string[];
      readonly sold: SalesScope;
      readonly amount: string;
    }
  | { readonly code: "planTable"; readonly plan: string; readonly of: ReadProblem | TableDefect }
  /** What the numbers of a plan's bands were taken to mean, where that may be wrong, or what none of them says. */
  | {
      readonly code: "planTableDoubt";
      readonly plan: string;
      readonly of: TableDoubt | Extract<CheckFinding, { readonly code: "gap" }>;
    }
  /** A share or factor written as a plain number was taken for a percent: 20 for 20%. */
  | { readonly code: "shareAssumed"; readonly taken: string }
  | { readonly code: "shareNotUnderstood"; readonly meaning: ColumnMeaning }
  | { readonly code: "planValuesDiffer"; readonly plan: string; readonly meaning: ColumnMeaning }
  | { readonly code: "holdbackWhole"; readonly plan: string; readonly months: number }
  | { readonly code: "drawKindAssumed"; readonly plan: string }
  | { readonly code: "recognitionUnknown"; readonly plan: string; readonly recognition: Recognition }
  /** No order counts for more than a year, and then some do: is the date of one of them wrong? */
  | {
      readonly code: "ordersFarApart";
      readonly recognition: Recognition;
      readonly last: string;
      readonly next: string;
      readonly orders: number;
    }
  /** Days due beside hours worked, or so many more worked than due that one of them is something else. */
  | { readonly code: "attendanceUnits"; readonly due: string; readonly worked: string }
  /** Days worked without the days that were due: base pay stays whole. */
  | { readonly code: "attendanceDueUnknown" }
  | { readonly code: "personMissing" }
  /** No column of a table of plans says whom it is for: those whom its title names, or nobody. */
  | { readonly code: "planOfTitle"; readonly plan: string; readonly named: readonly string[] }
  | { readonly code: "typedKindUnknown"; readonly item: string }
  | { readonly code: "sharesNotWhole"; readonly order: string; readonly sum: string }
  | { readonly code: "sharedOrdersUnknown"; readonly orders: number; readonly first: string }
  | { readonly code: "ordersOfNobody"; readonly orders: number; readonly amount: string }
  | {
      readonly code: "personNotStaffed";
      readonly person: string;
      readonly orders: number;
      readonly amount: string;
    }
  | { readonly code: "ordersDoNotFoot"; readonly byPerson: string; readonly byShop: string }
  | { readonly code: "planCountsShopSales"; readonly plan: string; readonly role: string }
  /** `start`: from the same day on. `sales`: some sales are of both, and none of them goes before the other. */
  | {
      readonly code: "twoPlansInForce";
      readonly share: "start" | "sales";
      readonly person: string;
      readonly months: readonly string[];
      readonly plans: readonly [string, string];
    }
  | { readonly code: "noPlanInForce"; readonly person: string; readonly months: readonly string[] }
  | {
      readonly code: "commissionNotPaid";
      readonly person: string;
      readonly months: readonly string[];
      readonly plan: string;
      readonly why: Extract<RunProblem, { code: "notPaid" }>["why"];
    }
  | {
      readonly code: "basisBelowZero";
      readonly person: string;
      readonly month: string;
      readonly amount: string;
    }
  | {
      readonly code: "clawbackOpen";
      readonly person: string;
      readonly month: string;
      readonly amount: string;
    }
  /** The quota of a quarter, half-year or year is the sum of what is stated for its other months. */
  | {
      readonly code: "targetMonthsMissing";
      readonly plan: string;
      /** Empty: the shop's people. */
      readonly person: string;
      readonly months: readonly string[];
    }
  | { readonly code: "paidLineMissing"; readonly payouts: number }
  /** A month was closed, and what was kept of it cannot be read. */
  | { readonly code: "closedMonthLost"; readonly months: readonly string[] }
  | {
      readonly code: "closedMonthDiffers";
      readonly months: readonly string[];
      readonly people: number;
      readonly amount: string;
    };
