import type { SalesLine } from "../../accounts/lines";
import { firstDayOf, type DaySerial, type Month } from "../../calendar/month";
import { countsThings, type Basis, type CommissionPlan } from "../../commission/plan";
import type { PayoutRow } from "../../commission/payoutRow";
import type { Band } from "../../commission/tiers/tierTable";
import { centsToDecimal, type Cents } from "../../money/cents";
import { Decimal, ZERO } from "../../money/decimal";
import { scopeKey } from "../../commission/salesScope";
import { PLAN_MONTHS, type RolePlan } from "./assumptions";
import type { PlanBand } from "../team/bands";
import type { PlannedBasis, PlannedCommission } from "../team/plannedCommission";

/** The commission plans of a workbook, and what they have paid so far. */
export interface CommissionHistory {
  readonly plans: readonly CommissionPlan[];
  readonly payouts: readonly Pick<PayoutRow, "plan" | "month" | "person" | "shop" | "salesOf" | "counted">[];
}

const ONE = new Decimal(1);
const SHARE_DECIMALS = 4;
const BASES: Readonly<Record<Basis, PlannedBasis>> = {
  gross: "sales",
  net: "net",
  grossProfit: "grossProfit",
  units: "orders",
  orders: "orders",
  attainment: "attainment",
};

/**
 * The commission plans that hold in a planned year, with the part of the sales that each counted in the twelve months before.
 * A plan of one person pays one; a team pays as one in each shop. A plan that a later one replaces ends the day before it.
 */
export function measureCommission(
  { plans, payouts }: CommissionHistory,
  sales: readonly SalesLine[],
  roles: readonly RolePlan[],
  start: Month,
): PlannedCommission[] {
  const names = new Map<string, number>();
  return plans.flatMap((plan) => {
    if (!holdsInYear(plan, plans, start)) return [];
    const until = lastDay(plan, plans);
    const times = (names.get(plan.name) ?? 0) + 1;
    names.set(plan.name, times);
    const paid = payouts.filter(
      (row) => row.plan.id === plan.id && row.month < start && row.month >= start - PLAN_MONTHS,
    );
    const role = roles.find(({ name }) => name === plan.role);
    const { terms } = plan;
    return [
      {
        name: times > 1 ? `${plan.name} (${times})` : plan.name,
        role: plan.role,
        basis: BASES[plan.basis],
        mode: terms.mode,
        measure: terms.measure === "period" ? "period" : (terms.restarts ?? "cumulative"),
        ...(plan.from > firstDayOf(start) && { from: plan.from }),
        ...(until !== undefined && { until }),
        ...countedBy(plan, paid, sales, isWholeRole(plan, plans, roles)),
        threshold: terms.start?.kind === "threshold" ? terms.start.at : ZERO,
        cliff: terms.start?.kind === "cliff" ? terms.start.at : ZERO,
        least: money(terms.floor),
        most: money(terms.cap),
        stays: role?.stays ?? ZERO,
        bands: terms.tiers.bands.map((band) => factored(withSteps(bandOf(band, plan), plan), plan)),
      },
    ];
  });
}

const money = (cents: Cents | undefined) => (cents === undefined ? ZERO : centsToDecimal(cents));

/** Whether a plan has not ended, or been replaced by a later one, before the planned year begins. */
export function holdsInYear(plan: CommissionPlan, plans: readonly CommissionPlan[], start: Month): boolean {
  const until = lastDay(plan, plans);
  return until === undefined || until >= firstDayOf(start);
}

function lastDay(plan: CommissionPlan, plans: readonly CommissionPlan[]): DaySerial | undefined {
  const next = plans
    .filter(
      ({ role, person, only, from }) =>
        role === plan.role &&
        person === plan.person &&
        scopeKey(only) === scopeKey(plan.only) &&
        from > plan.from,
    )
    .reduce((least, { from }) => Math.min(least, from), Infinity);
  const last = Math.min(plan.to ?? Infinity, next - 1);
  return Number.isFinite(last) ? (last as DaySerial) : undefined;
}

/** Whether a plan pays everybody of a role that is planned. */
function isWholeRole(
  { role, person }: CommissionPlan,
  plans: readonly CommissionPlan[],
  roles: readonly RolePlan[],
): boolean {
  const others = plans.some((other) => other.person !== "" && other.role === role);
  return person === "" && !others && roles.some(({ name }) => name === role);
}

type Counting = Pick<PlannedCommission, "countedFor" | "share" | "people">;

function countedBy(
  plan: CommissionPlan,
  paid: CommissionHistory["payouts"],
  sales: readonly SalesLine[],
  wholeRole: boolean,
): Counting {
  const months = new Set(paid.map(({ month }) => month));
  const teams = new Map(paid.map((row) => [`${row.month} ${row.shop} ${plan.pool ? "" : row.person}`, row]));
  const heads = Math.max(1, Math.round(teams.size / Math.max(1, months.size)));
  const people = plan.pool || !wholeRole ? { people: new Decimal(heads) } : {};
  const all = sales
    .filter(({ month }) => months.has(month))
    .reduce((sum, line) => sum.plus(lineAmount(plan.basis, line)), ZERO);
  const counted = [...teams.values()].reduce((sum, row) => sum.plus(row.counted.amount), ZERO);
  const share = all.greaterThan(0) && counted.greaterThan(0) ? counted.dividedBy(all) : undefined;
  const each = plan.salesOf === "shop" || paid.some(({ salesOf }) => salesOf === "shop");
  if (each && !plan.pool) {
    const part = share?.times(months.size).dividedBy(teams.size);
    return { countedFor: "each", share: (part ?? ONE).toDecimalPlaces(SHARE_DECIMALS), ...people };
  }
  return { countedFor: "shared", share: (share ?? ONE).toDecimalPlaces(SHARE_DECIMALS), ...people };
}

function lineAmount(basis: Basis, { gross, net, cost, orders }: SalesLine): Decimal {
  if (basis === "gross") return gross;
  if (basis === "grossProfit") return cost === undefined ? ZERO : net.minus(cost);
  return countsThings(basis) ? new Decimal(orders ?? 0) : net;
}

/** What is paid for every full step of sales is spread over them: of sales that are planned no step is known to be full. */
function withSteps(band: PlanBand, { terms }: CommissionPlan): PlanBand {
  const { steps } = terms.tiers;
  return steps ? { ...band, rate: band.rate.plus(steps.bonus.dividedBy(steps.per)) } : band;
}

/** A band with the plan's own factor on what it pays. */
function factored(band: PlanBand, { factor = new Decimal(1) }: CommissionPlan): PlanBand {
  return { ...band, rate: band.rate.times(factor), flat: band.flat.times(factor) };
}

/** A band that begins behind its bound begins a cent above it where that makes a difference. */
function bandOf({ lower, lowerIncluded, rate, flat }: Band, { terms, basis }: CommissionPlan): PlanBand {
  const jumps = terms.mode === "whole" || !flat.isZero();
  const above = basis === "attainment" ? "0.000001" : "0.01";
  return { from: lowerIncluded || !jumps ? lower : lower.plus(above), rate, flat };
}
