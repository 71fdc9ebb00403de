import type { QuoteTerms } from "../../agency/terms/quoteTerms";
import { firstDayOf, type Month } from "../../calendar/month";
import type { CommissionPlan } from "../../commission/plan";
import { beginOf } from "./stretch";

/** A rule of a commission plan that the year's plan does not follow. */
export type CommissionLeftOut =
  /** Each order is paid by itself, within bounds. */
  | "perOrder"
  /** A draw that is settled later: it moves money from month to month. */
  | "draw"
  /** A draw that nobody gives back: a month below it costs more. */
  | "guarantee"
  /** A share is paid months later. */
  | "holdback"
  /** The most of all periods together. */
  | "cumulativeCap"
  /** Its bands count what was sold before the plan's first month. */
  | "soldBefore"
  | "kpiFactor";

/**
 * The rules of a commission plan that the year's plan leaves out.
 *
 * @param start the first month of the year's plan
 * @param hasFactors whether anybody's commission was multiplied by a KPI factor
 * @example a plan that keeps 20% back for two months: ["holdback"]
 */
export function leftOutOfCommission(
  plan: Pick<CommissionPlan, "from" | "lines" | "draw" | "holdback" | "terms">,
  start: Month,
  hasFactors: boolean,
): CommissionLeftOut[] {
  const { lines, draw, holdback, terms } = plan;
  const given = draw && draw.amount > 0 ? draw.kind : undefined;
  return [
    ...(lines ? ["perOrder" as const] : []),
    ...(given === "recoverable" ? ["draw" as const] : []),
    ...(given && given !== "recoverable" ? ["guarantee" as const] : []),
    ...(holdback?.share.greaterThan(0) ? ["holdback" as const] : []),
    ...(terms.cumulativeCap === undefined ? [] : ["cumulativeCap" as const]),
    ...(countsBefore(plan, start) ? ["soldBefore" as const] : []),
    ...(hasFactors ? ["kpiFactor" as const] : []),
  ];
}

/** Whether a month before the year's plan is climbed together with its first ones. */
function countsBefore({ from, terms }: Pick<CommissionPlan, "from" | "terms">, start: Month): boolean {
  if (terms.measure === "period" || from >= firstDayOf(start)) return false;
  return terms.restarts === undefined || beginOf(terms.restarts, start, start) < start;
}

/** A term of a quote that the year's plan does not follow, though it reckons with the rest. */
export type QuoteLeftOut = "refundIfMissed" | "adSpendStep" | "ratesByCategory";

/**
 * The terms of a quote that the year's plan leaves out.
 *
 * @example a fee that is refunded where the sales promised are missed: ["refundIfMissed"]
 */
export function leftOutOfQuote({ kpi, adSpendStep, ratesByCategory }: QuoteTerms): QuoteLeftOut[] {
  const isRefunded = kpi?.refundIfMissed ?? kpi?.refundShare ?? (kpi?.proRata || undefined);
  return [
    ...(isRefunded ? ["refundIfMissed" as const] : []),
    ...(adSpendStep?.greaterThan(0) ? ["adSpendStep" as const] : []),
    ...(ratesByCategory ? ["ratesByCategory" as const] : []),
  ];
}
