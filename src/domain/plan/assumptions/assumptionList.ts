import { NO_SHOP, type FeeTerm } from "../../accounts/lines";
import { firstDayOf, type Month } from "../../calendar/month";
import { Decimal, ZERO } from "../../money/decimal";
import type { PlanQuote } from "../team/agencyBill";
import { PLAN_MONTHS, type PlanAssumptions, type RolePlan } from "./assumptions";
import type { PlannedCommission } from "../team/plannedCommission";

/** The assumptions of a plan that is written as a list of names and figures: one channel, one role, one rate of each cost. */
export const LISTED_ASSUMPTIONS = [
  "conversion",
  "orderValue",
  "refundRate",
  "costRate",
  "adShare",
  "roi",
  "feeRate",
  "feePerMonth",
  "feePerYear",
  "workPerOrder",
  "workPerMonth",
  "capacity",
  "utilisation",
  "minimum",
  "basePay",
  "wageGrowth",
  "commissionRate",
  "agencyFee",
  "agencyRate",
  "otherCosts",
  "otherRate",
] as const;
export type ListedAssumption = (typeof LISTED_ASSUMPTIONS)[number];

export interface AssumptionList {
  readonly start: Month;
  readonly figures: ReadonlyMap<ListedAssumption, Decimal>;
  /** By calendar month, 1 to 12; all equal where none is given, 0 for the others where some are. */
  readonly weights: ReadonlyMap<number, Decimal>;
}

const ONE = new Decimal(1);

/** A plan's assumptions from a list; what the list does not name costs nothing. */
export function assumptionsOfList(target: Decimal, list: AssumptionList): PlanAssumptions {
  const { start, figures, weights } = list;
  const figure = (key: ListedAssumption) => figures.get(key) ?? ZERO;
  const given = (key: "conversion" | "orderValue") => figures.has(key) && { [key]: figure(key) };
  return {
    start,
    target: target.toDecimalPlaces(2),
    weights: Array.from({ length: PLAN_MONTHS }, (_, at) =>
      weights.size === 0 ? ONE : (weights.get(at + 1) ?? ZERO),
    ),
    events: [],
    ...given("conversion"),
    ...given("orderValue"),
    refundRate: figure("refundRate"),
    costRate: figure("costRate"),
    fees: feesOf(start, figure("feeRate"), figure("feePerMonth"), figure("feePerYear")),
    adShare: figure("adShare"),
    channels: [{ name: "", share: ONE, roi: figure("roi") }],
    roles: rolesOf(figures),
    wageGrowth: figure("wageGrowth"),
    commission: commissionOf(figure("commissionRate")),
    agency: { quote: quoteOf(figure("agencyFee"), figure("agencyRate")), from: start, runs: true },
    otherCosts: { perMonth: figure("otherCosts"), rate: figure("otherRate") },
  };
}

function feesOf(start: Month, rate: Decimal, perMonth: Decimal, perYear: Decimal): FeeTerm[][] {
  const term = { from: firstDayOf(start), shop: NO_SHOP };
  return [
    [{ ...term, name: "rate", basis: { kind: "rateOnGross", rate } }],
    [{ ...term, name: "month", basis: { kind: "perMonth", amount: perMonth } }],
    [{ ...term, name: "year", basis: { kind: "perYear", amount: perYear } }],
  ];
}

/** A rate on all net sales. */
function commissionOf(rate: Decimal): PlannedCommission[] {
  if (rate.isZero()) return [];
  return [
    {
      ...{ name: "", role: "", basis: "net", countedFor: "each", mode: "marginal", measure: "period" },
      share: ONE,
      people: ONE,
      ...{ threshold: ZERO, cliff: ZERO, least: ZERO, most: ZERO, stays: ONE },
      bands: [{ from: ZERO, rate, flat: ZERO }],
    },
  ];
}

function quoteOf(fee: Decimal, rate: Decimal): PlanQuote {
  const none = { flat: ZERO, least: ZERO, most: ZERO };
  const step = { phase: 1, fee, covers: 1, from: ZERO, rate, ...none };
  return { name: "", base: "net", mode: "marginal", adRate: ZERO, once: ZERO, steps: [step] };
}

const STAFF: readonly ListedAssumption[] = ["workPerOrder", "workPerMonth", "capacity", "minimum", "basePay"];

function rolesOf(figures: AssumptionList["figures"]): RolePlan[] {
  if (!STAFF.some((key) => figures.has(key))) return [];
  const figure = (key: ListedAssumption) => figures.get(key) ?? ZERO;
  return [
    {
      name: "",
      workPerOrder: figure("workPerOrder"),
      workPerMonth: figure("workPerMonth"),
      capacity: figure("capacity"),
      utilisation: figures.get("utilisation") ?? ONE,
      minimum: figure("minimum"),
      basePay: figure("basePay"),
      stays: ONE,
    },
  ];
}
