import type { QuoteTerms } from "../../agency/terms/quoteTerms";
import type { CommissionPlan } from "../../commission/plan";

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
  /** Its bands are climbed anew with every quarter or half-year. */
  | "startsAnew"
  | "kpiFactor";

/**
 * The rules of a commission plan that the year's plan leaves out.
 *
 * @param hasFactors whether anybody's commission was multiplied by a KPI factor
 * @example a plan that keeps 20% back for two months: ["holdback"]
 */
export function leftOutOfCommission(
  { lines, draw, holdback, terms }: Pick<CommissionPlan, "lines" | "draw" | "holdback" | "terms">,
  hasFactors: boolean,
): CommissionLeftOut[] {
  const given = draw && draw.amount > 0 ? draw.kind : undefined;
  return [
    ...(lines ? ["perOrder" as const] : []),
    ...(given === "recoverable" ? ["draw" as const] : []),
    ...(given && given !== "recoverable" ? ["guarantee" as const] : []),
    ...(holdback?.share.greaterThan(0) ? ["holdback" as const] : []),
    ...(terms.cumulativeCap === undefined ? [] : ["cumulativeCap" as const]),
    ...(terms.measure === "cumulative" && ["quarter", "half"].includes(terms.restarts ?? "")
      ? ["startsAnew" as const]
      : []),
    ...(hasFactors ? ["kpiFactor" as const] : []),
  ];
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
